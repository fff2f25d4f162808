import { mayBeFinite } from '../../language/verb-groups'
import type { BlockContent, Sentence, Token } from '../../article'
import { calendarNames } from '../../language/calendar'
import { endOfAdverbial } from '../../language/opening-adverbial'
import { type LongNounPhrase, readLongNounPhrase } from '../../language/long-noun-phrase'
import { readNounPhrase } from '../../language/noun-phrases'
import { baseOf, canBe } from '../../language/verb-forms'
import { putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'
import { reportSecond } from './verb-second-clause'

/**
 * German order with a full verb: *Last year won the team three titles*, *After the match said the coach that …*. The subject and an object,
 * or what was said, stand behind the verb, so that nothing before it can be its subject. Deliberate exceptions: an opening that may be the
 * subject itself, verbs of being and standing somewhere (*In the hall stood the guests*), quotations, questions.
 */
export const verbBeforeSubjectAndObject: SentenceRule = {
  id: 'verb-before-subject-and-object',
  category: 'translation',
  name: 'Verb before its subject and object',
  why: 'German and its kin put the verb right behind whatever opens the sentence. In English the subject comes before the verb.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS08', 'BS32'],
  outranks: ['verb-government', 'lost-subject'],
  examples: [
    { damaged: 'Last year [[won the team]] three titles.', repaired: 'Last year the team won three titles.' },
    {
      damaged: 'After the match [[said the coach]] that he was proud.',
      repaired: 'After the match the coach said that he was proud.',
    },
    {
      damaged: 'In the second half [[scored the striker]] two goals.',
      repaired: 'In the second half the striker scored two goals.',
    },
    { damaged: 'Two years ago [[bought the bank]] its rival.', repaired: 'Two years ago the bank bought its rival.' },
    { damaged: 'Now [[wants the company]] to open ten shops.', repaired: 'Now the company wants to open ten shops.' },
    { damaged: 'In this way [[want the companies]] to save money.', repaired: 'In this way the companies want to save money.' },
    {
      damaged: 'Next year [[wants the state]] to privatise the port.',
      repaired: 'Next year the state wants to privatise the port.',
    },
    { damaged: 'When [[arrived the police]], the men were gone.', repaired: 'When the police arrived, the men were gone.' },
    { damaged: 'Minutes [[after received the man]] a call.', repaired: 'Minutes later the man received a call.' },
    { damaged: 'With a knife [[attacked the man]] his wife.', repaired: 'With a knife the man attacked his wife.' },
    { damaged: 'Later [[admitted the man]] the theft.', repaired: 'Later the man admitted the theft.' },
    { damaged: 'Since 2015 [[lives the singer]] in London.', repaired: 'Since 2015 the singer lives in London.' },
  ],
  sound: [
    'In the hall stood the guests, and in the yard hung the lamps. Last year saw the team win three titles.',
    'After the match came the news that he had left. Two years ago was the time to buy.',
    'With the talks came the hope that the war would end. From the hill opens the view of the sea.',
    'In the tower hangs a bell. What the team won the fans saw. Last year cost the team three titles.',
    'In May the state held the vote. For years ago read the text again.',
    'After the storm destroyed the roof its owners in Leeds sued. Since the attack killed the minister his party in parliament has split.',
  ],
  *check(block, sentence) {
    const report = checkSentence(block, sentence) ?? behindConjunction(block, sentence)
    if (report) yield report
  },
}

