import type { BlockContent } from '../../article'
import { asking } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/** Letters of other scripts that look like Latin ones (the idea of Unicode TR39). */
const lookalikes: ReadonlyMap<string, string> = new Map(
  Array.from('АВЕЅІЈКМНОРСТХҮаеѕіјорсухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', (letter, at) => [
    letter,
    'ABESIJKMHOPCTXYaesijopcyxhdqwABEZHIKMNOPTYXo'.charAt(at),
  ]),
)

/**
 * A word with Latin letters and others that only look like them (a Cyrillic Р in *Рutin*). Deliberate exceptions: words wholly in one
 * script, Greek letters that name a thing (*β-blocker*, *µm*), and letters without a Latin look-alike beside digits.
 */
export const mixedScript: SentenceRule = {
  id: 'mixed-script',
  category: 'translation',
  name: 'Letters of another script in a word',
  why: 'A letter that looks Latin comes from another alphabet: searching, sorting and the spelling checker miss the word.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption', 'credit', 'byline', 'dateline'],
  covers: ['NS03'],
  examples: [
    { damaged: 'President [[Рutin]] left for Minsk.', repaired: 'President Putin left for Minsk.' },
    { damaged: 'The [[Kremlіn]] denied the report.', repaired: 'The Kremlin denied the report.' },
    { damaged: 'The town of [[Herдon]] was shelled.' },
  ],
  sound: [
    'The β-blocker and 5 µm of dust were found.',
    'The α-particle was seen; ΔT is the change.',
    'It cost €5 in the CO₂ market.',
  ],
  *check(block) {
    // Most text has no such letter.
    if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(block.text)) return
    for (const match of block.text.matchAll(lettered)) {
      if (!isMixed(match[0])) continue
      const isSymbol = /^[\p{Script=Latin}\p{Script=Greek}]+$/u.test(match[0]) && latinOf(match[0]) === undefined
      if (!isSymbol) yield report(block, match.index, match[0])
    }
  },
}

const lettered = /(?<![\p{L}\p{N}-])[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2,40}(?![\p{L}\p{N}])/gu

/** Letters of both kinds near the beginning. */
function isMixed(word: string): boolean {
  const head = word.slice(0, 21)
  return /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(head) && /\p{Script=Latin}/u.test(head)
}

/** The word with every look-alike put back; undefined where a letter has no Latin look. */
function latinOf(word: string): string | undefined {
  const latin = Array.from(word, (letter) => lookalikes.get(letter) ?? letter).join('')
  return /^\p{Script=Latin}+$/u.test(latin) ? latin : undefined
}

function report({ text, quotations }: BlockContent, from: number, word: string): Report {
  const range = { from, to: from + word.length }
  const latin = latinOf(word)
  const isQuoted = quotations.some((zone) => zone.from <= from && range.to <= zone.to)
  return {
    ranges: [range],
    tier: latin ? 'sure' : 'likely',
    severity: 5,
    message: latin
      ? `“${word}” has letters that only look Latin; it should be “${latin}”.`
      : `“${text.slice(from, range.to)}” mixes the letters of two alphabets.`,
    repairs: latin
      ? [
          {
            label: `Write it in Latin letters: “${latin}”`,
            kind: isQuoted ? 'single' : 'safe',
            edits: [{ ...range, insert: latin }],
          },
        ]
      : [asking(`how “${word}” is spelled`, `How is “${word}” spelled?`)],
  }
}
