// npm run check [-- GATE…]: every gate that needs no running program. All of them run, even when one fails.
import { checkBoundaries } from './gates/boundaries.mjs'
import { checkFloors } from './gates/floors.mjs'
import { checkMessages } from './gates/messages.mjs'
import { checkRegexes } from './gates/regexes.mjs'
import { checkSize } from './gates/size.mjs'
import { runTool } from './lib/run.mjs'

/**
 * @typedef {{ code: number, output: string }} Outcome
 * @typedef {{ name: string, run: () => Promise<Outcome> }} Gate
 */

/**
 * @param {string} name
 * @param {string} script
 * @param {readonly string[]} args
 * @returns {Gate}
 */
const tool = (name, script, args) => ({ name, run: () => runTool(script, args, { output: 'collect' }) })

/** @param {string} project */
const compile = (project) => tool(`types ${project}`, 'typescript/bin/tsc', ['-p', project])

/** @type {readonly Gate[]} */
const gates = [
  compile('src/tsconfig.pure.json'),
  compile('src/tsconfig.node.json'),
  compile('src/tsconfig.web.json'),
  compile('tests/tsconfig.json'),
  compile('scripts/tsconfig.json'),
  tool('format', '@biomejs/biome/bin/biome', ['format', '.']),
  tool('lint', 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings', '--report-unused-disable-directives', '.']),
  { name: 'imports', run: checkBoundaries },
  tool('unused', 'knip/bin/knip.js', ['--no-progress', '--treat-config-hints-as-errors']),
  { name: 'size', run: checkSize },
  { name: 'floors', run: checkFloors },
  { name: 'messages', run: checkMessages },
  { name: 'regexes', run: checkRegexes },
]

const wanted = process.argv.slice(2)
const failed = []
for (const gate of gates) {
  if (wanted.length > 0 && !wanted.some((word) => gate.name.includes(word))) continue
  const { code, output } = await gate.run()
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${gate.name}`)
  if (code !== 0) failed.push(gate.name)
  if (code !== 0 || gate.name === 'size') process.stdout.write(output.replace(/^(?=.)/gm, '  '))
}
console.log(failed.length === 0 ? 'All gates passed.' : `${failed.length} failed: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
