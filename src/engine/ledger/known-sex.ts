import type { Token } from '../article'
import { sexOfName } from '../language/sex-of-name'
import { type Sex, sexOfWord } from '../language/sex-of-word'
import { isFamilyFirst } from '../language/syllabic-names'
import { onceEach } from '../once-each'
import { isFull, type Named } from './names'
import type { Person } from './people'

/** So many words of an apposition are looked at: “Lin Yue, a 41-year-old teacher and mother of two”. */
const apposition = 8

/** Whether somebody is a man or a woman, as a title, the words behind the name or the first name tells. */
export const knownSexOf = onceEach(({ sex, places }: Person): Sex | undefined => {
  if (sex) return sex
  const told = new Set(places.flatMap((place) => toldBehind(place) ?? []))
  if (told.size > 0) return told.size === 1 ? [...told][0] : undefined
  const [full] = places.filter(isFull)
  return full && sexOfWords(full.mention.words)
})

function sexOfWords(words: readonly string[]): Sex | undefined {
  const given = words[isFamilyFirst(words) ? 1 : 0] ?? ''
  return (
    sexOfName.get(given) ??
    words.map((word) => sexOfPart.get(word)).find((sex) => sex !== undefined) ??
    sexOfSurname(words.at(-1) ?? '')
  )
}

/** What stands within names of Vietnam, Malaysia and the Punjab. */
const sexOfPart: ReadonlyMap<string, Sex> = new Map([
  ['Thi', 'female'],
  ['Thị', 'female'],
  ['binti', 'female'],
  ['bint', 'female'],
  ['Kaur', 'female'],
  ['Singh', 'male'],
])

/** Ivanova, Nováková, Grybauskaitė, Jónsdóttir; not Villanueva. A woman may go by her father's form as well, so that -ov tells nothing. */
const sexOfSurname = (surname: string): Sex | undefined =>
  /(?:[^u]eva|[^u]ov[aá]|skaya|[sc]ká|ienė|aitė|ytė|ūtė|d[oó]ttir)$/u.test(surname) &&
  !/^(?:Casa|Villa|Terra|Ge|Ca)nova$/u.test(surname)
    ? 'female'
    : undefined

/** “…, a mother of two”: not “…, whose mother”, nor “…, the head of the mother ship”. */
function toldBehind({ block, mention }: Named): Sex | undefined {
  const [comma, article, ...words] = block.tokens.slice(mention.last + 1, mention.last + 1 + apposition)
  if (comma?.text !== ',' || !/^an?$/u.test(article?.lower ?? '')) return undefined
  const end = words.findIndex(
    (token) => token.pos !== 'ADJ' && token.pos !== 'NOUN' && token.pos !== 'NUM' && token.lower !== 'and',
  )
  return (end < 0 ? words : words.slice(0, end)).map(sexOfNoun).find((sex) => sex !== undefined)
}

const sexOfNoun = ({ lower, pos }: Token): Sex | undefined => (pos === 'NOUN' ? sexOfWord.get(lower) : undefined)
