import type { Article } from '../../article'
import { once } from '../../once-each'
import { asking } from '../../proposals'
import { type ArticleRule, prose, type Report } from '../rule'

const tells =
  'says|states|discusses|describes|reports|mentions|explains|highlights|emphasi[sz]es|outlines|concludes|notes|argues|focuses|addresses|examines|explores|recounts|tells|presents|provides|covers|summari[sz]es|points out|draws attention|begins|ends'
const opening = new RegExp(
  `^(?:(?:(?:In (?:summary|conclusion|short)|Overall|To (?:summari[sz]e|conclude)), )?(?:(?:In|According to) (?:this|the) (?:article|text|news (?:story|item|article|report)|source text|original(?: article| text)?),|(?:The|This) (?:(?:news|original|source) )?(?:article|text|passage|author of the (?:article|text))(?: also| further| then)? (?:${tells})(?!\\p{L})))`,
  'iu',
)
const byAuthor =
  /^The (?:author|writer|journalist)(?: also| further| then)? (?:notes|concludes|emphasi[sz]es|highlights|points out|outlines|discusses|mentions|argues)(?!\p{L})/u
/** Somebody who writes is spoken of. */
const someWriter =
  /(?<!\p{L})(?:an? (?:\p{L}+ ){0,2}(?:author|writer|journalist)|authors?,? (?:of|\p{Lu})|novels?|novelist|poet|memoirs?|(?:author|writer|journalist) \p{Lu})(?!\p{Ll})/u
/** The draft speaks of some article of somebody else’s. */
const another =
  /(?<!\p{L})(?:an? (?!(?:summary|translation|version|overview) )(?:\p{L}+ ){0,3}(?:article|text|essay|paper|column|op-ed|editorial|study|book)|(?:newspaper|magazine|journal|Constitution|constitution|treaty|bill|Article \d|article \d|published|wrote in|translated|Wikipedia|Guardian|New York Times|Washington Post|Wall Street Journal|Financial Times|Le Monde|Daily (?:Mail|Telegraph|Mirror|Express)))(?!\p{L})/u

const ofText = /(?:text|passage)(?!\p{L})/iu
/** What has a text that is spoken of: a resolution, a draft deal, a tablet of clay, a verse. */
const withText =
  /(?<!\p{L})(?:resolution|declaration|agreement|deal|accord|law|decree|motion|amendment|charter|communiqu[eé]|statement|draft|tablet|inscription|manuscript|scroll|papyrus|letter|poem|verse|psalm|gospel|bible|quran|scripture|hymn|song|message|phone|smartphone|play|playwright|drama)s?(?!\p{L})/iu

/**
 * “The article says that …”: a summary of the story in the place of the story. Deliberate exceptions: drafts that speak of an article,
 * a text or a paper of somebody else’s or of an author, the past tense (“the article said”).
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
    { damaged: 'The dam broke. [[In summary, the article covers]] the losses.' },
    { damaged: 'The dam broke. [[The author notes]] that it was old.' },
    { damaged: 'The dam broke. [[In this article,]] residents speak of their losses.' },
  ],
  sound: [
    'Nature published an article on the dam. The article says that it was old.',
    'The article said so. This text message describes the dam.',
    'The author of the study is old. The author notes that dams break. The article is a noun.',
    'The paper says that it will appeal. The author lives in Aksu.',
    'The Council adopted a resolution. The text states that aid must get through.',
    'The clay tablet is old. The text describes a flood.',
    'The firm sent a message to users. The text describes how to reset the phone.',
    'The Guardian named him in 2018. The article says that he was paid.',
  ],
  *check(article) {
    if (speaksOfAnother(article)) return
    const hasWriter = article.blocks.some(({ text }) => someWriter.test(text))
    // Asked only where an opening was found: the whole draft is looked through for it.
    const hasText = once(() => article.blocks.some(({ text }) => withText.test(text)))
    for (const block of article.blocks) {
      if (!prose.includes(block.kind)) continue
      for (const { text, from } of block.sentences) {
        const found = opening.exec(text) ?? (hasWriter ? null : byAuthor.exec(text))
        if (found && !(ofText.test(found[0]) && hasText())) yield report(block.from + from, found[0])
      }
    }
  },
}

function speaksOfAnother({ blocks }: Article): boolean {
  return blocks.some(({ text }) => another.test(text))
}

function report(from: number, words: string): Report {
  const ask = asking('for the story itself, translated', 'Could you send the story itself, translated?')
  return {
    ranges: [{ from, to: from + words.length }],
    tier: 'likely',
    severity: 5,
    message: `“${words}” speaks of the story instead of telling it; parts of the original may be missing.`,
    repairs: [ask],
  }
}
