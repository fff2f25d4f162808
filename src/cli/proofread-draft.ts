import { createProofreader, type Draft, type Proof } from '../engine'
import { atOnce } from '../engine/pauses'
import type { Readers } from './readers'

/** All that rules and readers say of a draft, in one go: the same call as the window's, with nobody to interrupt it. */
export async function proofreadDraft(
  given: Draft,
  source: string,
  readers: Readers | null,
  original: string | null,
): Promise<Proof> {
  const proofreader = createProofreader()
  const draft = { ...given, source }
  const options = original === null ? {} : { original: { text: original } }
  const proof = atOnce(proofreader.proofread(draft, options))
  if (readers === null) return proof
  const readings = await readers.read(proofreader.paragraphs(draft))
  return atOnce(proofreader.proofread(draft, { ...options, readings }))
}
