import { mkdtemp, rm, symlink } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { root, run, runTool } from './run.mjs'

/**
 * Builds the engine as it was in the last commit and hands over the folder it is in, for as long as `use` takes. Null when it cannot be built.
 * @template Result
 * @param {(folder: string | null) => Promise<Result>} use
 */
export async function withLastCommit(use) {
  const work = await mkdtemp(path.join(os.tmpdir(), 'galley-last-commit-'))
  try {
    return await use((await build(work)) ? path.join(work, 'out/engine') : null)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** What the engine is built from: the compiler settings of src and tests stand beside the code. */
const needed = ['src', 'resources', 'tests/tsconfig.json', 'tsconfig.json', 'package.json']

/** @param {string} work */
async function build(work) {
  const archive = path.join(work, 'source.tar')
  const packed = await run('git', ['archive', '--output', archive, 'HEAD', ...needed], { output: 'collect' })
  if (packed.code !== 0 || (await run('tar', ['-xf', archive, '-C', work], { output: 'collect' })).code !== 0) return false
  await symlink(path.join(root, 'node_modules'), path.join(work, 'node_modules'))
  const env = { ...process.env, GALLEY_SOURCE: work }
  const built = await runTool('vite/bin/vite.js', ['build', '--config', 'scripts/vite.engine.config.mjs'], {
    output: 'collect',
    env,
  })
  return built.code === 0
}
