import type { BlockContent } from '../../article'
import { isQuoted } from '../../language/quotes'
import { putWords } from '../../proposals'
import type { Report } from '../rule'

/** A way in which another language writes a thing, and what English puts in its place, made of the groups of the pattern. */
export interface WrittenForm {
  readonly pattern: RegExp
  put(groups: NonNullable<RegExpExecArray['groups']>): string
}

/** What of a block is written so, outside quotations; `say` tells it of the words and what to put. */
export function* findForms(
  block: BlockContent,
  forms: readonly WrittenForm[],
  say: (words: string, put: string) => string,
): Iterable<Report> {
  for (const { pattern, put } of forms) {
    for (const match of block.text.matchAll(pattern)) {
      const range = { from: match.index, to: match.index + match[0].length }
      if (isQuoted(block, range)) continue
      const words = put(match.groups ?? {})
      yield { ranges: [range], tier: 'likely', severity: 1, message: say(match[0], words), repairs: [putWords(range, words)] }
    }
  }
}
