import type { Token } from '../article'
import { onceEachPlace } from '../once-each'
import { calendarNames } from './calendar'
import { type NounPhrase, readNounPhrase } from './noun-phrases'

/** A noun phrase with the “of …” and “for …” behind it, and the place of the first word after all of it. */
export interface LongNounPhrase extends NounPhrase {
  readonly last: Token
  readonly end: number
}

const joining = /^(?:of|for|against|between|from)$/u
const most = 2

/** Reads the noun phrase that starts at a place, with what “of”, “for”, “against”, “between” and, before a name, “from” add to it. */
export const readLongNounPhrase = onceEachPlace((tokens: readonly Token[], at): LongNounPhrase | undefined => {
  const base = tokens[0]?.index ?? 0
  const whole = readNounPhrase(tokens, at)
  const phrase = whole && beforeNumber(tokens, at, whole, whole.head.index - base)
  if (!phrase) return undefined
  let last = phrase.head
  for (let added = 0; added < most && !phrase.pronoun; added++) {
    const link = tokens[last.index - base + 1]
    const more = link && joining.test(link.lower) ? readNounPhrase(tokens, last.index - base + 2) : undefined
    const joins = link?.lower !== 'from' || more?.head.pos === 'PROPN'
    if (!joins || !more || more.temporal || more.pronoun || calendarNames.has(more.head.text)) break
    last = more.head
  }
  return { ...phrase, last, end: last.index - base + 1 }
})

/** “the team | three titles”: a number behind a noun opens the next phrase. */
function beforeNumber(tokens: readonly Token[], at: number, phrase: NounPhrase, end: number): NounPhrase {
  const number = tokens.findIndex(
    ({ pos, lower }, place) =>
      place > at && place < end && pos === 'NUM' && tokens[place - 1]?.pos === 'NOUN' && !/^\d{4}$/u.test(lower),
  )
  const shorter = number > 0 ? readNounPhrase(tokens.slice(0, number), at) : undefined
  return shorter ?? phrase
}
