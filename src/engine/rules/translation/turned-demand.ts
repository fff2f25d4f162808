import { upperFirst } from '../../language/match-case'
import type { Article, Block, BlockContent, Sentence, Token } from '../../article'
import { holdsAny } from '../../language/words-in'
import { formsOf } from '../../language/verb-forms'
import { onceEach } from '../../once-each'
import type { Range } from '../../types'
import { asking } from '../../proposals'
import { type ArticleRule, prose, type Report } from '../rule'

/**
 * Somebody offers what the rest of the story says he demands. Deliberate exceptions: another giver or another taker (one side offers,
 * the other demands), a thing named by one word only, a single mention of the demand where the name is not tied to it.
 */
export const turnedDemand: ArticleRule = {
  id: 'turned-demand',
  category: 'translation',
  name: 'Who gives and who wants is turned round',
  why: 'Elsewhere in the story the same person demands this very thing. Translation turns a demand into an offer when it mistakes who acts.',
  scope: 'article',
  blocks: prose,
  covers: ['NM05'],
  examples: [
    {
      damaged:
        'The strike goes on, and [[Rao has offered wage increases]] to miners. The firm refused the wage increases [[Rao wants]]. His demands for wage increases are new.',
    },
  ],
  sound: [
    'The firm has offered wage increases. Rao demanded wage increases in May. His demands for wage increases are new.',
    'Rao has offered wage increases to miners. The union wants more.',
    'Rao offered help, and Rao wants help.',
    'Labour has promised planning reform. The planning reform Labour wants will take years. Builders’ demands for planning reform have grown.',
  ],
  prepare(content) {
    findOffers(content)
    findDemanded(content)
  },
  *check(article) {
    const blocks = article.blocks.filter(({ kind }) => this.blocks.includes(kind))
    for (const block of blocks) {
      for (const { sentence, offer } of findOffers(block.content)) {
        const wish = hasDemand(article, offer.thing) ? findWishAmong(blocks, sentence, offer) : undefined
        if (wish) yield report(block, sentence, offer, wish)
      }
    }
  },
}

function findWishAmong(blocks: readonly Block[], here: Sentence, offer: Offer): Range | undefined {
  for (const block of blocks) {
    for (const sentence of block.sentences) {
      const wish = sentence === here ? undefined : findWish(block, sentence, offer)
      if (wish) return wish
    }
  }
  return undefined
}

interface Offer {
  readonly first: Token
  readonly last: Token
  readonly who: string
  readonly thing: readonly string[]
}

const give = new Set(['offer', 'grant'].flatMap((verb) => [formsOf(verb).past, formsOf(verb).third]))
const want = new Set(['want', 'demand', 'seek'].flatMap((verb) => [formsOf(verb).past, formsOf(verb).third]))

const findOffers = onceEach(({ sentences }: BlockContent) =>
  sentences.flatMap((sentence) => Array.from(offersIn(sentence.tokens), (offer) => ({ sentence, offer }))),
)

/** “Putin has offered security guarantees”: a name, a verb of giving, a thing of two words or more. */
function* offersIn(tokens: readonly Token[]): Generator<Offer> {
  if (!holdsAny(tokens, give)) return
  for (const [at, token] of tokens.entries()) {
    if (!give.has(token.lower) || token.quoted) continue
    const isPerfect = /^(?:has|had|have)$/u.test(tokens[at - 1]?.lower ?? '')
    const who = tokens[at - (isPerfect ? 2 : 1)]
    if (who?.pos !== 'PROPN') continue
    let end = at
    while (/^(?:NOUN|ADJ)$/u.test(tokens[end + 1]?.pos ?? '')) end++
    const last = tokens[end]
    if (end - at >= 2 && last)
      yield { first: who, last, who: who.lower, thing: tokens.slice(at + 1, end + 1).map(({ lower }) => lower) }
  }
}

const demandCue = /(?:demands?|demanded|demanding|pressure|calls|request|insisting on|insisted on)(?: for)? /gu

/** Whether the draft says somewhere that the thing is demanded. */
function hasDemand(article: Article, thing: readonly string[]): boolean {
  const words = thing.join(' ')
  return article.blocks.some(({ content }) => findDemanded(content).some((demanded) => demanded.startsWith(words)))
}

/** What follows each word of demanding in a block. */
const findDemanded = onceEach(({ text }: BlockContent): readonly string[] => {
  const lower = text.toLowerCase()
  return Array.from(lower.matchAll(demandCue), (cue) => lower.slice(cue.index + cue[0].length))
})

/** The same name wanting the same thing: “guarantees Putin wants”. The last word of the thing is enough beside the name. */
function findWish(block: Block, { tokens }: Sentence, { who, thing }: Offer): Range | undefined {
  const head = thing.at(-1)
  const at = tokens.findIndex(({ lower }, index) => lower === who && want.has(tokens[index + 1]?.lower ?? ''))
  const name = tokens[at]
  const verb = tokens[at + 1]
  if (!name || !verb || !tokens.slice(Math.max(0, at - 3), at + 7).some(({ lower }) => lower === head)) return undefined
  return { from: block.from + name.from, to: block.from + verb.to }
}

function report(block: Block, { text, from }: Sentence, { first, last, who, thing }: Offer, wish: Range): Report {
  const words = text.slice(first.from - from, last.to - from)
  const name = upperFirst(who)
  const ask = asking(`whether ${name} offers or demands ${thing.join(' ')}`, `Does ${name} offer or demand ${thing.join(' ')}?`)
  return {
    ranges: [{ from: block.from + first.from, to: block.from + last.to }, wish],
    tier: 'likely',
    severity: 10,
    message: `“${words}” says the reverse of the rest of the story, in which ${name} is the one who wants them.`,
    repairs: [ask],
  }
}
