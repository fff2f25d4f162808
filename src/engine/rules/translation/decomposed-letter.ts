import { isQuoted } from '../../language/quotes'
import type { Edit } from '../../types'
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
    const words = wordsWithMarks(block.text)
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

const letterWithMark = /\p{Script=Latin}[\u0300-\u0331]+/gu
/** Longer words are none. */
const longest = 60

/** Words with such letters, and how they are written with one character for each. */
function wordsWithMarks(text: string): readonly Edit[] {
  const words: Edit[] = []
  for (const { 0: letter, index } of text.matchAll(letterWithMark)) {
    if (letter.normalize('NFC').length === letter.length || index < (words.at(-1)?.to ?? 0)) continue
    const from = index - (/[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, index - longest), index))?.[0].length ?? 0)
    const to = index + (/^[\p{L}\p{M}]*/u.exec(text.slice(index, index + longest))?.[0].length ?? 0)
    words.push({ from, to, insert: text.slice(from, to).normalize('NFC') })
  }
  return words
}
