// npm start [-- WORDS…]: opens Galley on the sample draft, or on what the words say; npm start -- --help lists them.
import path from 'node:path'
import { findElectron } from './lib/electron.mjs'
import { makeFresh, products } from './lib/fresh.mjs'
import { hasDisplay, missingLibraries, packageNames } from './lib/linux.mjs'
import { root, run, startedIn } from './lib/run.mjs'

const sample = path.join(root, 'resources/samples/mint-biden-putin.txt')
const given = process.argv.slice(2)
const words = given.length === 0 ? [sample] : given

/** @param {string} line */
const say = (line) => console.error(line)

// What the app answers without a window, it answers without a display.
const isAnswered = words.some((word) => ['--help', '-h', '--version'].includes(word))

process.exitCode = hasDisplay() || isAnswered ? await openWindow() : await checkWithoutWindow()

async function openWindow() {
  const electron = await findElectron(say)
  if ('missing' in electron) return refuse(`Galley cannot start: ${electron.missing}.`)
  const libraries = await missingLibraries(electron.executable)
  if (libraries.length > 0)
    return refuse(`Galley cannot start: the system lacks ${libraries.join(', ')}. On Debian or Ubuntu install ${packageNames}.`)
  await makeFresh(products.desktop)
  say(`Starting ${electron.title}.`)
  return (await run(electron.executable, [...electron.args, ...words], { cwd: startedIn })).code
}

async function checkWithoutWindow() {
  say('There is no display here, so no window can open; this is the same check of the draft on the command line.')
  await makeFresh(products.commandLine, { quiet: true })
  if (words.includes('-')) return refuse('What comes from standard input is opened in a window; name a file instead.')
  const drafts = words.filter((word, at) => !word.startsWith('-') && words[at - 1] !== '--line')
  const checked = drafts.length === 0 ? [sample] : drafts
  return (await run(process.execPath, [path.join(root, 'out/cli/index.cjs'), 'check', ...checked], { cwd: startedIn })).code
}

/** @param {string} message */
function refuse(message) {
  say(message)
  return 1
}
