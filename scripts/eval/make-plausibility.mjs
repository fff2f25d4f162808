// node scripts/eval/make-plausibility.mjs CORPUS [--held-out]: makes src/engine/gap-fit/plausibility.json, counts of which word classes follow which, from texts under
// CORPUS (the folder public/ of the shared corpus) whose licence allows it:
//   pairs-dev.jsonl          the sound English of post-editors (MLQE-PE, CC0); with --held-out only every second sentence, so that the others can measure
//   mlqe-{ro,et}-en-dev.jsonl  translations into English, without the words a post-editor changed (MLQE-PE, CC0)
//   mqm-zh-en-news.jsonl     translations of news, without the words raters marked (WMT23 MQM, Apache-2.0)
// None of the texts from which damage sets are made (UD English GUM) is read.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadEngine } from './load-engine.mjs'

const { values, positionals } = parseArgs({
  options: { 'held-out': { type: 'boolean', default: false } },
  allowPositionals: true,
})
const corpus = positionals[0]
if (!corpus) throw new Error('say where the corpus is')

const { loadTagger, classOf, edge } = await loadEngine(`
  export { loadTagger } from './src/engine/language/tagger'
  export { classOf, edge } from './src/engine/gap-fit/word-class'
`)
const tag = loadTagger()
const rows = (name) =>
  readFileSync(join(corpus, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const texts = [
  ...rows('pairs-dev.jsonl')
    .filter((_, index) => !values['held-out'] || index % 2 === 0)
    .map((row) => ({ text: row.english, bad: [], weight: 2 })),
  ...['mlqe-ro-en-dev.jsonl', 'mlqe-et-en-dev.jsonl', 'mqm-zh-en-news.jsonl'].flatMap(rows).map((row) => ({
    text: row.text,
    weight: 1,
    bad: [...row.bad.filter(([, , share]) => (share ?? 1) >= 0.5), ...(row.missing ?? []).map((at) => [at - 1, at + 1])],
  })),
]

const single = new Map()
const pairs = new Map()
const triples = new Map()
const count = (map, key, word, weight) => {
  const counts = map.get(key) ?? new Map()
  counts.set(word, (counts.get(word) ?? 0) + weight)
  map.set(key, counts)
}
// ten systems translated the same news: what they all say counts a few times, not ten
const said = new Map()
for (const { text, bad, weight } of texts) {
  const tokens = tag(text).map((token) => ({ ...token, lower: token.text.toLowerCase() }))
  const isBad = (token) => bad.some(([from, to]) => from < token.to && to > token.from)
  const words = tokens.map((token) => ({ name: classOf(token), bad: isBad(token), lower: token.lower }))
  if (!/[.!?…]/.test(words.at(-1)?.name ?? '')) continue
  const end = { name: edge, bad: false, lower: edge }
  const row = [end, end, ...words, end]
  for (let at = 2; at < row.length; at++) {
    const [a, b, c] = row.slice(at - 2, at + 1)
    if (b.bad || c.bad) continue
    const gram = `${a.lower} ${b.lower} ${c.lower}`
    said.set(gram, (said.get(gram) ?? 0) + 1)
    if (weight === 1 && said.get(gram) > 3) continue
    count(single, '', c.name, weight)
    count(pairs, b.name, c.name, weight)
    if (!a.bad) count(triples, `${a.name} ${b.name}`, c.name, weight)
  }
}

const toRow = (counts) =>
  [...counts]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word, times]) => `${word} ${times}`)
    .join(' ')
const total = (counts) => [...counts.values()].reduce((sum, times) => sum + times, 0)
const toTable = (map, least) =>
  Object.fromEntries(
    [...map]
      .filter(([, counts]) => total(counts) >= least)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, counts]) => [key, toRow(counts)]),
  )
const note =
  'Counts of neighbouring word classes, made by scripts/eval/make-plausibility.mjs from MLQE-PE (CC0) and WMT23 MQM (Apache-2.0)'
const table = { note, single: toRow(single.get('')), pairs: toTable(pairs, 1), triples: toTable(triples, 4) }
writeFileSync('src/engine/gap-fit/plausibility.json', `${JSON.stringify(table, null, 1)}\n`)
console.log(
  `${total(single.get(''))} words, ${single.get('').size} classes, ${Object.keys(table.triples).length} pairs of classes with what follows`,
)
