import type { Finding, Proof } from '../engine'
import { type Judged, verdictOf } from '../engine/verdict'

/** Furniture and safe repairs are settled with one key and say little of a draft. */
const isMechanical = ({ repairs }: Finding) => repairs.some(({ kind }) => kind === 'delete' || kind === 'safe')

/** The verdict on a draft, as the window's panel gives it. */
export function judge(proof: Proof): Judged {
  const { words, sentences, unanalysed, share } = proof
  const findings = proof.findings.filter((finding) => !isMechanical(finding))
  const evidence = { findings, words, sentences, unanalysed, ...(share === undefined ? {} : { share }) }
  return { evidence, verdict: verdictOf(evidence) }
}
