import type { Token } from '../../article'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { isSpeech } from '../../language/speech-verbs'
import { numberOfNoun } from '../../language/noun-number'
import { canBe, verbForms } from '../../language/verb-forms'
import { modals, nominativePronouns } from '../../language/word-lists'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A pronoun that says *which* or *who* again: *cranes which they need maintenance*, *the law which parliament passed it*. Deliberate
 * exceptions: verbs with two objects or of saying (which they call a success; which he gave the museum; which it says is false), quotations.
 */
export const resumptivePronoun: SentenceRule = {
  id: 'resumptive-pronoun',
  category: 'broken',
  name: 'A pronoun says “which” again',
  why: 'In Arabic and other languages a pronoun repeats what “which” stands for. English takes only “which”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR16'],
  examples: [
    {
      damaged: 'The bomb [[which it]] hit the market killed two.',
      repaired: 'The bomb which hit the market killed two.',
    },
    {
      damaged: 'The waves hit two cranes [[which they]] need maintenance for a week.',
      repaired: 'The waves hit two cranes which need maintenance for a week.',
    },
    {
      damaged: 'The tax, [[which it]] will touch 300 thousand people, was approved.',
      repaired: 'The tax, which will touch 300 thousand people, was approved.',
    },
    {
      damaged: 'She was rescued by a helicopter [[which it]] landed in a field.',
      repaired: 'She was rescued by a helicopter which landed in a field.',
    },
    {
      damaged: 'This is the law which parliament [[passed it]] last year.',
      repaired: 'This is the law which parliament passed last year.',
    },
    {
      damaged: 'The school which he studied [[in it]] was destroyed.',
      repaired: 'The school which he studied in was destroyed.',
    },
    {
      damaged: 'The deal, which [[signed it]] military delegations from both sides, is void.',
      repaired: 'The deal, which signed military delegations from both sides, is void.',
    },
    {
      damaged: 'The plate, [[which it]] had left the country, came back.',
      repaired: 'The plate, which had left the country, came back.',
    },
    {
      damaged: 'The village that we lived [[in it]] was destroyed.',
      repaired: 'The village that we lived in was destroyed.',
    },
    {
      damaged: 'The car which the thieves fled [[in it]] was found.',
      repaired: 'The car which the thieves fled in was found.',
    },
    {
      damaged: 'The company [[that it]] produces the vaccine is from Pune.',
      repaired: 'The company that produces the vaccine is from Pune.',
    },
    {
      damaged: 'The man whom police [[arrested him]] is from Kano.',
      repaired: 'The man whom police arrested is from Kano.',
    },
    {
      damaged: 'The law that the parliament [[passed it]] last year is void.',
      repaired: 'The law that the parliament passed last year is void.',
    },
  ],
  sound: [
    'The rivers which their forebears had bequeathed to them were fouled.',
    'The plan, which they call a success, has failed.',
    'The vase, which he gave the museum, is gone. The house which they left that day burned down.',
    'The bill, which it had left unpaid, and the seat, which he had held all year, were lost. The vase, which he had given the town, is gone.',
    'The claim, which it says is false, was made on Monday. The field, which it will host 300 days a year, is full.',
    'The hill which it fell from is steep, and the case, which he will argue next week, is lost.',
    'The road, which they use every day, is closed, which made it worse.',
    'The gift, which very much surprised them, was old, and so were rules which adversely affected them.',
    'The firm, which the judge found it was hard to fine, is gone.',
    'The house which he believed in it would be safe was his.',
    'The fact that parliament passed it last year is known. The man said that they sold it in May and is right.',
    'The scheme, which it began trials of in May, is popular. The problem, which it fell to the courts to solve, remains.',
    'The bus, which dropped them miles from home, never came back.',
    'The town, which they reached an hour later, was empty.',
  ],
  cues: ['which', 'whom', 'that'],
  *check(_, { tokens }) {
    for (let at = 1; at < tokens.length - 3; at++) {
      const which = tokens[at]
      if (!which || !/^(?:which|whom|that)$/.test(which.lower) || which.quoted || tokens[at - 1]?.pos === 'ADP') continue
      const report =
        checkSubject(tokens, at) ?? checkInverted(tokens, at) ?? checkObject(tokens, at) ?? checkPreposition(tokens, at)
      if (report) yield report
    }
  },
}

