import type { Edit } from '../../engine/types'
import { type EncodedText, encodeText } from './encode-text'
import type { Codec, EncodingName } from './encodings'
import { countLineEnds, dominantEnd, joinLineEnds, type LineEnds, type SplitText } from './line-ends'
import { mapQuirks, type Quirk, quirksInRaw } from './quirks'

/** A text with LF line ends, and all that makes it the bytes of its file again. */
export interface DraftText extends SplitText {
  readonly quirks: readonly Quirk[]
}

/**
 * The text with all edits made: lines that were not touched keep their ends, new ones get `newEnd`. Edits may come in any order, must not
 * overlap and speak of the text before any of them. Throws a RangeError for edits that overlap.
 */
export function editDraftText(draft: DraftText, edits: readonly Edit[], newEnd: LineEnds = dominantEnd(draft.ends)): DraftText {
  const made: Edit[] = []
  let text = ''
  let ends = ''
  let at = 0
  let line = 0
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (edit.from < at) throw new RangeError(`edits overlap at ${edit.from}`)
    const shrunk = shrink(draft.text, edit)
    const { from, to, insert } = shrunk
    const kept = draft.text.slice(at, from)
    const keptLines = countLineEnds(kept)
    text += kept + insert
    ends += draft.ends.slice(line, line + keptLines) + newEnd.repeat(countLineEnds(insert))
    line += keptLines + countLineEnds(draft.text.slice(from, to))
    at = to
    made.push(shrunk)
  }
  return { text: text + draft.text.slice(at), ends: ends + draft.ends.slice(line), quirks: mapQuirks(draft.quirks, made) }
}

/** The bytes of a text in an encoding; `at` of what cannot be encoded is a place in the text with its own line ends. */
export function encodeDraftText(draft: DraftText, encoding: EncodingName, codec: Codec): EncodedText {
  const raw = joinLineEnds(draft)
  return encodeText(raw, quirksInRaw(raw, draft.quirks), encoding, codec)
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
