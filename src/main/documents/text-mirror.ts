import type { Edit } from '../../engine/types'
import { type DraftText, editDraftText } from '../../formats/text/draft-text'
import { dominantEnd, type LineEnds } from '../../formats/text/line-ends'

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
  let at = 0
  for (const { from, to } of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (from > to || to > mirror.text.length) return { kind: 'broken', reason: 'outside' }
    if (from < at) return { kind: 'broken', reason: 'overlap' }
    at = to
  }
  return { kind: 'applied', mirror: { ...mirror, ...editDraftText(mirror, edits, mirror.newEnd), version } }
}

/** The mirror of a text the page stated whole: as if what differs from the mirrored text had been typed. */
export function restateMirror(mirror: TextMirror, version: number, text: string): TextMirror {
  const whole: Edit = { from: 0, to: mirror.text.length, insert: text }
  const result = applyToMirror({ ...mirror, version: version - 1 }, version, [whole])
  // One edit over the whole text can neither overlap nor reach outside it.
  if (result.kind === 'broken') throw new Error(`cannot restate: ${result.reason}`)
  return result.mirror
}
