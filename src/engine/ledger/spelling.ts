import type { Article, BlockContent } from '../article'
import { onceEach } from '../once-each'
import { prose } from '../types'
import { isShielded } from '../shielded'
import { shift } from '../shift'
import type { Place } from './types'

/** British and American is one choice, -ise and -ize another: Oxford writes “colour” and “organize”. */
export type SpellingAxis = 'region' | 'ending'
export type SpellingSide = 'British' | 'American'

/** A word that the two sides spell differently, at one place. */
export interface SpeltWord extends Place {
  readonly text: string
  readonly axis: SpellingAxis
  readonly side: SpellingSide
  /** The same word as the other side spells it. */
  readonly other: string
}

const stems = `colour favour honour labour neighbour rumour behaviour harbour humour flavour endeavour favourite honourable neighbouring
  neighbourhood colourful coloured favoured laboured favouring honoured rumoured neighbours colours favours rumours`
const pairs: readonly (readonly [string, string])[] = [
  ...stems.split(/\s+/u).map((word) => [word, word.replace('our', 'or')] as const),
  ...'centre theatre metre kilometre litre fibre centres theatres metres kilometres litres fibres'
    .split(' ')
    .map((word) => [word, word.replace(/re(s?)$/u, 'er$1')] as const),
  ...'travelled travelling cancelled cancelling modelled labelled signalled fuelled fuelling counselling levelled marshalled traveller travellers'
    .split(' ')
    .map((word) => [word, word.replace('ll', 'l')] as const),
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['offences', 'offenses'],
  ['grey', 'gray'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
  ['ageing', 'aging'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['aluminium', 'aluminum'],
  ['sceptical', 'skeptical'],
  ['plough', 'plow'],
  ['ploughed', 'plowed'],
  ['catalogue', 'catalog'],
  ['mould', 'mold'],
  ['fulfil', 'fulfill'],
  ['enrol', 'enroll'],
  ['skilful', 'skillful'],
  ['paediatric', 'pediatric'],
  ['anaemia', 'anemia'],
]
const izing =
  'organ recogn real author critic emphas final general hospital legal local maxim minim mobil modern neutral normal penal priorit privat special stabil standard summar symbol util victim apolog central character civil destabil'.split(
    ' ',
  )

type Spelt = Pick<SpeltWord, 'axis' | 'side' | 'other'>

const table: ReadonlyMap<string, Spelt> = new Map<string, Spelt>([
  ...pairs.flatMap(([british, american]) => bothWays('region', british, american)),
  ...izing.flatMap((stem) =>
    ['e', 'es', 'ed', 'ing', 'ation', 'ations'].flatMap((end) => bothWays('ending', `${stem}is${end}`, `${stem}iz${end}`)),
  ),
])

function bothWays(axis: SpellingAxis, british: string, american: string): readonly (readonly [string, Spelt])[] {
  return [
    [british, { axis, side: 'British', other: american }],
    [american, { axis, side: 'American', other: british }],
  ]
}

/** “Theater program” and “tire” have other uses, or are at home on both sides: only the British form tells. */
const tellsNothing = new Set(['tire', 'tires', 'program', 'programs', 'mold', 'catalog', 'catalogue', 'aging'])

/** The same in a block, in its offsets. */
export const speltIn = onceEach(({ tokens }: BlockContent) =>
  tokens.flatMap(({ text, from, to, quoted }) => {
    const known = tellsNothing.has(text) ? undefined : table.get(text)
    return known ? [{ ...known, text, from, to, quoted }] : []
  }),
)

/** Words of a draft that British and American spelling tell apart, in reading order; never a capitalised one, which may be a name. */
export const speltWordsOf = onceEach((article: Article): readonly SpeltWord[] =>
  article.blocks
    .filter(({ kind }) => prose.includes(kind))
    .flatMap((block) =>
      speltIn(block.content)
        .map((word) => shift(word, block.from))
        .filter((word) => !isShielded(article, word)),
    ),
)
