import type { Token } from '../../article'
import { countNouns } from '../../language/count-nouns'
import { isCommonWord } from '../../language/dictionary-words'
import { numberOfNoun } from '../../language/noun-number'
import { collectives } from '../../language/word-lists'
import { canBe } from '../../language/verb-forms'
import { pluralOf } from '../../lexicon/inflect'
import { type SentenceRule, prose, type Report } from '../rule'
import { reportSingular, singularOf } from './noun-number-repairs'
import { isEnd, oneOfSeveral } from './one-of-several'

/**
 * A noun in the number that the word before it excludes: “six hour”, “this villages”, “one of the reason”, “much problems”. Many languages
 * count in the singular, or do not change the noun. Deliberate exceptions: measures (*a two day trip*, *a 5 kilometre of track*), other nouns than those
 * listed (*these aircraft*, *one of the family*), *a* before a number or *few* (*a hundred years*), and nouns before another noun (*a cities
 * fund*).
 */
export const nounNumber: SentenceRule = {
  id: 'noun-number',
  category: 'translation',
  name: 'One or several?',
  why: 'The word before the noun says one, or several, and the noun says the other. Many languages leave the noun as it is after a number.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['GR05'],
  outranks: ['bare-noun'],
  examples: [
    {
      damaged: 'The guests left after [[six hour]], and the hall was closed.',
      repaired: 'The guests left after six hours, and the hall was closed.',
    },
    { damaged: 'The fever was found in [[this villages]] in May.', repaired: 'The fever was found in these villages in May.' },
    {
      damaged: 'Drought is [[one of the main reason]] for the rise.',
      repaired: 'Drought is one of the main reasons for the rise.',
    },
    {
      damaged: 'The house lost its form after [[many refurbishment]].',
      repaired: 'The house lost its form after many refurbishments.',
    },
    { damaged: 'There are not [[much problems]] with it.', repaired: 'There are not many problems with it.' },
    { damaged: 'Traffic stood still for [[one hours]].', repaired: 'Traffic stood still for one hour.' },
    { damaged: '[[These law]] is old.', repaired: 'This law is old.' },
    { damaged: '[[Every years]] the river floods the town.', repaired: 'Every year the river floods the town.' },
    { damaged: '[[Each students]] received a book.', repaired: 'Each student received a book.' },
    { damaged: '[[Three suspect]] were arrested.', repaired: 'Three suspects were arrested.' },
    { damaged: 'The [[two country]] signed a treaty.', repaired: 'The two countries signed a treaty.' },
    { damaged: '[[Thousands of worker]] marched.', repaired: 'Thousands of workers marched.' },
    { damaged: '[[All student]] passed the exam.', repaired: 'All students passed the exam.' },
    { damaged: '[[Both country]] agreed.', repaired: 'Both countries agreed.' },
    { damaged: 'It is [[one of the biggest company]] in Asia.', repaired: 'It is one of the biggest companies in Asia.' },
    { damaged: 'There are [[many reason]] for it.', repaired: 'There are many reasons for it.' },
    { damaged: 'As many as [[412 case]] were recorded.', repaired: 'As many as 412 cases were recorded.' },
    { damaged: 'About [[40 house]] was damaged.', repaired: 'About 40 houses were damaged.' },
    { damaged: 'The [[30 product]] concerned are cheaper.', repaired: 'The 30 products concerned are cheaper.' },
  ],
  sound: [
    'A two day trip took 40 minutes, a 20 minute delayed start and much lower doses. Every ten years, a hundred years later, a few days ago, another two weeks.',
    'One of the family, one of the team and one of the staff left; these aircraft and these police are new.',
    'They spoke with one voice, as one people.',
    'A flag with this many stars was sold, and they fell for each other things or not. Every sports club, each women’s team and each arms dealer came; each calls it good, and every ten years it rains.',
    'A cities fund, a women worker union and a sports car. This, people say, is it. That people live there is known.',
    'He knows both confusion and greatness. It is one of the reason why poems of that name.',
    'This shows that it works. This short deals with grief; I saw this years ago. Several major cable and broadcast providers met.',
    'The six hour strike and the many country houses. Of these, agreement is one.',
    'The boy was a Year 8 pupil. The council issued a section 114 notice. The vote is one of several taking place this year. It tracks how much traders are paying. They have each received vehicles.',
    'The Group of 7 meeting is in May. Arrivals passed 10 million last year.',
    'The round of 16 match was played in Lyon. The 52 to 48 vote was the third.',
    'Only Gary, all 18 stone of him, was there.',
    'The last 16 match ended, the top 10 player lost, and it rained all season. They both house the poor.',
    'It was a 3 for 2 offer on wine. Each lies, in part, on a hill.',
  ],
  *check({ tokens }) {
    for (let at = 0; at < tokens.length - 1; at++) {
      const report = severalOfOne(tokens, at) ?? oneOfSeveral(tokens, at)
      if (!report) continue
      yield report
    }
  },
}

