// npm run eval [-- --verbose] [--readers[=spelling,harper]] [DRAFT…|SET.jsonl…]: how well Galley reads the drafts and sets of tests/articles, by two scorers.
// Over all of them, by rules alone, it also writes docs/rules.md, the rule documentation with each rule's hits and alarms.
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { writeRulePages } from './eval/rule-pages.mjs'
import { makeFresh, products } from './lib/fresh.mjs'
import { root, run, startedIn } from './lib/run.mjs'

const args = process.argv.slice(2)
const given = args.filter((arg) => !arg.startsWith('-')).map((file) => path.resolve(startedIn, file))
await makeFresh(products.commandLine, { quiet: true })

const files = given.length > 0 ? given : [...(await listIn('tests/articles')), ...(await listIn('tests/articles/public'))]
const readers = args.find((arg) => arg === '--readers' || arg.startsWith('--readers='))
const env = {
  ...process.env,
  CHECK: `node out/cli/index.cjs check${readersOption(readers)}`,
  ...(args.includes('--verbose') ? { VERBOSE: '1' } : {}),
}
const drafts = files.filter((file) => file.endsWith('.txt'))
const sets = await keepScorable(files.filter((file) => file.endsWith('.jsonl')))
const codes = [
  drafts.length > 0 ? (await run(process.execPath, ['scripts/eval/score.mjs', ...drafts], { env })).code : 0,
  sets.length > 0 ? (await run(process.execPath, ['scripts/eval/score-jsonl.mjs', ...sets], { env })).code : 0,
]
if (given.length === 0 && readers === undefined) {
  codes.push((await run(process.execPath, ['scripts/eval/witness.mjs'])).code)
  await writeRulePages()
}
process.exitCode = Math.max(...codes)

/**
 * All readers, those named, or none.
 * @param {string | undefined} arg
 */
function readersOption(arg) {
  if (arg === undefined) return ' --no-readers'
  return arg === '--readers' ? '' : ` ${arg}`
}

/** @param {string} folder */
async function listIn(folder) {
  return (await readdir(path.join(root, folder))).toSorted().map((name) => path.join(root, folder, name))
}

/**
 * A set of originals with their translations has no text to check.
 * @param {readonly string[]} sets
 */
async function keepScorable(sets) {
  const contents = await Promise.all(sets.map((file) => readFile(file, 'utf8')))
  return sets.filter((_, index) => 'text' in JSON.parse(contents[index]?.split('\n')[0] || '{}'))
}
