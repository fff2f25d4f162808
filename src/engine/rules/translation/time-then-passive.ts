import type { Token } from '../../article'
import { calendarNames } from '../../language/calendar'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { canBe } from '../../language/verb-forms'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A time that opens the sentence, the passive, and then its subject: *From yesterday are closed all schools*, *So far have been found three bodies*.
 * Deliberate exceptions: *today is called a success* (the day itself is spoken of), questions, quotations.
 */
export const timeThenPassive: SentenceRule = {
  id: 'time-then-passive',
  category: 'translation',
  name: 'Time, passive, subject',
  why: 'Czech, Polish, Spanish, Greek and others put the subject last where a time opens the sentence. In English it stands before the verb.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS08', 'GR15'],
  outranks: ['subject-behind-passive', 'lost-subject', 'verb-agreement'],
  examples: [
    {
      damaged: 'From yesterday [[are closed all schools]] in the region.',
      repaired: 'From yesterday all schools are closed in the region.',
    },
    {
      damaged: 'So far [[have been found three bodies]].',
      repaired: 'So far three bodies have been found.',
    },
    { damaged: 'On Friday [[was presented the new car]].', repaired: 'On Friday the new car was presented.' },
  ],
  sound: [
    'From yesterday all schools are closed. Today is called a success, and now is considered the time to act.',
    'On the wall was painted a face. In the box were found two coins. Yesterday was spent the usual way.',
    'This month was given the title of wettest on record. Last year was voted the best for British film.',
    'On Friday was the fair. Since Monday the banks are closed.',
  ],
  *check({ text }, { tokens, text: words }) {
    if (/\?[”’"')]*$/u.test(words) || tokens[0]?.quoted) return
    const at = endOfTime(tokens)
    const report = at > 0 ? checkAt(text, tokens, at) : undefined
    if (report) yield report
  },
}

const units =
  /^(?:yesterday|today|tomorrow|now|tonight|morning|evening|night|afternoon|week|month|year|weekend|\d{4}|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u
const naming =
  /^(?:called|named|considered|deemed|known|spent|made|seen|remembered|celebrated|observed|described|expected|said|believed|thought|given|voted|billed|judged|rated|proclaimed|hailed)$/u

/** The place behind “From yesterday”, “Until now”, “So far”, “On Friday”, “In May 2024”, “Tomorrow”. */
function endOfTime(tokens: readonly Token[]): number {
  const [first, second, third] = tokens
  if (!first || !second || !third) return 0
  const opening = `${first.lower} ${second.lower}`
  if (/^(?:so far|until now|up to|till now|to date)$/u.test(opening)) return opening === 'up to' ? 3 : 2
  if (/^(?:today|yesterday|tomorrow|meanwhile|recently|already|now)$/u.test(first.lower)) return 1
  if (/^(?:last|this|next)$/u.test(first.lower) && units.test(second.lower)) return 2
  if (!/^(?:from|since|until|on|in|by|during)$/u.test(first.lower)) return 0
  let place = 1
  while (
    units.test(tokens[place]?.lower ?? '') ||
    calendarNames.has(tokens[place]?.text ?? '') ||
    /^(?:last|this|next|\d{1,4})$/u.test(tokens[place]?.lower ?? '')
  )
    place++
  return place > 1 && place < 5 ? place : 0
}

function checkAt(text: string, tokens: readonly Token[], at: number): Report | undefined {
  let place = at
  while (
    /^(?:will|would|can|could|must|should|has|have|had|also|already|be|been|is|are|was|were|being)$/u.test(
      tokens[place]?.lower ?? '',
    )
  )
    place++
  const [helper, be, verb, next] = [tokens[at], tokens[place - 1], tokens[place], tokens[place + 1]]
  if (place === at || !helper || !be || !verb || !next || !/^(?:be|been|is|are|was|were|being)$/u.test(be.lower)) return undefined
  if (verb.pos !== 'VERB' || !canBe(verb.lower, 'participle') || naming.test(verb.lower)) return undefined
  const isBarePlural = next.pos === 'NOUN' && /s$/u.test(next.lower)
  if (!isBarePlural && !/^(?:DET|NUM)$/u.test(next.pos) && !/^(?:his|her|their|its|many|several)$/u.test(next.lower))
    return undefined
  const subject = readLongNounPhrase(tokens, place + 1)
  const end = subject ? tokens[subject.end] : undefined
  if (!subject || !end || subject.pronoun || subject.temporal || !/^(?:PUNCT|ADP|SCONJ)$/u.test(end.pos)) return undefined
  if (/^(?:way|time|times|day|night|week|month|year)$/u.test(subject.head.lower)) return undefined
  const put = `${text.slice(subject.first.from, subject.last.to)} ${text.slice(helper.from, verb.to)}`
  return {
    ranges: [{ from: helper.from, to: subject.head.to }],
    tier: 'likely',
    severity: 5,
    message: `“${text.slice(subject.first.from, subject.head.to)}” is the subject and stands before “${helper.text}”.`,
    repairs: [{ label: `Put “${put}”`, kind: 'single', edits: [{ from: helper.from, to: subject.last.to, insert: put }] }],
  }
}
