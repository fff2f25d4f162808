import type { TableName } from './tables'

/** What a group inherits from the one around it. */
export interface Group {
  readonly skip: boolean
  /** What is skipped is a header or footer. */
  readonly isMargin: boolean
  readonly table: TableName | null
  /** Its text goes somewhere else: into a note, a comment, the code of a field. */
  readonly aside: Aside | null
  /** Bytes that follow a character for readers that do not know it. */
  readonly fallback: number
  readonly codec: string | null
  readonly hidden: boolean
  readonly change: 'inserted' | 'deleted' | null
  readonly author: number
  /** Where the result of a field that is not a link began. */
  readonly fieldFrom: number | null
  /** Where the words of a link began, and where they lead. */
  readonly link: Link | null
}

/** `from` is a place in its paragraph, 0 in one that the link went on into. */
export interface Link {
  from: number
  readonly target: string
}

export interface Aside {
  readonly kind: 'note' | 'comment' | 'code' | 'author'
  text: string
}

/** What holds outside of all groups. */
export const outermost: Group = {
  skip: false,
  isMargin: false,
  table: null,
  aside: null,
  fallback: 1,
  codec: null,
  hidden: false,
  change: null,
  author: 0,
  fieldFrom: null,
  link: null,
}
