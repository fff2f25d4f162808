/** Whether two numbers have the same figures in another order, or one has noughts that the other lost: 384 and 348, 200,000 and 20,000. */
export function isTurned(one: number, other: number): boolean {
  if (one === other || Math.min(one, other) < 10 || !Number.isInteger(one) || !Number.isInteger(other)) return false
  const [a, b] = [String(one), String(other)]
  const sorted = (figures: string) =>
    figures
      .split('')
      .toSorted((x, y) => x.localeCompare(y))
      .join('')
  return a.replace(/0+$/u, '') === b.replace(/0+$/u, '') || (a.length === b.length && sorted(a) === sorted(b))
}

/** The same of numbers as they are written, without marks between thousands: 5.2 and 2.5, 54 and 45. A nought more or fewer is no turn. */
export function isTurnedNumber(one: string, other: string): boolean {
  const [a, b] = [one.replace('.', ''), other.replace('.', '')]
  return one.indexOf('.') === other.indexOf('.') && a.length === b.length && a.length > 1 && isTurned(Number(a), Number(b))
}

/** Whether the figures that open some words stand at more than one place: a number that is told again as it was is meant. */
export function isToldTwice(blocks: readonly { readonly text: string }[], words: string): boolean {
  const [figures = ''] = /^[\d.,]*\d/u.exec(words) ?? []
  const whole = new RegExp(`(?<![\\d.,])${figures.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`, 'gu')
  return figures !== '' && blocks.reduce((sum, { text }) => sum + Array.from(text.matchAll(whole)).length, 0) > 1
}
