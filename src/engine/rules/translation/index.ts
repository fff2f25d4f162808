import type { Rule } from '../rule'
import { adjectiveForAdverb } from './adjective-for-adverb'
import { adverbBeforeObject } from './adverb-before-object'
import { alsoFirst } from './also-first'
import { ambiguousDate } from './ambiguous-date'
import { articleBeforeName } from './article-before-name'
import { adjectiveBehindBody } from './adjective-behind-body'
import { doubledOfBody } from './doubled-of-body'
import { translatedName } from './translated-name'
import { brokenIdiom } from './broken-idiom'
import { oneOfBare } from './one-of-bare'
import { comparedFigures } from './compared-figures'
import { modelLabel } from './model-label'
import { twoFirstNames } from './two-first-names'
import { adjectiveBehindNoun } from './adjective-behind-noun'
import { bareAccusation } from './bare-accusation'
import { bareNoun } from './bare-noun'
import { calque } from './calque'
import { calqueOfSource } from './calque-of-source'
import { carriedGrammarRule } from './carried-grammar'
import { changedNumber } from './changed-number'
import { changingPerson } from './changing-office-or-gender'
import { contradiction } from './contradiction'
import { countAndNames } from './count-and-names'
import { currencySlip } from './currency-slip'
import { dateConflict } from './date-conflict'
import { decomposedLetter } from './decomposed-letter'
import { doubleNegative } from './double-negative'
import { doubledCurrency } from './doubled-currency'
import { doubledWord } from './doubled-word'
import { echoedWords } from './echoed-words'
import { figuresDisagree } from './figures-disagree'
import { foreignAcronym } from './foreign-acronym'
import { foreignEra } from './foreign-era'
import { foreignScale } from './foreign-scale'
import { garbledCredit } from './garbled-credit'
import { genderFlip } from './gender-flip'
import { headlineAgainstBody } from './headline-against-body'
import { houseName } from './house-name'
import { impossibleDate } from './impossible-date'
import { ingOrInfinitive } from './ing-or-infinitive'
import { infinitiveOrIng } from './infinitive-or-ing'
import { invisibleCharacter } from './invisible-character'
import { itsForAPerson } from './its-for-a-person'
import { lateFirstName } from './late-first-name'
import { lostNot } from './lost-not'
import { markupResidue } from './markup-residue'
import { missingArticle } from './missing-article'
import { missingIt } from './missing-it'
import { mixedReport } from './mixed-report'
import { mixedScript } from './mixed-script'
import { moreForEr } from './more-for-er'
import { nameVariant } from './name-variant'
import { nounNumber } from './noun-number'
import { numberForm } from './number-form'
import { officeTitle } from './office-title'
import { officialName } from './official-name'
import { openingWithoutSubject } from './opening-without-subject'
import { otherCalendar } from './other-calendar'
import { pageFurniture } from './page-furniture'
import { pairGender } from './pair-gender'
import { pairedWithItself } from './paired-with-itself'
import { participleStack } from './participle-stack'
import { passiveWithoutObject } from './passive-without-object'
import { patronymic } from './patronymic'
import { perfectWithPastTime } from './perfect-with-past-time'
import { phraseBeforeVerb } from './phrase-before-verb'
import { placeNameVariant } from './place-name-variant'
import { placeWithEnding } from './place-with-ending'
import { pleonasm } from './pleonasm'
import { prepositionFrame } from './preposition-frame'
import { prepositionBeforeClause } from './preposition-before-clause'
import { pronounBehindSpeech } from './pronoun-behind-speech'
import { pronounCase } from './pronoun-case'
import { reversedGenitive } from './reversed-genitive'
import { shortForm } from './short-form'
import { sinceWithoutPerfect } from './since-without-perfect'
import { soundAlike } from './sound-alike'
import { spinnerGlue } from './spinner-glue'
import { splitAddress } from './split-address'
import { spunTerm } from './spun-term'
import { stackedTitles } from './stacked-titles'
import { subjectBehindPassive } from './subject-behind-passive'
import { subjectBehindVerb } from './subject-behind-verb'
import { suchWithoutArticle } from './such-without-article'
import { summaryTalk } from './summary-talk'
import { swappedTerm } from './swapped-term'
import { thatAfterComma } from './that-after-comma'
import { timeBeforeParticiple } from './time-before-participle'
import { timeContradiction } from './time-contradiction'
import { titleOfOtherSex } from './title-of-other-sex'
import { titleWithoutName } from './title-without-name'
import { torturedPhrase } from './tortured-phrase'
import { transcriptMark } from './transcript-mark'
import { turnedDemand } from './turned-demand'
import { twoDeterminers } from './two-determiners'
import { twoPrepositions } from './two-prepositions'
import { uncountablePlural } from './uncountable-plural'
import { untranslated } from './untranslated'
import { verbBeforeSubject } from './verb-before-subject'
import { verbFrame } from './verb-frame'
import { verbGovernment } from './verb-government'
import { verbPattern } from './verb-pattern'
import { verbSecond } from './verb-second'
import { verbForNoun } from './verb-for-noun'
import { whatForWhich } from './what-for-which'
import { whoOrWhich } from './who-or-which'
import { willInTimeClause } from './will-in-time-clause'
import { wrongComparison } from './wrong-comparison'
import { wrongEncoding } from './wrong-encoding'
import { wrongTimePhrase } from './wrong-time-phrase'
import { perfectWithWeekday } from './perfect-with-weekday'
import { untilWithNot } from './until-with-not'
import { notBehindVerb } from './not-behind-verb'
import { noInversion } from './no-inversion'
import { wouldInIfClause } from './would-in-if-clause'
import { comparativeWithAs } from './comparative-with-as'
import { gerundWithOf } from './gerund-with-of'
import { nounAndVerbLink } from './noun-and-verb-link'
import { openApposition } from './open-apposition'
import { causedClause } from './caused-clause'
import { twiceMeasured } from './twice-measured'
import { ageForm } from './age-form'
import { dateForm } from './date-form'
import { stackedNumber } from './stacked-number'
import { countingWord } from './counting-word'
import { whichForWhose } from './which-for-whose'
import { thereWithVerb } from './there-with-verb'
import { clauseWithInfinitive } from './clause-with-infinitive'
import { foreignMeasure } from './foreign-measure'
import { scaleOfOne } from './scale-of-one'
import { adverbBehindVerb } from './adverb-behind-verb'
import { causeBeforeClause } from './cause-before-clause'
import { prepositionWithPlainVerb } from './preposition-with-plain-verb'
import { deskMark } from './desk-mark'
import { verbWithoutArticle } from './verb-without-article'
import { willInIfClause } from './will-in-if-clause'
import { stillGoingOn } from './still-going-on'
import { articleWithPlural } from './article-with-plural'
import { appositionThenPronoun } from './apposition-then-pronoun'
import { partOfBarePlural } from './part-of-bare-plural'

