import type { Article, Block, BlockContent } from '../../article'
import { isCommonName, skeletonOf } from '../../lexicon/name-skeleton'
import { onceEach } from '../../once-each'
import type { Edit, Range } from '../../types'
import { type ArticleRule, type Proposal, prose, type Report } from '../rule'

/** A name as it is written, and all its places in the draft. */
interface Written {
  readonly text: string
  readonly places: readonly (Range & { readonly quoted: boolean })[]
  readonly last: string
}

/**
 * One person under two spellings: “Abdul Qader Sabra” and “Abdulkader Sabra”, Zelensky and Zelenskyy. Deliberate exceptions: names
 * that differ in more than spelling (Ivanov, Ivanova), very common names (Mohammed), names of bodies, words that open a sentence.
 */
export const nameVariant: ArticleRule = {
  id: 'name-variant',
  category: 'translation',
  name: 'One name, two spellings',
  why: 'The draft writes what looks like one name in two ways. A machine spells a name anew each time it meets it.',
  scope: 'article',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['NS01', 'NS08'],
  examples: [
    {
      damaged: 'The minister, [[Abdel Karim Qasem]], left. Critics of [[Abdelkarim Kasem]] stayed.',
      repaired: 'The minister, Abdel Karim Qasem, left. Critics of Abdel Karim Qasem stayed.',
    },
    {
      damaged: 'The minister [[Khaled al-Amri]] spoke. Later [[Khalid Al Amri]] left.',
      repaired: 'The minister Khaled al-Amri spoke. Later Khaled al-Amri left.',
    },
    {
      damaged: 'Talks with Volodymyr [[Zelenskyy]] went on. Aides to [[Zelensky]] said so.',
      repaired: 'Talks with Volodymyr Zelenskyy went on. Aides to Zelenskyy said so.',
    },
  ],
  sound: [
    'Sergei Ivanov met Anna Ivanova. Then Ivanov left, and Ivanova stayed.',
    'Police held Mohammed Salah. Neighbours of Mohamed Hadid were shocked.',
    'The World Health Organization and the Organisation of African Unity met in Kiev, and Kievan Rus was discussed.',
    'Li Yang met Liang Wu. The envoy Wang Yi and the mayor, Wang Ji, spoke.',
    'The Phillips family and the firm of Philip Morris sued.',
  ],
  *check(article) {
    const bySkeleton = new Map<string, Written[]>()
    for (const name of collect(article, this.blocks)) {
      const key = keyOf(name.text)
      const row = bySkeleton.get(key)
      if (row) row.push(name)
      else bySkeleton.set(key, [name])
    }
    // Full names first: a surname within one of them is not told again.
    const told: Range[] = []
    for (const [, names] of [...bySkeleton].toSorted(([a], [b]) => b.length - a.length)) {
      const [main, ...others] = names.toSorted(
        (a, b) => b.places.length - a.places.length || (a.places[0]?.from ?? 0) - (b.places[0]?.from ?? 0),
      )
      for (const other of others) {
        const report = main && compare(main, other)
        if (!report || report.ranges.every((range) => told.some((place) => place.from <= range.from && place.to >= range.to)))
          continue
        told.push(...report.ranges)
        yield report
      }
    }
  },
}

/** Vowels waver in transliteration; in a full name that leaves enough to tell one person by. */
function keyOf(name: string): string {
  const skeleton = skeletonOf(name)
  return /\s/u.test(name) ? skeleton.replace(/e/gu, 'i').replace(/o/gu, 'u') : skeleton
}

const longEnough = 5

function compare(main: Written, other: Written): Report | undefined {
  const isSurname = !/\s/u.test(main.text)
  const isSame = main.text.toLowerCase() === other.text.toLowerCase()
  if (isSame || (isSurname && (main.text.length < longEnough || isCommonName(main.text)))) return undefined
  // Short names run together look alike by chance: Li Yang, Liang.
  const wordsDiffer = main.text.split(/[ -]/u).length !== other.text.split(/[ -]/u).length
  if (wordsDiffer && skeletonOf(main.text).length < 8) return undefined
  const [here] = other.places
  const [there] = main.places
  if (!here || !there) return undefined
  return {
    ranges: [
      { from: here.from, to: here.to },
      { from: there.from, to: there.to },
    ],
    tier: 'likely',
    severity: 5,
    message: `“${other.text}” and “${main.text}” look like one name in two spellings.`,
    repairs: [unify(other, main), unify(main, other), { label: 'Ask whether they are one person', kind: 'query', edits: [] }],
  }
}

/** Writes one spelling everywhere, except in what was said. */
function unify(from: Written, to: Written): Proposal {
  const edits: readonly Edit[] = from.places
    .filter(({ quoted }) => !quoted)
    .map((place) => ({ from: place.from, to: place.to, insert: to.text }))
  return { label: `Write “${to.text}” everywhere`, kind: 'choice', edits }
}

/** Full names of people and the surnames that stand for them, each with its places. */
function collect(article: Article, kinds: ArticleRule['blocks']): readonly Written[] {
  const found = new Map<string, { text: string; places: (Range & { quoted: boolean })[]; last: string }>()
  const surnames = new Set<string>()
  const add = (block: Block, first: number, last: number) => {
    const from = block.tokens[first]
    const to = block.tokens[last]
    if (!from || !to) return
    const text = block.text.slice(from.from, to.to)
    const place = { from: block.from + from.from, to: block.from + to.to, quoted: from.quoted }
    const known = found.get(text)
    if (known) known.places.push(place)
    else found.set(text, { text, places: [place], last: to.text })
  }
  const runs = article.blocks
    .filter((block) => kinds.includes(block.kind))
    .flatMap((block) => runsOf(block.content).map((run) => ({ block, ...run })))
  for (const { first, last, surname } of runs) if (last > first) surnames.add(surname)
  for (const { block, first, last, surname } of runs) {
    if (last > first) add(block, first, last)
    if (surnames.has(surname)) add(block, last, last)
  }
  return [...found.values()]
}

const notPerson = new Set(
  'the a an mr mrs ms dr president minister prime foreign secretary chairman general king queen prince sheikh sheik imam ayatollah pope sen gov rep university ministry party council court bank union organization organisation association committee commission agency company corporation group institute center centre department office street avenue river mountain lake sea island north south east west new saint st republic kingdom state city province monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
)

interface Run {
  readonly first: number
  readonly last: number
  /** The skeleton of its last word. */
  readonly surname: string
}

/** Runs of up to four proper nouns; titles before them and names of bodies are left out. */
const runsOf = onceEach(({ tokens, sentences }: BlockContent): readonly Run[] => {
  const runs: Run[] = []
  const sentenceStarts = new Set(sentences.map((sentence) => sentence.tokens[0]?.index))
  let first = -1
  const close = (end: number) => {
    if (first >= 0 && end - first <= 4) runs.push({ first, last: end - 1, surname: skeletonOf(tokens[end - 1]?.text ?? '') })
    first = -1
  }
  tokens.forEach((token, index) => {
    const isName =
      token.pos === 'PROPN' &&
      /^(?:(?:al|el|ad|as|ash|an|ar|az|at)-)?\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*$/u.test(token.text) &&
      !notPerson.has(token.lower)
    const opens = sentenceStarts.has(index) && tokens[index + 1]?.pos !== 'PROPN'
    if (!isName || opens) close(index)
    else if (first < 0) first = index
  })
  close(tokens.length)
  return runs
})
