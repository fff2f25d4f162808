import type { Sentence, Token } from '../../article'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *Neither … and* for *neither … nor*: *neither regularly and independently*. Deliberate exceptions: *neither of the two and …*, *neither
 * side*, *neither* behind *and* or *but* that answers (*and neither does he and his wife*), a comma between, and what a person said.
 */
export const neitherAnd: SentenceRule = {
  id: 'neither-and',
  category: 'broken',
  name: 'Neither without its “nor”',
  why: 'After “neither” comes “nor”. Other languages join the two parts with one word, or “nor” was changed for another.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS14', 'NM04'],
  examples: [
    {
      damaged: 'Checks are made neither regularly [[and]] independently.',
      repaired: 'Checks are made neither regularly nor independently.',
    },
    { damaged: 'The house had neither water [[and]] power.', repaired: 'The house had neither water nor power.' },
    { damaged: 'Neither the driver [[or]] the guard was hurt.', repaired: 'Neither the driver nor the guard was hurt.' },
  ],
  sound: [
    'The house had neither water nor power. Neither side and neither court would say.',
    'Neither of the drivers and none of the guards was hurt. Neither he and his wife nor the children were in.',
    'He likes neither, and she both. Neither party won, and the talks went on. Neither bread and butter nor tea was left.',
  ],
  cues: ['neither'],
  *check(_, sentence) {
    const report = checkSentence(sentence)
    if (report) yield report
  },
}

/** So many words may stand in the first part. */
const longest = 5

function checkSentence({ tokens }: Sentence): Report | undefined {
  const at = tokens.findIndex(({ lower }) => lower === 'neither')
  const first = tokens[at + 1]
  if (at < 0 || !first || first.lower === 'of' || tokens[at]?.quoted || tokens.some(({ lower }) => lower === 'nor'))
    return undefined
  // “neither side and neither court”, “neither party”: it counts the noun behind it.
  if (first.pos === 'NOUN' && tokens[at + 2]?.lower !== 'and' && tokens[at + 2]?.lower !== 'or') return undefined
  const link = tokens.findIndex((token, place) => place > at + 1 && (token.pos === 'CCONJ' || token.pos === 'PUNCT'))
  const [before, word, after] = [tokens[link - 1], tokens[link], tokens[link + 1]]
  if (!before || !word || !after || link - at - 1 > longest || !/^(?:and|or)$/u.test(word.lower)) return undefined
  if (tokens.slice(at + 1, link).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return undefined
  return isLike(first, before, after) ? report(word) : undefined
}

/** The part behind the link opens as the first did, or is of the kind that the first ends with. */
const isLike = (first: Token, last: Token, after: Token): boolean =>
  after.lower !== 'neither' &&
  (after.pos === first.pos || (first.pos === 'DET' && after.pos === 'PRON') || after.pos === last.pos)

const report = (word: Token): Report => ({
  ranges: [{ from: word.from, to: word.to }],
  tier: 'likely',
  severity: 5,
  message: `“Neither” is followed by “nor”, not by “${word.text}”.`,
  repairs: [{ label: 'Put “nor”', kind: 'single', edits: [{ from: word.from, to: word.to, insert: 'nor' }] }],
})
