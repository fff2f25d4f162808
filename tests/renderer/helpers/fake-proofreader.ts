import type { BlockOutline, Finding, Proofreader } from '../../../src/engine'

/** Finds what it is told to find, one finding a batch, in the text it is given. */
export function createFakeProofreader(find: (text: string) => readonly Finding[]): Proofreader {
  return {
    paragraphs: () => [],
    *proofread({ text }, options = {}) {
      const findings = find(text).filter(({ id }) => options.dismissed?.has(id) !== true)
      for (const [at, finding] of findings.entries()) yield { findings: [finding], checked: at + 1, total: findings.length }
      return {
        findings,
        blocks: blocksOf(text),
        words: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
        sentences: text.match(/[.!?]/gu)?.length ?? 0,
        unanalysed: [],
        damaged: false,
        source: '',
        ledgers: [],
      }
    },
  }
}

/** Paragraphs between blank lines; the first is the headline. */
export function blocksOf(text: string): readonly BlockOutline[] {
  return [...text.matchAll(/[^\n]+/gu)].map((match, at) => ({
    from: match.index,
    to: match.index + match[0].length,
    kind: at === 0 ? 'headline' : 'body',
    reason: 'a paragraph',
  }))
}
