import type { DocumentId, OpenedDraft } from '../../shared/contract'
import { type DraftEncoding, decodeUtf8, encodeUtf8, sniffWideEncoding } from './decode'
import type { Baseline } from './file-state'
import { describeLineEnds, joinLineEnds, type SplitText, splitLineEnds } from './line-ends'
import type { Refusal } from './refusal'
import { sniffBinary } from './sniff'
import { createMirror, type TextMirror } from './text-mirror'

/** The file a draft came from or was saved to. `path` has no link in it. */
export interface DraftFile {
  readonly path: string
  readonly baseline: Baseline
}

/** A draft as main holds it. Immutable: each change makes a new one. */
export interface DraftDocument {
  readonly id: DocumentId
  readonly name: string
  /** Null for a copy that was never saved. */
  readonly file: DraftFile | null
  readonly encoding: DraftEncoding
  readonly mirror: TextMirror
  /** The text as it is in the file, or as it was when the copy was opened. */
  readonly saved: SplitText
  /** The page's edits no longer fit the mirror, so its text must not be written. */
  readonly broken: boolean
}

export type DraftMade =
  | { readonly kind: 'made'; readonly draft: DraftDocument }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Makes a draft of a file's bytes, if they are text that Galley can give back as it was. */
export function makeDraft(id: DocumentId, name: string, file: DraftFile | null, bytes: Buffer): DraftMade {
  if (bytes.length === 0) return refused({ kind: 'empty' })
  const wide = sniffWideEncoding(bytes)
  if (wide !== null) return refused({ kind: 'encoding', looksLike: wide })
  const what = sniffBinary(bytes)
  if (what !== null) return refused({ kind: 'binary', what })
  const decoded = decodeUtf8(bytes)
  if (decoded.kind === 'unsupported') return refused({ kind: 'encoding', looksLike: decoded.looksLike })
  if (decoded.raw === '') return refused({ kind: 'empty' })
  const saved = splitLineEnds(decoded.raw)
  const draft = { id, name, file, encoding: decoded.encoding, mirror: createMirror(saved), saved, broken: false }
  return { kind: 'made', draft }
}

/** Whether there is something to lose. A broken mirror counts: nobody knows what the page holds. */
export function isEdited(draft: DraftDocument): boolean {
  return draft.broken || draft.mirror.text !== draft.saved.text
}

/** What the page gets. */
export function describeDraft(draft: DraftDocument): OpenedDraft {
  const { id, name, mirror, encoding } = draft
  const { text, version } = mirror
  return { id, name, text, version, encoding, lineEnd: describeLineEnds(mirror.ends), edited: isEdited(draft) }
}

/** The text to write. Brought back to what was saved by undo, it gets back the line ends it had then, too. */
export function currentText({ mirror, saved }: DraftDocument): SplitText {
  return mirror.text === saved.text ? saved : { text: mirror.text, ends: mirror.ends }
}

/** The bytes of a draft's text, or null where half a character is in it. */
export function encodeDraft(draft: DraftDocument): Buffer | null {
  return encodeUtf8(joinLineEnds(currentText(draft)), draft.encoding)
}

function refused(refusal: Refusal): DraftMade {
  return { kind: 'refused', refusal }
}
