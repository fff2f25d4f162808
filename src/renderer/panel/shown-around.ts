/** As many cards as are drawn on each side of the current one: thousands would slow every keystroke. */
const reach = 100

/** Which stops are drawn as cards. */
export function shownAround(current: number, size: number): { readonly from: number; readonly to: number } {
  const from = Math.max(0, current - reach)
  return { from, to: Math.min(size, Math.max(0, current) + reach) }
}
