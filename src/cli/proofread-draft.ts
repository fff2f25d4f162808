import { createProofreader, type Proof } from '../engine'

/** All that the rules say of a draft, in one go: the same call as the window's, with nobody to interrupt it. */
export function proofreadDraft(text: string): Proof {
  const steps = createProofreader().proofread({ text })
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
