import { codePages } from './words'

/** What the head of an RTF file says of fonts, styles and the people who changed it. */
export interface RtfTables {
  /** The codec of a font’s bytes, by the font’s number. */
  readonly fonts: Map<number, string>
  /** Of paragraphs, by number. */
  readonly styles: Map<number, string>
  readonly authors: string[]
}

export type TableName = 'fonttbl' | 'stylesheet' | 'revtbl'

/** What a style is of: a paragraph, characters, a table, a section. They are numbered together. */
export const styleWords: ReadonlySet<string> = new Set(['s', 'cs', 'ts', 'ds'])

/** Reads one entry of such a table after the other: its numbers as they come, its name in pieces, and at its end a semicolon. */
export function createTableReader({ fonts, styles, authors }: RtfTables) {
  // A style without a number is the usual one.
  let number: number | null = 0
  let name = ''
  const end = (table: TableName): void => {
    const whole = name.trim()
    if (table === 'stylesheet' && number !== null && whole !== '') styles.set(number, whole)
    if (table === 'revtbl') authors.push(whole)
    number = 0
    name = ''
  }
  return {
    word(table: TableName, word: string, value: number | null): void {
      if (word === (table === 'fonttbl' ? 'f' : 's')) number = value ?? 0
      else if (styleWords.has(word)) number = null
      const codec = word === 'fcharset' ? codePages[value ?? 0] : undefined
      if (table === 'fonttbl' && number !== null && codec !== undefined) fonts.set(number, codec)
    },
    text(table: TableName, text: string): void {
      const [first = '', ...more] = text.split(';')
      name += first
      for (const next of more) {
        end(table)
        name = next
      }
    },
  }
}
