import type { Edit, Ranges, RepairKind, Severity, Tier } from './types'

/** A repair as a rule proposes it; the pipeline adds the guards and drops it when it would raise a new finding. */
export interface Proposal {
  readonly label: string
  readonly kind: RepairKind
  readonly edits: readonly Edit[]
  /** What a query asks the reporter. */
  readonly question?: string
  /** Others of the finding compete with it: which of them is right, how the text reads after each can tell. */
  readonly rival?: true
}

/** What a rule says of a place. Offsets count from the start of the block it was given (for article rules: of the draft). */
export interface Report {
  readonly ranges: Ranges
  readonly tier: Tier
  readonly severity: Severity
  /** One or two plain sentences about these words, for a copy editor. */
  readonly message: string
  readonly repairs: readonly Proposal[]
  /** The names of the one person or place that has more than one. */
  readonly names?: readonly string[]
}
