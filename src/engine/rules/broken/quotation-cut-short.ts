import type { Token } from '../../article'
import { quotesOf } from '../../language/quotes'
import { asking } from '../../proposals'
import { type ParagraphRule, prose, type Proposal } from '../rule'

const openWords =
  /(?<=[\p{L}\p{N}’'-]+[\s,]{1,2})(?<word>and|or|but|(?:(?:of|in|on|to|for|with|by|from|at)\s)?(?:the|a|an)|his|her|its|their|my|our|your|very)(?<stop>[.,]?)$/u

/**
 * A quotation that closes behind an article, a conjunction or a possessive, while the sentence goes on: “fragile but” necessary.
 * Deliberate exceptions: words quoted as words (the “and” in it), prepositions (“the one I spoke of”), speech that trails off.
 */
export const quotationCutShort: ParagraphRule = {
  id: 'quotation-cut-short',
  category: 'broken',
  name: 'Quotation closed in mid-phrase',
  why: 'The last word between the marks wants the next one. The closing mark moved, or the end of the quotation was lost.',
  scope: 'paragraph',
  blocks: prose,
  covers: ['PQ14'],
  examples: [
    {
      damaged: 'The envoy called it a “fragile [[but”]] necessary step.',
      repaired: 'The envoy called it a “fragile” but necessary step.',
    },
    { damaged: 'They spoke of “chaos [[in the”]] capital.', repaired: 'They spoke of “chaos” in the capital.' },
  ],
  sound: [
    'She heard the “and” in it, not the “but” in it.',
    '“This is the one I spoke of,” he said.',
    'She called it “the best of the best” again.',
    '“I was ill, but …” he said.',
    '“I am so proud of her,” he said. “The idea was his,” she told reporters. “It happened to her” last year, he said.',
  ],
  *check(block) {
    const { text } = block
    for (const { open, close } of quotesOf(block).pairs) {
      const found = openWords.exec(text.slice(open.at + 1, close.at).slice(-60))
      const word = found?.groups?.['word']
      if (!found || word === undefined || !/^\s\p{Ll}/u.test(text.slice(close.at + 1, close.at + 3))) continue
      if (/^\s(?:and|or|are|is|was|were|said|says)(?!\p{L})/u.test(text.slice(close.at + 1, close.at + 8))) continue
      if (
        isWholeWord(
          word,
          found.groups?.['stop'] ?? '',
          block.tokens.find((token) => token.from > close.at),
        )
      )
        continue
      const from = close.at - word.length - (found.groups?.['stop'] ?? '').length
      const gap = text.slice(0, from).trimEnd().length
      const move: Proposal = {
        label: `Close the quotation before “${word}”`,
        kind: 'choice',
        edits: [
          { from: gap, to: gap, insert: close.char },
          { from: from + word.length, to: close.at + 1, insert: '' },
        ],
      }
      yield {
        ranges: [{ from, to: close.at + 1 }],
        tier: 'likely',
        severity: 5,
        message: `The quotation closes after “${word}”, which wants another word.`,
        repairs: [move, asking('where the quotation ends', 'Where does the quotation end?')],
      }
    }
  },
}

/** “I am proud of her,” he said; “it was his,” she said; “It happened to her” last year: a pronoun that stands for itself. */
const isWholeWord = (word: string, stop: string, next: Token | undefined): boolean =>
  (/^(?:his|her)$/u.test(word) && stop !== '') || (word === 'her' && next?.pos !== 'NOUN')
