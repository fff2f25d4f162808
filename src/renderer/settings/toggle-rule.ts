/** The rules that say nothing, with this one among them or not. */
export function toggleRule(rulesOff: readonly string[], id: string, on: boolean): readonly string[] {
  const others = rulesOff.filter((other) => other !== id)
  return on ? others : [...others, id]
}
