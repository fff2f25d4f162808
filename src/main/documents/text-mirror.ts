import type { Edit } from '../../engine/types'
import { mapQuirks, type Quirk } from '../../formats/text/quirks'
import { countLineEnds, dominantEnd, type LineEnds, type SplitText } from './line-ends'

/** A text and all that makes it the bytes of its file again. */
export interface DraftText extends SplitText {
  readonly quirks: readonly Quirk[]
}

/** Main's own copy of a draft's text, kept in step with the page by the edits it streams. */
export interface TextMirror extends DraftText {
  readonly version: number
  /** The end a new line gets. Decided once, from the file: typing must not change it. */
  readonly newEnd: LineEnds
}

export type MirrorResult =
  | { readonly kind: 'applied'; readonly mirror: TextMirror }
  | { readonly kind: 'broken'; readonly reason: 'gap' | 'overlap' | 'outside' }

/** The mirror of a text just read. */
export function createMirror(text: DraftText, version = 0): TextMirror {
  return { ...text, version, newEnd: dominantEnd(text.ends) }
}

/** The mirror after edits that lead from version − 1 to `version`. All edits speak of the text before any of them. */
export function applyToMirror(mirror: TextMirror, version: number, edits: readonly Edit[]): MirrorResult {
  if (version !== mirror.version + 1) return { kind: 'broken', reason: 'gap' }
  const sorted = edits.toSorted((a, b) => a.from - b.from || a.to - b.to)
  const made: Edit[] = []
  let text = ''
  let ends = ''
  let at = 0
  let line = 0
  for (const edit of sorted) {
    if (edit.from > edit.to || edit.to > mirror.text.length) return { kind: 'broken', reason: 'outside' }
    if (edit.from < at) return { kind: 'broken', reason: 'overlap' }
    const shrunk = shrink(mirror.text, edit)
    const { from, to, insert } = shrunk
    const kept = mirror.text.slice(at, from)
    const keptLines = countLineEnds(kept)
    text += kept + insert
    ends += mirror.ends.slice(line, line + keptLines) + mirror.newEnd.repeat(countLineEnds(insert))
    line += keptLines + countLineEnds(mirror.text.slice(from, to))
    at = to
    made.push(shrunk)
  }
  const quirks = mapQuirks(mirror.quirks, made)
  return {
    kind: 'applied',
    mirror: { ...mirror, version, quirks, text: text + mirror.text.slice(at), ends: ends + mirror.ends.slice(line) },
  }
}

/** The mirror of a text the page stated whole: as if what differs from the mirrored text had been typed. */
export function restateMirror(mirror: TextMirror, version: number, text: string): TextMirror {
  const whole: Edit = { from: 0, to: mirror.text.length, insert: text }
  const result = applyToMirror({ ...mirror, version: version - 1 }, version, [whole])
  // One edit over the whole text can neither overlap nor reach outside it.
  if (result.kind === 'broken') throw new Error(`cannot restate: ${result.reason}`)
  return result.mirror
}

/** The edit without what it does not change, so that a line end inside it that stays also stays what it was. */
function shrink(text: string, edit: Edit): Edit {
  let { from, to } = edit
  let start = 0
  let end = edit.insert.length
  while (from < to && start < end && text[from] === edit.insert[start]) {
    from += 1
    start += 1
  }
  while (from < to && start < end && text[to - 1] === edit.insert[end - 1]) {
    to -= 1
    end -= 1
  }
  return { from, to, insert: edit.insert.slice(start, end) }
}
