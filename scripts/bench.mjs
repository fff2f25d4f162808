// npm run bench: what checking, the readers and the window cost, as rates and as ratios to a control of the same run (machines are noisy; ratios hold).
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { holdsBaseline } from './bench/baseline.mjs'
import { measureOthers } from './bench/beside.mjs'
import { cpuTime } from './bench/cpu-time.mjs'
import { measureDesk } from './bench/desk.mjs'
import { measureGrowth } from './bench/growth.mjs'
import { hostileTexts } from './bench/hostile-texts.mjs'
import { measureReaders } from './bench/readers.mjs'
import { readCorpus } from './lib/corpus.mjs'
import { finish } from './lib/finish.mjs'
import { makeFresh, products } from './lib/fresh.mjs'
import { root } from './lib/run.mjs'

/**
 * @typedef {import('../src/engine/rules/rule').Rule} Rule
 * @typedef {import('../src/engine/article').Article} Article
 */

/** Milliseconds per 10 KB that no rule may take on hostile text, nor its whole check: repairs are tried in it, and what was found is weighed. */
const hostileLimits = { rule: 50, whole: 500 }

await makeFresh(products.engine, { quiet: true })
/** @param {string} name */
const load = (name) => import(pathToFileURL(path.join(root, 'out/engine', name)).href)
const { createProofreader } = await load('engine.mjs')
const { createArticleReader } = await load('reading.mjs')
/** @type {{ rules: readonly Rule[] }} */
const { rules } = await load('rules.mjs')

const copy = (await readCorpus())
  .filter(({ sound }) => sound)
  .map(({ text }) => text)
  .join('\n\n')
const words = copy.split(/\s+/).filter(Boolean).length
for (let round = 0; round < 10; round++) proofread(copy) // warm
const whole = best(() => proofread(copy))
const tagging = best(() =>
  createArticleReader()
    .read({ text: copy })
    .blocks.map((/** @type {{ tokens: unknown }} */ block) => block.tokens),
)
console.log(
  `All rules: ${rate(whole)} words/s; reading and tagging alone: ${rate(tagging)} words/s; ratio ${(whole / tagging).toFixed(2)}`,
)

const proofreader = createProofreader()
finish(proofreader.proofread({ text: copy }))
let spaces = ''
const again = best(() => finish(proofreader.proofread({ text: copy.replace('the', `the${(spaces += ' ')}`) })))
console.log(
  `After a keystroke: ${again.toFixed(1)} ms for ${words} words, ${((100 * again) / whole).toFixed(1)} % of a full check`,
)

const costs = measureRules(createArticleReader().read({ text: copy }), rules, 3)
console.log('\nCost per rule on sound copy (share of all rules):')
const sum = costs.reduce((total, { ms }) => total + ms, 0)
for (const { id, ms } of costs.slice(0, 12))
  console.log(`  ${id.padEnd(28)} ${ms.toFixed(1).padStart(7)} ms ${((100 * ms) / sum).toFixed(1).padStart(5)} %`)

console.log(`\nHostile text, ms per 10 KB (a rule at most ${hostileLimits.rule}, all at most ${hostileLimits.whole}):`)
const hostile = hostileTexts.map(({ name, text }) => {
  const reader = createArticleReader()
  /** @type {Article | undefined} */
  let article
  const reading = per10KB(
    cpuTime(() => {
      article = reader.read({ text })
      for (const block of article?.blocks ?? []) void block.tokens
    }),
    text,
  )
  if (!article) throw new Error('nothing was read')
  const [slowest] = measureRules(article, rules, 1)
  const ms = per10KB(slowest?.ms ?? 0, text)
  const all = per10KB(
    cpuTime(() => proofread(text)),
    text,
  )
  console.log(
    `  ${name.padEnd(28)} reading ${reading.toFixed(1).padStart(6)}, slowest rule ${slowest?.id} ${ms.toFixed(1)}, all ${all.toFixed(1)}`,
  )
  return { name, reading, rule: slowest?.id, ms, all }
})

const slow = hostile.filter(({ ms, all }) => ms > hostileLimits.rule || all > hostileLimits.whole)
if (slow.length > 0) console.log(`\nOver the limits: ${slow.map(({ name, rule }) => `${name} (${rule})`).join(', ')}`)
const growth = measureGrowth(copy, createProofreader)
const others = await measureOthers(copy, words)
const readers = await measureReaders()
const ratios = {
  'all rules, of reading and tagging': whole / tagging,
  'a keystroke, of a full check': again / whole,
  'all rules, of write-good': whole / others.writeGood,
  'all rules, of Harper': whole / others.harper,
  'a word of 100,000, of a word of 1,000': growth.perWord,
  'a paragraph again in 100,000 words, of one in 1,000': growth.again,
  'the longest step, of a full check of 10,000 words': growth.longest,
  'spelling and Harper, of all rules': readers.quick / readers.words / (whole / words),
  'all readers, of all rules': readers.all / readers.words / (whole / words),
}
const desk = await measureDesk()
const holds = await holdsBaseline({ ...ratios, ...desk.ratios })

await mkdir(path.join(root, 'test-output'), { recursive: true })
await writeFile(
  path.join(root, 'test-output/bench.json'),
  JSON.stringify(
    {
      words,
      whole,
      tagging,
      again,
      costs,
      hostile,
      growth,
      others,
      readers,
      window: desk.told,
      ratios: { ...ratios, ...desk.ratios },
    },
    null,
    2,
  ),
)
process.exitCode = slow.length > 0 || !holds || !growth.holds || !readers.holds || !desk.holds ? 1 : 0

/** @param {number} ms @param {string} text */
function per10KB(ms, text) {
  return (ms * 10_000) / text.length
}

/** @param {number} ms */
function rate(ms) {
  return Math.round((1000 * words) / ms).toLocaleString('en')
}

/** @param {string} text */
function proofread(text) {
  return finish(createProofreader().proofread({ text }))
}

/** The best of eight runs. @param {() => unknown} run */
function best(run) {
  return Math.min(...Array.from({ length: 8 }, () => cpuTime(run)))
}

/**
 * What each rule's own check takes over an article, slowest first; vetting of repairs is left out.
 * @param {Article} article
 * @param {readonly Rule[]} some
 * @param {number} times
 */
function measureRules(article, some, times) {
  const check = (/** @type {Rule} */ rule) => {
    if (rule.scope === 'article') return void Array.from(rule.check(article))
    for (const block of article.blocks.filter(({ kind }) => rule.blocks.includes(kind))) {
      if (rule.scope === 'sentence') {
        for (const { content } of block.apart)
          for (const sentence of content.sentences) void Array.from(rule.check(content, sentence))
        continue
      }
      const around = { before: neighbours(article, block.index, -1), after: neighbours(article, block.index, 1) }
      void Array.from(rule.scope === 'paragraph' ? rule.check(block.content) : rule.check(block, around))
    }
  }
  return some
    .map((rule) => {
      const runs = Array.from({ length: times }, () => cpuTime(() => check(rule)))
      return { id: rule.id, ms: Math.min(...runs) }
    })
    .toSorted((a, b) => b.ms - a.ms)
}

/** @param {Article} article @param {number} index @param {1 | -1} step */
function neighbours(article, index, step) {
  const here = article.blocks[index]
  return [index + step, index + 2 * step].flatMap((at) => {
    const block = article.blocks[at]
    return block && here ? [{ block, shift: block.from - here.from }] : []
  })
}