const twoObjects =
  /^(?:call|consider|name|give|make|deem|find|label|send|offer|show|tell|leave|keep|use|visit|take|bring|put|set|get|spend|turn|declare|elect|lend|owe|pay|sell|buy|teach|wish|cost|ask|dub|hold|want|watch|let|help|see|hear|term|title|earn|win|grant|deny|save|spare|guarantee|refuse)$/

/** “which they need maintenance”, “which it will touch 300 families”, “which it landed in a field”: nothing is left for *which* to stand for. */
function checkSubject(tokens: readonly Token[], at: number): Report | undefined {
  const [which, pronoun, ahead] = tokens.slice(at, at + 3)
  if (!which || !pronoun || !ahead || !/^(?:they|it|he|she)$/.test(pronoun.lower)) return undefined
  if (which.lower !== 'which' && !(opensRelative(tokens, at) && hasMainVerb(tokens, at + 3))) return undefined
  const isHelped = /^(?:has|have|had)$/.test(ahead.lower) && tokens[at + 3]?.pos === 'VERB'
  const verbAt = modals.has(ahead.lower) || isHelped ? at + 3 : at + 2
  const [verb, object, next] = tokens.slice(verbAt, verbAt + 3)
  if (!verb || !object || !next || verb.pos !== 'VERB' || isSpeech(verb.lower)) return undefined
  if (endsOpen(tokens, verbAt + 1) || (/^(?:fell|falls|happens|happened)$/.test(verb.lower) && pronoun.lower === 'it'))
    return undefined
  const [reading] = verbForms(verb.lower)
  if (!reading || (twoObjects.test(reading.base) && !(reading.base === 'leave' && isLeft(object, next)))) return undefined
  const whole = withoutObject.test(reading.base) ? object.pos === 'ADP' && opensPhrase(next) : isObject(object, next)
  return whole ? report(which, pronoun, { from: which.to, to: pronoun.to }, pronoun) : undefined
}

/** “The army that it had lost two helicopters”: without a verb of its own the sentence has lost another word. */
const hasMainVerb = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from + 1).some(({ pos, lower }, at) => {
    const before = tokens[from + at]
    return (pos === 'AUX' || (pos === 'VERB' && canBe(lower, 'past', 'third'))) && before?.pos !== 'AUX'
  })

/** “which it began trials of in May”, “which he swam a mile of,”: a preposition waits for *which*. */
const endsOpen = (tokens: readonly Token[], from: number): boolean => {
  const stop = tokens.findIndex(({ pos }, at) => at > from && pos === 'PUNCT')
  return tokens
    .slice(from, stop < 0 ? undefined : stop + 1)
    .some(
      ({ lower, pos }, at, words) =>
        at > 0 && pos === 'ADP' && lower === 'of' && /^(?:PUNCT|AUX|ADP)$/.test(words[at + 1]?.pos ?? ''),
    )
}

/** “left the country”: a place is left by whoever goes. */
const isLeft = (object: Token, next: Token): boolean =>
  object.lower === 'the' &&
  /^(?:country|city|town|village|region|area|party|company|port|airport|station|market)$/.test(next.lower)

const withoutObject =
  /^(?:land|fall|happen|arrive|occur|collapse|explode|crash|die|appear|disappear|exist|belong|consist|emerge|arise|live|work)$/

const opensPhrase = ({ pos, lower }: Token): boolean =>
  /^(?:DET|NUM|PROPN)$/.test(pos) || (pos === 'PRON' && /^(?:his|her|its|their)$/.test(lower))

/** The object of the verb, and no measure of time: “which they use every day”. */
const isObject = (object: Token, next: Token): boolean =>
  (object.pos === 'NOUN' ||
    (/^(?:a|an)$/.test(object.lower) &&
      !/^(?:hour|day|week|month|year|minute|decade|century|season|moment|little|bit|few)$/.test(next.lower)) ||
    (object.lower === 'the' && !spans.test(next.lower)) ||
    (object.pos === 'NUM' && !timely.test(next.lower) && !/^[–-]/u.test(next.text))) &&
  !/^(?:\w+days?|today|yesterday|tomorrow|last|next|every|home|abroad|en|a)$/.test(object.lower)

/** “which they use the most”, “which it left the day before” */
const spans =
  /^(?:day|days|week|month|year|years|night|morning|evening|moment|minute|time|same|most|best|least|next|following|previous|last|first|second|third|whole|entire|rest|other|hard|easy|\p{L}+er|\p{L}+est)$/u

