import { createProofreader, type Proof } from '../engine'
import type { Readers } from './readers'

/** All that rules and readers say of a draft, in one go: the same call as the window's, with nobody to interrupt it. */
export async function proofreadDraft(
  text: string,
  source: string,
  readers: Readers | null,
  original: string | null,
): Promise<Proof> {
  const proofreader = createProofreader()
  const readings = await readers?.read(proofreader.paragraphs({ text }))
  const steps = proofreader.proofread(
    { text, source },
    { ...(readings && { readings }), ...(original !== null && { original: { text: original } }) },
  )
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
