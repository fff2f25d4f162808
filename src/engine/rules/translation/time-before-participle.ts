import type { BlockContent, Sentence, Token } from '../../article'
import { smallCalendarNames } from '../../language/calendar'
import { readNounPhrase } from '../../language/noun-phrases'
import { simplePastOf } from '../../language/simple-past'
import { canBe } from '../../language/verb-forms'
import { putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * The order of German and Dutch, with the participle at the very end: *The road was for several hours blocked*, *The council has the plan on
 * Monday rejected*. Deliberate exceptions: what goes on behind the participle (*was on Monday charged with theft*, as many papers write),
 * *was for years ignored*, *was at first denied*, and participles that belong to the noun before them.
 */
export const timeBeforeParticiple: SentenceRule = {
  id: 'time-before-participle',
  category: 'translation',
  name: 'Participle behind the time',
  why: 'German and Dutch keep the participle for the end of the clause. In English it follows its helping verb, and the time comes after it.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS08'],
  examples: [
    {
      damaged: 'The road was [[for several hours blocked]].',
      repaired: 'The road was blocked for several hours.',
    },
    { damaged: 'The number [[is last year declined]].', repaired: 'The number declined last year.' },
    {
      damaged: 'A silent march is being [[on Saturday held]].',
      repaired: 'A silent march is being held on Saturday.',
    },
    {
      damaged: 'The council [[has the plan on Monday rejected]].',
      repaired: 'The council rejected the plan on Monday.',
    },
  ],
  sound: [
    'The road was blocked for several hours. He was on Monday charged with theft. He was for years ignored.',
    'The accused were on Monday arrested. He was on Friday sentenced. The bail plea was on Friday rejected.',
    'The claim was at first denied. It was on Monday that he was charged. The hall was in 1999 the place chosen.',
    'He had the car on Monday. She has a meeting on Monday scheduled by the mayor.',
  ],
  *check(block, sentence) {
    const report = checkSentence(block, sentence)
    if (report) yield report
  },
}

const be = /^(?:is|are|was|were|be|been|being)$/u
/** “The accused were on Monday arrested.”: court and police copy of South Asia. */
const byCourt =
  /^(?:arrested|sentenced|remanded|charged|convicted|acquitted|suspended|released|adjourned|rejected|dismissed|detained|sworn|granted|denied|booked)$/u
const have = /^(?:has|have|had)$/u

function checkSentence(block: BlockContent, { tokens, text }: Sentence): Report | undefined {
  if (!/\.$/u.test(text)) return undefined
  const verb = tokens.findLast(({ pos }) => pos !== 'PUNCT')
  const at = verb ? verb.index - (tokens[0]?.index ?? 0) : 0
  if (!verb || at < 4 || verb.quoted || (verb.pos !== 'VERB' && verb.pos !== 'ADJ') || !canBe(verb.lower, 'participle'))
    return undefined
  const time = startOfTime(tokens, at)
  if (time === undefined || (tokens[time]?.lower === 'on' && byCourt.test(verb.lower) && be.test(tokens[time - 1]?.lower ?? '')))
    return undefined
  const start = startOfObject(tokens, time) ?? (be.test(tokens[time - 1]?.lower ?? '') ? time : undefined)
  const from = start === undefined ? undefined : tokens[start]
  const before = tokens[at - 1]
  if (!from || !before) return undefined
  const moved = block.text.slice(from.from, before.to)
  const helper = tokens[(start ?? 0) - 1]
  const past = helper && toldAsOver(helper, tokens[time], verb)
  const range = { from: past === undefined ? from.from : (helper?.from ?? from.from), to: verb.to }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${verb.text}” stands at the end, behind “${moved}”.`,
    repairs: [putWords(range, `${past ?? verb.text} ${moved}`)],
  }
}

/** Without an object, so that *is* with their participle is no passive. */
const alone = /^(?:declined|increased|decreased|risen|fallen|grown|dropped|doubled|arrived|died|happened|occurred|gone|come)$/u

/** “has the plan on Monday rejected” → “rejected”, “is last year declined” → “declined”: the time is named and over, so the verb stands in the past. */
function toldAsOver(helper: Token, time: Token | undefined, verb: Token): string | undefined {
  if (/^(?:has|have)$/u.test(helper.lower) && /^(?:on|in|at|last)$/u.test(time?.lower ?? '')) return simplePastOf(verb.lower)
  if (!/^(?:is|are)$/u.test(helper.lower) || time?.lower !== 'last') return undefined
  return alone.test(verb.lower) ? simplePastOf(verb.lower) : `${helper.lower === 'is' ? 'was' : 'were'} ${verb.text}`
}

/** Where the time that ends before a place begins: “on Saturday”, “in May 2020”, “for several hours”, “since Monday evening”. */
function startOfTime(tokens: readonly Token[], end: number): number | undefined {
  for (let at = end - 2; at >= Math.max(1, end - 5); at--) {
    const words = tokens.slice(at + 1, end).map(({ lower }) => lower)
    const [first = ''] = words
    const preposition = tokens[at]?.lower ?? ''
    const isDay =
      /^(?:on|in|since|until|by|from|at)$/u.test(preposition) &&
      words.some((word) => smallCalendarNames.has(word) || /^(?:spring|summer|autumn|winter)$/u.test(word)) &&
      words.every(isTime)
    const isSpan =
      preposition === 'for' &&
      /^(?:several|many|some|\d+|two|three|four|five|six|seven|eight|nine|ten)$/u.test(first) &&
      words.length === 2 &&
      /^(?:minutes|hours|days|weeks|months)$/u.test(words[1] ?? '')
    const isYear = /^(?:last|this|next)$/u.test(preposition) && words.length === 1 && /^(?:week|month|year)$/u.test(first)
    if (isDay || isSpan || isYear) return at
  }
  return undefined
}

const isTime = (word: string): boolean =>
  smallCalendarNames.has(word) ||
  /^(?:morning|afternoon|evening|night|spring|summer|autumn|winter|last|next|the|\d{1,4})$/u.test(word)

/** “has the plan on Monday rejected”: the object between have and the time. */
function startOfObject(tokens: readonly Token[], time: number): number | undefined {
  for (let at = time - 1; at >= Math.max(1, time - 6); at--) {
    if (!have.test(tokens[at - 1]?.lower ?? '')) continue
    const object = readNounPhrase(tokens, at)
    return object && object.head === tokens[time - 1] && !object.temporal ? at : undefined
  }
  return undefined
}
