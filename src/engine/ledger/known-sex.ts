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
    sexOfSyllables(given) ??
    words.map((word) => sexOfPart.get(word)).find((sex) => sex !== undefined) ??
    sexWithin(words) ??
    sexOfSurname(words.at(-1) ?? '')
  )
}

/** What stands within names of Vietnam, Malaysia, the Punjab, Bengal and Arab countries. */
const sexOfPart: ReadonlyMap<string, Sex> = new Map([
  ['Thi', 'female'],
  ['Thị', 'female'],
  ['binti', 'female'],
  ['bint', 'female'],
  ['bin', 'male'],
  ['ibn', 'male'],
  ['Kaur', 'female'],
  ['Devi', 'female'],
  ['Begum', 'female'],
  ['Bibi', 'female'],
  ['Khatun', 'female'],
  ['Khatoon', 'female'],
  ['Singh', 'male'],
])

const vietnamese =
  /^(?:Nguy[eễ]n|Tr[aầ]n|L[eê]|Ph[aạ]m|Ho[aà]ng|Hu[yỳ]nh|Phan|V[uũ]|V[oõ]|[DĐ][aặ]ng|B[uù]i|[DĐ][oỗ]|H[oồ]|Ng[oô]|D[uư][oơ]ng|[DĐ]inh|Tr[iị]nh|[DĐ]o[aà]n|L[uư][oơ]ng)$/u

/** “Tran Van Hung”, “Ivan Petrovich Sidorov”: of what stands between the first word and the last. */
function sexWithin(words: readonly string[]): Sex | undefined {
  const within = words.slice(1, -1)
  if (within.length === 1 && vietnamese.test(words[0] ?? ''))
    return /^(?:Van|Văn|Huu|Hữu|Duc|Đức|Dinh|Đình)$/u.test(within[0] ?? '') ? 'male' : undefined
  if (within.some((word) => /(?:ovich|evich|ovych|iyovych)$/u.test(word))) return 'male'
  return within.some((word) => /(?:ovna|evna|ivna|yivna)$/u.test(word)) ? 'female' : undefined
}

/** Korean given names of two syllables: *Sang-chul*, *Jung-ho*; *Mi-sook*, *Eun-hee*. Many (*Ji-soo*, *Hyun-jin*) are of both. */
function sexOfSyllables(given: string): Sex | undefined {
  const [first = '', second = '', ...more] = given.split('-')
  if (second === '' || more.length > 0 || !/^\p{Ll}+$/u.test(second)) return undefined
  const isMan =
    /^(?:chul|cheol|ho|hoon|hun|sik|shik|woo|gyu|kyu|seok|suk|sup|seob|tae|beom|bum|geun|hwan|pyo|gon|ryong|yong)$/u.test(second)
  const isWoman = /^(?:hee|hui|ja|sook|mi|ran|hye|ae|ah|sil)$/u.test(second) || /^(?:Mi|Hye|Eun)$/u.test(first)
  return isMan === isWoman ? undefined : isMan ? 'male' : 'female'
}

/** Ivanova, Nováková, Zielińska, Grybauskaitė, Jónsdóttir; not Villanueva. A woman may go by her father's form as well, so that -ov tells nothing. */
const sexOfSurname = (surname: string): Sex | undefined =>
  /(?:[^u]eva|[^u]ov[aá]|skaya|[sc]k[aá]|ienė|aitė|ytė|ūtė|d[oó]ttir)$/u.test(surname) &&
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
