import type { BlockContent, Sentence, Token } from '../../article'
import { type LongNounPhrase, readLongNounPhrase } from '../../language/long-noun-phrase'
import { baseOf, canBe } from '../../language/verb-forms'
import { askFirst, askIfSaid, putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A question in the order of a statement: *Why the price rose?*, *What the council will do?*, and one whose full verb was turned round:
 * *Why left the coach the club?* Deliberate exceptions: questions with a comma in them (*When it rained, who came?*), exclamations
 * (*What a day!*), *why not*, questions about the subject (*Who left?*).
 */
export const questionWithoutHelper: SentenceRule = {
  id: 'question-without-helper',
  category: 'broken',
  name: 'Question in the order of a statement',
  why: 'An English question has a helping verb before its subject: “Why did the price rise?”, “What will the council do?”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS32'],
  examples: [
    { damaged: '[[Why the price rose]]?', repaired: 'Why did the price rise?' },
    { damaged: '[[How much it costs]] to rent a flat?', repaired: 'How much does it cost to rent a flat?' },
    { damaged: '[[How much money the bank lost]]?', repaired: 'How much money did the bank lose?' },
    { damaged: '[[What the council will]] do?', repaired: 'What will the council do?' },
    { damaged: '[[What the council did]]?', repaired: 'What did the council do?' },
    { damaged: '[[Why they don’t]] pay?', repaired: 'Why don’t they pay?' },
    { damaged: '[[Which team you support]]?', repaired: 'Which team do you support?' },
    { damaged: '[[Why he did]] leave the party?', repaired: 'Why did he leave the party?' },
    { damaged: '[[Why left the coach]] the club?', repaired: 'Why did the coach leave the club?' },
    {
      damaged: 'The dam was full, then [[why the gates not opened]]?',
      repaired: 'The dam was full, then why did the gates not open?',
    },
    { damaged: '[[Why the firm not paid]] the fine?', repaired: 'Why did the firm not pay the fine?' },
  ],
  sound: [
    'Why did the price rise? What will the council do? Who left the club? Which team won?',
    'What a day it was? When it rained, who came? Why not the best? How the price rose.',
    'Which Premier League club spent most on players? How much Scottish salmon ends up in China?',
    'Why buy the house? How many people left the club? What the law says is clear. What the hell is it?',
  ],
  *check(block, sentence) {
    const report = checkSentence(block, sentence)
    if (report) yield report
  },
}

