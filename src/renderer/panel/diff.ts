import type { Text } from '@codemirror/state'
import type { Edit, Repair } from '../../engine'

/** A stretch of a repair’s preview. A `gap` stands for text in between that is left out. */
export type Piece = { readonly kind: 'same' | 'deleted' | 'inserted'; readonly text: string } | { readonly kind: 'gap' }

/** How many characters before and after an edit are shown, and how many of a long deletion. */
const before = 36
const after = 64
const longest = 280

/** What the repair makes of the text, as an editor would mark it: enough words around each change to judge it by. */
export function previewOf(doc: Text, { edits }: Repair): readonly Piece[] {
  const sorted = edits.map((edit) => tighten(doc, edit)).toSorted((a, b) => a.from - b.from || a.to - b.to)
  const pieces: Piece[] = []
  let at = -1
  for (const [index, edit] of sorted.entries()) {
    const start = contextStart(doc, edit.from)
    if (at === -1) {
      if (start > doc.lineAt(edit.from).from) pieces.push({ kind: 'gap' })
      pieces.push(...same(doc, start, edit.from))
    } else if (start <= contextEnd(doc, at)) pieces.push(...same(doc, at, edit.from))
    else pieces.push(...same(doc, at, contextEnd(doc, at)), { kind: 'gap' }, ...same(doc, start, edit.from))
    pieces.push(...deleted(doc.sliceString(edit.from, edit.to)))
    if (edit.insert !== '') pieces.push({ kind: 'inserted', text: edit.insert })
    at = edit.to
    if (index === sorted.length - 1) {
      const end = contextEnd(doc, at)
      pieces.push(...same(doc, at, end))
      if (end < doc.lineAt(at).to) pieces.push({ kind: 'gap' })
    }
  }
  return pieces
}

/** Leaves out what old and new text have in common at their ends, by whole words, so that only what changes is struck. */
function tighten(doc: Text, edit: Edit): Edit {
  const old = words(doc.sliceString(edit.from, edit.to))
  const fresh = words(edit.insert)
  const shortest = Math.min(old.length, fresh.length)
  let head = 0
  while (head < shortest && old[head] === fresh[head]) head += 1
  let tail = 0
  while (tail < shortest - head && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail += 1
  return {
    from: edit.from + old.slice(0, head).join('').length,
    to: edit.to - old.slice(old.length - tail).join('').length,
    insert: fresh.slice(head, fresh.length - tail).join(''),
  }
}

function words(text: string): readonly string[] {
  return text.match(/\s+|\S+/gu) ?? []
}

function same(doc: Text, from: number, to: number): readonly Piece[] {
  return from < to ? [{ kind: 'same', text: doc.sliceString(from, to) }] : []
}

function deleted(whole: string): readonly Piece[] {
  // Blank lines that go with the lines around them need no room of their own.
  const text = whole.replaceAll(/\n\s*\n/gu, '\n')
  if (text === '') return []
  if (text.length <= longest) return [{ kind: 'deleted', text }]
  const half = longest / 2
  return [{ kind: 'deleted', text: firstWords(text, half) }, { kind: 'gap' }, { kind: 'deleted', text: lastWords(text, half) }]
}

/** Context keeps to the paragraph and to whole words. */
function contextStart(doc: Text, position: number): number {
  const line = doc.lineAt(position)
  if (position - line.from <= before) return line.from
  return position - lastWords(line.text.slice(0, position - line.from), before).length
}

function contextEnd(doc: Text, position: number): number {
  const line = doc.lineAt(position)
  if (line.to - position <= after) return line.to
  return position + firstWords(line.text.slice(position - line.from), after).length
}

/** As many whole words from the start as fit; a single word that does not fit is cut. */
export function firstWords(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  if (/\s/u.test(text.charAt(length))) return cut
  const space = cut.search(/\s\S*$/u)
  return whole(space === -1 ? cut : cut.slice(0, space), 'end')
}

export function lastWords(text: string, length: number): string {
  if (text.length <= length) return text
  if (length < 1) return ''
  const cut = text.slice(-length)
  if (/\s/u.test(text.charAt(text.length - length - 1))) return cut
  const space = cut.search(/\s/u)
  return whole(space === -1 ? cut : cut.slice(space + 1), 'start')
}

/** Half of a surrogate pair is no character. */
function whole(text: string, cutAt: 'start' | 'end'): string {
  return cutAt === 'start' ? text.replace(/^[\uDC00-\uDFFF]/u, '') : text.replace(/[\uD800-\uDBFF]$/u, '')
}
