import { addTo } from '../../add-to'
import type { Article } from '../../article'
import { sexOfName } from '../../language/sex-of-name'
import { namedIn, namesOf, type Named } from '../../ledger/names'
import { type ArticleRule, type Proposal, prose, type Report } from '../rule'

const endsAsPatronymic = /^\p{Lu}\p{Ll}+(?:[oeyi]vich|[oe]v[iy]ch|yovych|[oe]vna|[iy]vna|yevich|yevna)$/u

/**
 * A Russian, Ukrainian or Belarusian name with its patronymic (“Ivan Petrovich Sidorov”), or turned round (“Sidorov Ivan Petrovich”).
 * Likely where the draft says it twice or puts the surname first. Deliberate exceptions: quotations, and who has no other name
 * (“Ivan Petrovich”, in fiction). Once in a draft it is doubtful: courts and obituaries give it.
 */
export const patronymic: ArticleRule = {
  id: 'patronymic',
  category: 'translation',
  name: 'Name with its patronymic',
  why: 'English news leaves out the father’s name that Russian and its neighbours put between first name and surname.',
  scope: 'article',
  blocks: namedIn,
  covers: ['NS13', 'NS02'],
  examples: [
    {
      damaged: '[[Ivan Petrovich Sidorov]] spoke on Monday. The hall was full. Later [[Ivan Petrovich Sidorov]] left.',
      repaired: 'Ivan Sidorov spoke on Monday. The hall was full. Later Ivan Sidorov left.',
    },
    { damaged: 'The judge, [[Sidorova Anna Petrovna]], left.', repaired: 'The judge, Anna Sidorova, left.' },
  ],
  sound: [
    'Ivan Sidorov met Mikhail Baryshnikov and the author of “Ivan Petrovich Sidorov”.',
    'Uncle Ivan Petrovich of the play, and Slobodan Milosevic of the trial, were named.',
    'Ana Ivanovic Smith and Joan Marie Popovich won. Kevin Lee Markovich and Benjamin Thomas Rabinovich were third.',
  ],
  *check(article) {
    const whole = new Map<string, Named[]>()
    for (const name of fullNames(article)) addTo(whole, name.text, name)
    for (const [text, places] of whole) yield report(text, places)
  },
}

function fullNames(article: Article): readonly Named[] {
  return namesOf(article).filter(
    ({ mention: { words }, quoted, block }) =>
      words.length === 3 && !quoted && [...prose, 'headline'].includes(block.kind) && partOf(words) > 0,
  )
}

const slavicSurname =
  /(?:[oe]v|yov|[iy]n|sk(?:y|i|iy|yi|yy)|ko|[uy]k|[oi]y|n[iy]y|ny|[oe]va|[iy]na|skaya|ska|naya|[aey]ts|iy|shvili|[iy]an)$/u

/** First names of English that end as Slavic surnames do, and are given to both or missing among the names. */
const americans =
  /^(?:Alan|Alvin|Aidan|Austin|Benjamin|Brian|Bryan|Christian|Colin|Dylan|Edwin|Erin|Evan|Franklin|Gavin|Ian|Jordan|Justin|Kevin|Logan|Marian|Martin|Marvin|Megan|Melvin|Morgan|Nathan|Robin|Ryan|Sean|Susan|Sidney|Tony|Vivian)$/u

/** Where the patronymic stands in a name of three words; 0 where there is none. */
function partOf(words: readonly string[]): number {
  const [first = '', second = '', third = ''] = words
  if (endsAsPatronymic.test(second)) return slavicSurname.test(third) ? 1 : 0
  // “Kevin Lee Markovich”: a first name that ends as surnames do
  if (sexOfName.has(first) || americans.test(first)) return 0
  return endsAsPatronymic.test(third) && slavicSurname.test(first) && !endsAsPatronymic.test(first) ? 2 : 0
}

function report(text: string, places: readonly Named[]): Report {
  const [first = '', second = '', third = ''] = text.split(' ')
  const turned = endsAsPatronymic.test(third)
  const plain = turned ? `${second} ${first}` : `${first} ${third}`
  const put: Proposal = {
    label: `Write “${plain}”`,
    kind: 'single',
    edits: places.map(({ from, to }) => ({ from, to, insert: plain })),
  }
  const [here, ...more] = places.map(({ from, to }) => ({ from, to }))
  return {
    ranges: [here ?? { from: 0, to: 0 }, ...more],
    tier: turned || places.length > 1 ? 'likely' : 'doubtful',
    severity: 1,
    message: `English news leaves out the patronymic “${turned ? third : second}”: “${plain}”.`,
    repairs: [put],
  }
}
