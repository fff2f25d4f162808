import data from '../../../../resources/lexicon/names/spun-names.json'
import type { BlockContent } from '../../article'
import { respeltNamesIn } from '../../lexicon/respelt-names'
import { findByWord, letterRuns } from '../../language/text-words'
import type { Range } from '../../types'
import { putWords } from '../../proposals'
import { prose, type Report, type SentenceRule } from '../rule'

interface Swap {
  readonly pattern: RegExp
  readonly right: string
}

const heads =
  'Institute|Society|Research|Cent(?:er|re)|Foundation|Basis|Council|Fund|Trust|Hospital|Association|Affiliation|Charity|Care|Support|Clinic|Alliance|League'
const field =
  '(?:\\p{Lu}\\p{Ll}+(?:ology|ics|istry|icine|iatry|surgery|science)|Sciences?|Research|Studies|Health|Surgery|Nutrition|Finance|Law|Association|Affiliation|Society|College|Academy|Institute)'
/** Words of names and what rewriting machines put for them. What ends a name has no further word with a capital behind it. */
const swaps: readonly Swap[] = [
  {
    pattern:
      /(?<=(?<!\p{L})(?!(?:Legal|Cash|Cost|Accrual|Tax|Daily|Treaty|Party|Political|Religious|School|The|On|An?) )\p{Lu}[\p{L}.’'-]* (?:[Hh]eart )?)(?:Basis|Groundwork)(?! \p{Lu}| of |[\p{L}-])/gu,
    right: 'Foundation',
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?!(?:Party|Political|Religious|School|Academic|Gang|The|An?) )\p{Lu}[\p{L}.’'-]* (?:[Hh]eart |[Cc]ancers )?)Affiliation(?! \p{Lu}|[\p{L}-])/gu,
    right: 'Association',
  },
  { pattern: new RegExp(`Most [Cc]ancers(?= (?:${heads})(?!\\p{L}))`, 'gu'), right: 'Cancer' },
  { pattern: new RegExp(`Coronary [Hh]eart(?= (?:${heads})(?!\\p{L}))`, 'gu'), right: 'Heart' },
  {
    pattern: new RegExp(
      `(?<!\\p{L})Diary(?= of (?:the )?(?:\\p{Lu}[\\p{L}-]+ (?:[Hh]eart |[Cc]ancers )?(?:of |and |for )?(?:the )?){0,4}?${field}(?!\\p{L}))`,
      'gu',
    ),
    right: 'Journal',
  },
]
interface Row {
  readonly find: string
  readonly right: string
  readonly not?: string
}

interface Name {
  readonly pattern: RegExp
  readonly wrongWords: readonly string[]
  readonly right: string
}

const names: readonly Name[] = data.names.map(({ find, right, not }: Row) => {
  const pieces = find.split(' ').map((piece) => `(${piece.replaceAll('_', ' ')})`)
  const barred = (not ?? '').split(' ').filter((word) => word !== '')
  const words = barred.map((word) => (word === 'name' ? '\\p{Lu}' : `${word}(?!\\p{L})`))
  return {
    pattern: new RegExp(
      `(?<![\\p{L}-])${pieces.join(' ')}(?![\\p{L}-])${words.length > 0 ? `(?! (?:${words.join('|')}))` : ''}`,
      'gu',
    ),
    wrongWords: wrongIn(find, right),
    right,
  }
})
/** The names are known by words that they do not have themselves: text with none of these holds none of the names. */
const namesHeldBy = findByWord(names, ({ wrongWords }) => wrongWords)

function wrongIn(find: string, right: string): readonly string[] {
  const own = new Set(letterRuns(right))
  const [piece = find] = find.split(' ').filter((words) => words.split('|').every((word) => !own.has(word.toLowerCase())))
  return piece.split('|').map((words) => letterRuns(words.replaceAll('_', ' ')).at(-1) ?? '')
}

const cues = /Basis|Groundwork|Affiliation|Most [Cc]ancers|Coronary|Diary/u

/**
 * The name of a foundation, association or journal whose words were swapped for others: *British Coronary heart Basis*, *Diary of the American Heart Affiliation*.
 * Deliberate exceptions: words for a basis and an affiliation as such (*Party Affiliation*), headings, diaries of people.
 */
export const spunBody: SentenceRule = {
  id: 'spun-body',
  category: 'translation',
  name: 'Name of a body put into other words',
  why: 'A machine that swaps words for synonyms does not stop at names: a Foundation becomes a Basis, an Association an Affiliation.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['LX01', 'LX08'],
  examples: [
    {
      damaged: 'It was paid for by the British [[Coronary heart Basis]].',
      repaired: 'It was paid for by the British Heart Foundation.',
    },
    {
      damaged: 'The [[Diary of the American Heart Affiliation]] published it.',
      repaired: 'The Journal of the American Heart Association published it.',
    },
    { damaged: 'The National [[Most cancers]] Institute said so.', repaired: 'The National Cancer Institute said so.' },
    { damaged: 'The [[New York Occasions]] reported it.', repaired: 'The New York Times reported it.' },
    { damaged: 'The National Rifle [[Affiliation]] said no.', repaired: 'The National Rifle Association said no.' },
  ],
  sound: [
    'Students at Woodland Park Middle and West High will return. The New York State Division of Homeland Security issued an alert.',
    'The Green Gathering drew 3,000 people, and the San Francisco Museum of Craft & Design opened a show.',
    'He wore a crimson cross in the high courtroom, and the division of energy was fair. The European Association of Urology met.',
    'The Diary of Anne Frank and the Diary of a Country Doctor were read. Most cancers can be treated.',
    'On the Basis of Sex is a film. Party Affiliation was asked for, and the Gold Basis Trade was shut.',
    'Coronary heart disease killed him. The Coronary Heart Disease Programme ended.',
  ],
  outranks: ['tortured-phrase', 'official-name'],
  *check(content) {
    const { text } = content
    const listed = [...namesIn(content)]
    yield* listed
    const found = (cues.test(text) ? swaps : [])
      .flatMap(({ pattern, right }) =>
        Array.from(text.matchAll(pattern), ({ 0: words, index }): Found => ({ from: index, to: index + words.length, right })),
      )
      .toSorted((a, b) => a.from - b.from)
    const told = [...found, ...listed.map(({ ranges: [range] }) => range)]
    for (const { from, to, right } of respeltNamesIn(content)) {
      if (!told.some((range) => range.from < to && from < range.to)) yield report(text.slice(from, to), { from, to }, right)
    }
    let row: Found[] = []
    for (const next of found) {
      const last = row.at(-1)
      if (last && !isOneName(text.slice(last.to, next.from))) {
        yield reportRow(text, row)
        row = []
      }
      row.push(next)
    }
    if (row.length > 0) yield reportRow(text, row)
  },
}

function* namesIn(content: BlockContent): Iterable<Report> {
  for (const { pattern, right } of namesHeldBy(content)) {
    for (const match of content.text.matchAll(pattern)) {
      const put = right.replace(/\$(\d)/gu, (_, at: string) => match[Number(at)] ?? '')
      if (put !== match[0]) yield report(match[0], { from: match.index, to: match.index + match[0].length }, put)
    }
  }
}

interface Found extends Range {
  readonly right: string
}

const isOneName = (between: string): boolean => /^(?: (?:of|the|for|and|\p{Lu}[\p{L}’'-]+))* $/u.test(between)

function reportRow(text: string, row: readonly Found[]): Report {
  const [from, to] = [row[0]?.from ?? 0, row.at(-1)?.to ?? 0]
  const put = row.map(({ to: end, right }, at) => right + text.slice(end, row[at + 1]?.from ?? to)).join('')
  return report(text.slice(from, to), { from, to }, put)
}

function report(words: string, range: Range, put: string): Report {
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${words}” is hardly a name; “${put}” is.`,
    repairs: [putWords(range, put)],
  }
}
