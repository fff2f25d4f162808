export { applyEdits } from './edits'
export type { Batch, BlockOutline, Proof, Proofreader, ProofreadOptions } from './proofread'
export { createProofreader } from './proofread'
export type { Reader, ReaderParagraph, ReaderReport, Reading, Readings, Shelf, Signal, WordOdds } from './readers'
export { askReaders, createShelf } from './readers'
export { packOfLanguage } from './lexicon/source-language'
export type { HouseName } from './story'
export type { Entry, Ledgers } from './ledger/types'
export { likenessOf } from './settle/identity'
export type {
  BlockHint,
  BlockKind,
  Category,
  Draft,
  Edit,
  Finding,
  Guard,
  Range,
  Ranges,
  Repair,
  RepairKind,
  Severity,
  Tier,
  Witness,
} from './types'
export { type WitnessCard, witnessCards } from './witness/cards'
export { findHalves, type Halves } from './witness/halves'
export { directionOf, languageName, recogniseLanguage } from './witness/language'
export { type OriginalSentence, splitOriginal } from './witness/split'
export type { HandLink, Original, Testimony, WitnessLink } from './witness/types'
