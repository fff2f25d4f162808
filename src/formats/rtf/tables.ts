import { codePages } from './words'

/** What the head of an RTF file says of fonts, styles and the people who changed it. */
export interface RtfTables {
  /** The codec of a font’s bytes, by the font’s number. */
  readonly fonts: Map<number, string>
  readonly styles: Map<number, string>
  readonly authors: string[]
}

export type TableName = 'fonttbl' | 'stylesheet' | 'revtbl'

/** Reads one entry of such a table after the other: numbers as they come, and at the end of each entry its name. */
export function createTableReader({ fonts, styles, authors }: RtfTables) {
  let number = 0
  return {
    word(table: TableName, word: string, value: number | null): void {
      if (table === 'fonttbl' && word === 'f') number = value ?? 0
      if (table === 'stylesheet' && word === 's') number = value ?? 0
      const codec = word === 'fcharset' ? codePages[value ?? 0] : undefined
      if (table === 'fonttbl' && codec !== undefined) fonts.set(number, codec)
    },
    /** Names end with a semicolon. */
    text(table: TableName, text: string): void {
      const name = text.replace(/;\s*$/u, '').trim()
      if (table === 'stylesheet' && name !== '') styles.set(number, name)
      if (table === 'revtbl' && name !== '') authors.push(name)
    },
    /** A style without a number is the usual one. */
    begin(): void {
      number = 0
    },
  }
}
