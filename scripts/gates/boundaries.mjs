import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseAst } from 'rolldown/parseAst'
import { root } from '../lib/run.mjs'

/**
 * Which layers of src a layer may import besides itself.
 * @type {Record<string, readonly string[]>}
 */
const layers = {
  engine: [],
  l10n: [],
  formats: ['engine', 'l10n'],
  shared: ['engine', 'l10n', 'formats'],
  disk: ['shared', 'l10n'],
  main: ['shared', 'disk', 'engine', 'l10n', 'formats'],
  preload: ['shared', 'engine', 'l10n', 'formats'],
  renderer: ['shared', 'engine', 'l10n', 'formats'],
  cli: ['shared', 'disk', 'engine', 'l10n', 'formats'],
  readers: ['shared', 'engine'],
}

/**
 * Which folders of the engine one of them may import besides itself and what lies at the top. What is above stands nearer to the editor.
 * @type {Record<string, readonly string[]>}
 */
const engineFolders = {
  language: [],
  lexicon: ['language'],
  read: ['language', 'lexicon'],
  ledger: ['language', 'lexicon'],
  'gap-fit': ['language'],
  adapters: [],
  settle: [],
  rules: ['language', 'lexicon', 'read', 'ledger', 'gap-fit', 'adapters'],
  witness: ['language', 'read'],
  'word-odds': ['language', 'settle'],
}

/** Packages that belong to some layers alone. */
const reserved = [
  { packages: /^node:/, layers: ['disk', 'main', 'cli', 'readers'] },
  { packages: /^electron$/, layers: ['main', 'preload'] },
  { packages: /^(?:react(?:-dom)?|@codemirror\/.*)$/, layers: ['renderer'] },
  { packages: /^(?:wink-.*|write-good)$/, layers: ['engine'] },
  { packages: /^(?:intl-messageformat|@formatjs\/.*)$/, layers: ['l10n'] },
  { packages: /^(?:onnxruntime-node|@huggingface\/tokenizers|harper\.js|nspell|dictionary-.*)$/, layers: ['readers'] },
]

/**
 * Who imports whom, types included: the layout of architecture.md. (dependency-cruiser reads no TSX without an older TypeScript.)
 * A parser that finds nothing must not pass for good news, so no imports at all is a failure.
 */
export async function checkBoundaries() {
  const shipped = Object.keys(JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')).dependencies)
  const names = await readdir(path.join(root, 'src'), { recursive: true })
  const files = names.filter((name) => /\.tsx?$/.test(name)).map((name) => path.join('src', name))
  const faults = []
  let imports = 0
  for (const file of files) {
    for (const target of await importsOf(file)) {
      imports++
      const fault = target.startsWith('.') ? judgeFile(file, target) : judgePackage(file, target, shipped)
      if (fault !== null) faults.push(`${file} imports ${target}: ${fault}`)
    }
  }
  if (imports < files.length)
    faults.push(`Only ${imports} imports were found in ${files.length} files: something is wrong with this check.`)
  return { code: faults.length === 0 ? 0 : 1, output: faults.map((fault) => `${fault}\n`).join('') }
}

/**
 * @param {string} file
 * @returns {Promise<string[]>}
 */
async function importsOf(file) {
  const program = parseAst(await readFile(path.join(root, file), 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' })
  /** @type {string[]} */
  const found = []
  visit(program)
  return found

  /** @param {any} node any node of the tree, or a list of nodes */
  function visit(node) {
    if (Array.isArray(node)) return node.forEach(visit)
    if (node === null || typeof node !== 'object') return
    // import, export … from, import(…) and the type import('…') all hold what they name as `source`.
    if (/^(?:Import|Export|TSImport)/.test(node.type) && typeof node.source?.value === 'string') found.push(node.source.value)
    // A worker: new URL('./worker.ts', import.meta.url)
    if (node.type === 'NewExpression' && node.callee.name === 'URL' && node.arguments[1]?.type === 'MemberExpression')
      found.push(String(node.arguments[0]?.value))
    Object.values(node).forEach(visit)
  }
}

/**
 * @param {string} file
 * @param {string} target
 */
function judgeFile(file, target) {
  const place = path.join(path.dirname(file), target.replace(/\?.*$/, ''))
  if (!['', '.ts', '.tsx', '/index.ts'].some((ending) => existsSync(path.join(root, place + ending))))
    return 'there is no such file'
  const [top, layer = ''] = place.split(path.sep)
  if (top !== 'src') return /^(?:tests|scripts|out)$/.test(top ?? '') ? 'what is shipped may not need it' : null
  const own = layerOf(file)
  if (own === 'engine' && layer === 'engine') return judgeFolder(engineFolderOf(file), engineFolderOf(place))
  return judgeAllowed(own, layer, layers[own] ?? [])
}

/** @param {string | undefined} own @param {string | undefined} folder undefined for what lies at the top of the engine */
function judgeFolder(own, folder) {
  return own === undefined || folder === undefined ? null : judgeAllowed(own, folder, engineFolders[own] ?? [])
}

/** @param {string} own @param {string} other @param {readonly string[]} allowed */
function judgeAllowed(own, other, allowed) {
  return other === own || allowed.includes(other) ? null : `${own} may import ${allowed.join(', ') || 'nothing else of ours'}`
}

/**
 * @param {string} file
 * @param {string} target
 * @param {readonly string[]} shipped
 */
function judgePackage(file, target, shipped) {
  const owner = reserved.find(({ packages }) => packages.test(target))
  if (owner !== undefined && !owner.layers.includes(layerOf(file))) return `only ${owner.layers.join(' and ')} may`
  if (/^(?:node:|electron$)/.test(target)) return null
  return shipped.some((name) => target === name || target.startsWith(`${name}/`)) ? null : 'it is not among the dependencies'
}

/** @param {string} place */
function engineFolderOf(place) {
  const [, , folder = '', ...rest] = place.split(path.sep)
  if (rest.length === 0) return undefined
  if (!Object.hasOwn(engineFolders, folder)) throw new Error(`${place} belongs to no folder of the engine that is known here`)
  return folder
}

/** @param {string} file */
function layerOf(file) {
  const layer = file.split(path.sep)[1] ?? ''
  if (!Object.hasOwn(layers, layer)) throw new Error(`${file} belongs to no layer`)
  return layer
}
