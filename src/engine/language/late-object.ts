import type { Token } from '../article'
import { smallCalendarNames } from './calendar'
import { canBe } from './verb-forms'

/** “Congress approved in the early hours of Thursday a reform”: when it was done stands before what was done, which nothing joins to it. */
export function hasLateObject(tokens: readonly Token[], at: number): boolean {
  if (!canBe(tokens[at]?.text ?? '', 'past') || !/^(?:in|on|at|during|after|before)$/.test(tokens[at + 1]?.lower ?? ''))
    return false
  const article = tokens.findIndex(({ lower }, place) => place > at + 2 && /^an?$/.test(lower))
  return (
    article > 0 &&
    article < at + 10 &&
    /^(?:NOUN|PROPN|NUM)$/.test(tokens[article - 1]?.pos ?? '') &&
    tokens.slice(at + 1, article).every(({ pos }) => /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(pos)) &&
    tokens.slice(at + 1, article).some(({ lower }) => smallCalendarNames.has(lower) || ofTime.test(lower))
  )
}

const ofTime = /^(?:[12]\d{3}|hours?|days?|weeks?|months?|years?|morning|evening|night|session)$/