const timely =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|miles?|met(?:er|re)s|kilomet(?:er|re)s|yards|feet|blocks|streets|points|places|times|percent|per|am|pm|a|,|\.)$/

/** “which signed it military delegations”: the subject stands behind its verb, and the object comes twice. */
function checkInverted(tokens: readonly Token[], at: number): Report | undefined {
  const [which, verb, pronoun, next, further] = tokens.slice(at, at + 5)
  if (!which || !verb || !pronoun || !next || !further || which.lower !== 'which' || verb.pos !== 'VERB') return undefined
  if (!/^(?:it|them)$/.test(pronoun.lower) || !canBe(verb.lower, 'past', 'third') || isSpeech(verb.lower)) return undefined
  const { base = '' } = verbForms(verb.lower)[0] ?? {}
  if (twoObjects.test(base) || ofResult.test(base)) return undefined
  const isSubject = /^(?:DET|NOUN|PROPN)$/.test(next.pos) || (next.pos === 'ADJ' && /^(?:NOUN|PROPN)$/.test(further.pos))
  if (!isSubject || spans.test(further.lower) || timely.test(next.lower)) return undefined
  if (
    /^(?:\w+days?|today|yesterday|tomorrow|last|next|every|home|abroad|all|both|each|this|that|much|half|time|more)$/.test(
      next.lower,
    )
  )
    return undefined
  return report(verb, pronoun, { from: verb.to, to: pronoun.to }, pronoun)
}

/** “which made it hard”, “which rendered it useless” */
const ofResult =
  /^(?:render|drive|appoint|choose|crown|dye|paint|proclaim|pronounce|prove|judge|serve|charge|fine|bring|do|hand|pass|throw|read|write|sing|play|cause|afford|allow|forgive|envy|promise|award|bet)$/

/** “which parliament passed it”: the object comes twice. */
function checkObject(tokens: readonly Token[], at: number): Report | undefined {
  const which = tokens[at]
  if (!which || (which.lower === 'that' && !opensRelative(tokens, at))) return undefined
  const ahead = tokens.slice(at + 2, at + 5).findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT')
  if (ahead < 0) return undefined
  const verbAt = at + 2 + ahead
  // “which very much surprised them”: *which* is the subject itself.
  if (!tokens.slice(at + 1, verbAt).some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos))) return undefined
  const isHelped = /^(?:has|have|had)$/.test(tokens[verbAt]?.lower ?? '') && tokens[verbAt + 1]?.pos === 'VERB'
  const [verb, pronoun, next, fourth] = tokens.slice(isHelped ? verbAt + 1 : verbAt)
  if (!verb || !pronoun || !next || verb.pos !== 'VERB' || isSpeech(verb.lower)) return undefined
  if (!canBe(verb.text, isHelped ? 'participle' : 'past', 'third') && !isManyDo(tokens[verbAt - 1], verb)) return undefined
  if (!/^(?:it|them|him)$/.test(pronoun.lower)) return undefined
  const { base = '' } = verbForms(verb.lower)[0] ?? {}
  if (twoObjects.test(base) && !(taking.test(base) && fourth && endsThere(next, fourth))) return undefined
  // “whom police arrested him is …”: the main verb follows; behind a verb of thinking it is a clause of its own.
  const endsClause = next.pos === 'AUX' && which.lower !== 'that' && !/^be/u.test(next.lower) && !thinking.test(verb.lower)
  if (next.lower !== 'last' && !endsClause && (/^(?:VERB|ADJ|AUX)$/.test(next.pos) || next.lower === 'to')) return undefined
  return report(verb, pronoun, { from: verb.to, to: pronoun.to }, pronoun)
}

/** “which the villagers catch them” */
const isManyDo = (subject: Token | undefined, verb: Token): boolean =>
  subject?.pos === 'NOUN' && numberOfNoun(subject.lower) === 'plural' && canBe(verb.lower, 'base')

/** What is taken or kept has one object, though these verbs may have two: “the photos which a reporter took them on Monday”. */
const taking = /^(?:take|use|hold|keep|find|see|hear|watch|visit|put|set|spend|want|help|let|sell|buy)$/
const endsThere = (next: Token, behind: Token): boolean =>
  (/^(?:on|in|at|during|near|after|before|from|with|under|yesterday|last|this)$/.test(next.lower) &&
    /^(?:DET|NUM|PROPN|NOUN|ADJ)$/.test(behind.pos)) ||
  /^(?:yesterday|today)$/.test(next.lower)

