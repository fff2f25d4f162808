import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../src/engine/edits'
import type { PhraseEntry, PhraseTable } from '../../../src/engine/lexicon/entry'
import { fillFix, replaceWords } from '../../../src/engine/lexicon/fill'
import { createPhraseFinder } from '../../../src/engine/lexicon/find-phrases'
import { slots } from '../../../src/engine/lexicon/slots'
import * as tables from '../../../src/engine/lexicon/tables'
import { createArticleReader } from '../../../src/engine/read/article'
import { exampleOf } from '../../../src/engine/rules/phrase-rule'

const reader = createArticleReader()
const read = (text: string) => reader.read({ text, blocks: [{ kind: 'body', from: 0, to: text.length }] }).blocks
const all: readonly PhraseTable[] = Object.values(tables).flat()

const fields = 'find fix bad good why sure doubtful with without notAfter onlyAfter notBefore follows quoted opens after'.split(
  ' ',
)

/** Verbs that may stand together in a phrase as long as its fix does not choose one of them. */
const opposites = [
  ['rise|grow|climb|increase|jump|raise|boost', 'fall|drop|sink|decline|decrease|shrink|plunge|reduce|cut|lower'],
  ['win', 'lose'],
  ['open|start|begin', 'close|end|finish'],
  ['admit|acknowledge', 'deny|regret'],
  ['allow|permit|enable|encourage', 'ban|forbid|prohibit|prevent|discourage|force|order'],
  ['give|offer|grant', 'receive|need|request|refuse'],
].map((sides) => sides.map((verbs) => verbs.split('|')))

function find(table: PhraseTable, entry: PhraseEntry, text: string) {
  const finder = createPhraseFinder([{ ...table, entries: [entry] }])
  return read(text).flatMap((block) => [...finder(block)].map((found) => ({ ...found, block })))
}

describe.each(all.map((table) => [table.id, table] as const))('phrase table %s', (_, table) => {
  it('has no field that nobody reads', () => {
    expect(table.entries.flatMap((entry) => Object.keys(entry).filter((key) => !fields.includes(key)))).toEqual([])
  })

  it('has no phrase twice', () => {
    const finds = table.entries.map((entry) => entry.find)
    expect(finds.filter((find, index) => finds.indexOf(find) !== index)).toEqual([])
  })

  it.each(
    table.entries.filter(({ fix }) => fix !== undefined).map((entry) => [entry.find, entry] as const),
  )('repairs no verb to its opposite: %s', (_name, { find, fix = [] }) => {
    const alternatives = Array.from(find.matchAll(/\{([^}]*\|[^}]*)\}/gu), ([, verbs = '']) => verbs.split('|'))
    for (const [, verb = ''] of [fix]
      .flat()
      .join(' ')
      .matchAll(/\{([^}: ]+)/gu)) {
      const against = opposites.flatMap(
        (sides) => (sides[0]?.includes(verb) ? sides[1] : sides[1]?.includes(verb) ? sides[0] : []) ?? [],
      )
      expect(alternatives.flat().filter((other) => against.includes(other))).toEqual([])
    }
  })

  it.each(
    table.entries.filter(({ fix = [] }) => /\{[^}:]+\}/u.test([fix].flat().join(' '))).map(({ find }) => [find] as const),
  )('puts a verb in a form that was found: %s', (find) => {
    expect(find).toMatch(/\{/u)
  })

  it.each(table.entries.map((entry) => [entry.find, entry] as const))('%s', (_name, entry) => {
    const { damaged, repaired } = exampleOf(entry)
    const text = damaged.replace(/\[\[|\]\]/g, '')
    const [found, ...more] = find(table, entry, text)
    expect(found).toBeDefined()
    expect(more).toEqual([])
    if (!found) return
    const { tokens } = found.sentence
    const from = tokens[found.first]?.from ?? 0
    const to = tokens[found.last]?.to ?? 0
    expect(`${text.slice(0, from)}[[${text.slice(from, to)}]]${text.slice(to)}`).toBe(damaged)
    if (entry.fix !== undefined) {
      const put = fillFix([entry.fix].flat()[0] ?? '', found.pieces, found.block, tokens)
      const after = applyEdits(text, replaceWords(found.block, tokens, found.first, found.last, put))
      expect(after).toBe(repaired)
      expect(find(table, entry, after)).toEqual([])
    }
    for (const words of [entry.notAfter, entry.notBefore, entry.onlyAfter])
      for (const [, kind = ''] of words?.matchAll(/<(\w+)>/gu) ?? []) expect(slots).toHaveProperty(kind)
    for (const words of [entry.with, entry.without]) expect(words ?? '').not.toContain('<')
    for (const sound of [entry.good].flat()) expect(find(table, entry, sound)).toEqual([])
  })
})