const longest = 16
const opening = /^[“"‘']$/u

function checkSentence(block: BlockContent, sentence: Sentence): Report | undefined {
  const { text } = sentence
  if (!text.includes('?')) return undefined
  const end = sentence.tokens.findIndex((token) => token.text === '?')
  // “…?” asked the mayor.
  const isQuoted =
    end >= 0 && opening.test(sentence.tokens[0]?.text ?? '') && /^[”"’']$/u.test(sentence.tokens[end + 1]?.text ?? '')
  const isWhole = end >= 0 && (end >= sentence.tokens.length - 2 || isQuoted)
  const asked = isWhole ? sentence.tokens.slice(0, end + 1) : sentence.tokens
  const tokens = asked.slice(startOfQuestion(asked))
  if (tokens.length > longest || !(isWhole || /\?[”"’']?$/u.test(text)) || tokens.some((token) => /^[,:;–—]$/u.test(token.text)))
    return undefined
  const at = lengthOfQuestionWord(tokens)
  return at === 0 ? undefined : (plainOrder(block, tokens, at) ?? turnedVerb(block, tokens, at))
}

/** Behind a quotation mark, and behind “then”, “so” or “but” with what stands before their comma: “…, then why the gates not opened?” */
function startOfQuestion(tokens: readonly Token[]): number {
  const comma = tokens.findLastIndex(({ text }) => text === ',')
  const isLink = (at: number): boolean => /^(?:then|so|and|but)$/u.test(tokens[at]?.lower ?? '')
  if (comma > 0 && isLink(comma + 1)) return comma + 2
  const start = tokens[0]?.pos === 'PUNCT' ? 1 : 0
  return isLink(start) ? start + 1 : start
}

/** How many words ask: *why*, *how much*, *how long*, *which team*. */
function lengthOfQuestionWord(tokens: readonly Token[]): number {
  const [first, second] = tokens
  if (!first || !second || !/^(?:why|how|when|where|what|which|whom|who)$/u.test(first.lower)) return 0
  if (first.lower === 'how' && /^(?:much|long|often|far|many|soon)$/u.test(second.lower))
    return second.lower === 'many'
      ? tokens[2]?.pos === 'NOUN'
        ? 3
        : 0
      : second.lower === 'much' && tokens[2]?.pos === 'NOUN'
        ? 3
        : 2
  if (/^(?:which|what)$/u.test(first.lower) && second.pos === 'NOUN') return 2
  return 1
}

/** “Why the price rose”, “What the council will do” */
function plainOrder(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [asking, first] = [tokens[0], tokens[at]]
  if (!asking || !first || !opensSubject(first) || (asking.lower === 'what' && /^an?$/u.test(first.lower))) return undefined
  const subject = readLongNounPhrase(tokens, at)
  if (!subject || subject.temporal || /^(?:hell|heck|devil)$/u.test(subject.head.lower)) return undefined
  // “Which Premier League club spent most?”: the name tells which club is asked for
  if (first.pos === 'PROPN' && subject.head.pos === 'NOUN' && /^(?:which|what|much)$/u.test(tokens[at - 1]?.lower ?? ''))
    return undefined
  const behind = /^(?:still|yet)$/u.test(tokens[subject.end]?.lower ?? '') ? subject.end + 1 : subject.end
  const denied = tokens[behind]?.lower === 'not'
  let place = denied ? behind + 1 : subject.end
  if (tokens[place]?.pos === 'ADV') place++
  const verb = tokens[place]
  if (!verb || tokens.slice(place + 1).some(({ pos, lower }) => pos === 'AUX' && !/^(?:be|been|have|do)$/u.test(lower)))
    return undefined
  if (denied)
    return verb.pos === 'VERB'
      ? orPassive(block, tokens, at, verb, subject, withHelper(block, tokens, at, place, subject))
      : undefined
  if (verb.pos === 'AUX' && helpers.test(verb.lower)) {
    const next = tokens[place + 1]
    if (/^d/u.test(verb.lower) && next?.text === '?') return withHelper(block, tokens, at, place, subject)
    const last = next && /^n['’]t$/u.test(next.lower) ? next : verb
    return report(block, asking, last, ` ${block.text.slice(verb.from, last.to)} ${wordsOf(block, subject)}`, tokens[at - 1])
  }
  return verb.pos === 'VERB' && tokens.slice(place + 1).every(({ lower }) => !/^(?:who|which)$/u.test(lower))
    ? withHelper(block, tokens, at, place, subject)
    : undefined
}

/** “Why the gates not opened”: nobody may be meant who opened them, but that they were not opened. */
function orPassive(
  block: BlockContent,
  tokens: readonly Token[],
  at: number,
  verb: Token,
  subject: LongNounPhrase,
  plain: Report | undefined,
): Report | undefined {
  const [asking, last] = [tokens[0], tokens[at - 1]]
  if (!plain || !asking || !last || !canBe(verb.lower, 'participle') || subject.pronoun) return plain
  const put = `${block.text.slice(asking.from, last.to)} ${subject.number === 'plural' ? 'were' : 'was'} ${wordsOf(block, subject)} not ${verb.text}`
  const [range] = plain.ranges
  return {
    ...plain,
    repairs: [
      ...plain.repairs.map((repair) => ({ ...repair, kind: repair.kind === 'single' ? ('choice' as const) : repair.kind })),
      putWords(range, put, 'choice'),
    ],
  }
}

const helpers = /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|did|does|do)$/u

const opensSubject = ({ lower, pos, text }: Token): boolean =>
  /^(?:the|this|these|those|a|an|his|her|its|their|our|your|my|he|she|it|they|we|you|so|people)$/u.test(lower) ||
  (pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(text))

/** “Why the price rose” → “Why did the price rise” */
function withHelper(
  block: BlockContent,
  tokens: readonly Token[],
  at: number,
  place: number,
  subject: LongNounPhrase,
): Report | undefined {
  const [asking, verb] = [tokens[0], tokens[place]]
  const put = verb && helperFor(verb, subject)
  if (!asking || !verb || !put) return undefined
  const between = block.text.slice(subject.last.to, verb.from)
  return report(block, asking, verb, ` ${put.helper} ${wordsOf(block, subject)}${between}${put.base}`, tokens[at - 1])
}

/** “Why left the coach the club”, “How much costs a ticket” */
function turnedVerb(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [asking, last, verb] = [tokens[0], tokens[at - 1], tokens[at]]
  if (!asking || !last || verb?.pos !== 'VERB' || canBe(verb.lower, 'base')) return undefined
  const isAboutMuch =
    /^(?:much|long)$/u.test(last.lower) && /^(?:costs?|lasts?|lasted|weighs?|weighed|takes|took)$/u.test(verb.lower)
  if (!/^(?:why|where|when|how)$/u.test(last.lower) && !isAboutMuch) return undefined
  const subject = /^(?:the|this|these|his|her|its|their|a|an|he|she|it|they)$/u.test(tokens[at + 1]?.lower ?? '')
    ? readLongNounPhrase(tokens, at + 1)
    : undefined
  const put = subject && helperFor(verb, subject)
  return put ? report(block, asking, subject.last, ` ${put.helper} ${wordsOf(block, subject)} ${put.base}`, last) : undefined
}

function helperFor(verb: Token, subject: LongNounPhrase): { readonly helper: string; readonly base: string } | undefined {
  if (/ing$/u.test(verb.lower)) return undefined
  for (const [form, helper] of [
    ['past', 'did'],
    ['third', 'does'],
    ['base', 'do'],
  ] as const) {
    const base = canBe(verb.lower, form) ? baseOf(verb.lower, form) : undefined
    if (base === undefined) continue
    return form === 'base' && subject.number === 'singular' ? undefined : { helper, base }
  }
  return undefined
}

const wordsOf = (block: BlockContent, subject: LongNounPhrase): string => block.text.slice(subject.first.from, subject.last.to)

function report(block: BlockContent, first: Token, last: Token, behind: string, asking: Token | undefined): Report {
  const range = { from: first.from, to: last.to }
  const words = block.text.slice(range.from, range.to)
  const put = `${block.text.slice(first.from, (asking ?? first).to)}${behind}`
  return {
    ranges: [range],
    tier: 'likely',
    severity: 1,
    message: `“${words}” asks in the order of a statement.`,
    repairs: askFirst(first.quoted, askIfSaid(`“${words}”`), putWords(range, put)),
  }
}
