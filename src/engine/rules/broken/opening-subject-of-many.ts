import type { Token } from '../../article'
import { numberOfNoun } from '../../language/noun-number'
import { readNounPhrase } from '../../language/noun-phrases'
import { speakingRoles } from '../../language/roles'
import type { Report } from '../rule'
import { isDone, isPlainNoun, helpersOfMany, report } from './opening-subject-words'

/** Words that count some of many. */
export const several = /^(?:two|three|four|five|six|seven|eight|nine|ten|many|several|most|some|both|few)$/u

/** “Three of the men was released” */
export function behindSome(tokens: readonly Token[]): Report | undefined {
  const [first, of, article] = tokens
  const inner = readNounPhrase(tokens, 2)
  if (!first || of?.lower !== 'of' || !/^(?:the|his|her|its|their|these|those)$/u.test(article?.lower ?? '')) return undefined
  if (!inner || inner.pronoun || inner.temporal || numberOfNoun(inner.head.lower) !== 'plural' || !isPlainNoun(inner.head))
    return undefined
  const place = inner.head.index - first.index + 1
  const verb = tokens[place]
  const form = helpersOfMany.get(verb?.lower ?? '')
  return verb && form && isDone(tokens, place + 1) ? report(verb, form, inner.head, 'plural') : undefined
}

/** “The mayor and his deputy was arrested” */
export function behindPair(tokens: readonly Token[], at: number, head: Token): Report | undefined {
  const second = readNounPhrase(tokens, at + 1)
  if (!second || second.pronoun || !/^(?:the|his|her|a|an|their)$/u.test(second.first.lower)) return undefined
  const place = second.head.index - (tokens[0]?.index ?? 0) + 1
  const arePeople = isPerson(head) && isPerson(second.head)
  // “The house and the barn was destroyed”; “The time and place was agreed” is one matter
  const areThings =
    !isPerson(head) &&
    tokens[0]?.lower === 'the' &&
    second.first.lower === 'the' &&
    isPlainNoun(head) &&
    isPlainNoun(second.head) &&
    isDone(tokens, place + 1)
  if (!arePeople && !areThings) return undefined
  const verb = tokens[place]
  const form = helpersOfMany.get(verb?.lower ?? '')
  return verb && form ? report(verb, form, head, 'plural') : undefined
}

const isPerson = ({ lower }: Token): boolean =>
  speakingRoles.has(lower) ||
  /^(?:man|woman|boy|girl|wife|husband|mother|father|son|daughter|brother|sister|driver|deputy|king|queen|governor|teacher|doctor|owner|victim|suspect|child|friend|partner|colleague|widow)$/u.test(
    lower,
  )
