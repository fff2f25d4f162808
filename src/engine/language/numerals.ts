/** The number words, each at the place of its value. */
export const numberWords: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])
/** What a scale behind a figure makes of it: 1,000,000 for “million”, 1 where none stands. */
export const scaleOf = (word: string | undefined): number => scales.get(word ?? '') ?? 1

/** The value of a figure or a number word up to twenty; undefined for what is neither. */
export function valueOf(text: string): number | undefined {
  if (/^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/u.test(text)) return Number(text.replace(/,/gu, ''))
  const at = numberWords.indexOf(text.toLowerCase())
  return at < 0 ? undefined : at
}
