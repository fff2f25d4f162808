// node scripts/eval/fit-word-odds.mjs [--write]: fits the weights by which what the second reader suspects of a word is weighed together with the order of the words
// (src/engine/word-odds), on the marked drafts of tests/articles/made and the denser ones below it. It prints how such stretches fare on drafts left out of the fit, twelve
// times in turn, and writes weights.json when asked.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { readMarks } from '../lib/corpus.mjs'
import { root } from '../lib/run.mjs'
import { loadEngine } from './load-engine.mjs'

const { atOnce, createProofreader, createShelf, createSecondReader, traitNames, traitsOf, oddStretches, createArticleReader } =
  await loadEngine(`
  export { createProofreader, createShelf } from './src/engine'
  export { atOnce } from './src/engine/pauses'
  export { createArticleReader } from './src/engine/read/article'
  export { traitNames, traitsOf } from './src/engine/word-odds/traits'
  export { oddStretches } from './src/engine/word-odds/stretches'
  export { createSecondReader } from './src/readers/second-reader/reader'
`)
const folder = path.join(root, 'tests/articles/made')
const second = createSecondReader(path.join(root, 'resources'))
/** How often a part of the drafts is left out. */
const folds = 12
/** Keeps weights small: so much is added to what a fit costs for each squared weight, by word. */
const ridge = 0.002

const samplesOf = (some) => some.flatMap(({ samples }) => samples)
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length
const rounded = (value) => Number(value.toFixed(4))
const overlaps = (a, b) => a.from < b.to && a.to > b.from

const drafts = await readDrafts(folder)
const dense = await readDrafts(path.join(folder, 'dense'))
const rows = samplesOf([...drafts, ...dense])
console.log(
  `${drafts.length} drafts and ${dense.length} dense ones, ${rows.length} suspected words, of which ${rows.filter(({ marked }) => marked).length} are marked`,
)

const told = { stretches: 0, right: 0, fresh: 0 }
for (let fold = 0; fold < folds; fold++) {
  const weights = fit(samplesOf([...drafts.filter((_, at) => at % folds !== fold), ...dense]))
  for (const draft of drafts.filter((_, at) => at % folds === fold)) count(draft, weights)
}
console.log(
  `drafts left out of the fit: ${told.stretches} stretches told, ${told.right} right, ${told.fresh} marks that no rule had found`,
)
const weights = fit(rows)
console.log(weights)
if (process.argv.includes('--write'))
  await writeFile(path.join(root, 'src/engine/word-odds/weights.json'), `${JSON.stringify(weights, null, 2)}\n`)

/** @param {string} folder */
async function readDrafts(folder) {
  const read = []
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.marked.txt')).toSorted())
    read.push(await readDraft(await readFile(path.join(folder, name), 'utf8')))
  return read
}

/** Reads a draft, and of each word that is suspected keeps its traits and whether it is marked. @param {string} raw */
async function readDraft(raw) {
  const { text, marks } = readMarks(raw)
  const proofreader = createProofreader()
  const { findings } = atOnce(proofreader.proofread({ text }))
  const shelf = createShelf()
  for await (const [key, reports, words] of second.read(proofreader.paragraphs({ text }), { aborted: false }))
    shelf.put('second-reader', key, { reports, words })
  const found = findings
    .filter(({ tier, category }) => tier !== 'doubtful' && category !== 'style')
    .flatMap(({ ranges }) => ranges)
  const isFound = (range) => found.some((other) => overlaps(other, range))
  const samples = []
  const blocks = []
  for (const { key, from, content } of createArticleReader().read({ text }).blocks) {
    const words = shelf.get(key)?.words
    if (words === undefined) continue
    const place = (range) => ({ from: range.from + from, to: range.to + from })
    blocks.push({ content, words, place })
    for (const [at, traits] of traitsOf(words)(content)) {
      const range = place(words[at])
      if (!isFound(range))
        samples.push({ traits: traitNames.map((name) => traits[name]), marked: marks.some((mark) => overlaps(mark, range)) })
    }
  }
  return { marks, isFound, samples, blocks }
}

/** Counts what is told in a draft. */
function count({ marks, isFound, blocks }, weights) {
  for (const { content, words, place } of blocks) {
    for (const stretch of oddStretches(content, words, (word) => isFound(place(word)), weights).map(place)) {
      const met = marks.filter((mark) => overlaps(mark, stretch))
      told.stretches++
      if (met.length > 0) told.right++
      told.fresh += met.filter((mark) => !isFound(mark)).length
    }
  }
}

/** Logistic regression with a ridge, by gradient descent over standardised traits. */
function fit(samples) {
  const means = traitNames.map((_, at) => mean(samples.map(({ traits }) => traits[at])))
  const spreads = traitNames.map((_, at) => Math.sqrt(mean(samples.map(({ traits }) => (traits[at] - means[at]) ** 2))))
  const inputs = samples.map(({ traits }) => [1, ...traits.map((value, at) => (value - means[at]) / spreads[at])])
  let chosen = inputs[0].map(() => 0)
  for (let round = 0; round < 2000; round++) {
    const slope = chosen.map((weight, at) => (at === 0 ? 0 : ridge * weight))
    for (const [at, input] of inputs.entries()) {
      const miss =
        1 / (1 + Math.exp(-input.reduce((sum, value, place) => sum + value * chosen[place], 0))) - (samples[at].marked ? 1 : 0)
      for (const [place, value] of input.entries()) slope[place] += (miss * value) / inputs.length
    }
    chosen = chosen.map((weight, at) => weight - slope[at])
  }
  const [intercept, ...scaled] = chosen
  const plain = scaled.map((weight, at) => weight / spreads[at])
  const named = Object.fromEntries(traitNames.map((name, at) => [name, rounded(plain[at])]))
  return { intercept: rounded(intercept - plain.reduce((sum, weight, at) => sum + weight * means[at], 0)), ...named }
}
