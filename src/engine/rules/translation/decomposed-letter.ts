import { isQuoted } from '../../language/quotes'
import { type ParagraphRule, prose } from '../rule'

/**
 * Letters whose accent is a character of its own behind them: “ğ” as g and a breve. Deliberate exceptions: letters that have no one character
 * (a Vietnamese or phonetic *ɛ̃*), other scripts, and marks set under or over whole words.
 */
export const decomposedLetter: ParagraphRule = {
  id: 'decomposed-letter',
  category: 'translation',
  name: 'Accents apart from their letters',
  why: 'The accent of this letter is a character of its own. It looks right, but searching, sorting and the spelling checker take the word for another.',
  scope: 'paragraph',
  blocks: [...prose, 'headline', 'subhead', 'caption', 'credit', 'byline', 'dateline'],
  covers: ['NS08'],
  examples: [
    {
      damaged: 'President Recep Tayyip [[Erdog\u0306an]] left for [[I\u0307zmir]].',
      repaired: 'President Recep Tayyip Erdo\u011fan left for \u0130zmir.',
    },
    { damaged: 'The [[Sa\u0303o]] Paulo exchange was shut.', repaired: 'The S\u00e3o Paulo exchange was shut.' },
  ],
  sound: [
    'President Recep Tayyip Erdo\u011fan left for \u0130zmir and S\u00e3o Paulo.',
    'The vowel is written \u025b\u0303 there.',
    'A sign with a\u20dd was seen, and the paper (\u0939\u093f\u0928\u094d\u0926\u0940) is read.',
  ],
  *check(block) {
    const words = Array.from(block.text.matchAll(withMarks), ({ 0: text, index }) => ({
      from: index,
      to: index + text.length,
      insert: text.normalize('NFC'),
    })).filter(({ from, to, insert }) => insert.length < to - from)
    const [first, ...rest] = words.map(({ from, to }) => ({ from, to }))
    if (!first) return
    yield {
      ranges: [first, ...rest],
      tier: 'sure',
      severity: 1,
      message: `“${words[0]?.insert ?? ''}” is written with its accent as a character of its own.`,
      repairs: [
        {
          label: rest.length > 0 ? 'Write the letters with their accents' : 'Write the letter with its accent',
          kind: words.some((word) => isQuoted(block, word)) ? 'single' : 'safe',
          edits: words,
        },
      ],
    }
  },
}

/** A word of Latin letters among which an accent stands by itself. */
const withMarks = /(?<![\p{L}\p{M}])(?=\p{Script=Latin}{1,40}[\u0300-\u0331])[\p{Script=Latin}\u0300-\u0331]{2,60}/gu
