import { adjunctOnWrongClause } from './broken/adjunct-on-wrong-clause'
import { apostropheDamage } from './broken/apostrophe-damage'
import { brokenCompound } from './broken/broken-compound'
import { brokenLine } from './broken/broken-line'
import { commaAfterSubject } from './broken/comma-after-subject'
import { commaBeforeThat } from './broken/comma-before-that'
import { cutOffSentence } from './broken/cut-off-sentence'
import { displacedClause } from './broken/displaced-clause'
import { doubledMark } from './broken/doubled-mark'
import { emptyAnnouncement } from './broken/empty-announcement'
import { falseStop } from './broken/false-stop'
import { firstPersonReport } from './broken/first-person-report'
import { foreignMark } from './broken/foreign-mark'
import { leadingMark } from './broken/leading-mark'
import { lostAttribution } from './broken/lost-attribution'
import { lostOpening } from './broken/lost-opening'
import { lowercaseStart } from './broken/lowercase-start'
import { missingObject } from './broken/missing-object'
import { misattachedRelative } from './broken/misattached-relative'
import { missingSpace } from './broken/missing-space'
import { mixedQuotationMarks } from './broken/mixed-quotation-marks'
import { openQuotation } from './broken/open-quotation'
import { quotationCutShort } from './broken/quotation-cut-short'
import { repeatedHeadline } from './broken/repeated-headline'
import { nearRepeat } from './broken/near-repeat'
import { repeatedSentence } from './broken/repeated-sentence'
import { spaceBeforeMark } from './broken/space-before-mark'
import { secondVerb } from './broken/second-verb'
import { splitAbbreviation } from './broken/split-abbreviation'
import { strayQuotationMark } from './broken/stray-quotation-mark'
import { swallowedAttribution } from './broken/swallowed-attribution'
import { unendedParagraph } from './broken/unended-paragraph'
import { unpairedBracket } from './broken/unpaired-bracket'
import { lostVerb } from './broken/lost-verb'
import { verbChain } from './broken/verb-chain'
import { subjectBehindPassive } from './translation/subject-behind-passive'
import { subordinateAlone } from './broken/subordinate-alone'
import { relativeAlone } from './broken/relative-alone'
import { lostSubject } from './broken/lost-subject'
import { doubledSubject } from './broken/doubled-subject'
import { sourceNamedTwice } from './broken/source-named-twice'
import { setApartSubject } from './broken/set-apart-subject'
import { verblessSentence } from './broken/verbless-sentence'
import { verbPileUp } from './broken/verb-pile-up'
import { doubledConnector } from './broken/doubled-connector'
import { commaSplice } from './broken/comma-splice'
import { mixedDemand } from './broken/mixed-demand'
import { scrambledOpening } from './broken/scrambled-opening'
import { resumptivePronoun } from './broken/resumptive-pronoun'
import { questionOrder } from './broken/question-order'
import { doubledLink } from './broken/doubled-link'
import { openingWithoutName } from './broken/opening-without-name'
import { verbBeforeSubject } from './translation/verb-before-subject'
import { verbAgreement } from './broken/verb-agreement'
import { verbForm } from './broken/verb-form'
import { bareVerb } from './broken/bare-verb'
import { subjectAlone } from './broken/subject-alone'
import type { Rule } from './rule'
import { doubledWord } from './translation/doubled-word'
import { echoedWords } from './translation/echoed-words'
import { pageFurniture } from './translation/page-furniture'
import { calque } from './translation/calque'
import { calqueOfSource } from './translation/calque-of-source'
import { placeWithEnding } from './translation/place-with-ending'
import { prepositionFrame } from './translation/preposition-frame'
import { spinnerGlue } from './translation/spinner-glue'
import { torturedPhrase } from './translation/tortured-phrase'
import { verbFrame } from './translation/verb-frame'
import { officialName } from './translation/official-name'
import { garbledCredit } from './translation/garbled-credit'
import { invisibleCharacter } from './translation/invisible-character'
import { markupResidue } from './translation/markup-residue'
import { whoOrWhich } from './translation/who-or-which'
import { wrongEncoding } from './translation/wrong-encoding'
import { officeTitle } from './translation/office-title'
import { reversedGenitive } from './translation/reversed-genitive'
import { nounNumber } from './translation/noun-number'
import { numberForm } from './translation/number-form'
import { currencySlip } from './translation/currency-slip'
import { doubledCurrency } from './translation/doubled-currency'
import { foreignScale } from './translation/foreign-scale'
import { impossibleDate } from './translation/impossible-date'
import { dateConflict } from './translation/date-conflict'
import { houseName } from './translation/house-name'
import { placeNameVariant } from './translation/place-name-variant'
import { decomposedLetter } from './translation/decomposed-letter'
import { lateFirstName } from './translation/late-first-name'
import { patronymic } from './translation/patronymic'
import { stackedTitles } from './translation/stacked-titles'
import { nameVariant } from './translation/name-variant'
import { genderFlip } from './translation/gender-flip'
import { pairGender } from './translation/pair-gender'
import { bareAccusation } from './translation/bare-accusation'
import { headlineAgainstBody } from './translation/headline-against-body'
import { figuresDisagree } from './translation/figures-disagree'
import { contradiction } from './translation/contradiction'
import { lostNot } from './translation/lost-not'
import { splitAddress } from './translation/split-address'
import { summaryTalk } from './translation/summary-talk'
import { shortForm } from './translation/short-form'
import { changingPerson } from './translation/changing-office-or-gender'
import { changedNumber } from './translation/changed-number'
import { turnedDemand } from './translation/turned-demand'
import { uncountablePlural } from './translation/uncountable-plural'
import { pleonasm } from './translation/pleonasm'
import { verbPattern } from './translation/verb-pattern'
import { longSentence } from './style/long-sentence'
import { passiveRun } from './style/passive-run'
import { mixedSpelling } from './style/mixed-spelling'
import { mixedQuotationStyle } from './style/mixed-quotation-style'
import { itsForAPerson } from './translation/its-for-a-person'
import { participleStack } from './translation/participle-stack'
import { ambiguousDate } from './translation/ambiguous-date'
import { otherCalendar } from './translation/other-calendar'
import { countAndNames } from './translation/count-and-names'
import { mixedReport } from './translation/mixed-report'
import { wordyPhrase } from './style/wordy-phrase'
import { weaselWord } from './style/weasel-word'
import { weakAdverb } from './style/weak-adverb'
import { emptyOpening } from './style/empty-opening'
import { opensWithSo } from './style/opens-with-so'
import { cliche } from './style/cliche'
import { foreignAcronym } from './translation/foreign-acronym'
import { foreignEra } from './translation/foreign-era'
import { runTogether } from './broken/run-together'
import { shiftedQuotationMark } from './broken/shifted-quotation-mark'
import { articleBeforeName } from './translation/article-before-name'
import { missingArticle } from './translation/missing-article'
import { bareNot } from './broken/bare-not'
import { twoPrepositions } from './translation/two-prepositions'
import { doubleNegative } from './translation/double-negative'
import { bareNoun } from './translation/bare-noun'
import { sinceWithoutPerfect } from './translation/since-without-perfect'
import { passiveWithoutObject } from './translation/passive-without-object'
import { soundAlike } from './translation/sound-alike'
import { verbSecond } from './translation/verb-second'
import { transcriptMark } from './translation/transcript-mark'
import { pronounBehindSpeech } from './translation/pronoun-behind-speech'
import { thatAfterComma } from './translation/that-after-comma'
import { adverbBeforeObject } from './translation/adverb-before-object'
import { whatForWhich } from './translation/what-for-which'
import { alsoFirst } from './translation/also-first'
import { twoDeterminers } from './translation/two-determiners'
import { verbGovernment } from './translation/verb-government'
import { ingOrInfinitive } from './translation/ing-or-infinitive'
import { mixedScript } from './translation/mixed-script'
import { pairedWithItself } from './translation/paired-with-itself'
import { perfectWithPastTime } from './translation/perfect-with-past-time'
import { spunTerm } from './translation/spun-term'
import { swappedTerm } from './translation/swapped-term'
import { titleOfOtherSex } from './translation/title-of-other-sex'
import { titleWithoutName } from './translation/title-without-name'
import { untranslated } from './translation/untranslated'
import { timeContradiction } from './translation/time-contradiction'

