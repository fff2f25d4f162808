import type { Article } from '../../article'
import { type ArticleRule, type Proposal, prose, type Report } from '../rule'

const tells =
  'says|states|discusses|describes|reports|mentions|explains|highlights|emphasi[sz]es|outlines|concludes|notes|argues|focuses|addresses|examines|explores|recounts|tells|presents|provides|summari[sz]es|points out|draws attention|begins|ends'
const opening = new RegExp(
  `^(?:(?:In|According to) (?:this|the) (?:article|text|news (?:story|item|article|report)|source text|original(?: article| text)?),|(?:The|This) (?:(?:news|original|source) )?(?:article|text|passage|author of the (?:article|text))(?: also| further| then)? (?:${tells})(?!\\p{L}))`,
  'u',
)
/** The draft speaks of some article of somebody else’s. */
const another =
  /(?<!\p{L})(?:an? (?:\p{L}+ ){0,3}(?:article|text|essay|paper|column|op-ed|editorial|study|book)|(?:newspaper|magazine|journal|Constitution|constitution|treaty|bill|Article \d|article \d|published|wrote in|translated))(?!\p{L})/u

/**
 * “The article says that …”: a summary of the story in the place of the story. Deliberate exceptions: drafts that speak of an article,
 * a text or a paper of somebody else’s, the past tense (“the article said”).
 */
export const summaryTalk: ArticleRule = {
  id: 'summary-talk',
  category: 'translation',
  name: 'Speaks of the story instead of telling it',
  why: 'A machine that was to translate has summed the story up. The sentence speaks of “the article”, which here is the story itself; what it left out is only in the original.',
  scope: 'article',
  blocks: prose,
  covers: ['NM09'],
  examples: [
    { damaged: '[[The article says]] that the dam in Aksu broke on Friday.' },
    { damaged: 'The dam broke. [[In this article,]] residents speak of their losses.' },
  ],
  sound: [
    'Nature published an article on the dam. The article says that it was old.',
    'The article said so. This text message describes the dam.',
    'The paper says that it will appeal. The author lives in Aksu.',
  ],
  *check(article) {
    if (speaksOfAnother(article)) return
    for (const block of article.blocks) {
      if (!prose.includes(block.kind)) continue
      for (const { text, from } of block.sentences) {
        const found = opening.exec(text)
        if (found) yield report(block.from + from, found[0])
      }
    }
  },
}

function speaksOfAnother({ blocks }: Article): boolean {
  return blocks.some(({ text }) => another.test(text))
}

function report(from: number, words: string): Report {
  const ask: Proposal = { label: 'Ask for the story itself, translated', kind: 'query', edits: [] }
  return {
    ranges: [{ from, to: from + words.length }],
    tier: 'likely',
    severity: 5,
    message: `“${words}” speaks of the story instead of telling it; parts of the original may be missing.`,
    repairs: [ask],
  }
}
