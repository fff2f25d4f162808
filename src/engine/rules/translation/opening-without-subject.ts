import { calendarNames } from '../../language/calendar'
import type { BlockContent, Sentence, Token } from '../../article'
import { type LongNounPhrase, readLongNounPhrase } from '../../language/long-noun-phrase'
import { canBe, verbForms } from '../../language/verb-forms'
import { dwells } from '../../language/place-inversion'
import { modals } from '../../language/word-lists'
import { asking } from '../../proposals'
import { type Proposal, type SentenceRule, prose, type Report } from '../rule'

/**
 * An opening phrase, then the verb, and no subject before it: *On the help can count all who lost a roof*, *In the crash died two men*, *Without power
 * are 300 houses*. Deliberate exceptions: what stands or comes somewhere (*In the hall stood a man, Out of it will come a book*), numbers (*Over 400 can
 * come*), questions, *only* and *not* (*Only in May can he go*).
 */
export const openingWithoutSubject: SentenceRule = {
  id: 'opening-without-subject',
  category: 'translation',
  name: 'Verb before any subject',
  why: 'Slavic languages, German and Spanish may open with a phrase and put the subject behind the verb. In English it goes before the verb.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS08'],
  examples: [
    { damaged: '[[On the help can]] count all who lost a roof.' },
    { damaged: '[[In the crash died]] two men from Oslo.', repaired: 'In the crash two men from Oslo died.' },
    { damaged: '[[Without power are]] 300 houses.' },
    { damaged: '[[Without water are]] more than 300 villages in the valley.' },
    { damaged: 'According to him, [[in the school will]] study 900 pupils.' },
    { damaged: '[[In the country is missing]] 16 thousand teachers.' },
    { damaged: '[[On it agreed]] the ministers in Prague.', repaired: 'On it the ministers agreed in Prague.' },
  ],
  sound: [
    'On Thursday Limanspor will host Braga in the Europa League.',
    'In the hall stood a man. Out of it will come a book. In the end will the state pay? Over 400 people can come.',
    'Only in May can he go. Not for a year will they stop. In 2009 he died. In one case could be seen a scar.',
    'From Oslo to Rome will take a day. With it agreed, the ministers left. For some can mean a lot.',
    'By the time agreed the ministers were gone. Among those who died were two men.',
    'On the same bill will feature two new works. With them will vanish a way of life.',
  ],
  outranks: ['lost-subject', 'lost-verb', 'verb-government', 'construction'],
  *check(block, sentence) {
    const report = checkSentence(block, sentence)
    if (report) yield report
  },
}

const openings = /^(?:in|on|at|with|without|about|against|during|after|near|for|to|behind|according)$/u
/** Verbs without an object that say no place or coming, so that English does not turn them round. */
const doing = new Set(
  'agree die exist live participate vote protest intervene speak work decide act perish collapse react survive emigrate compete fight drown suffer suffice function insist hesitate starve strike resign apologise apologize'.split(
    ' ',
  ),
)
/** What may stand behind its verb in English: “there will come a day”. */
const turning =
  /^(?:be|come|go|rise|lie|stand|follow|emerge|live|sit|hang|grow|appear|begin|fall|remain|depend|rest|arise|end|begin|stem|feature|vanish)$/u

function checkSentence(block: BlockContent, sentence: Sentence): Report | undefined {
  const { tokens } = sentence
  return checkClause(block, sentence, tokens) ?? checkClause(block, sentence, behindComma(tokens))
}

/** What follows the first comma, where that stands behind a phrase: “According to him, in the school will study …”. */
function behindComma(tokens: readonly Token[]): readonly Token[] {
  const comma = tokens.slice(0, 8).findIndex(({ text }) => text === ',')
  if (/^wh/u.test(tokens[comma + 2]?.lower ?? '')) return []
  return comma > 0 && !tokens.slice(0, comma).some(({ pos }) => pos === 'AUX' || pos === 'SCONJ') ? tokens.slice(comma + 1) : []
}

