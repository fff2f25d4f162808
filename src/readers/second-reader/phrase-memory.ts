import type { Category, Range } from '../../engine'
import { addTo } from '../../engine/add-to'
import { apart } from '../../engine/apart'

/** Words of a paragraph that were damaged in a draft the model learnt from. */
export interface Remembered extends Range {
  /** What an editor put there; empty where that is not known of these words alone. */
  readonly right: string
  readonly category: Category
}

interface Phrase {
  readonly words: readonly string[]
  readonly right: string
  readonly category: Category
}

/** Finds remembered phrases in a text: where two share words, the longer one. */
export type PhraseMemory = (text: string) => readonly Remembered[]

/** `lines` as scripts/training/phrases.py writes them. */
export function createPhraseMemory(lines: string): PhraseMemory {
  const byStart = new Map<string, Phrase[]>()
  for (const line of lines.split('\n')) {
    const [letter, phrase, right] = line.split('\t')
    if (phrase === undefined || right === undefined) continue
    const words = phrase.split(' ')
    addTo(byStart, startOf(words), { words, right, category: letter === 'b' ? 'broken' : 'translation' })
  }
  return (text) => {
    const tokens = tokensOf(text)
    const found = tokens.flatMap(({ from, word: first }, at) =>
      (byStart.get(startOf([first, tokens[at + 1]?.word ?? ''])) ?? [])
        .filter(({ words }) => words.every((word, index) => word === tokens[at + index]?.word))
        .map(({ words, right, category }) => ({ from, to: tokens[at + words.length - 1]?.to ?? from, right, category })),
    )
    return apart(found.toSorted((a, b) => b.to - b.from - (a.to - a.from))).toSorted((a, b) => a.from - b.from)
  }
}

const startOf = ([first = '', second = '']: readonly string[]): string => `${first} ${second}`

/** Words and marks as phrases.py compares them. */
const tokensOf = (text: string): readonly (Range & { readonly word: string })[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}_’'-]+|[^\p{L}\p{N}_\s]/gu), ({ 0: written, index }) => ({
    from: index,
    to: index + written.length,
    word: written.toLowerCase().replaceAll('’', "'"),
  }))
