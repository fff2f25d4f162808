import type { Token } from '../article'
import { canBe } from '../language/verb-forms'

/** What may stand in a slot of a phrase: each tells how many tokens from `at` on fill it, longest first. */
export type Slot = (tokens: readonly Token[], at: number) => readonly number[]

const longest = 7
const determiners = new Set(
  'a an the this that these those his her its their our my your some any no each every another both all'.split(' '),
)
const possessives = new Set('his her its their our my your'.split(' '))
const objects = new Set('him her them us me it you'.split(' '))
const subjects = new Set('he she they we i it you who'.split(' '))

const one =
  (accept: (token: Token) => boolean): Slot =>
  (tokens, at) => {
    const token = tokens[at]
    return token && accept(token) ? [1] : []
  }

const isNominal = ({ pos, lower }: Token) => pos === 'NOUN' || pos === 'PROPN' || (pos === 'NUM' && !/^\d/u.test(lower))
const isInside = (token: Token) =>
  isNominal(token) ||
  /^(?:ADJ|NUM|ADV)$/u.test(token.pos) ||
  /^(?:['’]s|['’])$/u.test(token.lower) ||
  (token.pos === 'VERB' && /(?:ed|ing)$/u.test(token.lower))

const nounPhrase: Slot = (tokens, at) => {
  const lengths: number[] = []
  for (let length = 1; length <= longest; length++) {
    const token = tokens[at + length - 1]
    if (!token) break
    const leads = length === 1 && (determiners.has(token.lower) || token.pos === 'DET')
    if (!leads && !isInside(token)) break
    if (isNominal(token)) lengths.unshift(length)
  }
  return lengths
}

const name: Slot = (tokens, at) => {
  const lead = tokens[at]?.lower === 'the' ? 1 : 0
  const lengths: number[] = []
  for (let length = lead + 1; length <= lead + 4; length++) {
    const token = tokens[at + length - 1]
    if (!token || !/^\p{Lu}/u.test(token.text)) break
    lengths.unshift(length)
  }
  return lengths
}

const possessive: Slot = (tokens, at) => {
  const token = tokens[at]
  if (!token) return []
  if (possessives.has(token.lower)) return [1]
  return nounPhrase(tokens, at)
    .filter((length) => /^['’]s?$/u.test(tokens[at + length]?.lower ?? ''))
    .map((length) => length + 1)
}

const person: Slot = (tokens, at) => (objects.has(tokens[at]?.lower ?? '') ? [1] : nounPhrase(tokens, at))
const subject: Slot = (tokens, at) => (subjects.has(tokens[at]?.lower ?? '') ? [1] : nounPhrase(tokens, at))

const isYear = (word: string) => /^(?:1[6-9]|20)\d\d$/u.test(word)

/** The slots a phrase may name between < and >. */
export const slots: Readonly<Record<string, Slot>> = {
  np: nounPhrase,
  name,
  poss: possessive,
  person,
  subject,
  obj: one(({ lower }) => objects.has(lower)),
  num: one(({ pos, lower }) => pos === 'NUM' || /^\d/u.test(lower)),
  year: one(({ lower }) => isYear(lower)),
  count: one(({ pos, lower }) => (pos === 'NUM' || /^\d/u.test(lower)) && !isYear(lower)),
  adj: one(({ pos }) => pos === 'ADJ'),
  adv: one(({ pos }) => pos === 'ADV'),
  noun: one(({ pos }) => pos === 'NOUN'),
  verb: one(({ pos }) => pos === 'VERB'),
  base: one(({ lower, pos }) => pos === 'VERB' && canBe(lower, 'base')),
  past: one(({ lower, pos }) => pos === 'VERB' && canBe(lower, 'past')),
  fin: one(
    ({ lower, pos }) => (pos === 'AUX' && !/^be/u.test(lower)) || (pos === 'VERB' && canBe(lower, 'base', 'third', 'past')),
  ),
  det: one(({ lower, pos }) => determiners.has(lower) || pos === 'DET'),
  ing: one(
    ({ pos, lower }) =>
      lower.endsWith('ing') &&
      lower.length > 4 &&
      !/^(?:bring|spring|string|swing|cling|fling|sling|sting|thing|wring)$/u.test(lower) &&
      (pos === 'VERB' || pos === 'NOUN'),
  ),
  ed: one(({ pos, lower }) => /(?:ed|en|wn|lt|ld|nt)$/u.test(lower) && (pos === 'VERB' || pos === 'ADJ')),
}
