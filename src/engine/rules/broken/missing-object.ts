import type { Sentence, Token } from '../../article'
import { openEnd } from '../../gap-fit/open-end'
import { canBe } from '../../language/verb-forms'
import { asking } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A preposition or an article in mid-sentence that is followed by no word it could belong to: “for two days until and that”, “part of
 * the and”. Deliberate exceptions: two prepositions that share an object (*to and from*, *with or without*, *until and unless*),
 * prepositions whose object stands before them (*what he looked for and found*), compounds (*the and-sign*), quotations.
 */
export const missingObject: SentenceRule = {
  id: 'missing-object',
  category: 'broken',
  name: 'A word is missing',
  why: 'A preposition or an article leads to a noun, and here none follows. The word was lost when the sentence was translated or cut.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS09', 'BS10'],
  examples: [
    { damaged: 'The early vote will be held for two days [[until and]] that all citizens may take part.' },
    { damaged: 'The province is home to [[the of]] the largest mines in the country.' },
    { damaged: '[[The of]] the party resigned on Friday.' },
    { damaged: 'They agreed to a new round [[of in]] Geneva on Monday.' },
    { damaged: 'The court sentenced him [[to in]] prison for fraud.' },
    { damaged: 'The minister, who is [[from,]] said nothing about it.' },
    { damaged: 'They were taken to [[the in]] a police car on Monday.' },
  ],
  sound: [
    'The in crowd and the on-the-spot report were fun; a round of the cup in Geneva, and a kind of in joke. It is the town that she spoke of in May.',
    'Trains to and from the city were stopped, with or without passengers. It stays shut until and unless it pays.',
    'What he looked for and found was a way out. He was taken care of and fed.',
    'The “and” in the title was lost. The is-ought gap is an old one. The Who and the The played.',
    'The vitamin A of the fruit is gone. He gave the A and the B versions away.',
    'He agreed with and supported the plan. The man he spoke to and admired has died.',
    'She was for and he was against the plan. The ending -a or -o is dropped.',
    'They sold their by no means small house to the by now familiar figure.',
  ],
  *check(_, sentence) {
    for (let at = 0; at < sentence.tokens.length - 2; at++) {
      if (at < 2 && !opensWithLoss(sentence.tokens, at)) continue
      const report = checkPlace(sentence, at)
      if (report) yield report
    }
  },
}

const leading = /^(?:of|from|with|for|at|into|between|against|among|towards?|until|during|to|the|an?|their|its)$/

function checkPlace(sentence: Sentence, at: number): Report | undefined {
  const [word, next, after] = sentence.tokens.slice(at, at + 3)
  if (!word || !next || !after || !leading.test(at === 0 ? word.lower : word.text) || word.quoted !== next.quoted || word.quoted)
    return undefined
  // “the ending -a or -o”
  if (sentence.tokens[at - 1]?.text === '-' && !word.spaced) return undefined
  const lacks = /^(?:the|an?|their|its)$/.test(word.lower)
    ? followsArticle(next, after)
    : followsPreposition(sentence, at) || isOfNothing(sentence, at) || isToNothing(sentence, at) || isBeforeComma(sentence, at)
  if (!lacks) return undefined
  return {
    ranges: [{ from: word.from, to: next.to }],
    tier: 'likely',
    severity: 5,
    message: `Between “${word.text}” and “${next.text}” a word is missing.`,
    repairs: [asking(`what stood between “${word.text}” and “${next.text}”`)],
  }
}

/** “The of the party resigned”: at the head only an article before *of* is sure to have lost its noun. */
const opensWithLoss = (tokens: readonly Token[], at: number): boolean =>
  (at === 0 &&
    /^(?:The|An?)$/.test(tokens[0]?.text ?? '') &&
    /^(?:was|were|has|had|is|are|will)$/.test(tokens[1]?.text ?? '') &&
    /^(?:VERB|AUX)$/.test(tokens[2]?.pos ?? '')) ||
  (at === 0 &&
    /^(?:The|An?)$/.test(tokens[0]?.text ?? '') &&
    /^(?:of|for|with|to|from|against)$/.test(tokens[1]?.text ?? '') &&
    tokens[2]?.pos === 'DET')

