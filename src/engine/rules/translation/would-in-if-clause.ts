import type { BlockContent, Token } from '../../article'
import { canBe, inflect } from '../../language/verb-forms'
import { putOrAsk } from '../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *If it would rain, they would leave* for *If it rained*. Deliberate exceptions: *would* that means being willing or liking (*if he would only ask,
 * if you would like, if it would help*), a main clause without *would* or *could*, and quotations.
 */
export const wouldInIfClause: SentenceRule = {
  id: 'would-in-if-clause',
  category: 'translation',
  name: 'Would behind if',
  why: 'German, French, Dutch and the Slavic languages put the same form in both halves. English says “if it rained, they would leave”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR06'],
  examples: [
    { damaged: 'If the price [[would fall]], farmers would sell.', repaired: 'If the price fell, farmers would sell.' },
    {
      damaged: 'If the strike [[would continue]], the port could close.',
      repaired: 'If the strike continued, the port could close.',
    },
    {
      damaged: 'If the pilot [[would have seen]] the light, he would have landed.',
      repaired: 'If the pilot had seen the light, he would have landed.',
    },
  ],
  sound: [
    'If you would like to come, we would wait. If it would help, he would pay. If he would only ask, she would say.',
    'If the price fell, farmers would sell. He asked if it would rain, and it would.',
    'If this would be the end, nobody said so.',
  ],
  *check(block, { tokens }) {
    const report = checkSentence(block, tokens)
    if (report) yield report
  },
}

const willing =
  /^(?:like|help|prefer|love|rather|only|just|please|mind|agree|care|hate|want|wish|consider|let|accept|listen|ask|stop|give|make|allow|take|work|join|admit|promise|cooperate|marry|do|have|be)$/u

function checkSentence(block: BlockContent, tokens: readonly Token[]): Report | undefined {
  if (tokens[0]?.lower !== 'if' || tokens[0].quoted) return undefined
  const comma = tokens.findIndex(({ text }) => text === ',')
  const would = tokens.findIndex(({ lower }) => lower === 'would')
  const isPerfect = tokens[would + 1]?.lower === 'have' && canBe(tokens[would + 2]?.lower ?? '', 'participle')
  const verb = tokens[isPerfect ? would + 2 : would + 1]
  const word = tokens[would]
  if (comma < 3 || would < 2 || would > comma || !word || verb?.pos !== 'VERB' || (!isPerfect && willing.test(verb.lower)))
    return undefined
  const first = tokens[1]
  if (!first || !(first.pos === 'DET' || first.pos === 'PROPN' || (first.pos === 'NOUN' && first.lower.endsWith('s'))))
    return undefined
  if (
    tokens
      .slice(1, would)
      .some(({ pos, lower }) => /^(?:VERB|AUX|SCONJ|PUNCT)$/u.test(pos) || /^(?:that|who|which)$/u.test(lower))
  )
    return undefined
  const main = tokens.slice(comma + 1, comma + 10)
  if (!main.some(({ lower }) => /^(?:would|could|might)$/u.test(lower))) return undefined
  const past = isPerfect ? `had ${verb.text}` : inflect(verb.lower, 'past')[0]
  if (past === undefined) return undefined
  const range = { from: word.from, to: verb.to }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 1,
    message: `Behind “if” it is “${past}”, not “${block.text.slice(range.from, range.to)}”.`,
    repairs: [putOrAsk(range, past, verb.quoted)],
  }
}
