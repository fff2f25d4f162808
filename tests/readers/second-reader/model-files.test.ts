import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readModelFiles } from '../../../src/readers/second-reader/model-files'
import { createSecondReader } from '../../../src/readers/second-reader/reader'
import { ReaderUnavailable } from '../../../src/readers/unavailable'

/** What ships as data, the model with something done to it. */
async function resourcesWith(damage: (model: string) => Promise<void>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'galley-model-'))
  await cp('resources/model', path.join(folder, 'model'), { recursive: true })
  await cp('node_modules/dictionary-en', path.join(folder, 'dictionary-en'), { recursive: true })
  await damage(path.join(folder, 'model'))
  return folder
}

test('the shipped model is whole', async () => {
  const { words, thresholds, phrases } = await readModelFiles('resources/model')
  expect(words).toHaveLength(8192)
  expect(
    phrases
      .split('\n')
      .filter(Boolean)
      .every((line) => /^[bt]\t[^\t]+\t[^\t]*$/u.test(line)),
  ).toBe(true)
  expect(thresholds.low).toBeLessThan(thresholds.doubtful)
})

test.each([
  ['a file is missing', (folder: string) => rm(path.join(folder, 'words.json'))],
  ['a file is not what was shipped', (folder: string) => writeFile(path.join(folder, 'thresholds.json'), '{}')],
  ['the sums are missing', (folder: string) => rm(path.join(folder, 'SHA256SUMS'))],
  ['there is no model at all', (folder: string) => rm(folder, { recursive: true })],
])('is unavailable, and says so each time, where %s', async (_, damage) => {
  const reader = createSecondReader(await resourcesWith(damage))
  const read = async () => {
    for await (const said of reader.read([{ key: 'a', text: 'A word.', kind: 'body', quotations: [], names: [] }], {
      aborted: false,
    }))
      expect.unreachable(JSON.stringify(said))
  }
  await expect(read()).rejects.toThrow(ReaderUnavailable)
  await expect(read()).rejects.toThrow('model is missing or damaged')
})
