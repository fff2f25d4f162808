import type { Sentence, Token } from '../../article'
import { readNounPhrase } from '../../language/noun-phrases'
import { numberOfNoun } from '../../language/noun-number'
import { canBe, inflect, verbForms } from '../../language/verb-forms'
import { askFirst, askIfSaid } from '../../proposals'
import { type Proposal, type SentenceRule, prose, type Report } from '../rule'

/**
 * What has gone on for a while, told in the present with *already*: *residents fight already three years against the bills*, *she is already five
 * years mayor*. Deliberate exceptions: *is already two years old, late, behind*, *takes already two hours*, the past, quotations are asked about.
 */
export const alreadyForYears: SentenceRule = {
  id: 'already-for-years',
  category: 'translation',
  name: 'Already three years, with the present',
  why: 'Dutch, German, Czech, Portuguese, Greek and others say “they fight already three years”. English tells what began then and goes on with “have been” and “for”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR06', 'LX20'],
  outranks: ['calque', 'carried-grammar', 'calque-of-source'],
  examples: [
    {
      damaged: 'Residents [[fight already three years]] against the bills.',
      repaired: 'Residents have been fighting for three years against the bills.',
    },
    {
      damaged: 'Growers, who [[fight already three years]] for it, left.',
      repaired: 'Growers, who have been fighting for three years for it, left.',
    },
    {
      damaged: 'He [[knows the minister already twenty years]].',
      repaired: 'He has known the minister for twenty years.',
    },
    {
      damaged: 'She [[is already five years]] mayor of the town.',
      repaired: 'She has been mayor of the town for five years.',
    },
    {
      damaged: 'The street [[is closed already three weeks]].',
      repaired: 'The street has been closed for three weeks.',
    },
    {
      damaged: '[[Already three years the residents fight]] the plan.',
      repaired: 'For three years the residents have been fighting the plan.',
    },
    {
      damaged: 'Villagers [[wait already months]] for an answer.',
      repaired: 'Villagers have been waiting for months for an answer.',
    },
  ],
  sound: [
    'The works are already two years late. The girl is already ten years old and is already three months pregnant.',
    'The trip takes already two hours. The team was already three months without a win. It has already three years of data.',
    'He serves already ten-year-old wine. It costs already years of work, and it lasts. She had lived there already three years.',
    'In the already two weeks since, they fight.',
    'The war is already three years in the making. She is already two weeks in, and the work is already three years under way.',
  ],
  cues: ['already'],
  *check({ text }, sentence) {
    const opening = atTheStart(text, sentence)
    if (opening) yield opening
    for (let at = 2; at + 2 < sentence.tokens.length; at++) {
      const report = sentence.tokens[at]?.lower === 'already' && checkAt(text, sentence, at)
      if (report) yield report
    }
  },
}

