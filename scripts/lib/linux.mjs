import { existsSync } from 'node:fs'
import path from 'node:path'
import { run } from './run.mjs'

/** What Electron needs on Debian besides itself; where a name changed, the newer one follows. */
const packages = [
  ['xvfb'],
  ['xauth'],
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['libxss1'],
]

/**
 * What the tests ask how it reads what Galley writes; where it is missing they say so and are skipped. Debian also has a LibreOffice
 * without windows; it falls over at any document with a comment, for it lacks the file that says how one is drawn (annotation.ui).
 */
const office = [['libreoffice-writer'], ['python3-uno']]

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

/** @param {string} program */
export function onPath(program) {
  return (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, program)))
}

/**
 * Shared libraries that a program asks for and the system lacks.
 * @param {string} executable
 */
export async function missingLibraries(executable) {
  if (process.platform !== 'linux' || !onPath('ldd')) return []
  const { output } = await run('ldd', [executable], { output: 'collect' })
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name ?? '')
}

/** Packages to install by hand, as words of one line. */
export const packageNames = packages.map(([name]) => name).join(' ')

/**
 * On Debian and its children, as root: installs what tests in a real Electron need. Elsewhere it does nothing.
 * @param {(line: string) => void} say
 */
export async function installPackages(say) {
  await installAll(packages, say)
}

/**
 * The same for LibreOffice, some 90 MB.
 * @param {(line: string) => void} say
 */
export async function installOffice(say) {
  const isWindowless = onPath('dpkg-query') && (await anyInstalled(['libreoffice-writer-nogui']))
  if (!onPath('soffice') || isWindowless) await installAll(office, say)
}

/**
 * @param {readonly (readonly string[])[]} packages
 * @param {(line: string) => void} say
 */
async function installAll(packages, say) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !onPath('apt-get') || !onPath('dpkg-query')) return
  const wanted = (await Promise.all(packages.map(async (names) => ((await anyInstalled(names)) ? null : names)))).filter(
    (names) => names !== null,
  )
  if (wanted.length === 0) return
  say(`Installing ${wanted.map(([name]) => name).join(', ')}…`)
  if (await install(wanted)) return
  await run('apt-get', ['update', '-qq'], { output: 'collect', timeout: 3 * 60_000 })
  if (!(await install(wanted))) say('Some of them could not be installed.')
}

/** @param {readonly string[]} names */
async function anyInstalled(names) {
  const results = await Promise.all(
    names.map((name) => run('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], { output: 'collect' })),
  )
  return results.some(({ output }) => output.trim() === 'installed')
}

/** @param {readonly (readonly string[])[]} wanted */
async function install(wanted) {
  const names = await Promise.all(wanted.map(async (choice) => (await firstKnown(choice)) ?? choice[0] ?? ''))
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...names]
  return (await run('apt-get', args, { output: 'collect', env, timeout: 10 * 60_000 })).code === 0
}

/** @param {readonly string[]} names */
async function firstKnown(names) {
  for (const name of names) {
    const { output } = await run('apt-cache', ['policy', name], { output: 'collect' })
    if (/Candidate: (?!\(none\))/.test(output)) return name
  }
  return null
}
