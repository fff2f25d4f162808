import { askWriteGood, type WriteGoodCheck } from '../adapters/write-good'
import type { ParagraphRule } from './rule'
import { prose } from './rule'

type Declared = Pick<ParagraphRule, 'id' | 'name' | 'why' | 'covers' | 'examples' | 'sound'>

/** Makes an optional style rule of one check of write-good, which only marks. `say` writes the message for the words marked. */
export function askRule(check: WriteGoodCheck, declared: Declared, say: (words: string) => string): ParagraphRule {
  return {
    ...declared,
    category: 'style',
    scope: 'paragraph',
    blocks: prose,
    optional: true,
    *check(block) {
      for (const range of askWriteGood(block, check)) {
        const message = say(block.text.slice(range.from, range.to))
        yield { ranges: [range], tier: 'doubtful', severity: 1, message, repairs: [] }
      }
    },
  }
}