/** Every rule, in the order in which they are listed to an editor. */
export const rules: readonly Rule[] = [
  displacedClause,
  falseStop,
  cutOffSentence,
  lowercaseStart,
  lostOpening,
  adjunctOnWrongClause,
  misattachedRelative,
  repeatedHeadline,
  repeatedSentence,
  nearRepeat,
  strayQuotationMark,
  openQuotation,
  swallowedAttribution,
  mixedQuotationMarks,
  spaceBeforeMark,
  missingSpace,
  doubledMark,
  foreignMark,
  leadingMark,
  commaBeforeThat,
  commaAfterSubject,
  apostropheDamage,
  brokenCompound,
  unpairedBracket,
  lostAttribution,
  firstPersonReport,
  quotationCutShort,
  splitAbbreviation,
  unendedParagraph,
  brokenLine,
  emptyAnnouncement,
  lostVerb,
  missingObject,
  verbBeforeSubject,
  subjectBehindPassive,
  openingWithoutName,
  doubledLink,
  questionOrder,
  resumptivePronoun,
  scrambledOpening,
  mixedDemand,
  mixedReport,
  commaSplice,
  doubledConnector,
  verbPileUp,
  secondVerb,
  doubledSubject,
  sourceNamedTwice,
  setApartSubject,
  lostSubject,
  relativeAlone,
  subordinateAlone,
  verblessSentence,
  subjectAlone,
  verbAgreement,
  verbForm,
  verbChain,
  bareVerb,
  doubledWord,
  echoedWords,
  pageFurniture,
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
  verbFrame,
  officialName,
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
  changedNumber,
  changingPerson,
  shortForm,
  summaryTalk,
  lostNot,
  contradiction,
  figuresDisagree,
  countAndNames,
  headlineAgainstBody,
  bareAccusation,
  uncountablePlural,
  pleonasm,
  verbPattern,
  longSentence,
  passiveRun,
  wordyPhrase,
  mixedQuotationStyle,
  mixedSpelling,
  weaselWord,
  weakAdverb,
  emptyOpening,
  opensWithSo,
  cliche,
  foreignAcronym,
  foreignEra,
  titleWithoutName,
  nounNumber,
  missingArticle,
  bareNoun,
  twoPrepositions,
  doubleNegative,
  bareNot,
  sinceWithoutPerfect,
  passiveWithoutObject,
  verbSecond,
  soundAlike,
  transcriptMark,
  pronounBehindSpeech,
  thatAfterComma,
  adverbBeforeObject,
  whatForWhich,
  alsoFirst,
  twoDeterminers,
  verbGovernment,
  ingOrInfinitive,
  placeWithEnding,
  timeContradiction,
  untranslated,
  titleOfOtherSex,
  perfectWithPastTime,
  pairedWithItself,
  mixedScript,
  articleBeforeName,
  shiftedQuotationMark,
  runTogether,
]
