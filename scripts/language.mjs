// npm run language -- TAG: makes resources/languages/TAG.json, or brings it up to date: every message, with the translation it has.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { languagesFolder, readCatalogues } from './lib/catalogues.mjs'
import { findMessages } from './lib/messages.mjs'

const [tag = ''] = process.argv.slice(2)
if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag)) {
  console.error('Usage: npm run language -- TAG, with the tag of a language such as de or pt-BR')
  process.exit(2)
}
const { messages } = await findMessages()
const known = (await readCatalogues()).find((catalogue) => catalogue.tag === tag)?.translations ?? {}
const translations = Object.fromEntries([...messages.keys()].map((message) => [message, known[message] ?? '']))
await mkdir(languagesFolder, { recursive: true })
await writeFile(path.join(languagesFolder, `${tag}.json`), `${JSON.stringify(translations, null, 2)}\n`)
const missing = Object.values(translations).filter((translation) => translation === '').length
console.log(`resources/languages/${tag}.json: ${messages.size} messages, ${missing} not translated yet`)
