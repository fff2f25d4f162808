// npm test [-- FILTER…]: all tests, those in a real Electron included. The last line printed sums them up.
import { mkdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { findElectron } from './lib/electron.mjs'
import { makeFresh, products } from './lib/fresh.mjs'
import { installOffice, installPackages, missingLibraries, packageNames } from './lib/linux.mjs'
import { root, run } from './lib/run.mjs'
import { canMakeScreens, openScreens } from './lib/screens.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ name: string, status: string, assertionResults: { status: string, fullName: string }[] }} TestFile */

/** Files of tests in a real Electron that run side by side: an app waits often enough for two cores to serve two. */
const atOnce = 2
const filters = process.argv.slice(2)
/** @param {string} line */
const say = (line) => console.log(line)

await mkdir(path.join(root, 'test-output'), { recursive: true })
const electron = await prepareElectron()
/** @type {Counts[]} */
const counts = []
/** What failed, said again below all the output, where it is looked for first. @type {string[]} */
const failedNames = []
try {
  await makeFresh(products.commandLine)
  if (filters.length === 0 || filters.some((filter) => 'tests/formats/libreoffice.test.ts'.includes(filter)))
    await installOffice(say)
  counts.push(await runTests('unit', []))
  counts.push('missing' in electron ? withoutElectron(electron.missing) : await runInElectron(electron))
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  counts.push({ passed: 0, failed: 1, skipped: 0 })
}
/** @param {keyof Counts} key */
const sum = (key) => counts.reduce((total, count) => total + count[key], 0)
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0
for (const name of failedNames) say(`Failed: ${name}`)
say('missing' in electron ? `No Electron ran: ${electron.missing}.` : `Ran in ${electron.title}.`)
say(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)

/** @returns {Promise<import('./lib/electron.mjs').Electron | { missing: string }>} */
async function prepareElectron() {
  await installPackages(say)
  if (process.platform === 'linux' && !canMakeScreens() && !process.env['DISPLAY'])
    return { missing: `there is no display and no Xvfb; on Debian or Ubuntu install ${packageNames}` }
  const found = await findElectron(say)
  if ('missing' in found) return found
  const libraries = await missingLibraries(found.executable)
  if (libraries.length === 0) return found
  return { missing: `the system lacks ${libraries.join(', ')}; on Debian or Ubuntu install ${packageNames}` }
}

/** @param {import('./lib/electron.mjs').Electron} electron */
async function runInElectron(electron) {
  await makeFresh(products.desktop)
  say(`End-to-end tests in ${electron.title}`)
  const screens = canMakeScreens() ? await openScreens(atOnce) : { names: [], close: () => {} }
  try {
    return await runTests('e2e', [`--maxWorkers=${Math.max(1, screens.names.length)}`], {
      ...process.env,
      GALLEY_TEST_ELECTRON: electron.executable,
      GALLEY_TEST_ELECTRON_ARGS: JSON.stringify(electron.args),
      GALLEY_TEST_SCREENS: screens.names.join(' '),
    })
  } finally {
    screens.close()
  }
}

/**
 * @param {'unit' | 'e2e'} project
 * @param {readonly string[]} options
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Counts>}
 */
async function runTests(project, options, env = process.env) {
  const report = path.join(root, `test-output/${project}.json`)
  await rm(report, { force: true })
  const args = [
    path.join(root, 'node_modules/vitest/vitest.mjs'),
    ...['run', '--config', 'tests/vitest.config.ts', '--project', project === 'unit' ? '!e2e' : project],
    ...(filters.length > 0 ? ['--passWithNoTests'] : []),
    ...options,
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters],
  ]
  const { code } = await run(process.execPath, args, { env })
  return count(JSON.parse(await readFile(report, 'utf8').catch(() => '{}')), code)
}

/**
 * A file that could not be loaded has no failed test of its own, and an error outside of any test has none either: each counts as one.
 * @param {{ numPassedTests?: number, numPendingTests?: number, numTodoTests?: number, testResults?: TestFile[] }} report
 * @param {number} code
 */
function count(report, code) {
  const failed = (report.testResults ?? []).flatMap(failuresOf)
  if (code !== 0 && failed.length === 0) failed.push('an error outside of any test (see above)')
  failedNames.push(...failed)
  return {
    passed: report.numPassedTests ?? 0,
    failed: failed.length,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  }
}

/** @param {TestFile} file */
function failuresOf(file) {
  const where = path.relative(root, file.name)
  const failed = file.assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => `${where}: ${fullName}`)
  return file.status === 'failed' && failed.length === 0 ? [`${where}, which could not be loaded`] : failed
}

/**
 * Where tests decide (CI), tests that did not run have failed.
 * @param {string} reason
 */
function withoutElectron(reason) {
  const ci = Boolean(process.env['CI']) && process.env['CI'] !== 'false'
  say(`End-to-end tests ${ci ? 'FAILED' : 'skipped'}: ${reason}.`)
  return { passed: 0, failed: ci ? 1 : 0, skipped: ci ? 0 : 1 }
}
