import { expect, it } from 'vitest'
import { loadTagger } from '../../../src/engine/language/tagger'

const words = (text: string) => loadTagger()(text).map((token) => token.text)

it.each([
  ['His mother was ill. The doctor came.', ['ill', '.', 'The']],
  ['They sat in the sun. Nobody spoke.', ['sun', '.', 'Nobody']],
  ['“Will you?” “No.”', ['No', '.', '”']],
  ['The thief got in.', ['got', 'in', '.']],
])('reads a word and a stop where a sentence ends: %s', (text, wanted) => {
  expect(words(text).join(' ')).toContain(wanted.join(' '))
})

it.each([
  ['He lives in Peoria, Ill. The town is small.', 'Ill.'],
  ['It is room no. 7.', 'no.'],
  ['It rose by 6 in. Then it fell.', 'in.'],
])('leaves a short form whole: %s', (text, wanted) => {
  expect(words(text)).toContain(wanted)
})
