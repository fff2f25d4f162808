import type { Sentence, Token } from '../../article'
import { calendarWords } from '../../language/calendar'
import { analyseClauses } from '../../language/clause'
import { canBe } from '../../language/verb-forms'
import { asking } from '../../proposals'
import { type SentenceRule, type Report } from '../rule'

/**
 * Somebody or something and a time, a share, an occasion or what it was done to, with no word that could tell what happened: “A spokesman for the airline in a statement on
 * Monday.” Deliberate exceptions: short lines, lists, brackets, dashes, ranges of years (captions, credits, titles of books and resolutions), *to* with a verb, quotations,
 * and any sentence with a word in it that can be a verb where it stands.
 */
export const timeWithoutVerb: SentenceRule = {
  id: 'time-without-verb',
  category: 'broken',
  name: 'Nothing is said to have happened',
  why: 'The sentence says who and when, and no word in it tells what happened: its verb was lost, or a full stop cut it off.',
  scope: 'sentence',
  blocks: ['body'],
  covers: ['BS09'],
  examples: [
    { damaged: 'The flight was late. [[A spokesman for the]] airline, Peter Lang, in a statement on Monday.' },
    { damaged: 'Bread is dear. [[The price of wheat]] by 20 percent since January.' },
    { damaged: 'The shop was shut. [[The police two men]] in connection with the fire on Sunday.' },
    { damaged: 'They won again. [[The coach his players]] for their effort after the match.' },
    { damaged: 'It was a sad day. [[A court in Lahore]] two brothers to death on Tuesday.' },
    { damaged: 'The plant is busy. [[Exports of cars by]] 8 percent in the third quarter.' },
    { damaged: 'The talks went on. [[He to Paris on]] Monday to the French president.' },
  ],
  sound: [
    'The bridge was shut on Monday. The ministry in the capital cut rates on Friday. A day to remember.',
    'The coach his players love came. Sales of cars by quarter: a table. Members of the club voted on Monday.',
    'The Protocol of 12 August 1949, relating to victims (Protocol I), of 1977. What a day for the club in May!',
    'Two towns in the north flood in June. The price of wheat since January: 20 percent. A month in the country.',
    'The members of the flower family blossom on the plains between July and May.',
    'It was a busy week. A wedding on Friday, a funeral on Monday and a christening on Sunday.',
    'A sad day for the county on Sunday, and for the sport in general.',
  ],
  *check(_, sentence) {
    const report = checkSentence(sentence)
    if (report) yield report
  },
}

const leads = /^(?:the|an?|his|her|its|their|he|she|they|it|two|three|four|several|many|some|officials|residents|police)$/u
const occasion = /^(?:percent|cent|yesterday|today|statement|interview|letter|speech)$/u
const calendar: ReadonlySet<string> = new Set(calendarWords.filter((word) => word !== 'May' && word !== 'March'))
const fewest = 8
const longestMark = 4

function checkSentence(sentence: Sentence): Report | undefined {
  const { tokens, text } = sentence
  const [first] = tokens
  const isMany = tokens[1]?.text === 'of' && /^\p{Lu}\p{Ll}+s$/u.test(first?.text ?? '')
  if (
    !first ||
    tokens.length < fewest ||
    tokens.length > 40 ||
    !(isMany || leads.test(first.lower)) ||
    !/[^.?!…:]\.$/u.test(text)
  )
    return undefined
  if (tokens.some((token) => token.quoted || (/^(?:[:;…()/–—-]|[A-Z]{2,}|to)$/u.test(token.text) && !isToPlace(tokens, token))))
    return undefined
  if (
    !(tokens.some((token, at) => isWhen(tokens, token, at)) || holdsTwo(tokens)) ||
    analyseClauses(sentence).reason !== 'no finite verb'
  )
    return undefined
  if (tokens.some((_, at) => at > 0 && mayBeVerb(tokens, at)) || isRow(tokens) || exclaiming.test(text)) return undefined
  const last = tokens[Math.min(longestMark, tokens.length - 1) - 1] ?? first
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 10,
    message: `The sentence that begins “${text.slice(0, last.to - first.from)}” has no verb: what happened?`,
    repairs: [asking('what happened')],
  }
}

/** “A wedding on Friday, a funeral on Monday and a christening on Sunday.” */
const isRow = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => text === ',') &&
  tokens.filter((token, at) => calendar.has(token.text) && isWhen(tokens, token, at)).length > 1
/** “A sad day for the county on Sunday” */
const exclaiming = /^An? (?:\p{Ll}+ )?(?:day|night|evening|week|weekend|month|season|year|moment|afternoon) /u

/** “The coach his players for their effort”: somebody, and right behind somebody or something of his. */
function holdsTwo(tokens: readonly Token[]): boolean {
  const [article, noun, owner, owned] = tokens
  return (
    /^(?:the|an?|his|her)$/u.test(article?.lower ?? '') &&
    noun?.pos === 'NOUN' &&
    /^(?:his|its|their)$/u.test(owner?.text ?? '') &&
    owned?.pos === 'NOUN'
  )
}

/** “to Paris”, “to the king”, “to death”: no infinitive. */
const isToPlace = (tokens: readonly Token[], token: Token): boolean => {
  const next = tokens[token.index - (tokens[0]?.index ?? 0) + 1]
  return (
    token.text === 'to' &&
    next !== undefined &&
    (/^(?:PROPN|DET)$/u.test(next.pos) || (next.pos === 'NOUN' && !canBe(next.text, 'base')))
  )
}

/** “on Monday”, “by 20 percent”, “in a statement” */
function isWhen(tokens: readonly Token[], token: Token, at: number): boolean {
  const before = tokens[at - 1]
  if (calendar.has(token.text)) return before?.pos === 'ADP' && !/^(?:of|for)$/u.test(before.lower)
  return occasion.test(token.lower) && /^(?:NUM|DET|NOUN)$/u.test(before?.pos ?? '')
}

/** Where it stands the word may tell what happened: nothing before it makes it a noun. */
function mayBeVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!token || !before || !canBe(token.text, 'base', 'third', 'past') || /^\p{Lu}/u.test(token.text)) return false
  if (token.pos === 'VERB' || token.pos === 'AUX') return true
  return !/^(?:DET|ADJ|ADP|NUM)$/u.test(before.pos) && !/^(?:his|her|its|their)$/u.test(before.lower)
}
