import { type Weighed, weighLine } from './furniture-line'
import { type Standing, standingOf } from './standing-lines'

/** What a line says of itself, wherever it stands. */
export interface LineReading {
  readonly standing?: Standing | undefined
  readonly weighed?: Weighed | undefined
}

export type LineReader = (line: string, isNearTop: boolean) => LineReading

/** Reads a line by its words alone. It costs more than all that comes after, so a reader of drafts keeps what it gives. */
export const readLine: LineReader = (line, isNearTop) => {
  const standing = standingOf(line, isNearTop)
  return standing ? { standing } : { weighed: weighLine(line) }
}
