import type { Sentence } from '../../article'
import { countNouns } from '../../language/count-nouns'
import { numberOfNoun } from '../../language/noun-number'
import { canBe } from '../../language/verb-forms'
import { pluralOf } from '../../lexicon/inflect'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *Of* between an amount and bare things: *many of workshops*, *most of new schools*. Deliberate exceptions: what belongs to somebody (*many of
 * Europe’s schools*), whole amounts (*some of hundreds*), fractions and shares (*half of voters*).
 */
export const partOfBarePlural: SentenceRule = {
  id: 'part-of-bare-plural',
  category: 'translation',
  name: 'Of between an amount and bare things',
  why: 'English says “many workshops” or “many of the workshops”. Languages without articles have one way for both.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['GR01', 'GR03'],
  examples: [
    { damaged: '[[Many of workshops]] have closed.', repaired: 'Many workshops have closed.' },
    { damaged: '[[Several of witnesses]] told police so.', repaired: 'Several witnesses told police so.' },
    { damaged: 'It hit [[most of new schools]] in town.', repaired: 'It hit most new schools in town.' },
  ],
  sound: [
    'Many of the workshops have closed. Some of Europe’s schools and many of today’s farmers suffer.',
    'A coach who demands most of players in training gets results.',
    'Half of voters and a third of schools; the few of us and many of them.',
    'He had much of value and some of each. It made the most of farmers’ fears.',
  ],
  cues: ['many', 'most', 'some', 'several', 'few'],
  *check(block, sentence) {
    for (let at = 0; at + 3 < sentence.tokens.length; at++) {
      const report = checkAmount(block.text, sentence, at)
      if (report) yield report
    }
  },
}

const amounts = /^(?:many|most|some|several|few)$/u
const ends =
  /^(?:in|on|at|to|for|from|by|with|have|has|had|are|were|will|would|can|could|who|that|which|and|do|did|near|after|before|[.,;])$/u

function checkAmount(text: string, { tokens }: Sentence, at: number): Report | undefined {
  const [before, amount, of] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!amount || of?.lower !== 'of' || !amounts.test(amount.lower)) return undefined
  if (/^(?:the|a|make|makes|made|making|get|so|as|too|how|his|her|their|one|at)$/u.test(before?.lower ?? '')) return undefined
  // “what voters ask most of ministers”
  if (amount.lower === 'most' && /^(?:ask|demand|want|expect|require)(?:s|ed)?$/u.test(before?.lower ?? '')) return undefined
  const place = tokens[at + 2]?.pos === 'ADJ' ? at + 3 : at + 2
  const [noun, next] = [tokens[place], tokens[place + 1]]
  const closes = next !== undefined && (ends.test(next.lower) || (next.pos === 'VERB' && canBe(next.lower, 'past')))
  if (noun?.pos !== 'NOUN' || !closes || noun.text !== noun.lower || noun.quoted !== amount.quoted) return undefined
  if (tokens[at + 2]?.text !== tokens[at + 2]?.lower || numberOfNoun(noun.lower) !== 'plural') return undefined
  const one = [noun.lower.replace(/s$/u, ''), noun.lower.replace(/es$/u, ''), noun.lower.replace(/ies$/u, 'y')].find(
    (word) => countNouns.has(word) && pluralOf(word) === noun.lower,
  )
  if (one === undefined) return undefined
  return {
    ranges: [{ from: amount.from, to: noun.to }],
    tier: 'likely',
    severity: 1,
    message: `“${text.slice(amount.from, noun.to)}” lacks “the”, or has an “of” too many.`,
    repairs: changeWithin(text, amount, noun, { from: amount.to, to: of.to, insert: '' }),
  }
}
