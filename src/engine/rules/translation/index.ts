import type { Rule } from '../rule'
import { addressOrder } from './address-order'
import { adjectiveBehindBody } from './adjective-behind-body'
import { ageForm } from './age-form'
import { alsoFirst } from './also-first'
import { ambiguousDate } from './ambiguous-date'
import { bareAccusation } from './bare-accusation'
import { brokenIdiom } from './broken-idiom'
import { calque } from './calque'
import { calqueOfSource } from './calque-of-source'
import { changedNumber } from './changed-number'
import { changingPronoun } from './changing-pronoun'
import { surnameWithEnding } from './surname-with-ending'
import { surnameAsWord } from './surname-as-word'
import { givenForFamilyName } from './given-for-family-name'
import { translatedParticle } from './translated-particle'
import { spunBody } from './spun-body'
import { genericTwice } from './generic-twice'
import { twoAges } from './two-ages'
import { changingPerson } from './changing-office-or-gender'
import { comparedFigures } from './compared-figures'
import { contradiction } from './contradiction'
import { countAndNames } from './count-and-names'
import { currencySlip } from './currency-slip'
import { dateConflict } from './date-conflict'
import { decomposedLetter } from './decomposed-letter'
import { deskMark } from './desk-mark'
import { doubledCurrency } from './doubled-currency'
import { doubledNumber } from './doubled-number'
import { monthAsWord } from './month-as-word'
import { nameAsWord } from './name-as-word'
import { doubledOfBody } from './doubled-of-body'
import { doubledWord } from './doubled-word'
import { echoedWords } from './echoed-words'
import { factsAgainstEachOther } from './facts-against-each-other'
import { figuresAgainstWords } from './figures-against-words'
import { figuresDisagree } from './figures-disagree'
import { foreignAcronym } from './foreign-acronym'
import { foreignEra } from './foreign-era'
import { foreignMeasure } from './foreign-measure'
import { foreignScale } from './foreign-scale'
import { foreignWord } from './foreign-word'
import { garbledCredit } from './garbled-credit'
import { headlineAgainstBody } from './headline-against-body'
import { houseName } from './house-name'
import { impossibleDate } from './impossible-date'
import { invisibleCharacter } from './invisible-character'
import { lateFirstName } from './late-first-name'
import { lostNot } from './lost-not'
import { markupResidue } from './markup-residue'
import { missingIt } from './missing-it'
import { mixedScript } from './mixed-script'
import { modelLabel } from './model-label'
import { nameVariant } from './name-variant'
import { noInversion } from './no-inversion'
import { numberForm } from './number-form'
import { officeTitle } from './office-title'
import { officialName } from './official-name'
import { oneOfBare } from './one-of-bare'
import { openApposition } from './open-apposition'
import { openingWithoutSubject } from './opening-without-subject'
import { otherCalendar } from './other-calendar'
import { pageFurniture } from './page-furniture'
import { pairedWithItself } from './paired-with-itself'
import { patronymic } from './patronymic'
import { placeInRelative } from './place-in-relative'
import { phraseBeforeVerb } from './phrase-before-verb'
import { placeNameVariant } from './place-name-variant'
import { placeWithEnding } from './place-with-ending'
import { pleonasm } from './pleonasm'
import { heForAThing } from './he-for-a-thing'
import { winnerAgainstBody } from './winner-against-body'
import { wrongDifference } from './wrong-difference'
import { turnedFigures } from './turned-figures'
import { pronounOfOtherSex } from './pronoun-of-other-sex'
import { pronounBehindSpeech } from './pronoun-behind-speech'
import { shortForm } from './short-form'
import { soundAlike } from './sound-alike'
import { spinnerGlue } from './spinner-glue'
import { splitAddress } from './split-address'
import { spunPhrase } from './spun-phrase'
import { spunTerm } from './spun-term'
import { restatedVote } from './restated-vote'
import { restatedToll } from './restated-toll'
import { restatedCount } from './restated-count'
import { restatedDate } from './restated-date'
import { restatedMeasure } from './restated-measure'
import { stackedNumber } from './stacked-number'
import { stackedTitles } from './stacked-titles'
import { subjectBehindIntransitive } from './subject-behind-intransitive'
import { subjectBehindVerb } from './subject-behind-verb'
import { summaryTalk } from './summary-talk'
import { sumOfParts } from './sum-of-parts'
import { swappedTerm } from './swapped-term'
import { thereWithVerb } from './there-with-verb'
import { timeBeforeParticiple } from './time-before-participle'
import { timeContradiction } from './time-contradiction'
import { titleWithoutName } from './title-without-name'
import { torturedPhrase } from './tortured-phrase'
import { transcriptMark } from './transcript-mark'
import { translatedName } from './translated-name'
import { turnedDemand } from './turned-demand'
import { twiceMeasured } from './twice-measured'
import { twoFirstNames } from './two-first-names'
import { untranslated } from './untranslated'
import { verbBehindLink } from './verb-behind-link'
import { verbBeforeSubject } from './verb-before-subject'
import { verbForNoun } from './verb-for-noun'
import { verbFrame } from './verb-frame'
import { verbSecond } from './verb-second'
import { wrongAdjective } from './wrong-adjective'
import { verbFirstStatement } from './verb-first-statement'
import { verbBeforeSubjectAndObject } from './verb-before-subject-and-object'
import { wrongEncoding } from './wrong-encoding'
import { wrongVerb } from './wrong-verb'
import { grammarRules } from './grammar'