/** An act that can be done several times; what else ends so is often no thing to count. */
const act = /^\p{Ll}{4,}(?:ishment|allment|stallation|ovation)$/u

const several =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|many|both|various|numerous|these|those|[2-9]|[1-9]\d{1,2}|\d{1,3}(?:,\d{3})+)$/u
const scales = /^(?:hundred|thousand|million)$/u
/** Behind these and *of* several are meant. */
const amounts = /^(?:number|dozens|hundreds|thousands|millions|scores|group|couple|handful|majority|series|lots)$/u
/** “30 product concerned are …”: a participle that says which, and is not itself before a noun (“a 20 minute delayed start”). */
const isParticiple = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]
  return /^(?:VERB|ADJ)$/u.test(word?.pos ?? '') && canBe(word?.lower ?? '', 'participle') && isEnd(tokens[at + 1])
}
/** Of weights in stone one speaks without an -s: “all 18 stone of him”. */
const isCounted = ({ text }: Token): boolean => countNouns.has(text) && text !== 'stone'

/** “six hour”, “15 rescue team”, “thousands of house”, “many refurbishment”: the words for several, and a noun that is one. */
function severalOfOne(tokens: readonly Token[], at: number): Report | undefined {
  const count = tokens[at]
  if (!count || count.quoted) return undefined
  if (isOneOf(tokens, at)) return oneOfOne(tokens, at)
  if (count.lower === 'all') return allOfOne(tokens, at)
  if (amounts.test(count.lower) && tokens[at + 1]?.lower === 'of') return manyOfOne(tokens, at)
  const isScale = scales.test(count.lower) && tokens[at - 1]?.pos === 'NUM'
  if (!isScale && !several.test(count.lower)) return undefined
  const before = tokens[isScale ? at - 2 : at - 1]
  if (
    /^(?:[$€£.,:/–'’‘-]|an?|under|over|number|no)$/u.test(before?.text ?? '') ||
    isShared(tokens, at) ||
    // “the 5 to 4 ruling”, “a 3 for 2 offer”
    (/^(?:to|for)$/u.test(before?.lower ?? '') && tokens[at - 2]?.pos === 'NUM') ||
    isNameBefore(tokens, at - 1)
  )
    return undefined
  const noun = tokens[at + 1]
  const isPair = /^(?:and|or|\))$/u.test(tokens[at + 2]?.text ?? '') && tokens[at + 3]?.pos !== 'DET'
  if (noun && !isPair && (isEnd(tokens[at + 2]) || isParticiple(tokens, at + 2) || isPredicate(tokens, at))) {
    const isAct = /^(?:many|several|numerous|various)$/u.test(count.lower) && act.test(noun.text)
    if (isAct || (isCounted(noun) && before?.pos !== 'ADJ' && !isVerb(tokens, at, noun)) || isToldOf(tokens, at))
      return reportSingular(count, noun, tokens[at + 2])
  }
  return behindModifier(tokens, at, before)
}

const numbered =
  /^(?:top|last|best|first|bottom|final|game|day|week|lap|set|hole|leg|heat|lane|gate|route|flight|bus|line|area|zone|block|room|cell|ward|bed|floor|junction|exit|category|no\.?)$/u

/** “two country signed a treaty”, “those house belongs to the state”: the verb of what is counted stands behind it, and nothing that it may describe. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const [before, verb, next] = [tokens[at - 1], tokens[at + 2], tokens[at + 3]]
  // “two thousand metre runs.”: a noun in the plural reads as a verb.
  const isTold =
    canBe(verb?.lower ?? '', 'past') || (/^th[eo]se$/u.test(tokens[at]?.lower ?? '') && canBe(verb?.lower ?? '', 'third'))
  if (verb?.pos !== 'VERB' || !isTold || numbered.test(before?.lower ?? '')) return false
  return /^(?:DET|PRON|NUM|ADP|PUNCT|SCONJ|PART)$/u.test(next?.pos ?? 'PUNCT')
}

/** “All student passed the exam”; one may do so *all day*. */
function allOfOne(tokens: readonly Token[], at: number): Report | undefined {
  const [all, noun, next] = tokens.slice(at, at + 3)
  if (!all || !noun || !isCounted(noun) || whiles.test(noun.text) || /^(?:ADP|VERB|PRON)$/u.test(tokens[at - 1]?.pos ?? ''))
    return undefined
  return /^(?:are|were|have|must|should)$/u.test(next?.lower ?? '') || isPredicate(tokens, at)
    ? reportSingular(all, noun)
    : undefined
}

const whiles =
  /^(?:day|night|morning|afternoon|evening|week|weekend|month|year|season|summer|winter|spring|game|match|session|campaign|tournament|trip|hour|team|group)$/u

/** “several major cable and broadcast providers”: the noun that is counted stands behind the second word. */
function isShared(tokens: readonly Token[], at: number): boolean {
  const and = tokens.findIndex(({ lower }, place) => place > at + 1 && place < at + 5 && (lower === 'and' || lower === 'or'))
  return and > 0 && tokens.slice(and + 2, and + 5).some(({ text }) => singularOf.has(text))
}

/** “Apollo 13 mission”, “a Year 8 pupil”, “the first period 8 element”, “the Group of 7 meeting”: the number belongs to a name. */
const isNameBefore = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at]
  if (at <= 0 || !before) return false
  if (before.lower === 'of') return /^(?:Group|[Rr]ound|Gang)$/u.test(tokens[at - 1]?.text ?? '')
  return (
    (/^\p{Lu}/u.test(before.text) && /^(?:PROPN|NOUN)$/u.test(before.pos)) ||
    /^(?:year|period|grade|phase|type|class|level|stage|tier|unit|page|channel|platform|section|article|chapter|clause|schedule|rule|form)$/u.test(
      before.lower,
    )
  )
}

