import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { root, runTool } from './run.mjs'

/**
 * @typedef {object} Product
 * @property {readonly string[]} inputs files and folders it is made from
 * @property {string} stamp where it is noted what it was last made from
 * @property {(quiet: boolean) => Promise<import('./run.mjs').Result>} make
 */

/** What every product may be made from: whatever a bundle imports lies in these. */
const common = ['src', 'resources', 'scripts/vite', 'tsconfig.json', 'package.json', 'package-lock.json']

/** @type {Product} */
const desktop = {
  inputs: [...common, 'electron.vite.config.ts'],
  stamp: 'out/.desktop-made-from',
  make: (quiet) =>
    runTool('electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'warn'], quiet ? { output: 'collect' } : {}),
}

/** @type {Product} */
const commandLine = {
  inputs: [...common, 'scripts/vite.cli.config.mjs'],
  stamp: 'out/.cli-made-from',
  make: (quiet) =>
    runTool('vite/bin/vite.js', ['build', '--config', 'scripts/vite.cli.config.mjs'], quiet ? { output: 'collect' } : {}),
}

/** @type {Product} */
const engine = {
  inputs: [...common, 'scripts/vite.engine.config.mjs'],
  stamp: 'out/.engine-made-from',
  make: (quiet) =>
    runTool('vite/bin/vite.js', ['build', '--config', 'scripts/vite.engine.config.mjs'], quiet ? { output: 'collect' } : {}),
}

/** What can be made: the app's three bundles, the command line, and the engine for scripts that look at rules. */
export const products = { desktop, commandLine, engine }

/**
 * Makes a product unless nothing it is made from has changed. Throws with the tool's words when it fails.
 * @param {Product} product
 * @param {{ quiet?: boolean }} [options]
 */
export async function makeFresh(product, { quiet = false } = {}) {
  const stamp = path.join(root, product.stamp)
  const state = await fingerprint(product.inputs)
  if (state === (await readFile(stamp, 'utf8').catch(() => ''))) return
  const { code, output } = await product.make(quiet)
  if (code !== 0) throw new Error(`the build failed${output === '' ? '' : `:\n${output}`}`)
  await mkdir(path.dirname(stamp), { recursive: true })
  await writeFile(stamp, state)
}

/**
 * Names, sizes and times of all files: also a file taken away or put back older than before makes a difference.
 * @param {readonly string[]} inputs
 */
async function fingerprint(inputs) {
  const lines = await Promise.all(inputs.map((input) => describe(path.join(root, input))))
  return createHash('sha256').update(lines.flat().join('\n')).digest('hex')
}

/**
 * @param {string} file
 * @returns {Promise<string[]>}
 */
async function describe(file) {
  const found = await stat(file).catch(() => null)
  if (found === null) return [`${file} missing`]
  if (!found.isDirectory()) return [`${file} ${found.size} ${found.mtimeMs}`]
  const names = (await readdir(file)).toSorted()
  return (await Promise.all(names.map((name) => describe(path.join(file, name))))).flat()
}
