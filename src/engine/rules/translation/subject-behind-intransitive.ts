import type { BlockContent, Sentence, Token } from '../../article'
import { type LongNounPhrase, readLongNounPhrase } from '../../language/long-noun-phrase'
import { isSpeech } from '../../language/speech-verbs'
import { skipMeasure } from '../../language/measures'
import { endOfAdverbial } from '../../language/opening-adverbial'
import { canBe, verbForms } from '../../language/verb-forms'
import { mayBeFinite } from '../../language/verb-groups'
import { holdsAny } from '../../language/words-in'
import { dwells } from '../../language/place-inversion'
import { putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * What opens the sentence, a verb without an object, and its subject: *As a result of the strike died two men*, *Against the law spoke also the mayor*, *From the jail escaped
 * four men*. Deliberate exceptions: what stands, comes or is heard somewhere, which English turns round as well (*In the hall stood a man*), times and measures
 * (*died a year later*), what one dies or arrives as (*arrived a hero*), a second verb.
 */
export const subjectBehindIntransitive: SentenceRule = {
  id: 'subject-behind-intransitive',
  category: 'translation',
  name: 'Verb before the one who does it',
  why: 'Slavic languages, German and Spanish let the subject stand behind its verb when something else opens the sentence. In English it stands before it.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS08'],
  outranks: [
    'opening-without-subject',
    'lost-subject',
    'lost-verb',
    'verb-government',
    'adverb-before-object',
    'subordinate-alone',
    'adverb-behind-verb',
  ],
  examples: [
    {
      damaged: 'As a result of the strike [[died two men]] in Kyiv.',
      repaired: 'As a result of the strike two men died in Kyiv.',
    },
    { damaged: 'Against the law [[spoke also the mayor]].', repaired: 'Against the law the mayor also spoke.' },
    { damaged: 'From the jail [[escaped four men]] in May.', repaired: 'From the jail four men escaped in May.' },
    {
      damaged: 'On Friday night [[disappeared a student]] from the campus.',
      repaired: 'On Friday night a student disappeared from the campus.',
    },
    {
      damaged: 'In the clashes [[died nine protesters and a policeman]].',
      repaired: 'In the clashes nine protesters and a policeman died.',
    },
    { damaged: 'In the fog [[collided six cars]] near Brno.', repaired: 'In the fog six cars collided near Brno.' },
    { damaged: 'For the plan [[voted about 40 deputies]].', repaired: 'For the plan about 40 deputies voted.' },
    {
      damaged: 'He said that in the night [[disappeared a girl of ten]].',
      repaired: 'He said that in the night a girl of ten disappeared.',
    },
    { damaged: 'Currently [[works the company]] on a new model.', repaired: 'Currently the company works on a new model.' },
  ],
  sound: [
    'In the hall stood a man. In the fire he died a hero.',
    'In May the minister resigned. In Kyiv protesters voted. On Monday 300 people died. In the morning workers protested.',
    'From the hill came the sound.',
    'In the park work the men who built it. To the north live the Sami. In the talks agreed the day before, it was late.',
    'In the village lived a family of weavers. In the kitchen worked the two brothers who had founded the place.',
    'Behind the project works a team of twelve engineers from Delft. In the next bed slept a boy of ten. With him died the hopes of a generation.',
  ],
  *check(block, sentence) {
    const report = checkSentence(block, sentence)
    if (report) yield report
  },
}

/** Verbs without an object that say no place or coming; those of people want people behind them. */
const happening =
  /^(?:die|perish|explode|collide|capsize|overturn|disappear|vanish|collapse|crash|derail|exist|participate|drown|intervene|function)$/u
const acting =
  /^(?:vote|protest|speak|work|escape|arrive|flee|demonstrate|gather|resign|testify|complain|object|campaign|agree|decide|insist|react|act|compete|fight|strike|participate|rally|appeal|graduate|argue|apologi[sz]e|respond|live|wait|sleep|travel|train|survive|suffer|mourn|celebrate)$/u

