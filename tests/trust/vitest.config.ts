import path from 'node:path'
import { defineConfig, type Plugin } from 'vitest/config'
import { guards } from './guards'

const root = path.resolve(import.meta.dirname, '../..')

/** Takes the guard with this number out of the source while it is loaded; no file is changed. */
function without(number: number): Plugin {
  const guard = guards[number]
  if (guard === undefined) throw new Error(`there is no guard ${number}`)
  const file = path.join(root, 'src', guard.file)
  return {
    name: 'without-a-guard',
    enforce: 'pre',
    transform(code, id) {
      if (id.split('?')[0] !== file) return null
      if (code.split(guard.guard).length !== 2) throw new Error(`${guard.file} does not hold this guard once: ${guard.guard}`)
      return code.replace(guard.guard, () => guard.without)
    },
  }
}

const number = process.env['GALLEY_WITHOUT_GUARD']

export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic' } },
  plugins: number === undefined ? [] : [without(Number(number))],
  test: { include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**'], testTimeout: 20_000 },
})
