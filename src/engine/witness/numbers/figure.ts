import type { LanguageCode } from '../language'

/** Digits with separators, as one figure: 2,500 · 2.500,75 · 200 000 · 40, 000 · 1,50,000 · 7.8. */
export const figurePattern =
  "(?<!\\d)\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|(?<!\\d)\\d{1,3}(?:, \\d{3})+(?!\\d)|\\d+(?:[.,’']\\d+)*"

/** What a figure may say. The likeliest value comes first. */
export interface FigureReading {
  readonly values: readonly number[]
  /** The runs of digits by themselves, where it may be several numbers (a date, a list, a score). */
  readonly parts?: readonly number[]
  /** Digits that count: 1,200,000 has two of them. */
  readonly significant: number
}

/** Languages that write 2.300,5 where English writes 2,300.5. */
const commaLanguages: ReadonlySet<LanguageCode> = new Set(
  'de nl fr es pt it ro pl cs ru uk bg sr tr et fi sv da nb hu el id ca'.split(' '),
)

/** Reads a figure by its separators; where they may part thousands or a fraction both values are given. */
export function readFigure(figure: string, language: LanguageCode): FigureReading {
  const runs = figure.match(/\d+/gu) ?? []
  const digits = runs.join('')
  const significant = digits.replace(/^0+|0+$/gu, '').length
  const [first = '', ...rest] = runs
  if (rest.length === 0) return { values: [Number(first)], significant }
  const parts = runs.map(Number)
  const marks = new Set(figure.match(/[^\d\s]/gu) ?? [' '])
  const last = rest.at(-1) ?? ''
  const inThrees = first.length <= 3 && rest.every((run) => run.length === 3)
  const asFraction = Number(`${runs.slice(0, -1).join('')}.${last}`)
  if (marks.size > 1) return { values: [asFraction], significant }
  if (inThrees) {
    const couldBeFraction = rest.length === 1 && (commaLanguages.has(language) ? /,\d/u : /\.\d/u).test(figure)
    return { values: couldBeFraction ? [Number(digits), asFraction] : [Number(digits)], parts, significant }
  }
  // South Asian grouping: 1,50,000
  if (first.length <= 2 && last.length === 3 && rest.slice(0, -1).every((run) => run.length === 2) && rest.length > 1)
    return { values: [Number(digits)], significant }
  return rest.length === 1 ? { values: [asFraction], parts, significant } : { values: [], parts, significant }
}