/** “the of the largest mines”; “the and-sign” is one word, and “the was-he-there” too. */
const followsArticle = (next: Token, after: Token): boolean =>
  next.spaced &&
  after.spaced &&
  !(next.text === 'by' && byItself.test(after.text)) &&
  (/^(?:of|and|or|was|were|has|had|from|with|for|by)$/.test(next.text) ||
    (/^(?:about|after|before)$/.test(next.text) && /^(?:the|his|her|its|their|this)$/.test(after.text)) ||
    (next.text === 'said' && after.text === 'that') ||
    (next.text === 'who' && /^(?:VERB|AUX)$/.test(after.pos) && !/^['’]/.test(after.text)) ||
    (/^(?:in|at)$/.test(next.text) && after.pos === 'PROPN') ||
    (/^(?:in|on|at|into|during|against|among)$/.test(next.text) && /^(?:the|an?|his|her|its|their|this)$/.test(after.text)))

/** “their by no means small house”, “a by now familiar face” */
const byItself = /^(?:no|now|far|then|nature|definition|default|law|turns|all|any)$/

/** “sentenced him to in prison” */
function isToNothing({ tokens }: Sentence, at: number): boolean {
  const [whom, to, next] = tokens.slice(at - 1, at + 2)
  return /^(?:him|her|them|us|me)$/.test(whom?.text ?? '') && to?.text === 'to' && /^(?:in|on|at|by|for)$/.test(next?.text ?? '')
}

/** “the minister, who is from, said”, “the bridge, built by, was shut”: nothing before the verb could be what the preposition wants. */
function isBeforeComma({ tokens }: Sentence, at: number): boolean {
  const [first, second, word, comma] = tokens.slice(at - 2, at + 2)
  if (!first || !second || !word || comma?.text !== ',' || !/^(?:of|from|with|for|at|into|between|by)$/.test(word.text))
    return false
  if (/^(?:who|which)$/.test(first.text))
    return tokens[at - 3]?.text === ',' && /^(?:is|was|were|are|comes?|came)$/.test(second.text)
  if (/^(?:say|among|for|as|in)$/.test(tokens[at + 2]?.lower ?? '')) return false
  return first.text === ',' && second.pos === 'VERB' && canBe(second.text, 'participle') && !canBe(second.text, 'base')
}

/** “a new round of in Geneva”: *of*, and another phrase; “the town he had heard of in May” has its object further up. */
function isOfNothing({ tokens }: Sentence, at: number): boolean {
  const [noun, of, next, after] = tokens.slice(at - 1, at + 3)
  if (
    noun?.pos !== 'NOUN' ||
    of?.text !== 'of' ||
    !next ||
    !after ||
    /^(?:kind|sort|type|out|lot|thought|memory|sight)s?$/.test(noun.lower)
  )
    return false
  if (!/^(?:in|on|at|by|for|from|to|with|during)$/.test(next.text) || !next.spaced || !after.spaced) return false
  if (tokens.slice(Math.max(0, at - 12), at).some(({ lower }) => /^(?:which|that|who|whom|what|all|where|how)$/.test(lower)))
    return false
  return /^(?:the|an?|his|her|its|their|this)$/.test(after.text) || after.pos === 'PROPN'
}

/** Up to here the words are a sentence that breaks off, and what is joined to it is no second preposition. */
function followsPreposition(sentence: Sentence, at: number): boolean {
  const [, and, after] = sentence.tokens.slice(at, at + 3)
  if (!and || !after || !/^(?:and|but)$/.test(and.text) || !/^(?:PRON|SCONJ|DET|AUX)$/.test(after.pos)) return false
  const breaksOff =
    sentence.tokens[at]?.text === 'until' || openEnd({ ...sentence, tokens: sentence.tokens.slice(0, at + 1) }) !== undefined
  return breaksOff && !sharesObject(sentence.tokens, at + 2)
}

/** “agreed with and supported the plan”, “was for and he was against the plan”: the object comes with the second of two. */
const sharesObject = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + 4).some((token) => token.pos === 'ADP' || token.pos === 'VERB') && tokens[from]?.lower !== 'that'
