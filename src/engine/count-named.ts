import type { Finding } from './types'

/** How many persons and places findings say that they have more than one name: those that have a surname in common are one. */
export function countNamed(findings: readonly Pick<Finding, 'names'>[]): number {
  let groups: readonly ReadonlySet<string>[] = []
  for (const { names = [] } of findings) {
    const surnames = new Set(names.map((name) => name.split(' ').at(-1) ?? name))
    const same = groups.filter((group) => [...surnames].some((surname) => group.has(surname)))
    groups = [...groups.filter((group) => !same.includes(group)), new Set([surnames, ...same].flatMap((group) => [...group]))]
  }
  return groups.length
}
