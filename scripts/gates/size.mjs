import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from '../lib/run.mjs'

/** A file this long wants to be split; a longer one than `hard` has to be. */
const soft = 250
const hard = 400

export async function checkSize() {
  const names = ['src', 'scripts', 'tests'].map(async (folder) =>
    (await readdir(path.join(root, folder), { recursive: true })).map((name) => path.join(folder, name)),
  )
  const sources = (await Promise.all(names)).flat().filter((name) => /\.(?:tsx?|mjs|css)$/.test(name))
  if (sources.length === 0) return { code: 1, output: 'No source files were found.\n' }
  const lines = []
  let code = 0
  for (const name of sources) {
    const length = (await readFile(path.join(root, name), 'utf8')).split('\n').length - 1
    if (length > soft) lines.push(`${name} has ${length} lines${length > hard ? `, more than ${hard}` : ''}`)
    if (length > hard) code = 1
  }
  return { code, output: lines.map((line) => `${line}\n`).join('') }
}
