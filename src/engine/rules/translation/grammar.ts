import type { Rule } from '../rule'
import { deniedNothing } from './denied-nothing'
import { alreadyForYears } from './already-for-years'
import { alreadyWithPresent } from './already-with-present'
import { subjectBehindIt } from './subject-behind-it'
import { theMoreTheMore } from './the-more-the-more'
import { prepositionBeforeThat } from './preposition-before-that'
import { timeThenPassive } from './time-then-passive'
import { aOrAn } from './a-or-an'
import { adjectiveBehindNoun } from './adjective-behind-noun'
import { adjectiveForAdverb } from './adjective-for-adverb'
import { adverbBeforeObject } from './adverb-before-object'
import { adverbBehindVerb } from './adverb-behind-verb'
import { appositionThenPronoun } from './apposition-then-pronoun'
import { articleBeforeName } from './article-before-name'
import { articleBeforeSurname } from './article-before-surname'
import { articleWithPlural } from './article-with-plural'
import { bareNoun } from './bare-noun'
import { bodyWithoutArticle } from './body-without-article'
import { carriedGrammarRule } from './carried-grammar'
import { causeBeforeClause } from './cause-before-clause'
import { causedClause } from './caused-clause'
import { clauseWithInfinitive } from './clause-with-infinitive'
import { comparativeWithAs } from './comparative-with-as'
import { comparisonBehindNoun } from './comparison-behind-noun'
import { countingWord } from './counting-word'
import { countryForAdjective } from './country-for-adjective'
import { dateForm } from './date-form'
import { doubleNegative } from './double-negative'
import { firstTimePresent } from './first-time-present'
import { genderFlip } from './gender-flip'
import { hisForIts } from './his-for-its'
import { gerundWithOf } from './gerund-with-of'
import { ingForTo } from './ing-for-to'
import { toForIng } from './to-for-ing'
import { itsForAPerson } from './its-for-a-person'
import { missingArticle } from './missing-article'
import { needlessReflexive } from './needless-reflexive'
import { mixedReport } from './mixed-report'
import { moreForEr } from './more-for-er'
import { notBehindVerb } from './not-behind-verb'
import { nounAndVerbLink } from './noun-and-verb-link'
import { nounNumber } from './noun-number'
import { ofWithoutArticle } from './of-without-article'
import { openingRole } from './opening-role'
import { pairGender } from './pair-gender'
import { partOfBarePlural } from './part-of-bare-plural'
import { adjectiveBehindItsPhrase } from './adjective-behind-its-phrase'
import { particleBehindPhrase } from './particle-behind-phrase'
import { participleStack } from './participle-stack'
import { passiveWithoutObject } from './passive-without-object'
import { perfectWithPastTime } from './perfect-with-past-time'
import { perfectWithWeekday } from './perfect-with-weekday'
import { prepositionBeforeClause } from './preposition-before-clause'
import { prepositionFrame } from './preposition-frame'
import { prepositionWithPlainVerb } from './preposition-with-plain-verb'
import { pronounCase } from './pronoun-case'
import { presentWithPastTime } from './present-with-past-time'
import { reversedGenitive } from './reversed-genitive'
import { scaleOfOne } from './scale-of-one'
import { sinceWithoutPerfect } from './since-without-perfect'
import { stateGoingOn } from './state-going-on'
import { stillGoingOn } from './still-going-on'
import { subjectBehindPassive } from './subject-behind-passive'
import { suchWithoutArticle } from './such-without-article'
import { thatAfterComma } from './that-after-comma'
import { titleOfOtherSex } from './title-of-other-sex'
import { twoDeterminers } from './two-determiners'
import { twoPrepositions } from './two-prepositions'
import { uncountablePlural } from './uncountable-plural'
import { anyWithNot } from './any-with-not'
import { untilForBy } from './until-for-by'
import { untilWithNot } from './until-with-not'
import { verbGovernment } from './verb-government'
import { verbPattern } from './verb-pattern'
import { verbWithoutArticle } from './verb-without-article'
import { whatForWhich } from './what-for-which'
import { whichForWhose } from './which-for-whose'
import { whoForAnyone } from './who-for-anyone'
import { whoOrWhich } from './who-or-which'
import { willInIfClause } from './will-in-if-clause'
import { willInTimeClause } from './will-in-time-clause'
import { wouldInIfClause } from './would-in-if-clause'
import { wrongComparison } from './wrong-comparison'
import { wrongTimePhrase } from './wrong-time-phrase'
import { timeBeforeVerb } from './time-before-verb'

/** Rules for grammar carried over from another language, in the order in which they are listed to an editor. */
export const grammarRules: readonly Rule[] = [
  subjectBehindPassive,
  mixedReport,
  prepositionFrame,
  reversedGenitive,
  participleStack,
  particleBehindPhrase,
  adjectiveBehindItsPhrase,
  genderFlip,
  itsForAPerson,
  whoOrWhich,
  pairGender,
  carriedGrammarRule,
  uncountablePlural,
  verbPattern,
  nounNumber,
  missingArticle,
  bareNoun,
  suchWithoutArticle,
  adjectiveForAdverb,
  adjectiveBehindNoun,
  prepositionBeforeClause,
  wrongComparison,
  pronounCase,
  wrongTimePhrase,
  willInTimeClause,
  twoPrepositions,
  doubleNegative,
  whoForAnyone,
  aOrAn,
  ofWithoutArticle,
  openingRole,
  bodyWithoutArticle,
  hisForIts,
  firstTimePresent,
  presentWithPastTime,
  needlessReflexive,
  sinceWithoutPerfect,
  timeThenPassive,
  prepositionBeforeThat,
  theMoreTheMore,
  subjectBehindIt,
  alreadyForYears,
  alreadyWithPresent,
  deniedNothing,
  passiveWithoutObject,
  thatAfterComma,
  adverbBeforeObject,
  whatForWhich,
  moreForEr,
  comparisonBehindNoun,
  countryForAdjective,
  twoDeterminers,
  verbGovernment,
  toForIng,
  ingForTo,
  titleOfOtherSex,
  perfectWithPastTime,
  perfectWithWeekday,
  untilWithNot,
  untilForBy,
  anyWithNot,
  notBehindVerb,
  wouldInIfClause,
  comparativeWithAs,
  scaleOfOne,
  adverbBehindVerb,
  articleBeforeName,
  articleBeforeSurname,
  gerundWithOf,
  nounAndVerbLink,
  causedClause,
  dateForm,
  countingWord,
  whichForWhose,
  clauseWithInfinitive,
  causeBeforeClause,
  prepositionWithPlainVerb,
  verbWithoutArticle,
  willInIfClause,
  stillGoingOn,
  stateGoingOn,
  articleWithPlural,
  appositionThenPronoun,
  partOfBarePlural,
  timeBeforeVerb,
]
