import type { Rule } from '../rule'
import { raisedThat } from './raised-that'
import { linkTwice } from './link-twice'
import { linkWithoutVerb } from './link-without-verb'
import { firstPersonTold } from './first-person-told'
import { predicateWithoutBe } from './predicate-without-be'
import { adjunctOnWrongClause } from './adjunct-on-wrong-clause'
import { apostropheDamage } from './apostrophe-damage'
import { askedClauseFirst } from './asked-clause-first'
import { bareNot } from './bare-not'
import { brokenPassive } from './broken-passive'
import { clauseWithoutVerb } from './clause-without-verb'
import { objectBeforeVerb } from './object-before-verb'
import { helperWithFiniteVerb } from './helper-with-finite-verb'
import { deniedWithoutHelper } from './denied-without-helper'
import { bareVerb } from './bare-verb'
import { brokenCompound } from './broken-compound'
import { brokenLine } from './broken-line'
import { clausesInARow } from './clauses-in-a-row'
import { commaAfterSubject } from './comma-after-subject'
import { commaBeforeThat } from './comma-before-that'
import { commaBehindSpeech } from './comma-behind-speech'
import { commaSplice } from './comma-splice'
import { construction } from './construction'
import { cutOffSentence } from './cut-off-sentence'
import { dashForVerb } from './dash-for-verb'
import { displacedClause } from './displaced-clause'
import { doubledConnector } from './doubled-connector'
import { doubledLink } from './doubled-link'
import { doubledMark } from './doubled-mark'
import { doubledSubject } from './doubled-subject'
import { emptyAnnouncement } from './empty-announcement'
import { falseStop } from './false-stop'
import { fragmentAlone } from './fragment-alone'
import { firstPersonReport } from './first-person-report'
import { foreignMark } from './foreign-mark'
import { semicolonForQuestion } from './semicolon-for-question'
import { leadingMark } from './leading-mark'
import { lostAttribution } from './lost-attribution'
import { lostNoun } from './lost-noun'
import { lostOpening } from './lost-opening'
import { lostPreposition } from './lost-preposition'
import { lostSubject } from './lost-subject'
import { lostVerb } from './lost-verb'
import { lowercaseStart } from './lowercase-start'
import { misattachedRelative } from './misattached-relative'
import { missingObject } from './missing-object'
import { missingSpace } from './missing-space'
import { mixedDemand } from './mixed-demand'
import { mixedQuotationMarks } from './mixed-quotation-marks'
import { modalWithoutVerb } from './modal-without-verb'
import { nearRepeat } from './near-repeat'
import { nounWithBeing } from './noun-with-being'
import { objectWithClauseFirst } from './object-with-clause-first'
import { objectBeforeInfinitive } from './object-before-infinitive'
import { objectBehindPassive } from './object-behind-passive'
import { neitherAnd } from './neither-and'
import { participleAlone } from './participle-alone'
import { pairedLinks } from './paired-links'
import { smallDay } from './small-day'
import { smallNationality } from './small-nationality'
import { openQuotation } from './open-quotation'
import { openingWithoutName } from './opening-without-name'
import { opensWithVerb } from './opens-with-verb'
import { printedHyphen } from './printed-hyphen'
import { questionOrder } from './question-order'
import { questionWithoutHelper } from './question-without-helper'
import { quotationCutShort } from './quotation-cut-short'
import { relativeAlone } from './relative-alone'
import { relativeForPredicate } from './relative-for-predicate'
import { relativeWithoutVerb } from './relative-without-verb'
import { repeatedHeadline } from './repeated-headline'
import { repeatedSentence } from './repeated-sentence'
import { reportedWithoutVerb } from './reported-without-verb'
import { resumptivePronoun } from './resumptive-pronoun'
import { runOn } from './run-on'
import { runTogether } from './run-together'
import { scrambledOpening } from './scrambled-opening'
import { secondVerb } from './second-verb'
import { setApartSubject } from './set-apart-subject'
import { shiftedQuotationMark } from './shifted-quotation-mark'
import { sourceNamedTwice } from './source-named-twice'
import { spaceBeforeMark } from './space-before-mark'
import { splitWord } from './split-word'
import { splitSentence } from './split-sentence'
import { splitAbbreviation } from './split-abbreviation'
import { strayQuotationMark } from './stray-quotation-mark'
import { subjectAlone } from './subject-alone'
import { subjectBehindRelative } from './subject-behind-relative'
import { subordinateAlone } from './subordinate-alone'
import { swallowedAttribution } from './swallowed-attribution'
import { twoWordsForOne } from './two-words-for-one'
import { unendedParagraph } from './unended-paragraph'
import { unpairedBracket } from './unpaired-bracket'
import { speakerTwice } from './speaker-twice'
import { countedWithoutVerb } from './counted-without-verb'
import { openingSubjectNumber } from './opening-subject-number'
import { verbAgreement } from './verb-agreement'
import { verbChain } from './verb-chain'
import { thatAlone } from './that-alone'
import { whoBehindItsVerb } from './who-behind-its-verb'
import { stopBeforeRest } from './stop-before-rest'
import { appositionWithoutWho } from './apposition-without-who'
import { speakerBeforeThat } from './speaker-before-that'
import { eventWithoutBe } from './event-without-be'
import { subjectWithBeing } from './subject-with-being'
import { timeWithoutVerb } from './time-without-verb'
import { topicFirst } from './topic-first'
import { verbFinal } from './verb-final'
import { verbForm } from './verb-form'
import { verbPileUp } from './verb-pile-up'
import { verblessSentence } from './verbless-sentence'
import { pronounAfterRelative } from './pronoun-after-relative'
import { whoWithSubject } from './who-with-subject'
import { saidWithHave } from './said-with-have'
import { speakerWithPronoun } from './speaker-with-pronoun'
import { officeTwice } from './office-twice'
import { endsWithSubject } from './ends-with-subject'

