import { changesBetween, type Note } from './changes'

/**
 * What was changed as CriticMarkup (criticmarkup.com): {--taken out--}, {++put in++}, {~~old~>new~~}, and notes as {>>…<<}. No mark reaches
 * over the end of a paragraph.
 */
export function criticMarkup(original: string, text: string, notes: readonly Note[]): string {
  const changes = changesBetween(original, text, notes)
  const marks = [
    ...changes.edits.map(({ from, to, insert }) => ({ at: from, to, mark: changeMark(original.slice(from, to), insert) })),
    // Behind what they are about.
    ...changes.notes.map((note) => ({ at: note.to, to: note.to, mark: `{>>${inMark(note.text.replaceAll('\n', ' '))}<<}` })),
  ].toSorted((one, other) => one.at - other.at)
  let result = ''
  let at = 0
  for (const { at: from, to, mark } of marks) {
    const start = Math.max(at, from)
    result += original.slice(at, start) + mark
    at = Math.max(start, to)
  }
  return result + original.slice(at)
}

function changeMark(removed: string, inserted: string): string {
  const line = /^[^\n]+/u.exec(inserted)?.[0] ?? ''
  if (removed === '' || removed.includes('\n') || line === '') return byLine(removed, '--') + byLine(inserted, '++')
  return `{~~${inMark(removed)}~>${inMark(line)}~~}${byLine(inserted.slice(line.length), '++')}`
}

/** White space between paragraphs stands in a mark of its own. */
function byLine(words: string, mark: '--' | '++'): string {
  return words
    .split(/(\n+)/u)
    .filter((part) => part !== '')
    .map((part) => `{${mark}${inMark(part)}${mark}}`)
    .join('')
}

/** Words that look like the end of a mark are parted by a word joiner, which nobody sees. */
function inMark(words: string): string {
  return words.replaceAll(/(?:--|\+\+|~~|<<|==)(?=\})|~(?=>)/gu, '$&\u2060')
}