/** “at least 412 case was recorded”: behind a word that leads to a number any noun with a plural is counted. */
function isToldOf(tokens: readonly Token[], at: number): boolean {
  const [before, count, noun, next] = tokens.slice(at - 1, at + 3)
  return (
    /^(?:least|about|some|nearly|almost|than|another|as|around|over|other)$/u.test(before?.lower ?? '') &&
    count?.pos === 'NUM' &&
    noun?.pos === 'NOUN' &&
    /^\p{Ll}{3,}$/u.test(noun.text) &&
    numberOfNoun(noun.text) === 'singular' &&
    isCommonWord(pluralOf(noun.text)) &&
    !measuring.test(noun.text) &&
    /^(?:was|were|is|are|have|has|had)$/u.test(next?.lower ?? '')
  )
}

/** “these report that …”, “many vote for him”: what follows a word for several may be a verb. */
const isVerb = (tokens: readonly Token[], at: number, noun: Token): boolean =>
  !/^(?:is|are|was|were|has|have|had)$/u.test(tokens[at + 2]?.lower ?? '') &&
  !isPredicate(tokens, at) &&
  /^\p{L}/u.test(tokens[at]?.text ?? '') &&
  canBe(noun.text, 'base') &&
  // “There are many reason”
  !/^(?:ADP|AUX)$/u.test(tokens[at - 1]?.pos ?? '')

