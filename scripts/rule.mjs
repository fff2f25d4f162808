// npm run rule NAME [-- --all]: what a rule finds in the corpus, what changed since the last commit, and what it costs.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { readCorpus } from './lib/corpus.mjs'
import { finish } from './lib/finish.mjs'
import { makeFresh, products } from './lib/fresh.mjs'
import { withLastCommit } from './lib/last-commit.mjs'
import { root } from './lib/run.mjs'

/**
 * @typedef {import('../src/engine').Finding} Finding
 * @typedef {import('../src/engine/rules/rule').Rule} Rule
 * @typedef {{ engine: typeof import('../src/engine'), rules: readonly Rule[] }} Engine
 */

/** So many findings of a text are shown, unless --all. */
const shown = process.argv.includes('--all') ? Infinity : 12
const id = process.argv[2]
await makeFresh(products.engine, { quiet: true })
const today = await load(path.join(root, 'out/engine'))
const rule = today.rules.find((candidate) => candidate.id === id)
if (rule === undefined) {
  console.error(
    `${id === undefined ? 'Which rule?' : `There is no rule ${id}.`} There are: ${today.rules.map((known) => known.id).join(', ')}`,
  )
  process.exitCode = 1
} else {
  const corpus = await readCorpus()
  const found = corpus.map(({ name, text, sound }) => ({ name, sound, lines: findIn(today, rule, text) }))
  console.log(`${rule.id}: ${rule.name} (${rule.category}, ${rule.scope})\n`)
  for (const { name, sound, lines } of found) printLines(`${name}${sound ? ' (sound)' : ''}: ${lines.length}`, lines)
  await printChange(corpus, found)
  const words = corpus.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  console.log(
    `\nCost: ${(cost(corpus, [rule]) - cost(corpus, [])).toFixed(0)} ms for ${words} words (vetting of repairs included)`,
  )
}

/**
 * @param {readonly import('./lib/corpus.mjs').Text[]} corpus
 * @param {readonly { name: string, lines: readonly string[] }[]} found
 */
async function printChange(corpus, found) {
  await withLastCommit(async (folder) => {
    if (folder === null) return console.log('\nThe last commit could not be built to compare with.')
    const before = await load(folder)
    const old = before.rules.find((candidate) => candidate.id === id)
    if (!old) return console.log('\nNew since the last commit.')
    const lost = []
    const won = []
    for (const [index, { name, text }] of corpus.entries()) {
      const was = findIn(before, old, text)
      const is = found[index]?.lines ?? []
      lost.push(...was.filter((line) => !is.includes(line)).map((line) => `- ${name}: ${line}`))
      won.push(...is.filter((line) => !was.includes(line)).map((line) => `+ ${name}: ${line}`))
    }
    printLines(`\nSince the last commit: ${won.length} more, ${lost.length} fewer`, [...lost, ...won])
  })
}

/**
 * @param {string} folder
 * @returns {Promise<Engine>}
 */
async function load(folder) {
  const at = (/** @type {string} */ name) => import(pathToFileURL(path.join(folder, name)).href)
  return { engine: await at('engine.mjs'), rules: (await at('rules.mjs')).rules }
}

/**
 * One line for each finding: its words in their surroundings, and what the first repair makes of them.
 * @param {Engine} version
 * @param {Rule} one
 * @param {string} text
 */
function findIn(version, one, text) {
  return proof(version, [one], text).map((/** @type {Finding} */ { ranges: [{ from, to }], tier, repairs: [repair] }) => {
    const marked = `${text.slice(Math.max(0, from - 40), from)}[[${text.slice(from, to)}]]${text.slice(to, to + 40)}`
    const edits = repair?.edits.map((edit) => `“${text.slice(edit.from, edit.to)}”⇒“${edit.insert}”`).join(', ')
    return `${tier} ${marked}${repair === undefined ? '' : ` → ${repair.label} ${edits}`}`.replace(/\s+/g, ' ')
  })
}

/**
 * @param {Engine} version
 * @param {readonly Rule[]} some
 * @param {string} text
 */
function proof(version, some, text) {
  const steps = version.engine.createProofreader(some).proofread({ text }, { enabled: new Set(some.map((one) => one.id)) })
  return finish(steps).findings
}

/**
 * Milliseconds for the whole corpus, the best of three.
 * @param {readonly import('./lib/corpus.mjs').Text[]} corpus
 * @param {readonly Rule[]} some
 */
function cost(corpus, some) {
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    for (const { text } of corpus) proof(today, some, text)
    return performance.now() - start
  })
  return Math.min(...times)
}

/**
 * @param {string} title
 * @param {readonly string[]} lines
 */
function printLines(title, lines) {
  console.log(title)
  for (const line of lines.slice(0, shown)) console.log(`  ${line}`)
  if (lines.length > shown) console.log(`  … and ${lines.length - shown} more (--all shows them)`)
}
