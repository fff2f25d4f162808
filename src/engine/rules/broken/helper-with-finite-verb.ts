import type { BlockContent, Sentence, Token } from '../../article'
import { subjectThatOpens } from '../../language/opens-clause-with-subject'
import { plainVerbs } from '../../language/plain-verbs'
import { baseOf, canBe, inflect } from '../../language/verb-forms'
import { askFirst, askIfSaid, putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A helping verb before a verb that needs none: *did visited*, *is believes*, *are want a rise*, *does he wants*. Deliberate exceptions:
 * clauses with *what, who, how, all, as* and the like before the verb (*All they do is think*), *the work he did helped*, verbs that read alike in
 * both forms (*did put*), nouns (*The answers are plans*).
 */
export const helperWithFiniteVerb: SentenceRule = {
  id: 'helper-with-finite-verb',
  category: 'broken',
  name: 'Helping verb before a verb that needs none',
  why: 'After “did” and “does” the verb stands in its plain form, and “is” takes no second verb: “did visit”, “believes”, not “did visited”, “is believes”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR15', 'BS13'],
  outranks: ['verb-form', 'verb-pattern'],
  examples: [
    { damaged: 'The president [[did visited]] the region last week.', repaired: 'The president visited the region last week.' },
    { damaged: 'He [[is believes]] that the war will end.', repaired: 'He believes that the war will end.' },
    { damaged: 'The workers [[are want]] higher wages.', repaired: 'The workers want higher wages.' },
    { damaged: 'They [[are plan]] to build a dam.', repaired: 'They plan to build a dam.' },
    { damaged: 'Does he [[wants]] to leave the club?', repaired: 'Does he want to leave the club?' },
    { damaged: 'The bank [[is announced]] that it will cut jobs.', repaired: 'The bank announced that it will cut jobs.' },
    { damaged: 'The residents [[were decided]] to leave.', repaired: 'The residents decided to leave.' },
    { damaged: 'The team [[is needs]] a new coach.', repaired: 'The team needs a new coach.' },
    { damaged: 'The court [[was ruled]] that the law is valid.', repaired: 'The court ruled that the law is valid.' },
  ],
  sound: [
    'All they do is think about it. The work the team did helped the town. What he did surprised them.',
    'How long it is matters to them. The answers are plans that work. The council did set a date.',
    'The ministers were agreed that the plan was dead. The mayor is decided in his views.',
    'He is said to be ill. It was ruled that the law is valid. The decision was announced that he would go.',
    'The president did visit the region. Did the man who wants to leave pay? Whoever they are wants it.',
  ],
  *check(block, sentence) {
    const { tokens } = sentence
    for (let at = 0; at + 3 < tokens.length; at++) {
      const report = checkAt(block, sentence, at) ?? checkQuestion(block, sentence, at)
      if (report) yield report
    }
  },
}

/** With one of these before it the helping verb may close a clause. */
const elliptic =
  /^(?:what|whatever|all|best|most|least|than|as|who|which|how|where|when|whoever|thing|things|only|everything|nothing|something|anything)$/u

