// npm run test:trust [-- ROW…]: the tests of docs/DATA-SAFETY.md and SECURITY.md, then each of them again without the guard that it is about,
// when it has to fail.
import { mkdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'vite'
import { root, run } from './lib/run.mjs'

/** @typedef {{ fullName: string, status: string }} Result */

const wanted = process.argv.slice(2)
const report = path.join(root, 'test-output/trust.json')
const vitest = path.join(root, 'node_modules/vitest/vitest.mjs')
await mkdir(path.dirname(report), { recursive: true })

const guards = await readGuards()
const faults = [...(wanted.length === 0 ? await runPromises() : []), ...(await runWithoutGuards())]
for (const fault of faults) console.log(`FAILED ${fault}`)
console.log(faults.length === 0 ? 'Every promise is kept, and every guard is missed when it is gone.' : `${faults.length} failed`)
process.exitCode = faults.length === 0 ? 0 : 1

/** Every test that docs/DATA-SAFETY.md and SECURITY.md name must have run and passed. */
async function runPromises() {
  const promised = (await Promise.all(['docs/DATA-SAFETY.md', 'SECURITY.md'].map(readPromises))).flat()
  console.log(`Running the tests of ${promised.length} promises…`)
  const env = { ...process.env, GALLEY_TRUST: '1' }
  const folders = [
    'tests/disk',
    'tests/main',
    'tests/formats',
    'tests/shared',
    'tests/renderer',
    'tests/engine/properties.test.ts',
  ]
  const results = await runTests(['--config', 'tests/vitest.config.ts', '--project', '!e2e', ...folders], env)
  return promised.flatMap((name) => {
    const own = results.filter(({ fullName }) => fullName.includes(name))
    if (own.length === 0) return [`“${name}”: there is no such test`]
    const bad = own.filter(({ status }) => status !== 'passed')
    return bad.length === 0 ? [] : [`“${name}”: ${bad.map(({ status }) => status).join(', ')}`]
  })
}

/**
 * The names of the tests in a document’s table of promises.
 * @param {string} document
 */
async function readPromises(document) {
  const table = await readFile(path.join(root, document), 'utf8')
  const names = [...table.matchAll(/^\| (?<row>[A-Z]\d+a?) \|.*\| (?<names>[^|]+) \|$/gm)].flatMap(({ groups }) =>
    [...(groups?.['names'] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''),
  )
  if (names.length === 0) throw new Error(`${document} promises nothing that could be read`)
  return names
}

async function runWithoutGuards() {
  const missed = []
  for (const [number, { row, test, name, guard }] of guards.entries()) {
    if (wanted.length > 0 && !wanted.includes(row)) continue
    const env = { ...process.env, GALLEY_WITHOUT_GUARD: String(number) }
    const results = await runTests(['--config', 'tests/trust/vitest.config.ts', '-t', escaped(name), `tests/${test}`], env)
    const own = results.filter(({ status }) => status === 'passed' || status === 'failed')
    const fails = own.some(({ status }) => status === 'failed')
    console.log(`${fails ? 'ok    ' : 'FAILED'} ${row} without “${(guard.trim().split('\n')[0] ?? '').slice(0, 80)}”: ${name}`)
    if (!fails) missed.push(`${row}: “${name}” ${own.length === 0 ? 'did not run' : 'passes without its guard'}`)
  }
  return missed
}

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Result[]>}
 */
async function runTests(args, env) {
  await rm(report, { force: true })
  await run(process.execPath, [vitest, 'run', ...args, '--reporter=json', `--outputFile.json=${report}`], {
    env,
    output: 'collect',
  })
  const { testResults = [] } = JSON.parse(await readFile(report, 'utf8').catch(() => '{}'))
  return testResults.flatMap((/** @type {{ assertionResults: Result[] }} */ { assertionResults }) => assertionResults)
}

/** @returns {Promise<readonly { row: string, test: string, name: string, guard: string }[]>} */
async function readGuards() {
  const outDir = path.join(root, 'node_modules/.cache/galley')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: path.join(root, 'tests/trust/guards.ts'),
      outDir,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'guards.mjs' } },
    },
  })
  return (await import(path.join(outDir, 'guards.mjs'))).guards
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
