export { applyEdits } from './edits'
export type { Batch, BlockOutline, Proof, Proofreader, ProofreadOptions } from './proofread'
export { createProofreader } from './proofread'
export type { Reader, ReaderParagraph, ReaderReport, Readings, Signal } from './readers'
export { askReaders } from './readers'
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
} from './types'