function checkAt(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const subject = subjectThatOpens(tokens, at)
  const helper = subject && tokens[subject.end]
  if (!subject || !helper || helper.pos !== 'AUX' || tokens.slice(0, subject.end).some(({ lower }) => elliptic.test(lower)))
    return undefined
  const place = tokens[subject.end + 1]?.pos === 'ADV' ? subject.end + 2 : subject.end + 1
  const [verb, next] = [tokens[place], tokens[place + 1]]
  if (!verb || !next || verb.quoted !== helper.quoted || verb.lower !== verb.text) return undefined
  if (helper.lower === 'did' || helper.lower === 'does' || helper.lower === 'do') {
    // “He did finished well”: an object or a phrase must follow, or the verb may be the noun’s own.
    const isPast = verb.pos === 'VERB' && canBe(verb.lower, 'past') && !canBe(verb.lower, 'base')
    return isPast && /^(?:DET|ADP|PRON|NUM|PROPN|ADJ|ADV|PUNCT)$/u.test(next.pos)
      ? report(block, helper, verb, [verb.text])
      : undefined
  }
  if (!/^(?:is|are|was|were)$/u.test(helper.lower)) return undefined
  if (isAgent(subject.head.lower) && told.test(verb.lower) && next.lower === 'that')
    return report(block, helper, verb, [verb.text])
  if (isAgent(subject.head.lower) && /^(?:decided|refused|promised|failed)$/u.test(verb.lower) && next.lower === 'to')
    return report(block, helper, verb, [verb.text])
  if (
    isAgent(subject.head.lower) &&
    /^(?:plans|hopes|needs|claims)$/u.test(verb.lower) &&
    /^(?:to|that|the|a|an|more|his|her|its|their)$/u.test(next.lower)
  )
    return report(block, helper, verb, [verb.text])
  if (/^(?:rose|went|fell|came|became|arose|died)$/u.test(verb.lower) && verb.pos === 'VERB' && next.pos !== 'PUNCT')
    return report(block, helper, verb, [verb.text])
  if (verb.pos !== 'VERB' && !clearThird.test(verb.lower) && !(verb.lower === 'plan' && subject.pronoun)) return undefined
  const third = baseOf(verb.lower, 'third')
  if (third !== undefined && (plainVerbs.has(third) || clearThird.test(verb.lower)) && !/ed$/u.test(verb.lower)) {
    const past = /^w/u.test(helper.lower) ? inflect(third, 'past').slice(0, 1) : []
    return next.pos === 'PUNCT' ? undefined : report(block, helper, verb, [...past, verb.text])
  }
  const isPlan = /^(?:plan|hope|aim)$/u.test(verb.lower) && next.lower === 'to'
  return helper.lower === 'are' &&
    (isPlan || (clearBase.test(verb.lower) && /^(?:DET|ADJ|PART|SCONJ|PRON)$/u.test(next.pos))) &&
    subject.number !== 'singular'
    ? report(block, helper, verb, [verb.text, ...ongoing(verb.lower)])
    : undefined
}

const ongoing = (base: string): readonly string[] =>
  inflect(base, 'ing')
    .map((form) => `are ${form}`)
    .slice(0, 1)

const clearThird =
  /^(?:wants|says|thinks|knows|seems|depends|belongs|includes|contains|requires|agrees|refuses|believes|hopes|understands|lives|goes|gets|gives)$/u
const clearBase = /^(?:want|believe|think|know|expect|agree|refuse|decide|require|hope|say|demand|need)$/u
const told =
  /^(?:ruled|announced|decided|stated|declared|claimed|said|explained|added|confirmed|stressed|believed|revealed|concluded)$/u

/** Somebody or a body that rules and announces, of which nothing can be ruled. */
const isAgent = (word: string): boolean =>
  /^(?:he|she|they|courts?|judges?|ministers?|presidents?|governments?|company|companies|clubs?|police|ministry|agency|doctors?|scientists?|researchers|banks?|coach|spokesman|spokeswoman|spokesperson|officials?|mayor|council|commission|party|team|leaders?|prosecutors?|experts?|authorities|parliament|senate|firm|airline|union|association|residents|workers|farmers|villagers|players)$/u.test(
    word,
  )

/** “Does he wants”, “Did the minister knew” */
function checkQuestion(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const helper = tokens[at]
  const before = tokens[at - 1]
  if (
    !helper ||
    !/^(?:does|did|do)$/u.test(helper.lower) ||
    (before && !/^(?:why|how|when|where|what|“|"|,|and|but)$/iu.test(before.lower))
  )
    return undefined
  const opens = tokens.slice(at + 1)
  const subject = subjectThatOpens(opens, 0)
  const verb = subject && opens[subject.end]
  if (!subject || !verb || verb.pos !== 'VERB' || canBe(verb.lower, 'base', 'ing') || /^(?:DET|NOUN)$/u.test(before?.pos ?? ''))
    return undefined
  const form = helper.lower === 'did' ? 'past' : 'third'
  const base = baseOf(verb.lower, form, 'past')
  if (base === undefined) return undefined
  return {
    ...report(block, verb, verb, [base]),
    message: `Behind “${helper.text}” the verb stands in its plain form: “${base}”.`,
  }
}

function report({ text }: BlockContent, helper: Token, verb: Token, puts: readonly string[]): Report {
  const range = { from: helper.from, to: verb.to }
  const words = text.slice(range.from, range.to)
  const between = helper === verb ? '' : text.slice(helper.to, verb.from).trimStart()
  const kind = puts.length > 1 ? 'choice' : 'single'
  const [change, ...others] = puts.map((put) => putWords(range, between + put, kind))
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${words}” has one verb too many: “${helper.text}” does not go with “${verb.text}”.`,
    repairs: change ? askFirst(verb.quoted, askIfSaid(`“${words}”`), change, ...others) : [],
  }
}
