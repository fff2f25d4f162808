import type { Sentence, Token } from '../../article'
import { calendarNames } from '../../language/calendar'
import { isSpeech } from '../../language/speech-verbs'
import { canBe, verbForms } from '../../language/verb-forms'
import { isFiniteAuxiliary } from '../../language/verb-groups'
import { nominativePronouns } from '../../language/word-lists'
import { type SentenceRule, type Proposal, prose, type Report } from '../rule'

/**
 * Two sentences run together with no mark between them: a whole clause that ends in a time, and a pronoun with its verb right behind: *He was born
 * in Lyon in 1962 he studied law.* Deliberate exceptions: verbs of saying and thinking, which a clause may follow at once (*said on Monday he
 * would*), sentences with a word before that opens a clause (*the day he came, what, that, when*), an opening time without a verb (*In 1962 he studied*), quotations.
 */
export const runOn: SentenceRule = {
  id: 'run-on',
  category: 'broken',
  name: 'Two sentences run together',
  why: 'A sentence is complete here, and the next begins with no mark between them. The full stop was lost.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS15'],
  examples: [
    { damaged: 'He was born in Lyon in [[1962 he]] studied law.', repaired: 'He was born in Lyon in 1962. He studied law.' },
    {
      damaged: 'The minister opened the clinic on [[Monday it]] will treat 400 patients.',
      repaired: 'The minister opened the clinic on Monday. It will treat 400 patients.',
    },
    {
      damaged: 'The firm lost 40 million dollars last [[year it]] plans to cut jobs.',
      repaired: 'The firm lost 40 million dollars last year. It plans to cut jobs.',
    },
    {
      damaged: 'The fire broke out at [[night nobody]] was hurt.',
      repaired: 'The fire broke out at night. Nobody was hurt.',
    },
    {
      damaged: 'The price of oil [[rose it]] is now at 90 dollars.',
      repaired: 'The price of oil rose. It is now at 90 dollars.',
    },
    {
      damaged: 'He was born in [[Paris he]] studied law in London.',
      repaired: 'He was born in Paris. He studied law in London.',
    },
  ],
  sound: [
    'He said on Monday he would resign. In 1962 he studied law. The man who came on Monday he knew well.',
    'By the end of the year it was over. When she left in May he stayed. The house he bought in 1990 he sold at once.',
    'They hoped last year it would end. What he did on Monday he did for us. It rained so much last year they left.',
    'In Paris he studied law. Then fell the leaves. The Paris he knew was gone. When the police came the men had left.',
    'On Monday, nobody was hurt. The day it closed was a Monday he would not forget. If it rains on Monday it will not open.',
    'In a letter published on Monday he said so. In a speech delivered in London he warned of war. Having moved to Berlin in 1990 she sang.',
    'It was on Monday he left. It was in Paris she met him.',
    'He visited the hospital the boy was taken to. It is a risk the banks are aware of. It is a crime the police are powerless to stop.',
    'It was a pity the match was abandoned. It is a sign the economy is healthy. He described the conditions the men were kept in.',
  ],
  *check(_, sentence) {
    for (let at = 2; at + 2 < sentence.tokens.length; at++) {
      const report = checkPlace(sentence, at) ?? behindVerb(sentence, at) ?? behindNoun(sentence, at)
      if (report) yield report
    }
  },
}

const pronouns = /^(?:he|she|it|they|nobody)$/u
/** A clause may follow behind one of these, or be held by it. */
const opensClause =
  /^(?:who|whom|whose|which|that|what|whatever|where|when|whenever|why|how|whether|if|because|while|although|though|as|than|since|after|before|until|once|unless|so|such|day|time|moment|way|reason|first|every|each|let|make|makes|made|only|wherever|lest|till|had|were|should|and|but|or)$/u
const thinking =
  /^(?:think|believe|hope|fear|know|feel|suppose|guess|wish|doubt|expect|realise|realize|mean|see|find|decide|make|consider|understand|remember|swear|bet|imagine|figure|notice|ensure|figure|assume|worry|tell|inform|teach|give|show|ask)$/u

function checkPlace({ tokens }: Sentence, at: number): Report | undefined {
  const [time, pronoun, next, after] = tokens.slice(at, at + 4)
  const verb = next?.pos === 'ADV' && after ? after : next
  if (!time || !pronoun || !verb || !pronouns.test(pronoun.text) || time.quoted || pronoun.quoted || !isTime(tokens, at))
    return undefined
  if (!verb.spaced || pronoun.pos !== 'PRON') return undefined
  if (!isFiniteAuxiliary(verb) && !(verb.pos === 'VERB' && canBe(verb.text, 'past', 'third'))) return undefined
  const before = tokens.slice(0, at)
  if (before.some((token) => opensClause.test(token.lower) || token.quoted || /^[,;:()–—]$/u.test(token.text))) return undefined
  // “It was on Monday he left”
  if (before[0]?.lower === 'it' && /^(?:is|was)$/u.test(before[1]?.lower ?? '')) return undefined
  // “The house he bought in 1990 he sold”
  if (before.slice(1).some(({ lower }) => nominativePronouns.has(lower) || lower === 'it')) return undefined
  // “In a letter published on Monday he said”, “Having moved to Berlin in 1990 she joined”: no subject opens it
  if (/^(?:ADP|VERB|AUX|ADV|SCONJ)$/u.test(before[0]?.pos ?? '') || /ing$/u.test(before[0]?.lower ?? '')) return undefined
  const verbs = before.filter((token, place) => place > 0 && isVerb(token))
  if (verbs.length === 0 || before.some(isOfMind)) return undefined
  return report(time, pronoun)
}