/** Rules for what a translation or a machine left, in the order in which they are listed to an editor. */
export const translationRules: readonly Rule[] = [
  verbBeforeSubject,
  subjectBehindPassive,
  subjectBehindVerb,
  mixedReport,
  doubledWord,
  echoedWords,
  pageFurniture,
  modelLabel,
  garbledCredit,
  wrongEncoding,
  markupResidue,
  splitAddress,
  invisibleCharacter,
  decomposedLetter,
  calque,
  calqueOfSource,
  prepositionFrame,
  spinnerGlue,
  torturedPhrase,
  swappedTerm,
  spunTerm,
  brokenIdiom,
  oneOfBare,
  verbFrame,
  officialName,
  adjectiveBehindBody,
  doubledOfBody,
  translatedName,
  officeTitle,
  reversedGenitive,
  participleStack,
  numberForm,
  doubledCurrency,
  currencySlip,
  foreignScale,
  impossibleDate,
  otherCalendar,
  ambiguousDate,
  dateConflict,
  nameVariant,
  twoFirstNames,
  lateFirstName,
  patronymic,
  stackedTitles,
  placeNameVariant,
  houseName,
  genderFlip,
  itsForAPerson,
  whoOrWhich,
  pairGender,
  turnedDemand,
  carriedGrammarRule,
  changedNumber,
  changingPerson,
  shortForm,
  summaryTalk,
  lostNot,
  contradiction,
  figuresDisagree,
  comparedFigures,
  countAndNames,
  headlineAgainstBody,
  bareAccusation,
  uncountablePlural,
  pleonasm,
  verbPattern,
  foreignAcronym,
  foreignEra,
  titleWithoutName,
  nounNumber,
  missingArticle,
  bareNoun,
  suchWithoutArticle,
  missingIt,
  adjectiveForAdverb,
  adjectiveBehindNoun,
  prepositionBeforeClause,
  wrongComparison,
  verbForNoun,
  openingWithoutSubject,
  pronounCase,
  wrongTimePhrase,
  willInTimeClause,
  twoPrepositions,
  doubleNegative,
  sinceWithoutPerfect,
  passiveWithoutObject,
  verbSecond,
  timeBeforeParticiple,
  phraseBeforeVerb,
  soundAlike,
  transcriptMark,
  pronounBehindSpeech,
  thatAfterComma,
  adverbBeforeObject,
  whatForWhich,
  alsoFirst,
  moreForEr,
  twoDeterminers,
  verbGovernment,
  ingOrInfinitive,
  infinitiveOrIng,
  placeWithEnding,
  timeContradiction,
  untranslated,
  titleOfOtherSex,
  perfectWithPastTime,
  perfectWithWeekday,
  untilWithNot,
  notBehindVerb,
  noInversion,
  wouldInIfClause,
  comparativeWithAs,
  scaleOfOne,
  adverbBehindVerb,
  pairedWithItself,
  mixedScript,
  articleBeforeName,
  gerundWithOf,
  nounAndVerbLink,
  openApposition,
  causedClause,
  twiceMeasured,
  ageForm,
  dateForm,
  stackedNumber,
  countingWord,
  whichForWhose,
  thereWithVerb,
  clauseWithInfinitive,
  foreignMeasure,
  causeBeforeClause,
  prepositionWithPlainVerb,
  deskMark,
  verbWithoutArticle,
  willInIfClause,
  stillGoingOn,
  articleWithPlural,
  appositionThenPronoun,
  partOfBarePlural,
]
