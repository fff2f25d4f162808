import { spawn } from 'node:child_process'
import { onPath } from './linux.mjs'

/** Whether a screen can be made where there is none, as on a machine of CI. */
export function canMakeScreens() {
  return process.platform === 'linux' && onPath('Xvfb')
}

/**
 * @typedef {object} Screens
 * @property {readonly string[]} names what DISPLAY has to be
 * @property {() => void} close
 */

/**
 * Screens that nobody sees, one for each file of tests that runs at a time: on one screen apps would take the focus from each other.
 * @param {number} count
 * @returns {Promise<Screens>}
 */
export async function openScreens(count) {
  const screens = await Promise.all(Array.from({ length: count }, openScreen))
  return {
    names: screens.map(({ name }) => name),
    close: () => screens.forEach(({ server }) => server.kill()),
  }
}

/** @returns {Promise<{ name: string, server: import('node:child_process').ChildProcess }>} */
function openScreen() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x960x24', '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before there was a screen`)))
    // It says its number, and a new line, once it can be drawn on.
    server.stdio[3]?.once('data', (number) => resolve({ name: `:${String(number).trim()}`, server }))
  })
}