/** “on Monday”, “in 1962”, “last year”, “at night” */
function isTime(tokens: readonly Token[], at: number): boolean {
  const [before, time] = [tokens[at - 1], tokens[at]]
  if (!before || !time) return false
  if (calendarNames.has(time.text) || /^(?:1[89]|20)\d\d$/u.test(time.text))
    return before.pos === 'ADP' || calendarNames.has(before.text)
  if (/^(?:year|week|month|night)$/u.test(time.text))
    return /^(?:last|this)$/u.test(before.lower) || (time.text === 'night' && before.lower === 'at')
  return /^(?:yesterday|today)$/u.test(time.text) || isPlace(tokens, at)
}

/** “was born in Paris”: a place behind its preposition, which names nobody that the pronoun could belong to. */
const isPlace = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'PROPN' &&
  /^(?:in|near)$/u.test(tokens[at - 1]?.lower ?? '') &&
  /^(?:NOUN|VERB)$/u.test(tokens[at - 2]?.pos ?? '')

/** Verbs that hold no object, so that a clause is over behind them. */
const closing =
  /^(?:came|rose|fell|died|left|arrived|collapsed|failed|resigned|lost|won|exploded|disappeared|returned|stopped|closed|ended)$/u

/** “The price of oil rose it is now at 90 dollars”, “The police came the thieves had left” */
function behindVerb({ tokens }: Sentence, at: number): Report | undefined {
  const [verb, first, next, after] = tokens.slice(at, at + 4)
  if (!verb || !first || !next || !after || verb.pos !== 'VERB' || verb.quoted || !closing.test(verb.text) || at > 9)
    return undefined
  const before = tokens.slice(0, at)
  if (
    before.some(
      (token) => opensClause.test(token.lower) || isVerb(token) || /^(?:[,;:()“”"–—]|then|here|in)$/u.test(token.lower),
    ) ||
    isSpeech(verb.lower)
  )
    return undefined
  if (!/^(?:DET|PRON|PROPN|NUM)$/u.test(before[0]?.pos ?? '')) return undefined
  if (/^(?:he|she|they|it)$/u.test(first.text))
    return isFiniteAuxiliary(next) && !/^(?:lost|won|left)$/u.test(verb.text) ? report(verb, first) : undefined
  return first.text === 'the' &&
    next.pos === 'NOUN' &&
    /^(?:had|has|have|was|were|is|are|will)$/u.test(after.text) &&
    !/^(?:lost|won|left|closed|stopped|ended)$/u.test(verb.text)
    ? report(verb, first)
    : undefined
}

const isVerb = (token: Token): boolean => isFiniteAuxiliary(token) || (token.pos === 'VERB' && canBe(token.text, 'past', 'third'))
const isOfMind = ({ lower, pos }: Token): boolean =>
  isSpeech(lower) || (pos === 'VERB' && verbForms(lower).some(({ base }) => thinking.test(base)))

/** “The play was a success the tickets were sold out”: no clause on the noun would have its verb in the passive. */
function behindNoun({ tokens }: Sentence, at: number): Report | undefined {
  const [noun, first, next, helper, verb] = tokens.slice(at, at + 5)
  if (!noun || !first || !next || !helper || !verb || noun.quoted || !/^(?:NOUN|ADV)$/u.test(noun.pos) || timely.test(noun.lower))
    return undefined
  if (first.text !== 'the' || next.pos !== 'NOUN' || !/^(?:was|were|is|are)$/u.test(helper.text)) return undefined
  const state = verb.pos === 'ADV' ? tokens[at + 5] : verb
  if (
    !state ||
    !(state.pos === 'ADJ' || (state.pos === 'VERB' && canBe(state.lower, 'participle') && !/ing$/u.test(state.lower)))
  )
    return undefined
  const before = tokens.slice(0, at + 1)
  if (before.some((token) => opensClause.test(token.lower) || isOfMind(token) || /^[,;:()“”"–—]$/u.test(token.text)))
    return undefined
  // “the hospital the boy was taken to”, “a risk the banks are aware of”
  const last = tokens.findLast(({ pos }) => pos !== 'PUNCT')
  const isStranded = /^(?:in|on|at|to|of|for|from|by|with|about|into|under|after|through|against)$/u.test(last?.lower ?? '')
  const isPutOff = last?.pos === 'VERB' && tokens[tokens.indexOf(last) - 1]?.lower === 'to'
  if (isStranded || isPutOff) return undefined
  const opens = /^(?:The|His|Her|Its|Their|A|An|He|She|It|They|This)$/u.test(tokens[0]?.text ?? '')
  return opens && before.some((token, place) => place > 0 && isVerb(token)) ? report(noun, first) : undefined
}

const timely =
  /^(?:day|time|year|month|week|moment|place|house|town|city|country|village|region|way|reason|room|street|school|period|century|fact|news|idea|shame|pity|sign|proof|evidence|chance|luck|wonder|surprise|relief|miracle|tragedy|scandal|claim|belief|hope|fear|feeling|sense|rumou?r|guess|guarantee|reminder|assurances?|signs|conditions|price|speed|rate|extent|more|less|better|worse|longer|sooner|now|then|here|there)$/u

function report(time: Token, pronoun: Token): Report {
  const capital = pronoun.text.replace(/^./u, (letter) => letter.toUpperCase())
  const part: Proposal = {
    label: `Put a full stop after “${time.text}”`,
    kind: 'single',
    edits: [{ from: time.to, to: pronoun.to, insert: `. ${capital}` }],
  }
  return {
    ranges: [{ from: time.from, to: pronoun.to }],
    tier: 'likely',
    severity: 5,
    message: `A sentence ends with “${time.text}”, and another begins with “${pronoun.text}”; no mark parts them.`,
    repairs: [part],
  }
}
