import type { Block, BlockContent } from '../../article'
import { onceEach } from '../../once-each'
import { type ArticleRule, prose, type Report } from '../rule'

/**
 * The headline once more, as a line of the story. Deliberate exceptions: a paragraph that says more than the headline, a line of
 * fewer than four words.
 */
export const repeatedHeadline: ArticleRule = {
  id: 'repeated-headline',
  category: 'broken',
  name: 'Headline repeated in the story',
  why: 'A line of the story repeats the headline. It came along when the page was copied.',
  scope: 'article',
  blocks: prose,
  covers: ['BS27'],
  outranks: ['repeated-sentence'],
  examples: [
    {
      damaged:
        'Floods close mountain road for a third day\n\nRain has closed the pass.\n\n[[Floods Close Mountain Road for Third Day]]\n\nPolice expect to open it on Friday.',
      draft: true,
      repaired: 'Floods close mountain road for a third day\n\nRain has closed the pass.\n\nPolice expect to open it on Friday.',
    },
  ],
  sound: [
    'Floods close mountain road\n\nFloods close the mountain road to Gjirokaster every spring, the ministry said on Monday.',
  ],
  *check({ blocks, text }) {
    const headline = blocks.find((block) => block.kind === 'headline')
    const key = headline && keyOf(headline.content)
    if (!headline || !key) return
    for (const block of blocks.slice(headline.index + 1)) {
      if (block.sentences.length !== 1 || block.kind === 'credit' || block.kind === 'furniture') continue
      if (block.text.endsWith('.') || keyOf(block.content) !== key) continue
      yield toReport(block, text)
    }
  },
}

/** The words that a headline keeps in any style: without articles, capitals and marks. */
const keyOf = onceEach(({ tokens }: BlockContent): string | undefined => {
  const words = tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.text) && !/^(?:the|a|an)$/u.test(token.lower))
  return words.length < 4 ? undefined : words.map((word) => word.lower).join(' ')
})

function toReport({ from, to }: Block, text: string): Report {
  let start = from
  while (start > 0 && /\s/u.test(text.charAt(start - 1))) start--
  return {
    ranges: [{ from, to }],
    tier: 'sure',
    severity: 5,
    message: 'This line repeats the headline.',
    repairs: [{ label: 'Delete the line', kind: 'single', edits: [{ from: start, to, insert: '' }] }],
  }
}