function checkSentence(block: BlockContent, { tokens, text }: Sentence): Report | undefined {
  if (!/[^?!…:]\.[”"’]?$/u.test(text)) return undefined
  const report = checkClause(block, tokens)
  if (report || !holdsAny(tokens, ['that'])) return report
  // “The police said that in the crash died two men.”
  const that = tokens.findIndex(({ lower }, at) => at > 0 && lower === 'that' && isTelling(tokens[at - 1]))
  return that > 0 ? checkClause(block, tokens.slice(that + 1)) : undefined
}

const isTelling = (verb: Token | undefined): boolean =>
  verb !== undefined &&
  (isSpeech(verb.lower) ||
    /^(?:known|clear|believes?|reported|reports|estimates|estimated|fears?|hopes?|expected)$/u.test(verb.lower))

function checkClause(block: BlockContent, tokens: readonly Token[]): Report | undefined {
  if (tokens.length < 6 || tokens[0]?.quoted) return undefined
  const at = endOfAdverbial(tokens)
  const verb = tokens[at]
  if (at === 0 || !verb || verb.quoted || !canBe(verb.lower, 'past', 'third') || canBe(verb.lower, 'base')) return undefined
  const bases = verbForms(verb.lower).map(({ base }) => base)
  const happens = bases.some((base) => happening.test(base))
  if (!happens && !bases.some((base) => acting.test(base))) return undefined
  if (dwells(tokens, at, bases)) return undefined
  const adverb = /^(?:also|still|again|even|already|suddenly|immediately)$/u.test(tokens[at + 1]?.lower ?? '')
    ? tokens[at + 1]
    : undefined
  const start = at + (adverb ? 2 : 1)
  const one = subjectAt(tokens, start)
  const subject = one && withOthers(tokens, one)
  if (!subject || subject.first.quoted || !closes(tokens, subject.end)) return undefined
  if (!happens && !isSomebody(subject)) return undefined
  // “In the fire Petrov died a hero”
  if (/^an?$/u.test(subject.first.lower) && tokens[at - 1]?.pos === 'PROPN') return undefined
  return report(block, verb, adverb, subject)
}

const measured =
  /^(?:times?|deaths?|points?|percent|percentage|miles?|\p{L}*met(?:re|er)s?|feet|degrees?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|way|part|place|late|lot|bit|hope|sound|dream|loss|losses|defeat|setback|damage|injuries|blow)$/u

function subjectAt(tokens: readonly Token[], start: number): (LongNounPhrase & { readonly first: Token }) | undefined {
  const lead = tokens[start]
  if (!lead) return undefined
  const from = skipMeasure(tokens, start, false) ?? start
  const opens =
    /^(?:DET|NUM)$/u.test(tokens[from]?.pos ?? '') ||
    /^(?:his|her|its|their|many|several|some|no|another|thousands|hundreds|dozens|tens|millions)$/u.test(lead.lower)
  const subject = opens || lead.pos === 'PROPN' ? readLongNounPhrase(tokens, from) : undefined
  if (!subject || subject.pronoun || subject.temporal || measured.test(subject.head.lower)) return undefined
  return { ...subject, first: lead }
}

/** “Ali, 12, and his sister”, “nine protesters and a policeman”: with the age and the others who belong to the subject. */
function withOthers<Phrase extends LongNounPhrase>(tokens: readonly Token[], one: Phrase): Phrase | undefined {
  const hasAge = tokens[one.end]?.text === ',' && tokens[one.end + 1]?.pos === 'NUM'
  if (hasAge && tokens[one.end + 2]?.text !== ',') return undefined
  const end = hasAge ? one.end + 3 : one.end
  const other = tokens[end]?.lower === 'and' ? readLongNounPhrase(tokens, end + 1) : undefined
  if (!other || other.pronoun) return hasAge ? undefined : one
  const next = tokens[other.end]
  return next && mayBeFinite(next) ? one : { ...one, last: other.last, end: other.end }
}

const someone =
  /^(?:people|persons?|men|man|women|woman|children|child|boy|girl|boys|girls|students?|inmates?|residents?|deputies|deputy|head|chief|mayor|minister|president|team|teams|company|firm|party|parties|union|unions|council|parliament|court|police|ministry|government|family|families|mother|father|husband|wife|son|daughter|mps?|guests?|patients?|ambulances?|crews?|group|troops|forces|greens|opposition|bank|club|army|commission|committee|faction|alliance|coalition|movement|association|federation|league|church|embassy|chamber|senate|assembly|majority|minority|side|public|community|authorities|neighbours|neighbors|staff|crowd|delegation|opponents|supporters|fans|\p{L}{2,}(?:ers?|ors?|ists?|ants?|ents?|ians?|man|men|woman|women))$/u

const isSomebody = ({ head, first, last }: LongNounPhrase): boolean =>
  someone.test(last.lower) || someone.test(head.lower) || (head.pos === 'PROPN' && first.index !== last.index)

/** Nothing behind the subject is a verb of its own. */
function closes(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end]
  if (
    !next ||
    !(/^(?:PUNCT|ADP|CCONJ)$/u.test(next.pos) || /^(?:who|which|that|to|on|yesterday|today|again|last|this)$/u.test(next.lower))
  )
    return false
  const stop = tokens.findIndex(
    ({ text, lower }, at) => at >= end && (/^[,;–—]$/u.test(text) || /^(?:who|which|that|because|when|while|and)$/u.test(lower)),
  )
  const rest = tokens.slice(end, stop < 0 ? undefined : stop)
  const further = stop < 0 ? undefined : tokens[stop + 1]
  if (
    further &&
    (further.pos === 'AUX' || (further.pos === 'VERB' && canBe(further.lower, 'past', 'third'))) &&
    tokens[stop]?.text === ','
  )
    return false
  return !rest.some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && canBe(lower, 'past', 'third')))
}

function report(block: BlockContent, verb: Token, adverb: Token | undefined, subject: LongNounPhrase): Report {
  const who = block.text.slice(subject.first.from, subject.last.to)
  const range = { from: verb.from, to: subject.last.to }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${verb.text}” stands before the one who does it, “${who}”.`,
    repairs: [putWords(range, [who, ...(adverb ? [adverb.text] : []), verb.text].join(' '))],
  }
}
