import data from '../../../resources/lexicon/names/offices.json'
import type { BlockContent } from '../article'
import { holdsWord, letterRuns } from '../language/text-words'
import { once, onceEach } from '../once-each'

/** An office called by a name its country does not use. */
export interface MisnamedOffice {
  /** Where its words begin in the text, in UTF-16 units. */
  readonly at: number
  readonly words: string
  readonly country: string
  readonly right: string
  readonly doubtful: boolean
  /** Though doubtful, it is likely as a title before a name. */
  readonly likelyAsTitle: boolean
}

interface OfficeRow {
  readonly wrong: string
  readonly right: string
  readonly doubtful?: boolean
  readonly likelyAsTitle?: boolean
  /** Wrong only before a person's name. */
  readonly named?: boolean
}

interface Country {
  readonly name: string
  readonly offices: readonly OfficeRow[]
}

/** Offices that a block calls by the wrong name of the country beside them: “US foreign minister”, “chancellor of the United States”. */
export function findMisnamedOffices(content: BlockContent): readonly MisnamedOffice[] {
  if (!holdsWord(content, heads) || !holdsWord(content, lands)) return []
  return [...behindLands(content.text), ...beforeLands(content.text)]
}

/** The last words of all offices, and the first of all names of countries: most blocks lack the one or the other. */
const heads: ReadonlySet<string> = new Set(
  data.countries.flatMap(({ offices }) =>
    offices.flatMap(({ wrong }) => wrong.split('|').flatMap((words) => letterRuns(words).slice(-1))),
  ),
)
const lands: ReadonlySet<string> = new Set(
  data.countries.flatMap(({ before, after }) => `${before}|${after}`.split('|').flatMap((name) => letterRuns(name).slice(0, 1))),
)

const word = "\\p{L}+(?:[’'-]\\p{L}+)*"
/** No office has more words. */
const mostWords = 6
const wordsBehind = new RegExp(`${word}(?: ${word}){0,${mostWords - 1}}`, 'uy')
const wordsBefore = new RegExp(`${word}(?: ${word}){0,${mostWords}}$`, 'u')

function* behindLands(text: string): Generator<MisnamedOffice> {
  const { pattern, byName } = landsBefore()
  for (const { 0: land, index } of text.matchAll(pattern)) {
    const country = byName.get(plain(land))
    wordsBehind.lastIndex = index + land.length + 1
    const row = wordsBehind.exec(text)?.[0].split(' ') ?? []
    for (let length = row.length; length > 0; length--) {
      const words = row.slice(0, length).join(' ')
      const at = index + land.length + 1
      const after = text.slice(at + words.length)
      const office = officeCalled(country, words, /^ \p{Lu}\p{Ll}/u.test(after))
      if (!office || isNoOffice(words, after)) continue
      yield { ...office, at, words }
      break
    }
  }
}

function* beforeLands(text: string): Generator<MisnamedOffice> {
  const { pattern, byName } = landsBehind()
  for (const { index, groups } of text.matchAll(pattern)) {
    const country = byName.get(plain(groups?.['land'] ?? ''))
    const row = wordsBefore.exec(text.slice(Math.max(0, index - 120), index))?.[0].split(' ') ?? []
    for (let length = Math.min(row.length, mostWords); length > 0; length--) {
      const words = row.slice(-length).join(' ')
      const office = officeCalled(country, words, false)
      if (!office || /^(?:deputy|vice|assistant|first|former)$/iu.test(row.at(-length - 1) ?? '')) continue
      yield { ...office, at: index - words.length, words }
      break
    }
  }
}

/** “the German premier league”, “Germany’s home office rules”, “the club’s Norwegian president Lise Klaveness”: heads of anything. */
const isNoOffice = (words: string, after: string): boolean =>
  /^(?:-| (?:General|Council|of|for|in the state|and|league|division)(?!\p{L}))/u.test(after) ||
  words === 'home office' ||
  (words === 'president' && /^ \p{Lu}/u.test(after))

type Office = Omit<MisnamedOffice, 'at' | 'words'>

function officeCalled(country: Country | undefined, words: string, isTitle: boolean): Office | undefined {
  if (!country) return undefined
  const row = rowsOf(country).get(inSmall(words))
  if (!row || (row.named === true && !isTitle)) return undefined
  return {
    country: country.name,
    right: row.right,
    doubtful: row.doubtful === true,
    likelyAsTitle: row.likelyAsTitle === true,
  }
}

/** The case of each word’s first letter is left open, and that of no other: FOREIGN MINISTER could not be written like its right name. */
const inSmall = (words: string) => plain(words).replace(/(?<![^ ])\p{Lu}/gu, (letter) => letter.toLowerCase())
const plain = (words: string) => words.replaceAll("'", '’')

const rowsOf = onceEach(
  ({ offices }: Country): ReadonlyMap<string, OfficeRow> =>
    new Map(offices.flatMap((row) => row.wrong.split('|').map((words) => [words, row]))),
)

interface Lands {
  readonly pattern: RegExp
  readonly byName: ReadonlyMap<string, Country>
}

const notOther = '(?<![\\p{L}\\p{N}-])(?<!(?:South|Latin|North|Central|African|Native|Anglo|former|East|West)[ -])'
/** “of the United Nations Association”, “of the European Council on Foreign Relations”: the name goes on. */
const longerName =
  '| (?:on|for|against|of) (?:the )?\\p{Lu}| (?:Academy|Association|Chamber|Club|Committee|Conference|Corporation|Council|Court|Federation|Foundation|Fund|Institute|League|Military|Naval|Olympic|Parliamentary|Society|Soccer|University)(?!\\p{L})'
const landsBefore = once(() => landsIn(({ before }) => before, `${notOther}(?:NAMES)(?= \\p{L})`))
const landsBehind = once(() => landsIn(({ after }) => after, `(?<=\\p{L}) of (?<land>NAMES)(?![\\p{L}’']${longerName})`))

function landsIn(namesOf: (country: (typeof data.countries)[number]) => string, pattern: string): Lands {
  const byName = new Map(
    data.countries.flatMap((country) =>
      namesOf(country)
        .split('|')
        .map((name): [string, Country] => [name, country]),
    ),
  )
  const names = [...byName.keys()].toSorted((a, b) => b.length - a.length)
  const anyName = names.map((name) => name.replaceAll('.', '\\.').replaceAll('’', "[’']")).join('|')
  return {
    byName,
    pattern: new RegExp(
      pattern.replace('NAMES', () => anyName),
      'gu',
    ),
  }
}
