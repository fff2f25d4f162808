import { addTo } from '../../add-to'
import type { Article, Block, Token } from '../../article'
import { shiftReport } from '../../shift'
import { onceEach } from '../../once-each'
import { putWords } from '../../proposals'
import { type ArticleRule, prose, type Report } from '../rule'

/** First names that are words as well, and what a rewriting machine puts for those words. */
const synonyms: Readonly<Record<string, string>> = {
  Mark: 'Imprint Stamp Blemish Denote Check Spot Score Stain',
  Bill: 'Invoice Charge Receipt Statement',
  Rob: 'Ransack Burglarize Loot Steal',
  Will: 'Testament Determination Desire Volition',
  Grace: 'Elegance Beauty Effortlessness Finesse',
  Hope: 'Trust Wish Expectation Desire',
  Faith: 'Confidence Belief Conviction Religion',
  Joy: 'Delight Happiness Pleasure Bliss',
  Jack: 'Lift Hoist',
  Frank: 'Honest Candid Blunt Straightforward Plain',
  Nick: 'Scratch Notch Score Dent',
  Pat: 'Tap Stroke',
  Chuck: 'Toss Throw Hurl',
  Sue: 'Litigate Prosecute',
  Drew: 'Attracted Sketched Pulled',
  Rose: 'Flower Climbed Increased',
  Dawn: 'Sunrise Daybreak Morning',
  Penny: 'Cent Coin',
  Art: 'Craft Artwork Workmanship Craftsmanship',
  Gene: 'Quality Chromosome',
  Chase: 'Pursue Pursuit',
  Miles: 'Kilometers Kilometres',
  Ray: 'Beam',
  Rich: 'Wealthy Affluent Prosperous',
  Guy: 'Fellow Person Individual Chap',
  Grant: 'Concede Allow Award Stipend Give',
  Carol: 'Song Hymn',
  Bob: 'Sway Bounce',
  Mike: 'Mic Microphone',
  Summer: 'Summertime',
  Autumn: 'Fall Harvest',
  Cliff: 'Bluff Precipice Escarpment',
  Dale: 'Valley',
  Glen: 'Valley',
  Clay: 'Mud Dirt Earth',
  Brook: 'Stream Creek Rivulet',
  Josh: 'Joke Tease',
  Sandy: 'Gritty',
  Pearl: 'Gem',
  Crystal: 'Gemstone',
  Victor: 'Winner Champion Conqueror',
  Lance: 'Spear Pike',
  Pierce: 'Puncture Penetrate',
  Wade: 'Paddle',
  Buck: 'Dollar',
  Peg: 'Pin',
  Earnest: 'Sincere',
  Ernest: 'Sincere',
  Angel: 'Cherub Seraph',
  Harmony: 'Concord Accord',
  Ginger: 'Redhead',
}

/** For each such word the first names it may stand for. */
const namesFor = new Map<string, string[]>()
for (const [name, words] of Object.entries(synonyms)) for (const word of words.split(' ')) addTo(namesFor, word, name)
/** “Valley Road” and “Glen Road”, “the Art Fair” and “the Craft Fair”: such a word is no surname. */
const noSurname =
  /^(?:Road|Street|Lane|Avenue|Drive|Festival|Fair|Gardens?|Committee|Fund|Programme|Program|Council|Centre|Center|School|Club|Week|Awards?|Prize|Power|Group|Project|Company|Show|Market|College|Hospital|Team|Cup|Party|Service|Series|Games|Review|Church)$/u
/** The words and the names themselves. */
const looked: ReadonlySet<string> = new Set([...namesFor.keys(), ...Object.keys(synonyms)])

/**
 * A first name that is also a word, put into other words: *Imprint Stone* for Mark Stone. It is told by the name that stands elsewhere in the draft.
 * Deliberate exceptions: surnames that the draft gives no such first name, and words followed by no surname.
 */
export const nameAsWord: ArticleRule = {
  id: 'name-as-word',
  category: 'translation',
  name: 'First name turned into a word',
  why: 'Mark, Bill and Grace are words too: a machine that swaps words for synonyms swaps the names with them.',
  scope: 'article',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['LX01'],
  examples: [
    {
      damaged: 'Mark Stone spoke first. Later [[Imprint]] Stone left.',
      repaired: 'Mark Stone spoke first. Later Mark Stone left.',
    },
    { damaged: '[[Elegance]] Kimani won, and Grace Kimani wept.', repaired: 'Grace Kimani won, and Grace Kimani wept.' },
  ],
  sound: [
    'Mark Stone spoke first. Later Stone left, and the Imprint Press wept.',
    'Grace Kimani won with elegance. The Beauty Queen and Hope Mwangi wept, as did Trust Ndlovu.',
    'The fire on Glen Road was put out. Buses were sent along Valley Road.',
    'The Art Fair in Basel is over. The Craft Fair next door goes on.',
  ],
  prepare: (content) => void pairsIn(content),
  *check(article) {
    const named = surnamesOf(article)
    if (named.size === 0) return
    for (const block of article.blocks) {
      if (!nameAsWord.blocks.includes(block.kind)) continue
      for (const [first, last] of pairsIn(block.content)) {
        const name = namesFor.get(first.text)?.find((candidate) => named.get(last.text)?.has(candidate))
        if (name !== undefined) yield report(block, first, last, name)
      }
    }
  },
}

/** Two words with capitals, the first of them one that a name may have been turned into, or such a name. */
const pairsIn = onceEach(({ sentences }: Block['content']): readonly (readonly [Token, Token])[] => {
  const pairs: (readonly [Token, Token])[] = []
  for (const { tokens } of sentences) {
    for (const [at, first] of tokens.entries()) {
      const last = looked.has(first.text) ? tokens[at + 1] : undefined
      if (last && /^\p{Lu}\p{Ll}/u.test(last.text) && !noSurname.test(last.text)) pairs.push([first, last])
    }
  }
  return pairs
})

/** The first names that stand before each surname. */
function surnamesOf({ blocks }: Article): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>()
  for (const { content } of blocks)
    for (const [first, last] of pairsIn(content))
      if (Object.hasOwn(synonyms, first.text)) named.set(last.text, (named.get(last.text) ?? new Set()).add(first.text))
  return named
}

function report(block: Block, first: Token, last: Token, name: string): Report {
  const range = { from: first.from, to: first.to }
  return shiftReport(
    {
      ranges: [range],
      tier: 'likely',
      severity: 5,
      message: `“${first.text} ${last.text}” is called ${name} ${last.text} elsewhere: the first name was taken for a word.`,
      repairs: [putWords(range, name)],
    },
    block.from,
  )
}
