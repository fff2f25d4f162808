import type { Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import { adjectivesOfNouns, isEnglishHere } from '../../lexicon/collocations'
import { type SentenceRule, prose } from '../rule'
import { reportWrongWord } from './wrong-word'

/**
 * An adjective that English does not put with its noun: *strong rain*, *sanitary crisis*, *ancient minister*. Deliberate exceptions:
 * nouns before another noun (*a strong rain jacket*), hyphens, names, degrees (*a more advanced election system*).
 */
export const wrongAdjective: SentenceRule = {
  id: 'wrong-adjective',
  category: 'translation',
  name: 'Adjective that does not go with its noun',
  why: 'Rain is heavy, winds are strong and an illness is serious: which adjective a noun takes is a matter of the language, and a translation keeps that of the original.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['LX02', 'LX18'],
  examples: [
    { damaged: '[[Strong]] rain fell on Oslo.', repaired: 'Heavy rain fell on Oslo.' },
    { damaged: 'He has a [[hard]] disease.', repaired: 'He has a serious disease.' },
    { damaged: 'The [[ancient]] prime minister is ill.', repaired: 'The former prime minister is ill.' },
    { damaged: 'It was an [[energetic]] crisis.', repaired: 'It was an energy crisis.' },
    { damaged: 'The [[alimentary]] industry demands more money.', repaired: 'The food industry demands more money.' },
  ],
  sound: [
    'They had a telephonic conversation. The valley has high rainfall, and the firm reported strong traffic and high losses.',
    'Heavy rain fell. A strong rain jacket helps, and a hard disease-control job waits.',
    'The internal security minister spoke of a heavy machinery accident, and an actual president spoke to the actor.',
    'The ancient city and its minister, a big-rain year and Civil Population Watch are here.',
  ],
  *check(block, { tokens }) {
    for (let at = 0; at + 1 < tokens.length; at++) {
      const adjective = tokens[at]
      if (!adjective) continue
      const byNoun = adjectivesOfNouns.get(adjective.lower)
      if (!byNoun || (at > 0 && adjective.text !== adjective.lower) || tokens[at + 1]?.text === '-') continue
      const before = tokens[at - 1]
      if (before?.text === '-' || before?.pos === 'ADV') continue
      const place = nounAt(tokens, at)
      const noun = tokens[place]
      const right = noun && noun.text === noun.lower ? byNoun.get(noun.lower) : undefined
      if (!noun || !right || isEnglishHere(right, tokens, at, place)) continue
      const message = `English does not say “${adjective.lower}” of “${noun.lower}”; “${right.right}” goes with it.`
      yield reportWrongWord(block, tokens, adjective, right.right, message)
    }
  },
}

/** Nouns between an adjective and the noun it is said of; of another the adjective is said itself (“internal security minister”). */
const betweenThem =
  /^(?:spring|summer|autumn|winter|monsoon|morning|evening|night|day|weekend|world|state|city|prime|vice|deputy|party|club|team)$/u

/** The noun right behind an adjective, or behind one more word: “strong summer rain”. */
function nounAt(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]
  const mayStandBetween = next?.pos === 'ADJ' || (next?.pos === 'NOUN' && betweenThem.test(next.lower))
  const place = tokens[at + 2]?.pos === 'NOUN' && mayStandBetween && !isVerb(tokens, at + 2) ? at + 2 : at + 1
  const behind = tokens[place + 1]
  if (!behind || /^(?:-|['’]s?)$/u.test(behind.text)) return behind ? -1 : place
  return behind.pos === 'PROPN' || (behind.pos === 'NOUN' && !isVerb(tokens, place + 1)) ? -1 : place
}

/** “the industry demands help”: a verb that looks like a noun in the plural, with its object behind. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]]
  return (
    word !== undefined && next !== undefined && canBe(word.lower, 'third') && /^(?:NOUN|DET|ADJ|PRON|NUM|PROPN)$/u.test(next.pos)
  )
}