function checkSentence(block: BlockContent, { tokens, text }: Sentence): Report | undefined {
  if (tokens.length < 6 || !/[^?!…:]\.[”"’]?$/u.test(text)) return undefined
  const at = endOfTime(tokens) || endOfAdverbial(tokens)
  const verb = tokens[at]
  if (at === 0 || !verb || verb.quoted) return undefined
  const isMany = /^(?:want|hope|intend)$/u.test(verb.lower)
  if (!isMany && ((verb.pos !== 'VERB' && verb.lower !== 'lives') || !canBe(verb.lower, 'past', 'third'))) return undefined
  // “In the second half seen the guests”, “the house bought the year before”
  if (canBe(verb.lower, 'participle') && !canBe(verb.lower, 'past')) return undefined
  if (!/^(?:the|his|her|its|their|a|an)$/u.test(tokens[at + 1]?.lower ?? '')) return undefined
  const subject = readLongNounPhrase(tokens, at + 1)
  if (!subject || subject.temporal || subject.quoted || (isMany && subject.number !== 'plural')) return undefined
  if (!fits(tokens, verb, subject)) return undefined
  return inTime(block, tokens, at, subject) ?? reportSecond(block, verb, subject.first, subject.last)
}

/** “Minutes after received the husband a call”: what comes after in time is *later* before its subject. */
function inTime(block: BlockContent, tokens: readonly Token[], at: number, subject: LongNounPhrase): Report | undefined {
  const [before, verb] = [tokens[at - 1], tokens[at]]
  const put =
    before?.lower === 'after' || before?.lower === 'afterwards' ? 'later' : before?.lower === 'before' ? 'earlier' : undefined
  if (!before || !verb || put === undefined) return undefined
  const plain = reportSecond(block, verb, subject.first, subject.last)
  const range = { from: before.from, to: subject.last.to }
  const words = `${put} ${block.text.slice(subject.first.from, subject.last.to)} ${verb.text}`
  return { ...plain, ranges: [range], repairs: [putWords(range, words)] }
}

/** “When arrived the police, …” */
function behindConjunction(block: BlockContent, { tokens, text }: Sentence): Report | undefined {
  const [opener, verb, first] = tokens
  if (!opener || !verb || !first || verb.quoted || !/^(?:when|after|before|until|because|although|while)$/u.test(opener.lower))
    return undefined
  if (
    !/^(?:arrived|died|began|started|ended|came|exploded|collapsed|appeared|happened|occurred|returned|rose|fell|won|lost|announced|arrives|begins|comes|ends|dies)$/u.test(
      verb.lower,
    )
  )
    return undefined
  const subject = /^(?:the|a|an|his|her|its|their)$/u.test(first.lower) ? readLongNounPhrase(tokens, 2) : undefined
  const next = subject && tokens[subject.end]
  if (!subject || !next || subject.temporal || /\?$/u.test(text)) return undefined
  // “After came the flood”, “Before won the cup …”
  return next.text === ',' || next.pos === 'ADP' ? reportSecond(block, verb, subject.first, subject.last) : undefined
}

const times =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|summer|winter|autumn|spring|season|century|decades?|half|quarter|match|game|war|meeting|talks|election|elections|vote|attack|crash|accident|fire|storm|trial|interview|press|conference|statement|report|letter|speech|opinion|words|moment|beginning|end|start|time|morning|evening|night|afternoon|weekend|reason|case|way|result|circumstances)$/u

/** Where an opening ends that is known to tell a time or an event, so that its noun cannot be the subject of the verb: *Two games ago*, *After the match*, *In May*. */
function endOfTime(tokens: readonly Token[]): number {
  const [first, second, third] = tokens
  if (!first || !second || !third) return 0
  if (third.lower === 'ago' && first.pos === 'NUM') return 3
  if (
    !/^(?:ADP|SCONJ)$/u.test(first.pos) ||
    !/^(?:in|on|at|after|before|during|since|for|from|with|because|due|despite|until|under|according)$/u.test(first.lower)
  )
    return 0
  if (calendarNames.has(second.text) || /^(?:1[89]|20)\d\d$/u.test(second.text))
    return /^\d/u.test(third.text) && calendarNames.has(second.text) ? 3 : 2
  const phrase = readNounPhrase(tokens, 1)
  if (!phrase || phrase.pronoun || !(times.test(phrase.head.lower) || phrase.temporal)) return 0
  return phrase.head.index - first.index + 1
}

/** Verbs that a clause may stand behind. */
const saying =
  /^(?:say|announce|declare|explain|state|add|report|warn|claim|confirm|believe|think|stress|admit|deny|argue|note|hope|promise|write|answer|reply|respond|insist|complain|rule|decide|agree|conclude|find|estimate|fear|suggest)$/u
const wanting = /^(?:want|plan|hope|intend|try|begin|start|decide|refuse|promise|threaten|manage|fail)$/u
/** Verbs of transfer and making, whose time or place is never their subject. */
const doing = new Set(
  'win lose score buy sell publish sign visit announce present receive reject accept arrest approve open close build found launch introduce raise cut lower reduce increase adopt pass beat defeat celebrate record register report discover develop produce create organise organize invite elect choose attack kill destroy leave join accuse warn order ban lift seize hold send get earn pay invest write call make find take admit deny criticize criticise demand confirm condemn denounce praise welcome support oppose examine inspect test investigate question interview search evacuate rescue save treat cancel postpone suspend close end finish complete repair rebuild destroy damage steal rob shoot stab injure wound hit collect donate deliver supply export import employ hire dismiss appoint nominate replace extend renew break cross enter reach lead command control occupy liberate bomb defend free release deport extradite convict sue request propose suggest recommend describe mention reveal uncover expose check use need lose fulfil fulfill ratify veto dissolve abolish'.split(
    ' ',
  ),
)
const living = /^(?:live|work|study|teach)$/u

function fits(tokens: readonly Token[], verb: Token, subject: LongNounPhrase): boolean {
  const base = baseOf(verb.lower, 'past', 'third') ?? verb.lower
  const [next, after] = [tokens[subject.end], tokens[subject.end + 1]]
  if (!next || !after || tokens.slice(0, subject.first.index - (tokens[0]?.index ?? 0)).some(({ quoted }) => quoted)) return false
  if (next.lower === 'that') return saying.test(base) && /^(?:DET|PRON|NOUN|PROPN|NUM|ADJ)$/u.test(after.pos)
  if (next.lower === 'to') return wanting.test(base) && after.pos === 'VERB' && !/ing$/u.test(after.lower)
  if (living.test(base)) return next.lower === 'in' || next.lower === 'at'
  if (!doing.has(base)) return false
  const isPossessive = /^(?:his|her|its|their)$/u.test(next.lower)
  if (isPossessive && after.pos === 'ADJ' && tokens[subject.end + 2]?.pos === 'PUNCT') return true
  const object = /^(?:DET|NUM)$/u.test(next.pos) || isPossessive ? readNounPhrase(tokens, subject.end) : undefined
  if (!object || object.temporal || object.pronoun) return false
  const beyond = tokens[object.head.index - (tokens[0]?.index ?? 0) + 1]
  // “the book the man wrote sold well”: a clause stands behind the noun
  // “After the storm destroyed the roof its owners in Leeds sued”: the opening is a clause, and its sentence comes behind
  const opensClause = /^(?:after|before|since|because|until)$/u.test(tokens[0]?.lower ?? '')
  if (opensClause && tokens.slice(object.head.index - (tokens[0]?.index ?? 0) + 1).some(mayBeFinite)) return false
  return beyond !== undefined && (beyond.pos === 'PUNCT' || beyond.pos === 'ADP' || beyond.pos === 'CCONJ')
}
