export type LineEnd = 'LF' | 'CRLF' | 'CR' | 'mixed'

/**
 * The end of each line of a draft in order, one letter a line end: L for LF, W for CRLF, C for CR.
 * A string, because it is spliced at every keystroke and copied at every save.
 */
export type LineEnds = string

const bytesOf = { L: '\n', W: '\r\n', C: '\r' } as const
type Letter = keyof typeof bytesOf

/** A text as the page sees it, and what its line ends were. */
export interface SplitText {
  readonly text: string
  readonly ends: LineEnds
}

/** Takes the line ends out of a text: what is left has LF only. */
export function splitLineEnds(raw: string): SplitText {
  const ends: Letter[] = []
  const text = raw.replace(/\r\n|\r|\n/gu, (end) => {
    ends.push(end === '\n' ? 'L' : end === '\r' ? 'C' : 'W')
    return '\n'
  })
  return { text, ends: ends.join('') }
}

/** The text with each line's own end. */
export function joinLineEnds({ text, ends }: SplitText): string {
  if (!ends.includes('W') && !ends.includes('C')) return text
  let line = 0
  return text.replaceAll('\n', () => bytesOf[letterAt(ends, line++)])
}

function letterAt(ends: LineEnds, index: number): Letter {
  const letter = ends[index]
  if (letter === 'L' || letter === 'W' || letter === 'C') return letter
  // Writing on would join lines without a word.
  throw new Error(`no line end is known for line ${index + 1}`)
}

/** The end a new line gets: the one most lines have. */
export function dominantEnd(ends: LineEnds): Letter {
  const crlf = count(ends, 'W')
  const cr = count(ends, 'C')
  const lf = ends.length - crlf - cr
  if (crlf > lf && crlf >= cr) return 'W'
  return cr > lf ? 'C' : 'L'
}

/** What the status line says. */
export function describeLineEnds(ends: LineEnds): LineEnd {
  const kinds = new Set(ends)
  if (kinds.size > 1) return 'mixed'
  return kinds.has('W') ? 'CRLF' : kinds.has('C') ? 'CR' : 'LF'
}

/** How many line ends a stretch of LF text holds. */
export function countLineEnds(text: string): number {
  return count(text, '\n')
}

function count(text: string, character: string): number {
  let found = 0
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) found += 1
  return found
}
