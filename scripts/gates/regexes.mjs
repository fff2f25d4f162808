import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { check } from 'recheck'
import { parseAst } from 'rolldown/parseAst'
import { root } from '../lib/run.mjs'

/**
 * @typedef {{ source: string, flags: string, at: string }} Expression
 * @typedef {'safe' | 'quadratic' | 'worse' | 'unknown'} Cost
 */

/** What is known of an expression does not change: kept by its text, so that a run costs only what is new, also after npm ci. */
const cacheFile = path.join(os.homedir(), '.cache/galley/regexes.json')

/**
 * Every regular expression that is written out in the product is proven harmless on hostile text; those that are put together of lists when
 * a module is loaded are not looked at. Growth with the square of the input is let pass, since no rule
 * sees a block longer than the reader's cap (src/engine/read/blocks.ts); anything steeper fails, as does a canary that is not recognised.
 */
export async function checkRegexes() {
  const known = await readCache()
  const lines = []
  const canary = await costOf({ source: '(a+)+$', flags: 'u', at: 'canary' })
  if (canary !== 'worse') lines.push('The checker did not see through (a+)+$; its word is worth nothing.')
  const expressions = await findExpressions()
  if (expressions.length === 0) lines.push('No regular expressions were found.')
  const keyOf = (/** @type {Expression} */ { source, flags }) => `/${source}/${flags}`
  // As many at a time as there are processors.
  const open = new Map(expressions.filter((one) => known[keyOf(one)] === undefined).map((one) => [keyOf(one), one])).entries()
  await Promise.all(
    os.cpus().map(async () => {
      for (const [key, expression] of open) known[key] = await costOf(expression)
    }),
  )
  for (const expression of expressions) {
    const key = keyOf(expression)
    const cost = known[key]
    if (cost === 'worse' || cost === 'unknown')
      lines.push(`${expression.at}: ${key} is ${cost === 'worse' ? 'super-quadratic' : 'not understood by the checker'}`)
  }
  await mkdir(path.dirname(cacheFile), { recursive: true })
  await writeFile(cacheFile, JSON.stringify(known))
  return { code: lines.length === 0 ? 0 : 1, output: lines.map((line) => `${line}\n`).join('') }
}

/** @returns {Promise<Record<string, Cost>>} */
async function readCache() {
  try {
    return JSON.parse(await readFile(cacheFile, 'utf8'))
  } catch {
    return {} // the first run, or a cache that was cut short: all is worked out anew
  }
}

/** @param {Expression} expression @returns {Promise<Cost>} */
async function costOf({ source, flags }) {
  // One seed, so that one expression has one verdict.
  const verdict = await check(source, flags, { timeout: 60_000, randomSeed: 1 })
  if (verdict.status === 'safe') return 'safe'
  if (verdict.status === 'unknown') return 'unknown'
  return verdict.complexity.type === 'polynomial' && verdict.complexity.degree <= 2 ? 'quadratic' : 'worse'
}

/** @returns {Promise<readonly Expression[]>} */
async function findExpressions() {
  const names = (await readdir(path.join(root, 'src'), { recursive: true })).filter((name) => /\.tsx?$/.test(name))
  const found = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(path.join(root, 'src', name), 'utf8')
      return literalsIn(parseAst(text, { lang: name.endsWith('x') ? 'tsx' : 'ts' })).map((literal) => ({
        source: literal.pattern,
        flags: literal.flags,
        at: `src/${name}`,
      }))
    }),
  )
  return found.flat()
}

/** @param {unknown} node @returns {{ pattern: string, flags: string }[]} */
function literalsIn(node) {
  if (Array.isArray(node)) return node.flatMap(literalsIn)
  if (typeof node !== 'object' || node === null) return []
  if ('regex' in node && node.regex) return [/** @type {{ pattern: string, flags: string }} */ (node.regex)]
  return Object.values(node).flatMap(literalsIn)
}
