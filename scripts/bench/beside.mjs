import { Blob } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import writeGood from 'write-good'
import { root } from '../lib/run.mjs'
import { cpuTime } from './cpu-time.mjs'

/**
 * What two other checkers take for the same copy, paragraph by paragraph, in milliseconds of the processor: write-good with the checks it
 * has on by default, and Harper with its own choice of rules.
 * @param {string} copy
 * @param {number} words
 */
export async function measureOthers(copy, words) {
  const paragraphs = copy.split('\n\n')
  for (const paragraph of paragraphs.slice(0, 50)) writeGood(paragraph) // warm
  const times = {
    writeGood: cpuTime(() => paragraphs.map((paragraph) => writeGood(paragraph))),
    harper: await timeHarper(paragraphs),
  }
  const rate = (/** @type {number} */ ms) => Math.round((1000 * words) / ms).toLocaleString('en')
  console.log(`\nOthers on the same copy: write-good ${rate(times.writeGood)} words/s, Harper ${rate(times.harper)} words/s`)
  return times
}

/** @param {readonly string[]} paragraphs */
async function timeHarper(paragraphs) {
  const harper = await import('harper.js')
  const bytes = await readFile(path.join(root, 'node_modules/harper.js/dist/harper_wasm_slim_bg.wasm'))
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/wasm' }))
  const linter = new harper.LocalLinter({
    binary: harper.createBinaryModuleFromUrl(address, 'slim'),
    dialect: harper.Dialect.American,
  })
  for (const paragraph of paragraphs.slice(0, 20)) await linter.lint(paragraph) // warm
  const before = process.cpuUsage()
  for (const paragraph of paragraphs) await linter.lint(paragraph)
  const { user, system } = process.cpuUsage(before)
  await linter.dispose()
  return (user + system) / 1000
}
