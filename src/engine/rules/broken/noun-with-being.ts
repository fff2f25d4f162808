import type { BlockContent, Sentence, Token } from '../../article'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { matchCase } from '../../language/match-case'
import { putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *Being* or *having* before the noun that it is said of: *Being the road closed, they walked*, *Having the rain stopped, play went on*, *…, being its cost high*. Deliberate
 * exceptions: what somebody is or has (*Being the son of a king, he …*, *Having the car repaired, …*), the only, first or last of its kind.
 */
export const nounWithBeing: SentenceRule = {
  id: 'noun-with-being',
  category: 'broken',
  name: 'Being before its noun',
  why: 'Spanish, Portuguese and Italian say “being the road closed”. In English the noun stands first, or “with” before it.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS08'],
  outranks: ['verbless-sentence', 'participle-alone', 'lost-verb'],
  examples: [
    { damaged: '[[Being the road]] closed, they walked home.', repaired: 'With the road closed, they walked home.' },
    {
      damaged: '[[Being the roads]] flooded, the lorries turned back.',
      repaired: 'With the roads flooded, the lorries turned back.',
    },
    { damaged: '[[Having the rain stopped]], play went on.', repaired: 'With the rain stopped, play went on.' },
    { damaged: 'The plan, [[being its cost]] high, was dropped.', repaired: 'The plan, with its cost high, was dropped.' },
    {
      damaged: '[[Having been the minister]] ill, the talks were put off.',
      repaired: 'With the minister ill, the talks were put off.',
    },
  ],
  sound: [
    'Being the son of a king, he was rich. Being the only shop open, it was full. Having the car repaired, he left.',
    'He left, being the last man alive. Being the first woman elected mayor, she made a speech. Having the old man dead would help.',
    'The firm, being the best known, won. The results, being the worst in years, were kept quiet.',
    'Being the minister responsible for health, she faced the press. Having the season stopped in March cost the club £2 million.',
    'After having the contract ended by the club, he sued.',
  ],
  cues: ['being', 'having'],
  *check(block, sentence) {
    for (const at of sentence.tokens.keys()) {
      const report = checkWord(block, sentence, at)
      if (report) yield report
    }
  },
}

const states =
  /^(?:closed|open|shut|over|ill|sick|dead|absent|high|low|poor|rich|full|empty|broken|blocked|cancelled|canceled|late|ready|finished|unable|necessary|impossible|possible|difficult|weak|strong|expensive|cheap|scarce|old|young|small|large|short|long|bad|wet|dry|cold|hot|dark|unknown|unclear|insufficient|available|responsible|aware|flooded|damaged|destroyed|unplayable|impassable|frozen|delayed|crowded|unavailable|unsafe|dangerous)$/u
const ended =
  /^(?:stopped|ended|begun|died|arrived|left|gone|finished|fallen|passed|started|resigned|expired|closed|failed|collapsed|risen|dropped|improved)$/u
const picked = /^(?:only|first|last|second|third|next|best|worst|most|least|one|sole|same|\p{L}+est)$/u

function checkWord(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const [before, word] = [tokens[at - 1], tokens[at]]
  if (!word || !/^(?:being|having)$/u.test(word.lower) || word.quoted) return undefined
  if (before && !/^(?:[,;]|after|by|for|despite|although|because|on)$/u.test(before.lower)) return undefined
  const isPerfect = word.lower === 'having' && tokens[at + 1]?.lower === 'been'
  const start = isPerfect ? at + 2 : at + 1
  if (!/^(?:the|his|her|its|their|this)$/u.test(tokens[start]?.lower ?? '')) return undefined
  const phrase = readLongNounPhrase(tokens, start)
  const [state, mark] = phrase ? tokens.slice(phrase.end, phrase.end + 2) : []
  if (!phrase || phrase.pronoun || !state || !mark) return undefined
  if (tokens.slice(start, phrase.end).some(({ lower }) => picked.test(lower))) return undefined
  const isEnded = word.lower === 'having' && !isPerfect
  if (isEnded ? !ended.test(state.lower) || !things.test(phrase.head.lower) : !states.test(state.lower) && !isResult(state, mark))
    return undefined
  // “Being the minister responsible for health, she …”
  if (/^(?:responsible|available)$/u.test(state.lower) && mark.pos === 'ADP') return undefined
  if (isEnded && (mark.lower === 'by' || !isSetApart(tokens.slice(phrase.end + 1)))) return undefined
  if (!/^(?:[,.;]|in|on|at|for|to|since|because|by|percent|points|million|billion|[-–])$/u.test(mark.lower)) return undefined
  const isParted = before !== undefined && /^[,;]$/u.test(before.text)
  const first = before && !isParted ? before : word
  const range = { from: first.from, to: (isEnded ? state : phrase.last).to }
  const put = `${matchCase('with', first.text)} ${block.text.slice(phrase.first.from, range.to)}`
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${block.text.slice(word.from, phrase.first.from).trimEnd()}” stands before “${block.text.slice(phrase.first.from, phrase.last.to)}”, of which it is said.`,
    repairs: [putWords(range, put)],
  }
}

/** “Having the season stopped in March cost the club £2 million” is the subject of a verb; set apart, it ends with a comma. */
function isSetApart(rest: readonly Token[]): boolean {
  const end = rest.findIndex(({ text }) => /^[,.;]$/u.test(text))
  return rest[end]?.text !== '.' && !rest.slice(0, Math.max(0, end)).some(({ pos }) => pos === 'AUX' || pos === 'VERB')
}

/** “being the result 51 to 49” */
const isResult = (state: Token, mark: Token): boolean =>
  state.pos === 'NUM' && /^(?:to|percent|points|million|billion|[-–])$/u.test(mark.lower)

/** What nobody has stopped or ended for him: “Having the car repaired” is another thing. */
const things =
  /^(?:rain|snow|storm|war|match|game|talks|meeting|strike|season|trial|deadline|term|contract|price|prices|fire|truce|ceasefire|negotiations|crisis|mandate|summer|winter|election|elections|vote|minister|president|king|mayor|director|train|ship|plane|bus|work|works|project|government)$/u
