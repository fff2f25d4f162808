import type { Range, Severity } from '../types'
import type { Proposal, Report } from './rule'
import { askWhich } from '../proposals'

/** What is said at two places of a draft and cannot both be right: which of them, only the reporter knows. `here` is where an editor is led to. */
export function twoPlaces(
  here: Range,
  there: Range,
  severity: Severity,
  message: string,
  question: Proposal,
  ...choices: readonly Proposal[]
): Report {
  return {
    ranges: [
      { from: here.from, to: here.to },
      { from: there.from, to: there.to },
    ],
    tier: 'likely',
    severity,
    message,
    repairs: [...choices, question],
  }
}

/** What stands at one of the two places is written at the other as well. */
export const writeInBoth = ({ from, to }: Range, right: string): Proposal => ({
  label: `Write “${right}” in both places`,
  kind: 'choice',
  edits: [{ from, to, insert: right }],
})

/** Words at a place of the draft. */
export interface Told extends Range {
  readonly words: string
}

const figure =
  /(?<![\p{L}\d])(?:\d[\d,.]*\d|\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)(?![\p{L}\d])(?: (?:thousand|million|billion|trillion)(?!\p{L}))?/iu

/** Two numbers of the same thing: either may be written in both places, once the reporter has told which is right. */
export function twoNumbers(here: Told, there: Told, severity: Severity, message: string): Report {
  const [one, other] = [figure.exec(here.words), figure.exec(there.words)]
  const write = ({ from }: Range, { index, 0: wrong }: RegExpExecArray, [right]: RegExpExecArray): Proposal =>
    writeInBoth({ from: from + index, to: from + index + wrong.length }, right)
  const choices = one && other && one[0] !== other[0] ? [write(here, one, other), write(there, other, one)] : []
  const [said, saidThere] = one && other && one[0] !== other[0] ? [one[0], other[0]] : [`“${here.words}”`, `“${there.words}”`]
  return twoPlaces(here, there, severity, message, askWhich('number', said, saidThere), ...choices)
}