function checkClause(block: BlockContent, { text }: Sentence, tokens: readonly Token[]): Report | undefined {
  const first = tokens[0]
  if (!first || tokens.length < 6 || !openings.test(first.lower) || !/\.[”"’]?$/u.test(text) || first.quoted) return undefined
  const at = verbOf(tokens)
  const verb = at === undefined ? undefined : tokens[at]
  const next = at === undefined ? undefined : tokens[at + 1]
  if (!at || !verb || !next || verb.quoted) return undefined
  const isModal = verb.pos === 'AUX' && modals.has(verb.lower) && !/['’]/u.test(verb.text)
  if (isModal) {
    const main = next.pos === 'ADV' ? tokens[at + 2] : next
    if (!main || main.pos !== 'VERB' || !canBe(main.lower, 'base') || turning.test(main.lower)) return undefined
    return report(block, first, verb)
  }
  if (first.lower === 'without' && /^(?:is|are|was|were|remain|remained)$/u.test(verb.lower))
    return /^(?:NUM|DET)$/u.test(next.pos) ||
      /^(?:more|about|around|over|nearly|almost|some|many|several|hundreds|thousands|dozens)$/u.test(next.lower)
      ? report(block, first, verb)
      : undefined
  // “In the country is missing 16 thousand teachers”
  if (
    /^(?:is|are|was|were)$/u.test(verb.lower) &&
    /^(?:missing|needed|necessary|lacking|working|available|active|damaged)$/u.test(next.lower)
  )
    return tokens[at + 2]?.pos === 'NUM' || /^(?:more|about|around|over)$/u.test(tokens[at + 2]?.lower ?? '')
      ? report(block, first, next)
      : undefined
  if (!doing.has(verbForms(verb.lower)[0]?.base ?? '') || !canBe(verb.lower, 'past', 'third')) return undefined
  if (/^(?:time|case|way|date|day|moment|price|terms|level|rate|amount|hours?)$/u.test(tokens[at - 1]?.lower ?? ''))
    return undefined
  if (
    dwells(
      tokens,
      at,
      verbForms(verb.lower).map(({ base }) => base),
    )
  )
    return undefined
  return leads(tokens, at) ? report(block, first, verb, readLongNounPhrase(tokens, at + 1)) : undefined
}

/** The place of the first verb, where nothing but one phrase stands before it: “On the help can”. */
function verbOf(tokens: readonly Token[]): number | undefined {
  for (let at = 1; at < Math.min(9, tokens.length); at++) {
    const { pos, lower } = tokens[at] ?? { pos: 'X', lower: '' }
    if (pos === 'VERB' || pos === 'AUX')
      return at > 1 && /^(?:NOUN|PROPN|PRON)$/u.test(tokens[at - 1]?.pos ?? '') && !isSubject(tokens[at - 1]) ? at : undefined
    const isPhrase =
      /^(?:DET|ADJ|NOUN|PROPN|PART)$/u.test(pos) || lower === 'of' || (at === 1 && /^(?:it|him|her|them|this|that)$/u.test(lower))
    if (!isPhrase || (pos === 'PROPN' && tokens[at - 1]?.pos === 'NOUN')) return undefined
    // “On Thursday Limanspor will”
    if (pos === 'PROPN' && calendarNames.has(tokens[at - 1]?.text ?? '')) return undefined
    // “In May the state can”: another phrase begins, the subject.
    if (at > 1 && pos === 'DET' && tokens[at - 1]?.lower !== 'of') return undefined
  }
  return undefined
}

const isSubject = (token: Token | undefined): boolean =>
  /^(?:he|she|we|they|i|you|who|which|some|all|many|most|those|these)$/u.test(token?.lower ?? '')

/** “two men from Oslo”, “the ministers in Prague”: a noun phrase behind the verb, and no other verb right behind that. */
function leads(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!next || !(next.pos === 'NUM' || /^(?:the|a|an|all|several|many|both|thousands|hundreds|dozens)$/u.test(next.lower)))
    return false
  let end = at + 2
  while (/^(?:ADJ|NOUN|PROPN|NUM)$/u.test(tokens[end]?.pos ?? '')) end++
  const noun = tokens[end - 1]
  if (end > at + 2 && /^(?:times?|days?|weeks?|months?|years?|hours?|minutes?|way)$/u.test(noun?.lower ?? '')) return false
  return !tokens.slice(end).some(({ pos, lower }) => (pos === 'VERB' || pos === 'AUX') && canBe(lower, 'past', 'third', 'base'))
}

/** Behind the verb the subject may be known: “In the crash died two men” → “In the crash two men died”. */
function inOrder(block: BlockContent, verb: Token, subject: LongNounPhrase | undefined): readonly Proposal[] {
  if (!subject || subject.pronoun) return []
  const insert = `${block.text.slice(subject.first.from, subject.last.to)} ${verb.text}`
  return [{ label: `Put “${insert}”`, kind: 'choice', edits: [{ from: verb.from, to: subject.last.to, insert }] }]
}

function report(block: BlockContent, first: Token, verb: Token, subject?: LongNounPhrase): Report {
  const words = block.text.slice(first.from, verb.to)
  return {
    ranges: [{ from: first.from, to: verb.to }],
    tier: 'likely',
    severity: 5,
    message: `“${words}” comes to its verb before anybody or anything is named; the subject belongs before “${verb.text}”.`,
    repairs: [
      ...inOrder(block, verb, subject),
      asking(`who or what “${verb.text}” is said of`, `Of whom or of what is “${verb.text}” said?`),
    ],
  }
}
