// npm run new-rule CATEGORY NAME: the beginning of a rule, in its place.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from './lib/run.mjs'

const [category = '', id = ''] = process.argv.slice(2)
if (!['broken', 'translation', 'style'].includes(category) || !/^[a-z]+(?:-[a-z0-9]+)*$/.test(id)) {
  console.error('npm run new-rule broken|translation|style NAME, such as: npm run new-rule broken cut-sentence')
  process.exitCode = 1
} else {
  const file = path.join('src/engine/rules', category, `${id}.ts`)
  const name = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
  try {
    await writeFile(path.join(root, file), skeleton(name), { flag: 'wx' })
    console.log(`${file} is there. Now:
  1. In src/engine/rules/${category}/index.ts (grammar.ts for grammar carried over) import ${name} from './${id}' and put it on the list.
  2. Write its examples and sound texts first; npm test -- tests/engine/rules reads them.
  3. npm run rule ${id} shows what it finds, also in sound news, where it must stay silent.`)
  } catch (error) {
    console.error(`${file} could not be written: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}

/** @param {string} name */
function skeleton(name) {
  return `import { prose, type SentenceRule } from '../rule'

/**
 * What it looks for, in one sentence. Deliberate exceptions: each with an example here and a sound text below.
 */
export const ${name}: SentenceRule = {
  id: '${id}',
  category: '${category}',
  name: 'What the card says',
  why: 'Why an editor should care, in one or two plain sentences.',
  scope: 'sentence',
  blocks: prose,
  covers: [],
  examples: [{ damaged: 'Text with the [[damage]] marked.', repaired: 'Text with the first repair made.' }],
  sound: ['Text that looks alike and is right.'],
  *check({ text }) {
    if (text === '') yield { ranges: [{ from: 0, to: text.length }], tier: 'likely', severity: 5, message: '', repairs: [] }
  },
}
`
}
