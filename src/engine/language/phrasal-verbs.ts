import type { Token } from '../article'

/** With these particles the verbs need no object: “held on to win”, “pulled out of the town”. */
const standsAlone: ReadonlyMap<string, RegExp> = new Map([
  ['held', /^(?:out|off|up|on (?:to|for)) /],
  ['pulled', /^(?:out|away|back|up|over|through|ahead|clear) /],
  ['pushed', /^(?:ahead|back|forward|through) /],
  ['kept', /^(?:up|away|out|off|back) /],
  ['caught', /^up /],
  ['lifted', /^off /],
  ['linked', /^up /],
  ['signed', /^(?:up|off) /],
  ['found', /^out /],
])
/** The tagger takes a particle with its object behind it for a preposition: “killed off the game”. */
const particle = /^(?:out|up|off|down|away|back)$/

/** Whether a past form has a particle of its own beside it, so that what follows says nothing of an object that it lacks. */
export function isPhrasal(tokens: readonly Token[], at: number): boolean {
  const beside = tokens[at + 1]
  if (!beside) return false
  if (particle.test(beside.lower) && beside.pos !== 'ADV') return true
  return standsAlone.get(tokens[at]?.lower ?? '')?.test(`${beside.lower} ${tokens[at + 2]?.lower ?? ''} `) ?? false
}
