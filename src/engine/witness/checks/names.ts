import type { DraftName } from '../names/draft-names'
import { mayBeInKanji } from '../names/kana'
import { distanceOfName } from '../names/name-support'
import type { DraftUnit } from '../features'
import type { Pair, WitnessCheck } from '../types'
import { quoted, witnessOf } from './quote'
import { asking } from '../../proposals'

/**
 * Names that sound like nothing in the original. Deliberate exceptions: everyday words with a capital (Central Bank), acronyms, names known
 * to differ (Saksa for Germany), a name the draft puts for a pronoun (it stands in the sentence before), and beside Japanese those that may
 * stand there in kanji, which do not tell how they sound.
 */
export const nameAgainstOriginal: WitnessCheck = {
  id: 'name-against-original',
  name: 'Name that is not in the original',
  why: 'Nothing in the original sounds like this name. A translation may have put one person or place for another.',
  *check(pair) {
    for (const unit of pair.draft) {
      for (const name of unit.names) {
        if (!isAbsent(name, unit, pair)) continue
        const witness = witnessOf(pair.original)
        yield {
          rule: nameAgainstOriginal.id,
          tier: 'likely',
          severity: 10,
          ranges: [{ from: unit.from + name.from, to: unit.from + name.to }],
          message: `Nothing in the original sounds like ${name.text}: ${quoted(witness)}`,
          repairs: [asking(`who or what is meant by ${name.text}`)],
          witness,
        }
      }
    }
  },
}

function isAbsent(name: DraftName, { text }: DraftUnit, { original, around, language }: Pair): boolean {
  if (language === 'ja' && mayBeInKanji(name.words)) return false
  if (original.some(({ sound }) => distanceOfName(name, sound) <= 1)) return false
  const mayBePronoun = name.from <= pronounsReach || /^['’]s(?!\p{L})/u.test(text.slice(name.to))
  // Before it only what surely is the name takes the blame off it: chance likeness grows with the text.
  return !mayBePronoun || around.every(({ sound }) => distanceOfName(name, sound) > 0.5)
}

/** A pronoun that became a name stands early in its sentence, in characters, or owns something. */
const pronounsReach = 30
