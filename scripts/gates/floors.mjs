import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from '../lib/run.mjs'

/** No package in the lock file may be older than the first version without a known hole (not every registry answers `npm audit`). */
export async function checkFloors() {
  const floors = JSON.parse(await readFile(path.join(root, 'scripts/gates/security-floors.json'), 'utf8'))
  const lock = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8'))
  const wrong = []
  for (const [name, floor] of Object.entries(floors)) {
    const places = Object.entries(lock.packages).filter(([place]) => place.endsWith(`node_modules/${name}`))
    if (places.length === 0) wrong.push(`${name} is not installed: drop its floor`)
    for (const [place, { version }] of places)
      if (isOlder(version, floor)) wrong.push(`${place} is ${version}, older than ${floor}`)
  }
  return { code: wrong.length === 0 ? 0 : 1, output: wrong.map((line) => `${line}\n`).join('') }
}

/**
 * @param {string} version
 * @param {string} floor
 */
function isOlder(version, floor) {
  const [have, need] = [version, floor].map((text) => text.split(/[.-]/).map(Number))
  for (let i = 0; i < 3; i++) if (have?.[i] !== need?.[i]) return (have?.[i] ?? 0) < (need?.[i] ?? 0)
  return false
}
