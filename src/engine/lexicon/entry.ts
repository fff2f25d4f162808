/**
 * A row of a phrase table: words that a translator or a rewriting machine leaves behind, and what English says instead.
 * How `find` and `fix` are written is told in resources/lexicon/README.md.
 */
export interface PhraseEntry {
  readonly find: string
  /** What to put in its place, best first; none where only the sense can tell. */
  readonly fix?: string | readonly string[]
  /** A damaged sentence with the words between [[ and ]], and after => what the first fix makes of them. */
  readonly bad: string
  /** Sound text that looks alike. */
  readonly good: string | readonly string[]
  /** What an editor should know of these words, as a full sentence; else the table's own message serves. */
  readonly why?: string
  readonly sure?: boolean
  readonly doubtful?: boolean
  /** Words (a|b, stems as dam*) one of which must stand in the paragraph. */
  readonly with?: string
  /** Words that silence the entry when they stand in the sentence. */
  readonly without?: string
  /** Words that silence it when they stand right before or right after. */
  readonly notAfter?: string
  /** Words one of which has to stand right before; it is not marked. */
  readonly onlyAfter?: string
  readonly notBefore?: string
  /** What has to stand right behind, written as `find`; it is not marked. */
  readonly follows?: string
  /** A saying of another language, which counts in quotations as well: those were translated too. */
  readonly quoted?: boolean
  /** Stands only at the start of a sentence. */
  readonly opens?: boolean
  /** The whole sentence repaired, where more than the marked words changes. */
  readonly after?: string
}

export interface PhraseTable {
  /** The file name. */
  readonly id: string
  /** The language the phrases are carried over from, as an editor would name it. */
  readonly language?: string
  /** Its phrases also stand in names (“Assembled Nations”) and in quotations, where the repair is a query. */
  readonly everywhere?: boolean
  /** Ids of packs of related languages, whose phrases its drafts have as well. */
  readonly kin?: readonly string[]
  /** Its phrases are those of many languages, so that they name none. */
  readonly shared?: boolean
  /** Its phrases come from no language, but from a machine that rewrites. */
  readonly machine?: boolean
  readonly entries: readonly PhraseEntry[]
}
