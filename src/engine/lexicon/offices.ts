import data from '../../../resources/lexicon/names/offices.json'
import type { BlockContent } from '../article'
import { holdsWord, letterRuns } from '../language/text-words'

/** An office called by a name its country does not use. */
export interface MisnamedOffice {
  readonly country: string
  readonly wrong: RegExp
  /** Words one of which stands in every match: a pattern is costly to make ready, and few countries come up in a draft. */
  readonly near: readonly string[]
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

const escape = (words: string) => words.replace(/\./gu, '\\.').replace(/’/gu, "[’']")
const anyOf = (words: string) => `(?:${words.split('|').map(escape).join('|')})`
const offices = (words: string) => `(?:${words.split('|').map(eitherCase).join('|')})`

/** “foreign minister” and “Foreign Minister”, but not FOREIGN MINISTER: the case says how to write the repair. */
function eitherCase(words: string): string {
  return words
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join(' ')
}

/** Whether a block has any of the offices beside any of the countries: the rest of a draft need not be held against each pattern. */
export const namesOffice = (content: BlockContent): boolean =>
  holdsWord(content, heads) && holdsWord(content, lands) && beside.test(content.text)

const wrongNames = data.countries.flatMap(({ offices: rows }) => rows.flatMap((row) => row.wrong.split('|')))
/** The last words of all offices, and the first of all names of countries. */
const heads: ReadonlySet<string> = new Set(wrongNames.flatMap((words) => letterRuns(words).slice(-1)))
const lands: ReadonlySet<string> = new Set(
  data.countries.flatMap(({ before, after }) => `${before}|${after}`.split('|').flatMap((name) => letterRuns(name).slice(0, 1))),
)
const beside = nearly()

function nearly(): RegExp {
  const { countries } = data
  const wrong = offices([...new Set(wrongNames)].join('|'))
  const before = anyOf(countries.map((country) => country.before).join('|'))
  const after = anyOf(countries.map((country) => country.after).join('|'))
  // What stands before “of” is looked at only where a country stands behind it: nearly every place falls at the first letter.
  return new RegExp(`${before} ${wrong}| of ${after}(?<=${wrong} of ${after})`, 'u')
}

const upToApostrophe = (words: string) => words.split('|').map((one) => one.split('’')[0] ?? one)

const notOther = '(?<![\\p{L}\\p{N}-])(?<!(?:South|Latin|North|Central|African|Native|Anglo|former|East|West)[ -])'
const name = '(?= \\p{Lu}\\p{Ll})'

/** Each pattern has the office in its group `office`. */
export const misnamedOffices: readonly MisnamedOffice[] = data.countries.flatMap(
  ({ name: country, before, after, offices: rows }) =>
    rows.flatMap((row: OfficeRow): MisnamedOffice[] => {
      const office = `(?<office>${offices(row.wrong)})`
      const shared = {
        country,
        right: row.right,
        doubtful: row.doubtful === true,
        likelyAsTitle: row.likelyAsTitle === true,
      }
      const behind = `(?!-|[’']?\\p{L}| (?:General|Council|of|for|in the state|and)(?!\\p{L}))`
      const ahead = {
        ...shared,
        near: upToApostrophe(before),
        wrong: new RegExp(`${notOther}${anyOf(before)} ${office}${behind}${row.named ? name : ''}`, 'gu'),
      }
      return row.named
        ? [ahead]
        : [
            ahead,
            {
              ...shared,
              near: upToApostrophe(after),
              wrong: new RegExp(
                `(?<!\\p{L})(?<!(?:[Dd]eputy|[Vv]ice|[Aa]ssistant|[Ff]irst|[Ff]ormer) )${office} of ${anyOf(after)}(?![\\p{L}’'])`,
                'gu',
              ),
            },
          ]
    }),
)