const thinking =
  /^(?:believ|think|thought|hop|fear|know|knew|expect|fe(?:el|lt)|suspect|underst|doubt|imagin|suppos|assum|wish|guess|find|found|prov|show|mean|ensur|hear|realiz|realis|learn|remember|notic|decid|agree|recogni|conclud|estimat|requir|demand|insist|recommend|suggest|propos)/

/** “The law that …”, where the sentence opens with the law; “the fact that …” is followed by a clause of its own. */
const opensRelative = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'that' &&
  at >= 2 &&
  at <= 4 &&
  tokens[0]?.pos === 'DET' &&
  tokens.slice(1, at - 1).every(({ pos }) => pos === 'ADJ' || pos === 'NOUN') &&
  tokens[at - 1]?.pos === 'NOUN' &&
  !holdsClause.test(tokens[at - 1]?.lower ?? '')

const holdsClause =
  /^(?:fact|claim|news|report|idea|hope|belief|fear|view|statement|argument|allegation|suggestion|announcement|proof|evidence|sign|decision|rumou?r|possibility|probability|chance|condition|way|day|time|moment|extent|assumption|conclusion|accusation|charge|theory|notion|thought|opinion|promise|threat|warning|message|word|story|complaint|concern|suspicion|impression|feeling|knowledge|understanding|agreement|risk|danger|result|thing|truth|reason|year|night|\p{L}+s)$/u

const handing =
  /^(?:bequeath|g[ai]v|left|hand|grant|show|offer|s[eo]l[dl]|sen[dt]|len[dt]|t(?:each|aught)|assign|promis|ow|paid|award|entrust|allot|read|present|dedicat|recommend|explain|attribut|ascrib)/

/** “the school which he studied in it was destroyed”, “the car which the thieves fled in it was found” */
function checkPreposition(tokens: readonly Token[], at: number): Report | undefined {
  const first = tokens[at + 1]
  if (!first || (tokens[at]?.lower === 'that' && !opensRelative(tokens, at))) return undefined
  const isNoun = /^(?:DET|NOUN|PROPN|NUM)$/.test(first.pos) || /^(?:his|her|its|their)$/.test(first.lower)
  const subject = isNoun ? readLongNounPhrase(tokens, at + 1) : undefined
  if (isNoun ? !subject || subject.temporal : !nominativePronouns.has(first.lower)) return undefined
  const start = subject ? subject.end : at + 2
  const verbAt = /^(?:is|was|are|were|has|have|had)$/.test(tokens[start]?.lower ?? '') ? start + 1 : start
  const [verb, preposition, pronoun, next] = tokens.slice(verbAt, verbAt + 4)
  if (!verb || !preposition || !pronoun || !next) return undefined
  if (verb.pos !== 'VERB' || isSpeech(verb.lower) || /^(?:believ|think|thought|hope|know|knew)/.test(verb.lower)) return undefined
  // “which their fathers had bequeathed to them”
  if (preposition.lower === 'to' && handing.test(verb.lower)) return undefined
  if (!/^(?:in|on|at|with|from|for|about|to|by|against)$/.test(preposition.lower) || !/^(?:it|them|him|her)$/.test(pronoun.lower))
    return undefined
  const ends =
    next.pos === 'PUNCT' ||
    next.pos === 'AUX' ||
    (next.pos === 'VERB' && canBe(next.lower, 'past', 'third')) ||
    /^(?:yesterday|today|last|this)$/.test(next.lower)
  // “which the pilot headed for it turned out was a swamp”
  if (!ends || modals.has(next.lower) || (pronoun.lower === 'it' && /^(?:turn|seem|emerge|appear|transpire)/.test(next.lower)))
    return undefined
  return report(preposition, pronoun, { from: preposition.to, to: pronoun.to }, pronoun)
}

function report(first: Token, last: Token, cut: { readonly from: number; readonly to: number }, pronoun: Token): Report {
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 5,
    message: `“${pronoun.text}” says again what “which” stands for.`,
    repairs: [{ label: `Leave out “${pronoun.text}”`, kind: 'single', edits: [{ ...cut, insert: '' }] }],
  }
}