/** Rules for what a translation or a machine left, in the order in which they are listed to an editor. */
export const translationRules: readonly Rule[] = [
  verbBehindLink,
  verbBeforeSubject,
  subjectBehindIntransitive,
  subjectBehindVerb,
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
  spinnerGlue,
  torturedPhrase,
  swappedTerm,
  spunTerm,
  spunPhrase,
  brokenIdiom,
  oneOfBare,
  verbFrame,
  wrongVerb,
  wrongAdjective,
  spunBody,
  genericTwice,
  officialName,
  addressOrder,
  adjectiveBehindBody,
  doubledOfBody,
  translatedName,
  officeTitle,
  numberForm,
  doubledCurrency,
  doubledNumber,
  monthAsWord,
  nameAsWord,
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
  turnedDemand,
  changedNumber,
  restatedVote,
  surnameWithEnding,
  surnameAsWord,
  givenForFamilyName,
  translatedParticle,
  restatedToll,
  restatedCount,
  restatedDate,
  restatedMeasure,
  changingPronoun,
  twoAges,
  changingPerson,
  shortForm,
  summaryTalk,
  lostNot,
  contradiction,
  factsAgainstEachOther,
  figuresDisagree,
  figuresAgainstWords,
  comparedFigures,
  countAndNames,
  sumOfParts,
  headlineAgainstBody,
  bareAccusation,
  pleonasm,
  foreignAcronym,
  foreignWord,
  foreignEra,
  titleWithoutName,
  missingIt,
  verbForNoun,
  openingWithoutSubject,
  verbSecond,
  verbFirstStatement,
  verbBeforeSubjectAndObject,
  timeBeforeParticiple,
  placeInRelative,
  phraseBeforeVerb,
  soundAlike,
  transcriptMark,
  pronounBehindSpeech,
  turnedFigures,
  wrongDifference,
  winnerAgainstBody,
  pronounOfOtherSex,
  heForAThing,
  alsoFirst,
  placeWithEnding,
  timeContradiction,
  untranslated,
  noInversion,
  pairedWithItself,
  mixedScript,
  openApposition,
  twiceMeasured,
  ageForm,
  stackedNumber,
  thereWithVerb,
  foreignMeasure,
  deskMark,
  ...grammarRules,
]