/** Rules for what is broken, in the order in which they are listed to an editor. */
export const brokenRules: readonly Rule[] = [
  displacedClause,
  falseStop,
  fragmentAlone,
  dashForVerb,
  construction,
  cutOffSentence,
  lowercaseStart,
  lostNoun,
  lostOpening,
  adjunctOnWrongClause,
  misattachedRelative,
  repeatedHeadline,
  repeatedSentence,
  nearRepeat,
  strayQuotationMark,
  objectBehindPassive,
  openQuotation,
  pairedLinks,
  participleAlone,
  smallDay,
  smallNationality,
  swallowedAttribution,
  mixedQuotationMarks,
  spaceBeforeMark,
  missingSpace,
  doubledMark,
  foreignMark,
  semicolonForQuestion,
  leadingMark,
  commaBeforeThat,
  commaBehindSpeech,
  commaAfterSubject,
  apostropheDamage,
  brokenCompound,
  unpairedBracket,
  lostAttribution,
  firstPersonReport,
  quotationCutShort,
  splitAbbreviation,
  splitSentence,
  splitWord,
  twoWordsForOne,
  unendedParagraph,
  brokenLine,
  emptyAnnouncement,
  lostVerb,
  missingObject,
  openingWithoutName,
  doubledLink,
  printedHyphen,
  questionOrder,
  questionWithoutHelper,
  resumptivePronoun,
  scrambledOpening,
  mixedDemand,
  askedClauseFirst,
  clausesInARow,
  commaSplice,
  doubledConnector,
  verbPileUp,
  secondVerb,
  doubledSubject,
  sourceNamedTwice,
  speakerTwice,
  countedWithoutVerb,
  setApartSubject,
  pronounAfterRelative,
  whoWithSubject,
  saidWithHave,
  speakerWithPronoun,
  officeTwice,
  endsWithSubject,
  lostPreposition,
  lostSubject,
  opensWithVerb,
  relativeForPredicate,
  relativeWithoutVerb,
  reportedWithoutVerb,
  modalWithoutVerb,
  neitherAnd,
  subjectBehindRelative,
  relativeAlone,
  thatAlone,
  whoBehindItsVerb,
  stopBeforeRest,
  appositionWithoutWho,
  speakerBeforeThat,
  eventWithoutBe,
  subjectWithBeing,
  subordinateAlone,
  verblessSentence,
  subjectAlone,
  verbAgreement,
  openingSubjectNumber,
  timeWithoutVerb,
  topicFirst,
  verbFinal,
  verbForm,
  verbChain,
  bareVerb,
  bareNot,
  brokenPassive,
  clauseWithoutVerb,
  nounWithBeing,
  objectBeforeInfinitive,
  objectWithClauseFirst,
  objectBeforeVerb,
  helperWithFiniteVerb,
  deniedWithoutHelper,
  shiftedQuotationMark,
  runOn,
  predicateWithoutBe,
  firstPersonTold,
  linkTwice,
  linkWithoutVerb,
  raisedThat,
  runTogether,
]
