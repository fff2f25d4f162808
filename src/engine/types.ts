/** A half-open span of text. Offsets are UTF-16 code units over text whose line ends are LF. */
export interface Range {
  readonly from: number
  readonly to: number
}

export type Category = 'broken' | 'translation' | 'style'

/** How certain a finding is. Doubtful ones are shown only on request. */
export type Tier = 'sure' | 'likely' | 'doubtful'

/** MQM weights: minor, major, critical. */
export type Severity = 1 | 5 | 10

/** Puts `insert` in the place of `from`–`to`. All edits of one list speak of the text before any of them. */
export interface Edit extends Range {
  readonly insert: string
}

/** A sentence a repair was judged in: the repair is applied only where it still reads `text`. */
export interface Guard extends Range {
  readonly text: string
}

/**
 * safe: punctuation, spacing, encoding, a word doubled by mistake; may be applied in bulk.
 * single: one good repair. choice: one of several. delete: page furniture. query: only the reporter can know (no edits).
 */
export type RepairKind = 'safe' | 'single' | 'choice' | 'delete' | 'query'

export interface Repair {
  readonly label: string
  readonly kind: RepairKind
  readonly edits: readonly Edit[]
  readonly guards: readonly Guard[]
  /** What a query asks the reporter; the label tells the editor of it. */
  readonly question?: string
}

/** One or more spans; the caret goes to the first. */
export type Ranges = readonly [Range, ...Range[]]

/** A stretch of the original, and its words. */
export interface Witness extends Range {
  readonly text: string
}

export interface Finding {
  /** Made of rule, words and neighbours (see settle/identity), so it survives edits elsewhere and is what a dismissal remembers. */
  readonly id: string
  readonly rule: string
  readonly category: Category
  readonly tier: Tier
  readonly severity: Severity
  readonly ranges: Ranges
  readonly message: string
  readonly repairs: readonly Repair[]
  /** The words of the original that speak for it, where the draft was compared with one. */
  readonly witness?: Witness
  /** The names of the one person or place that has more than one. */
  readonly names?: readonly string[]
  /** Names of other rules that mark the same place. */
  readonly also?: readonly string[]
}

export type BlockKind =
  | 'headline'
  | 'subhead'
  | 'byline'
  | 'dateline'
  | 'body'
  | 'list'
  | 'quotation'
  | 'caption'
  | 'credit'
  | 'notice'
  | 'cell'
  | 'footnote'
  | 'furniture'

/** The kinds of block that hold sentences of the story. */
export const prose: readonly BlockKind[] = ['body', 'list', 'quotation']

/** What a format reader or an editor says of a stretch of the draft; without it the engine finds blocks by itself. */
export interface BlockHint extends Range {
  readonly kind: BlockKind
}

/** The text being edited. `shields` are stretches that nothing is said of and no repair may change (markup, code). */
export interface Draft {
  readonly text: string
  readonly blocks?: readonly BlockHint[]
  readonly shields?: readonly Range[]
  /** The language it was put into English from, as an editor writes it (“Portuguese”); without it the engine guesses. */
  readonly source?: string
}