/** “15 rescue team”, “many young teacher”; “a five star hotel” and “the six member committee” are sound, and so may “two judge panel” be. */
function behindModifier(tokens: readonly Token[], at: number, before: Token | undefined): Report | undefined {
  const [count, modifier, noun, next] = tokens.slice(at, at + 4)
  if (!count || !modifier || !noun || !isCounted(noun) || !isEnd(next) || noun.pos === 'VERB') return undefined
  // “one of several taking place”, “Many found shelter”, “10 million last year”, “the 472 mile) stretch”, “240 studio and one-bedroom flats”
  if (
    canBe(modifier.text, 'ing') ||
    (canBe(modifier.text, 'past') && !/ed$/u.test(modifier.text)) ||
    /^(?:last|this|next)$/u.test(modifier.lower) ||
    /^(?:\)|and|or)$/u.test(next?.text ?? '')
  )
    return undefined
  if (!/^\p{Ll}+$/u.test(modifier.text) || (modifier.pos !== 'ADJ' && modifier.pos !== 'NOUN')) return undefined
  if (before && (before.pos === 'DET' || before.pos === 'NOUN' || /^(?:\p{Lu}|['’]s$|its$|his$|her$|their$)/u.test(before.text)))
    return undefined
  const mayMeasure = /^(?:several|many|various|numerous|these|those)$/u.test(count.lower) ? /s$/u : measuring
  if (mayMeasure.test(modifier.text) || (mayMeasure === measuring && isCounted(modifier))) return undefined
  return reportSingular(count, noun, next)
}

/** What is told by a number before another noun: “two time champion”, “12 step programme”. */
const measuring =
  /^(?:foot|mm|cm|km|kg|mph|way|time|times|hole|run|goal|star|man|person|story|storey|bed|car|term|point|piece|part|tier|pound|dollar|euro|volt|watt|gram|percent|cent|degree|strong|seater|old|year-old|plus|odd|type|count|speed|door|pack|set|game|note|line|word|round|square|inch|and|[a-z]+s)$/u

/** “hundreds of house”, “a number of enterprise” */
function manyOfOne(tokens: readonly Token[], at: number): Report | undefined {
  const count = tokens[at]
  const place = tokens[at + 2]?.pos === 'ADJ' ? at + 3 : at + 2
  const noun = tokens[place]
  const next = tokens[place + 1]
  const isWhole = isEnd(next) || isPredicate(tokens, place - 1)
  if (!count || !noun || !isCounted(noun) || !isWhole || /^(?:and|or)$/u.test(next?.lower ?? '')) return undefined
  return reportSingular(count, noun)
}

const isOneOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'one' &&
  tokens[at + 1]?.lower === 'of' &&
  /^(?:the|his|her|its|their|our|these|those)$/u.test(tokens[at + 2]?.lower ?? '')

/** “one of the main reason” */
function oneOfOne(tokens: readonly Token[], at: number): Report | undefined {
  const first = tokens[at]
  for (let place = at + 3; place < at + 6; place++) {
    const noun = tokens[place]
    if (!first || !noun) return undefined
    if (noun.pos === 'ADJ' || noun.pos === 'ADV') continue
    if (
      !isCounted(noun) ||
      // “one of the family”, but not “one of the biggest company”
      (collectives.has(noun.lower) &&
        !/(?:[^r]est|most)$/u.test(tokens[place - 1]?.lower ?? '') &&
        tokens[place - 2]?.lower !== 'most') ||
      (tokens[place - 1]?.lower === 'those' && canBe(noun.lower, 'base')) ||
      !isEnd(tokens[place + 1]) ||
      /^(?:why|and|or)$/u.test(tokens[place + 1]?.lower ?? '')
    )
      return undefined
    return reportSingular(first, noun)
  }
  return undefined
}
