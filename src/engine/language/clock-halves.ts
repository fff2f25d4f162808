/** 20 is 8 p.m., and 0 is 12 a.m. */
export function inHalves(hourOfDay: number, minute = ''): string {
  const half = hourOfDay >= 12 && hourOfDay < 24 ? 'p.m.' : 'a.m.'
  const count = hourOfDay % 12 === 0 ? 12 : hourOfDay % 12
  return `${count}${minute === '' || minute === '00' ? '' : `:${minute}`} ${half}`
}

/** The time in a match, with one full stop where the sentence ends behind it. */
export function halvesOf({ 0: words, groups, input, index }: RegExpExecArray): string {
  const time = inHalves(Number(groups?.['hour']), groups?.['minute'])
  return input[index + words.length] === '.' ? time.slice(0, -1) : time
}
