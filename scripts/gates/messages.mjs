import { isStructurallySame, parse } from '@formatjs/icu-messageformat-parser'
import { readCatalogues } from '../lib/catalogues.mjs'
import { findMessages } from '../lib/messages.mjs'

/**
 * What an editor reads goes through `t`, every message can be read as ICU MessageFormat, and translations are of messages there are, with
 * the placeholders they have.
 */
export async function checkMessages() {
  const { messages, faults } = await findMessages()
  const lines = [...faults]
  if (messages.size < 100) lines.push(`Only ${messages.size} messages were found: something is wrong with this check.`)
  for (const [message, file] of messages) if (parsed(message) === null) lines.push(`${file}: “${message}” is no message`)
  for (const { tag, translations } of await readCatalogues()) {
    for (const [message, translation] of Object.entries(translations)) {
      const fault = translation === '' ? null : faultOf(message, translation, messages)
      if (fault !== null) lines.push(`resources/languages/${tag}.json: “${message}” ${fault}`)
    }
  }
  return { code: lines.length === 0 ? 0 : 1, output: lines.map((line) => `${line}\n`).join('') }
}

/** @param {string} message @param {string} translation @param {ReadonlyMap<string, string>} messages */
function faultOf(message, translation, messages) {
  if (!messages.has(message)) return 'is no longer said; run npm run language'
  const own = parsed(message)
  const other = parsed(translation)
  if (own === null || other === null) return 'is translated by what is no message'
  const { success, error } = isStructurallySame(own, other)
  return success ? null : `is translated with other placeholders: ${error?.message ?? ''}`
}

/** @param {string} message */
function parsed(message) {
  try {
    return parse(message)
  } catch {
    return null
  }
}
