import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseAst } from 'rolldown/parseAst'
import { root } from './run.mjs'

/**
 * @typedef {{ messages: ReadonlyMap<string, string>, faults: readonly string[] }} Found messages with the file each was found in first,
 * and words that do not go through `t`
 */

/** What takes an English message as its first argument (src/l10n/t.ts, src/renderer/app/rich.tsx). */
const takers = new Set(['t', 'say', 'message', 'parts', 'rich'])

/** Tables of commands, whose words are messages by where they stand. */
const tables = /^src\/shared\/(?:tool-)?commands\.ts$/
const tableKeys = new Set(['title', 'menu', 'submenu'])

/** Where words are shown, they are no plain strings: attributes of elements, arguments, and properties of objects. */
const shownAttributes = new Set(['aria-label', 'title', 'placeholder', 'alt', 'detail', 'summary', 'label', 'help'])
const shownProperties = new Set(['hint', 'message', 'detail', 'buttons', 'label', 'help', 'section'])
const shownCalls = new Set(['notify', 'report', 'refuse'])

/** The layers that speak to an editor; the command line is English, and so is the engine. */
const speaking = /^src\/(?:renderer|main|shared|formats)\//

/** Reads every source that speaks to an editor. @returns {Promise<Found>} */
export async function findMessages() {
  const names = (await readdir(path.join(root, 'src'), { recursive: true })).map(
    (name) => `src/${name.split(path.sep).join('/')}`,
  )
  const files = names.filter((name) => /\.tsx?$/.test(name) && speaking.test(name)).toSorted()
  /** @type {Map<string, string>} */
  const messages = new Map()
  /** @type {string[]} */
  const faults = []
  for (const file of files) {
    const program = parseAst(await readFile(path.join(root, file), 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' })
    visit(program, (node) => {
      for (const text of messagesAt(node, file)) if (!messages.has(text)) messages.set(text, file)
      faults.push(...faultsAt(node).map((fault) => `${file}: ${fault}`))
    })
  }
  return { messages, faults }
}

/** @param {any} node @param {(node: any) => void} look */
function visit(node, look) {
  if (Array.isArray(node)) for (const one of node) visit(one, look)
  else if (node !== null && typeof node === 'object') {
    if (typeof node.type === 'string') look(node)
    for (const one of Object.values(node)) visit(one, look)
  }
}

/** @param {any} node @param {string} file @returns {readonly string[]} */
function messagesAt(node, file) {
  if (isTaker(node)) return branchesOf(node.arguments[0]).flatMap((one) => textOf(one) ?? [])
  const isOfTable = node.type === 'Property' && tables.test(file) && tableKeys.has(node.key.name)
  return isOfTable ? (textOf(node.value) ?? []) : []
}

/** @param {any} node @returns {readonly string[]} */
function faultsAt(node) {
  if (isTaker(node)) {
    const made = branchesOf(node.arguments[0]).filter((one) => isPutTogether(one))
    return made.map(() => `a message is put together; it wants one text with placeholders`)
  }
  return shownAt(node)
    .flatMap(branchesOf)
    .flatMap((one) => textOf(one) ?? (isPutTogether(one) ? ['a text that is put together'] : []))
    .filter((text) => /\p{L}{2}/u.test(text.replaceAll(/&\w+;/g, '')))
    .filter((text) => text !== 'Galley')
    .map((text) => `“${text.trim()}” does not go through t()`)
}

/** What of a node an editor would read. @param {any} node @returns {readonly any[]} */
function shownAt(node) {
  switch (node.type) {
    case 'JSXElement':
      return nameOf(node.openingElement.name) === 'kbd'
        ? []
        : node.children.filter((/** @type {any} */ { type }) => type === 'JSXText')
    case 'JSXExpressionContainer':
      return node.isAttribute ? [] : [node.expression]
    case 'JSXAttribute': {
      if (node.value !== null) node.value.isAttribute = true
      return shownAttributes.has(nameOf(node.name)) ? [node.value?.expression ?? node.value] : []
    }
    case 'Property':
      return shownProperties.has(node.key.name) ? (node.value.elements ?? [node.value]) : []
    case 'CallExpression':
      return isShowing(node.callee) ? node.arguments.slice(0, 1) : []
    default:
      return []
  }
}

/** @param {any} callee */
function isShowing(callee) {
  if (callee.type !== 'MemberExpression') return shownCalls.has(callee.name)
  return shownCalls.has(callee.property.name) || (callee.property.name === 'of' && callee.object.property?.name === 'announce')
}

/** @param {any} node */
function isTaker(node) {
  return node.type === 'CallExpression' && node.callee.type === 'Identifier' && takers.has(node.callee.name)
}

/** What an expression may come to. @param {any} node @returns {readonly any[]} */
function branchesOf(node) {
  if (node?.type === 'ConditionalExpression') return [...branchesOf(node.consequent), ...branchesOf(node.alternate)]
  if (node?.type === 'LogicalExpression') return branchesOf(node.right)
  return node ? [node] : []
}

/** @param {any} node @returns {readonly [string] | null} */
function textOf(node) {
  if (node.type === 'JSXText' || (node.type === 'Literal' && typeof node.value === 'string')) return [node.value]
  return node.type === 'TemplateLiteral' && node.quasis.length === 1 ? [node.quasis[0].value.cooked] : null
}

/** @param {any} node */
function isPutTogether(node) {
  return node.type === 'TemplateLiteral' || (node.type === 'BinaryExpression' && node.operator === '+')
}

/** @param {any} name */
function nameOf(name) {
  return String(name.name)
}
