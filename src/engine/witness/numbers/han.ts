import numerals from '../../../../resources/witness/numerals.json'

const digitOf = new Map<string, number>(
  numerals.han.digits.split(' ').flatMap((row) => {
    const value = Number(row.at(-1))
    return Array.from(row.slice(0, -1), (character): [string, number] => [character, value])
  }),
)
const scaleOf = new Map<string, number>(
  [...numerals.han.scales.split(' '), ...numerals.korean.split(' ').map((row) => row.split(':').toReversed().join(''))].flatMap(
    (row) => {
      const value = Number(/\d+$/u.exec(row)?.[0])
      return Array.from(row.replace(/\d+$/u, ''), (character): [string, number] => [character, value])
    },
  ),
)
const characters = [...digitOf.keys(), ...scaleOf.keys()].join('')

/** Figures and number characters in a row: 1億2,000万 · 三千五百 · 二〇一九 · 3만 5천. */
export const hanPattern = `(?:\\d[\\d,.]*(?:, \\d{3}(?!\\d))?\\s?(?=[${[...scaleOf.keys()].join('')}])|[${characters}])(?:[${characters}\\d]|(?<=\\d)[,.](?=\\d))*(?:(?<=[만억조]) \\d[\\d,.]*[${[...scaleOf.keys()].join('')}])?`

/** The value of such a row; undefined where it is none. */
export function readHan(words: string): number | undefined {
  const tokens = words.match(/\d[\d,.]*(?:, \d{3})?|[^\d\s]/gu) ?? []
  if (tokens.length > 1 && tokens.every((token) => digitOf.has(token)))
    return Number(tokens.map((token) => digitOf.get(token)).join(''))
  const values: number[] = []
  for (const token of tokens) {
    const value = digitOf.get(token) ?? scaleOf.get(token) ?? Number(token.replace(/[, ]/gu, ''))
    if (Number.isNaN(value)) return undefined
    values.push(value)
  }
  return values.length === 0 ? undefined : sumHan(values)
}

/** Ten multiplies as a hundred and a thousand do, inside a section of ten thousands. */
function sumHan(values: readonly number[]): number {
  let total = 0
  let section = 0
  let last = 0
  for (const value of values) {
    if (value >= 10_000 && /^1(?:0+|e\+\d+)$/u.test(String(value))) {
      const part = section + last
      total = part === 0 ? Math.max(total, 1) * value : total + part * value
      section = 0
      last = 0
    } else if (value === 10 || value === 100 || value === 1000) {
      section += (last === 0 ? 1 : last) * value
      last = 0
    } else last += value
  }
  return total + section + last
}
