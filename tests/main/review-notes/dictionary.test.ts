import path from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { diskFileSystem } from '../../../src/disk/file-system'
import { createDictionary, openWords } from '../../../src/main/review-notes/dictionary'
import { dictionaryWords, mostWords } from '../../../src/main/review-notes/schema'
import type { WordChange } from '../../../src/shared/review-notes'
import { tempFolder } from '../temp-folder'

const added = (word: string): WordChange => ({ kind: 'added', word })
const removed = (word: string): WordChange => ({ kind: 'removed', word })

/** A dictionary in a folder, and what it told the windows. */
function setUp(file = path.join(tempFolder(), 'dictionary.json')) {
  const told: [from: number, change: WordChange][] = []
  const open = () => openWords(diskFileSystem, file, 'test')
  const dictionary = createDictionary(open, (from, change) => told.push([from, change]))
  const onDisk = async () => (await open()).get()
  return { file, dictionary, told, onDisk }
}

test('words that two windows put in are both kept, for all drafts and the next run', async () => {
  const { file, dictionary, onDisk } = setUp()
  await Promise.all([dictionary.change(1, added('zelenskyy')), dictionary.change(2, added('kyiv'))])
  expect(await dictionary.words()).toEqual(['zelenskyy', 'kyiv'])
  await dictionary.change(2, removed('zelenskyy'))
  expect(await onDisk()).toEqual(['kyiv'])
  expect(await setUp(file).dictionary.words()).toEqual(['kyiv'])
})

test('a change is told once, with the window that made it; what is so already is not', async () => {
  const { dictionary, told } = setUp()
  await dictionary.change(1, added('kyiv'))
  await dictionary.change(2, added('kyiv'))
  await dictionary.change(2, removed('lviv'))
  await dictionary.change(2, removed('kyiv'))
  expect(told).toEqual([
    [1, added('kyiv')],
    [2, removed('kyiv')],
  ])
})

test('a word that would make the file unreadable is refused, and told to nobody', async () => {
  const { file, told } = setUp()
  const words = Array.from({ length: mostWords }, (_, at) => `word${at}`)
  await (await openWords(diskFileSystem, file, 'test')).set(words)
  const { dictionary } = setUp(file)
  await expect(dictionary.change(1, added('kyiv'))).rejects.toThrow('full')
  expect(await dictionary.words()).toEqual(words)
  expect(told).toEqual([])
  expect(v.safeParse(dictionaryWords, [...words, 'kyiv']).success).toBe(false)
})
