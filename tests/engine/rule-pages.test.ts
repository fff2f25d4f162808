import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../../src/engine/rules'

const root = path.join(import.meta.dirname, '../..')

/** `npm run eval` writes the page; this tells when it was forgotten. */
test('the rule documentation names every rule with its reason, and no other', () => {
  const page = readFileSync(path.join(root, 'docs/rules.md'), 'utf8')
  const sections = [...page.matchAll(/^## (.+)$/gmu)].map((match) => match[1])
  expect(sections).toEqual(rules.map((rule) => rule.id))
  for (const rule of rules) expect(page).toContain(rule.why)
})
