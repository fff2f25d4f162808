import { createProofreader, type Draft, type Proof, type ReaderParagraph, type Readings } from '../engine'
import { atOnce } from '../engine/pauses'

/** Has paragraphs read by the readers of this run. */
export type AskReaders = (paragraphs: readonly ReaderParagraph[]) => Promise<Readings>

/** All that rules and readers say of a draft, in one go: the same call as the window's, with nobody to interrupt it. */
export async function proofreadDraft(
  given: Draft,
  source: string,
  askReaders: AskReaders | null,
  original: string | null,
): Promise<Proof> {
  const proofreader = createProofreader()
  const draft = { ...given, source }
  const options = original === null ? {} : { original: { text: original } }
  const proof = atOnce(proofreader.proofread(draft, options))
  if (askReaders === null) return proof
  const readings = await askReaders(proofreader.paragraphs(draft))
  return atOnce(proofreader.proofread(draft, { ...options, readings }))
}
