import type { BlockContent, Token } from '../../article'
import { numberOfNoun } from '../../language/noun-number'
import { canBe } from '../../language/verb-forms'
import { putOrAsk } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *The firm has lost already two clients*, *She visited also the school*: German, French and Polish put such an adverb behind the verb. Deliberate
 * exceptions: the adverb at the end (*has lost already*), before a phrase with a preposition, and a verb of being or becoming.
 */
export const adverbBehindVerb: SentenceRule = {
  id: 'adverb-behind-verb',
  category: 'translation',
  name: 'Already or also between verb and object',
  why: 'German, French, Polish and Greek say “has lost already two games”. English puts “already”, “also” and “never” before the verb.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR14'],
  examples: [
    { damaged: 'The firm has [[lost already]] two clients.', repaired: 'The firm has already lost two clients.' },
    { damaged: 'The mayor [[visited also]] the school.', repaired: 'The mayor also visited the school.' },
    { damaged: 'They have [[signed also]] an agreement.', repaired: 'They have also signed an agreement.' },
    { damaged: 'He has [[received already]] the money.', repaired: 'He has already received the money.' },
    { damaged: 'They have [[criticised often]] the plan.', repaired: 'They have often criticised the plan.' },
  ],
  sound: [
    'The firm has already lost two clients. It has lost already, and it lost also in Rome.',
    'She is also the mayor. It became also a school. He has seen already that it works.',
    'The men loved also by the king left. Those seated already the week before stayed.',
  ],
  cues: ['already', 'also', 'never', 'often', 'always'],
  *check(block, { tokens }) {
    for (let at = 1; at + 3 < tokens.length; at++) {
      const report = checkAdverb(block, tokens, at)
      if (report) yield report
    }
  },
}

const linking =
  /^(?:been|was|were|is|are|be|became|become|remained|seemed|felt|looked|meant|came|went|stood|lay|fell|said|told|known|happened|lasted|weighed|measured|numbered)$/u

function checkAdverb(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [before, verb, adverb, first, second] = tokens.slice(at - 1, at + 4)
  if (!before || !verb || !adverb || !first || !second || verb.pos !== 'VERB' || verb.quoted) return undefined
  if (!/^(?:already|also|never|often|always)$/u.test(adverb.lower) || linking.test(verb.lower)) return undefined
  const isPerfect = /^(?:has|have|had)$/u.test(before.lower) && canBe(verb.lower, 'participle')
  if (!(isPerfect ? opensAnyObject : opensObject)(first, second)) return undefined
  const isPast =
    adverb.lower === 'also' && /^(?:NOUN|PROPN|PRON)$/u.test(before.pos) && canBe(verb.lower, 'past') && startsClause(tokens, at)
  if (!isPerfect && !isPast) return undefined
  const range = { from: verb.from, to: adverb.to }
  const put = `${adverb.text} ${verb.text}`
  return {
    ranges: [range],
    tier: 'likely',
    severity: 1,
    message: `“${adverb.text}” goes before the verb: “${put}”, not “${block.text.slice(range.from, range.to)}”.`,
    repairs: [putOrAsk(range, put, verb.quoted)],
  }
}

/** “the school”, “two clients”: an object, and no time (“the week before”). */
const opensObject = (first: Token, second: Token): boolean =>
  (/^(?:the|his|her|its|their|this|these)$/u.test(first.lower) || (first.pos === 'NUM' && second.pos === 'NOUN')) &&
  !times.test(second.lower)

/** “signed also an agreement”, “found also traces of lead”: behind the perfect. */
const opensAnyObject = (first: Token, second: Token): boolean =>
  opensObject(first, second) ||
  (/^an?$/u.test(first.lower) && !times.test(second.lower) && second.lower !== 'lot') ||
  (first.pos === 'NOUN' && second.lower === 'of' && numberOfNoun(first.lower) === 'plural' && !times.test(first.lower))

const times =
  /^(?:years?|months?|weeks?|days?|hours?|times?|minutes?|same|last|next|first|more|less|mornings?|evenings?|nights?|percent|fact|idea|possibility|half|few|little|couple|decade|century|step|goal|point)$/u

/** A noun before a past form may be what was done: “the men loved also the king …”. Here it opens the sentence. */
function startsClause(tokens: readonly Token[], at: number): boolean {
  const ahead = tokens.slice(0, at)
  return ahead.length <= 4 && ahead.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/u.test(pos))
}
