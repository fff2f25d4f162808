import type { Proof } from '../engine'
import { isMechanical } from '../engine/mechanical'
import { type Judged, verdictOf } from '../engine/verdict'

/** The verdict on a draft, as the window's panel gives it. */
export function judge(proof: Proof): Judged {
  const { words, sentences, unanalysed, share } = proof
  const findings = proof.findings.filter((finding) => !isMechanical(finding))
  const evidence = { findings, words, sentences, unanalysed, ...(share === undefined ? {} : { share }) }
  return { evidence, verdict: verdictOf(evidence) }
}
