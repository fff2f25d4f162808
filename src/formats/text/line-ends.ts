import type { Edit } from '../../engine/types'

export type LineBreak = '\n' | '\r\n' | '\r'

/** How the lines of a file end. `breaks[i]` is the end of line i, exactly as it was found. */
export interface LineEnds {
  /** What most lines end with: the end that a new line gets when its neighbours say nothing. */
  readonly usual: LineBreak
  readonly breaks: readonly LineBreak[]
}

/** Turns every line end to LF and says what it was. The same three breaks that CodeMirror knows, no others. */
export function splitLineEnds(raw: string): { readonly text: string; readonly lineEnds: LineEnds } {
  const breaks: LineBreak[] = []
  const text = raw.replace(/\r\n?|\n/g, (found) => {
    breaks.push(found as LineBreak) // the pattern matches nothing else
    return '\n'
  })
  return { text, lineEnds: { usual: usualBreak(breaks), breaks } }
}

/** The opposite of splitLineEnds. A line beyond those known ends as most do. */
export function joinLineEnds(text: string, lineEnds: LineEnds): string {
  let line = 0
  return text.replace(/\n/g, () => lineEnds.breaks[line++] ?? lineEnds.usual)
}

/** The line ends after `edits` were made to `text`: lines that were not touched keep theirs. Edits speak of the text before any of them. */
export function editLineEnds(text: string, lineEnds: LineEnds, edits: readonly Edit[]): LineEnds {
  const breaks: LineBreak[] = []
  let line = 0
  let at = 0
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const kept = countBreaks(text, at, edit.from)
    for (const end of lineEnds.breaks.slice(line, line + kept)) breaks.push(end)
    line += kept
    const removed = countBreaks(text, edit.from, edit.to)
    const inserted = countBreaks(edit.insert, 0, edit.insert.length)
    for (let i = 0; i < inserted; i++) breaks.push(lineEnds.breaks[line + Math.min(i, removed - 1)] ?? lineEnds.usual)
    line += removed
    at = edit.to
  }
  for (const end of lineEnds.breaks.slice(line)) breaks.push(end)
  return { usual: lineEnds.usual, breaks }
}

function usualBreak(breaks: readonly LineBreak[]): LineBreak {
  const count = { '\n': 0, '\r\n': 0, '\r': 0 }
  for (const found of breaks) count[found]++
  if (count['\r\n'] > count['\n'] && count['\r\n'] >= count['\r']) return '\r\n'
  return count['\r'] > count['\n'] ? '\r' : '\n'
}

function countBreaks(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}