const units = /^(?:minutes|hours|days|weeks|months|years|decades|year|month|week|centuries)$/u
const roughly = /^(?:for|since|about|almost|nearly|some|over|many|several|a|few|more|than|whole|full|long)$/u
/** “two years late”, “months of work”: the span belongs to what comes behind it. */
const measured =
  /^(?:of|old|ago|late|behind|ahead|earlier|later|overdue|long|longer|into|away|older|younger|pregnant|past|before|after|since|worth|'|’|-|apart|short|out|left|to|too)$/u
const spending =
  /^(?:take|cost|last|need|require|give|spend|lose|have|do|say|be|get|add|make|mean|want|serve|include|cover|count|total|save)$/u
const knowing = /^(?:know|live|exist|own|belong|stand|remain|love|hate|possess|reside|rule|lead)$/u

function checkAt(text: string, sentence: Sentence, at: number): Report | undefined {
  const { tokens } = sentence
  const end = endOfSpan(tokens, at)
  const next = tokens[end]
  if (end < 0 || !next || measured.test(next.lower) || isSetPhrase(next, tokens[end + 1])) return undefined
  const state = stateBefore(text, tokens, at, end)
  if (state) return state
  const verbAt = verbBefore(tokens, at)
  const verb = tokens[verbAt]
  if (!verb || verb.quoted !== next.quoted) return undefined
  const span = text.slice(tokens[startOfSpan(tokens, at)]?.from, tokens[end - 1]?.to)
  return /^(?:is|are)$/u.test(verb.lower)
    ? withBe(text, tokens, { at, end, verbAt, span })
    : withVerb(text, tokens, { at, end, verbAt, span })
}

/** “The street is closed already three weeks” */
function stateBefore(text: string, tokens: readonly Token[], at: number, end: number): Report | undefined {
  const [be, state, last] = [tokens[at - 2], tokens[at - 1], tokens[end - 1]]
  if (!be || !state || !last || be.quoted !== last.quoted || !/^(?:is|are)$/u.test(be.lower) || !states.test(state.lower))
    return undefined
  const span = text.slice(tokens[startOfSpan(tokens, at)]?.from, last.to)
  return report(text, be, last, [`${be.lower === 'is' ? 'has' : 'have'} been ${state.text} for ${span}`])
}

const states =
  /^(?:closed|shut|empty|shuttered|married|ill|sick|missing|blocked|dry|unemployed|homeless|abandoned|occupied|divided|besieged|detained|jailed|imprisoned|dead|open|vacant|bankrupt|pregnant|injured|retired|separated|divorced|banned|suspended)$/u

/** “already three years in the making”, “already two weeks in”, “already three years under way” */
const isSetPhrase = (next: Token, behind: Token | undefined): boolean =>
  (next.lower === 'in' && (behind?.pos === 'PUNCT' || /^(?:and|the|front|hand)$/u.test(behind?.lower ?? ''))) ||
  (next.lower === 'under' && behind?.lower === 'way')

/** “Already three years the residents fight against the plan” */
function atTheStart(text: string, { tokens }: Sentence): Report | undefined {
  const [already] = tokens
  const end = already?.lower === 'already' && !already.quoted ? endOfSpan(tokens, 0) : -1
  const start = tokens[end]?.text === ',' ? end + 1 : end
  const subject = end < 0 ? undefined : readNounPhrase(tokens, start)
  if (!already || !subject || subject.temporal) return undefined
  const head = subject.head.index - (tokens[0]?.index ?? 0)
  // The tagger takes “fight” in “the residents fight” for a noun.
  const isMisread =
    tokens[head - 1]?.pos === 'NOUN' && isPresent(tokens, head) && !/^(?:VERB|AUX)$/u.test(tokens[head + 1]?.pos ?? '')
  const place = isMisread ? head : head + 1
  const verb = tokens[place]
  const reading = verbForms(verb?.lower ?? '').find(({ form }) => form === 'third' || form === 'base')
  if (!verb || !reading || !isPresent(tokens, place)) return undefined
  const span = text.slice(tokens[startOfSpan(tokens, 0)]?.from, tokens[end - 1]?.to)
  const who = text.slice(tokens[end - 1]?.to, tokens[place - 1]?.to)
  const have = reading.form === 'third' ? 'has' : 'have'
  const forms = [`been ${inflect(reading.base, 'ing')[0] ?? ''}`, inflect(reading.base, 'participle')[0] ?? '']
  const puts = (knowing.test(reading.base) ? forms.reverse() : forms).map((form) => `For ${span}${who} ${have} ${form}`)
  return report(text, already, verb, puts)
}

interface Place {
  readonly at: number
  readonly end: number
  readonly verbAt: number
  readonly span: string
}

/** The place behind “three years”, or -1. */
function endOfSpan(tokens: readonly Token[], at: number): number {
  let place = at + 1
  while (roughly.test(tokens[place]?.lower ?? '') || tokens[place]?.pos === 'NUM') place++
  return place < at + 6 && units.test(tokens[place]?.lower ?? '') ? place + 1 : -1
}

const startOfSpan = (tokens: readonly Token[], at: number): number =>
  /^(?:for|since)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1

/** The verb right before, or before its object or place: “knows the minister already”, “lives here already”. */
function verbBefore(tokens: readonly Token[], at: number): number {
  for (let place = at - 1; place >= Math.max(1, at - 5); place--) {
    const token = tokens[place]
    if (!token || token.pos === 'PUNCT' || token.pos === 'SCONJ' || token.pos === 'CCONJ') return -1
    if (/^(?:is|are)$/u.test(token.lower)) return place === at - 1 ? place : -1
    if (token.pos === 'AUX') return -1
    if (token.pos === 'VERB') return isPresent(tokens, place) ? place : -1
    // The tagger takes “works”, “strike” behind a noun for a noun.
    if (place === at - 1 && token.pos === 'NOUN' && isPresent(tokens, place)) return place
  }
  return -1
}

function isPresent(tokens: readonly Token[], place: number): boolean {
  const [before, verb] = [tokens[place - 1], tokens[place]]
  if (!before || !verb || verb.text !== verb.lower || canBe(verb.lower, 'past')) return false
  const reading = verbForms(verb.lower).find(({ form }) => form === 'third' || form === 'base')
  if (!reading || spending.test(reading.base)) return false
  if (/^(?:who|which|that)$/u.test(before.lower)) return true
  if (/^(?:he|she|it)$/u.test(before.lower)) return reading.form === 'third'
  if (/^(?:i|we|they|you)$/u.test(before.lower)) return reading.form === 'base'
  if (!/^(?:NOUN|PROPN)$/u.test(before.pos)) return false
  const isPlural = numberOfNoun(before.lower) === 'plural'
  return reading.form === 'base' ? isPlural : !isPlural
}

function withVerb(text: string, tokens: readonly Token[], { at, end, verbAt, span }: Place): Report | undefined {
  const [verb, already, start, last] = [tokens[verbAt], tokens[at], tokens[startOfSpan(tokens, at)], tokens[end - 1]]
  const reading = verbForms(verb?.lower ?? '').find(({ form }) => form === 'third' || form === 'base')
  if (!verb || !already || !start || !last || !reading) return undefined
  const have = reading.form === 'third' ? 'has' : 'have'
  const going = `${have} been ${inflect(reading.base, 'ing')[0] ?? ''}`
  const done = `${have} ${inflect(reading.base, 'participle')[0] ?? ''}`
  const middle = text.slice(verb.to, already.from)
  const put = knowing.test(reading.base) ? [done, going] : [going, done]
  return report(
    text,
    verb,
    last,
    put.map((form) => `${form}${middle}for ${span}`),
  )
}

/** “is already five years mayor of the town”: what she is comes first. */
function withBe(text: string, tokens: readonly Token[], { end, verbAt, span }: Place): Report | undefined {
  const [be, last, next] = [tokens[verbAt], tokens[end - 1], tokens[end]]
  const close = tokens.findIndex(({ pos }, place) => place > end && pos === 'PUNCT')
  const stop = tokens[close - 1]
  if (!be || !last || !next || !stop || close - end > 6) return undefined
  if (
    !/^(?:in|at|on|under|without|mayor|president|director|chairman|head|member|closed|empty|shut|married|ill|sick|missing|blocked|dry|unemployed|homeless|prime)$/u.test(
      next.lower,
    )
  )
    return undefined
  const put = `${be.lower === 'is' ? 'has' : 'have'} been ${text.slice(next.from, stop.to)} for ${span}`
  return report(text, be, last, [put], stop)
}

function report(text: string, first: Token, last: Token, puts: readonly string[], stop: Token = last): Report {
  const changes = puts.map(
    (put): Proposal => ({ label: `Put “${put}”`, kind: 'choice', edits: [{ from: first.from, to: stop.to, insert: put }] }),
  )
  const [change, ...others] = changes
  const words = text.slice(first.from, last.to)
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 1,
    message: `“${words}”: what began then and still goes on is told with “${puts[0]?.split(' ').slice(0, 2).join(' ') ?? ''}”.`,
    repairs: change ? askFirst(last.quoted, askIfSaid(`“${words}”`), change, ...others) : [],
  }
}
