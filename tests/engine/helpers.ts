import {
  applyEdits,
  type BlockHint,
  type Draft,
  type Finding,
  type Proof,
  type ProofreadOptions,
  type Proofreader,
} from '../../src/engine'
import { atOnce } from '../../src/engine/pauses'

/** Runs a check to its end. */
export const proofOf = (proofreader: Proofreader, draft: Draft, options?: ProofreadOptions): Proof =>
  atOnce(proofreader.proofread(draft, options))

/** Hints that take every paragraph for body text. */
export function asBody(text: string): readonly BlockHint[] {
  return [...text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/gu)].map((match) => ({
    kind: 'body',
    from: match.index,
    to: match.index + match[0].length,
  }))
}

/** The draft after a finding's repair, the first unless told. */
export function repair(text: string, finding: Finding, index = 0): string {
  const chosen = finding.repairs[index]
  if (!chosen) throw new Error(`${finding.rule} offers no repair ${index + 1}`)
  return applyEdits(text, chosen.edits)
}
