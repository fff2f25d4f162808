import type { BlockContent, Token } from '../../article'
import { numberOfNoun } from '../../language/noun-number'
import { canBe, inflect } from '../../language/verb-forms'
import { putOrAsk } from '../../proposals'
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
      damaged: 'He said that if he [[would be]] elected, he would cut taxes.',
      repaired: 'He said that if he was elected, he would cut taxes.',
    },
    { damaged: 'If I [[would be]] elected, I would cut the tax.', repaired: 'If I were elected, I would cut the tax.' },
    {
      damaged: 'If the pilot [[would have seen]] the light, he would have landed.',
      repaired: 'If the pilot had seen the light, he would have landed.',
    },
  ],
  sound: [
    'If you would like to come, we would wait. If it would help, he would pay. If he would only ask, she would say.',
    'If the state would pay the bill, the trust could reopen. If the owner would sell, the council could buy.',
    'Asked about his plans and if he would be fired, he said he could not say.',
    'If the price fell, farmers would sell. He asked if it would rain, and it would.',
    'If this would be the end, nobody said so.',
  ],
  *check(block, { tokens }) {
    const report = checkSentence(block, tokens)
    if (report) yield report
  },
}

const willing =
  /^(?:like|help|prefer|love|rather|only|just|please|mind|agree|care|hate|want|wish|consider|let|accept|listen|ask|stop|give|make|allow|take|work|join|admit|promise|cooperate|marry|do|have|be|pay|sell|fund|lend|change|drop|sign|support|provide|offer|release|grant|hear|talk|commit|act|call|come|meet|trust|pass|repay|train|rule|show|return|publish|vote)$/u

function checkSentence(block: BlockContent, tokens: readonly Token[]): Report | undefined {
  // “said that if”, “, but if”: what goes before may not hold another clause of this kind.
  const start = tokens.findIndex(
    ({ lower }, at) => lower === 'if' && (at === 0 || /^(?:that|but|and)$/u.test(tokens[at - 1]?.lower ?? '')),
  )
  const opener = tokens[start]
  // “Asked about his plans and if he would be fired, …”: a question told
  if (
    tokens[start - 1]?.lower === 'and' &&
    tokens.slice(0, start).some(({ lower }) => /^(?:asked|asking|whether|when|about|wonder\p{L}*)$/u.test(lower))
  )
    return undefined
  if (!opener || opener.quoted) return undefined
  const comma = tokens.findIndex(({ text }, at) => at > start && text === ',')
  const would = tokens.findIndex(({ lower }, at) => at > start && lower === 'would')
  const isPerfect = tokens[would + 1]?.lower === 'have' && canBe(tokens[would + 2]?.lower ?? '', 'participle')
  const verb = tokens[isPerfect ? would + 2 : would + 1]
  const word = tokens[would]
  if (comma < start + 3 || would < start + 2 || would > comma || !word || !verb) return undefined
  const first = tokens[start + 1]
  if (!first) return undefined
  const main = tokens.slice(comma + 1, comma + 10)
  if (!main.some(({ lower }) => /^(?:would|could|might)$/u.test(lower))) return undefined
  const passive = wouldBePassive(block, tokens, start, would)
  if (passive) return passive
  if (verb.pos !== 'VERB' || (!isPerfect && willing.test(verb.lower))) return undefined
  if (!(first.pos === 'DET' || first.pos === 'PROPN' || (first.pos === 'NOUN' && first.lower.endsWith('s')))) return undefined
  if (
    tokens
      .slice(start + 1, would)
      .some(({ pos, lower }) => /^(?:VERB|AUX|SCONJ|PUNCT)$/u.test(pos) || /^(?:that|who|which)$/u.test(lower))
  )
    return undefined
  const past = isPerfect ? `had ${verb.text}` : inflect(verb.lower, 'past')[0]
  if (past === undefined) return undefined
  return report(block, word, verb, past)
}

/** “if he would be elected”: what happens to somebody is no matter of being willing. */
function wouldBePassive(block: BlockContent, tokens: readonly Token[], start: number, at: number): Report | undefined {
  const [would, be, verb] = tokens.slice(at, at + 3)
  const subject = tokens.slice(start + 1, at)
  if (!would || be?.lower !== 'be' || verb?.pos !== 'VERB' || !canBe(verb.lower, 'participle') || verb.lower.endsWith('ing'))
    return undefined
  const last = subject.at(-1)
  if (
    !last ||
    !subject.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/u.test(pos)) ||
    !/^(?:NOUN|PROPN|PRON)$/u.test(last.pos)
  )
    return undefined
  const isOne =
    last.pos === 'PRON' ? /^(?:he|she|it)$/u.test(last.lower) : numberOfNoun(last.lower) === 'singular' || last.pos === 'PROPN'
  if (last.pos === 'PRON' && !/^(?:he|she|it|they|we|i)$/u.test(last.lower)) return undefined
  return report(block, would, be, isOne ? 'was' : 'were')
}

function report(block: BlockContent, first: Token, last: Token, past: string): Report {
  const range = { from: first.from, to: last.to }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 1,
    message: `Behind “if” it is “${past}”, not “${block.text.slice(range.from, range.to)}”.`,
    repairs: [putOrAsk(range, past, last.quoted)],
  }
}
