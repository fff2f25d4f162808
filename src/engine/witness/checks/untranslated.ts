import { recogniseLanguage } from '../language'
import type { DraftUnit } from '../features'
import type { WitnessCheck } from '../types'
import { quoted, stretchOf, witnessOf } from './quote'
import { asking } from '../../proposals'

/** Fewer words may be a name, a title or a motto. */
const leastWords = 5
const leastSmall = 3

/** Sentences that stand in the draft as in the original. Deliberate exceptions: names and titles, which stand alike in both. */
export const untranslatedPassage: WitnessCheck = {
  id: 'untranslated-passage',
  name: 'Passage left untranslated',
  why: 'This sentence is still in the language of the original.',
  *check(pair) {
    if (pair.language === 'en') return
    for (const unit of pair.draft) {
      if (!isUntranslated(unit, pair.language)) continue
      const witness = witnessOf(pair.original)
      yield {
        rule: untranslatedPassage.id,
        tier: 'likely',
        severity: 10,
        ranges: [stretchOf([unit])],
        message: `This stands here as in the original, untranslated: ${quoted(witness)}`,
        repairs: [asking('for a translation', 'What does this say in English?')],
        witness,
      }
    }
  },
}

function isUntranslated({ text }: DraftUnit, language: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const foreign = text.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0
  if (foreign > 8 && foreign > letters / 2) return true
  const small = text.match(/(?<!\p{L})\p{Ll}+/gu)?.length ?? 0
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  return words >= leastWords && small >= leastSmall && recogniseLanguage(text) === language
}
