import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The top folder of this checkout. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** Where the person who ran npm stood: npm itself moves to the top folder. */
export const startedIn = process.env['npm_lifecycle_event'] ? (process.env['INIT_CWD'] ?? process.cwd()) : process.cwd()

/**
 * @typedef {object} Options
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {'inherit' | 'collect' | 'stderr'} [output] stderr: what it prints goes to our standard error
 * @property {number} [timeout] milliseconds
 *
 * @typedef {{ code: number, output: string }} Result `code` is not 0 when it could not be started, was killed or took too long
 */

/**
 * Runs a program to its end and never throws.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Options} [options]
 * @returns {Promise<Result>}
 */
export function run(command, args, { cwd = root, env = process.env, output = 'inherit', timeout } = {}) {
  return new Promise((resolve) => {
    /** @type {import('node:child_process').StdioOptions} */
    const stdio =
      output === 'collect'
        ? ['ignore', 'pipe', 'pipe']
        : output === 'stderr'
          ? ['ignore', process.stderr, process.stderr]
          : 'inherit'
    const child = spawn(command, [...args], { cwd, env, stdio, ...(timeout === undefined ? {} : { timeout }) })
    let text = ''
    child.stdout?.on('data', (chunk) => (text += chunk))
    child.stderr?.on('data', (chunk) => (text += chunk))
    child.on('error', (error) => resolve({ code: 127, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output: text }))
  })
}

/**
 * Runs the program of an installed package, by the path inside node_modules.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {Options} [options]
 */
export function runTool(script, args, options) {
  return run(process.execPath, [path.join(root, 'node_modules', script), ...args], options)
}

/**
 * Runs npm itself, the same one that runs us.
 * @param {readonly string[]} args
 * @param {Options} [options]
 */
export function runNpm(args, options) {
  const npm = process.env['npm_execpath']
  return npm?.endsWith('.js') ? run(process.execPath, [npm, ...args], options) : run('npm', args, options)
}
