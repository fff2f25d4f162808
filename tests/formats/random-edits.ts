import fc from 'fast-check'
import type { Edit } from '../../src/engine/types'

const inserts = [
  '',
  '',
  'word',
  ' two words',
  'A sentence. ',
  '\n\n',
  '\n\nA paragraph of its own.',
  'Another paragraph.\n\n',
  'One.\n\nTwo.\n\nThree.',
  '\n',
  'tab\there',
  '<b>&amp; "quoted" — ’',
  '😀 ',
]

/** Edits of a text of this length as an editor makes them: words put in, taken out, replaced, also over the ends of paragraphs. */
export function someEdits(length: number): fc.Arbitrary<readonly Edit[]> {
  const one = fc.record({ at: fc.nat(length), size: fc.oneof(fc.nat(4), fc.nat(60)), insert: fc.constantFrom(...inserts) })
  return fc.array(one, { minLength: 1, maxLength: 6 }).map((all) => {
    const edits: Edit[] = []
    for (const { at, size, insert } of all.toSorted((first, second) => first.at - second.at)) {
      const from = Math.max(at, (edits.at(-1)?.to ?? -1) + 1)
      const to = Math.min(length, from + size)
      if (from <= length && (from < to || insert !== '')) edits.push({ from, to, insert })
    }
    return edits
  })
}
