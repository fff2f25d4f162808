import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, createProofreader, type Finding } from '../../src/engine'
import { proofOf } from './helpers'

const folder = path.join(import.meta.dirname, '../articles')

/** The drafts of the corpus as an editor opens them, with the marks of marked drafts taken out. */
const drafts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, unmark(readFileSync(path.join(folder, name), 'utf8'))] as const)

function unmark(text: string): string {
  return text.replaceAll(/\[\[[tbsf]!?\|([^\]]*?)(?:=>[^\]]*)?\]\]/gu, '$1')
}

const proofreader = createProofreader()
const findingsOf = (text: string) => proofOf(proofreader, { text }).findings

/**
 * How often each rule speaks with some confidence of sense, also where another one speaks for it; style waits. Doubtful phrases that count
 * only by the draft's source language stay doubtful here: repairs are not tried against them.
 */
function counts(findings: readonly Finding[]): Map<string, number> {
  const result = new Map<string, number>()
  for (const { rule, tier, category, also = [] } of findings) {
    if (tier === 'doubtful' || category === 'style' || rule === 'calque-of-source') continue
    for (const id of [rule, ...also]) result.set(id, (result.get(id) ?? 0) + 1)
  }
  return result
}

describe.each(drafts)('%s', (_name, text) => {
  const findings = findingsOf(text)

  test('every range lies in the draft, and every guard quotes it', () => {
    for (const { ranges, repairs } of findings) {
      for (const { from, to } of ranges) expect(0 <= from && from <= to && to <= text.length).toBe(true)
      for (const guard of repairs.flatMap((repair) => repair.guards)) expect(text.slice(guard.from, guard.to)).toBe(guard.text)
    }
  })

  test('no repair makes a new finding', () => {
    const before = counts(findings)
    for (const finding of findings) {
      for (const repair of finding.repairs.filter(({ edits }) => edits.length > 0)) {
        const after = counts(findingsOf(applyEdits(text, repair.edits)))
        const risen = [...after]
          .filter(([rule, times]) => times > (before.get(rule) ?? 0))
          .map(([rule]) => `${rule} after ${finding.rule}: ${repair.label}`)
        expect(risen).toEqual([])
      }
    }
  })

  test('all safe repairs made twice change nothing more', () => {
    const once = makeSafeRepairs(text)
    expect(makeSafeRepairs(once)).toBe(once)
  })
})

/** Makes every safe repair of sure and likely findings, of two that meet only the first. */
function makeSafeRepairs(text: string): string {
  const safe = findingsOf(text)
    .filter(({ tier }) => tier !== 'doubtful')
    .flatMap(({ repairs }) => repairs.filter(({ kind }) => kind === 'safe').slice(0, 1))
    .flatMap(({ edits }) => edits)
    .toSorted((a, b) => a.from - b.from)
  return applyEdits(
    text,
    safe.filter((edit, index) => edit.from > Math.max(-1, ...safe.slice(0, index).map(({ to }) => to))),
  )
}

/** `npm run test:trust` tries as many edit scripts as row D05 asks for. */
const isTrust = process.env['GALLEY_TRUST'] !== undefined
const scripts = isTrust ? 500 : 8

test(
  'D05 checking after any edits gives what a fresh check of the same text gives',
  () => {
    const story = drafts.map(([, text]) => text.slice(0, 900)).join('\n\n')
    const edit = fc.oneof(
      fc.record({
        kind: fc.constant('replace'),
        at: fc.nat(),
        remove: fc.nat(40),
        insert: fc.constantFrom(
          ...['', ' ', 'the the ', '. ', '“', '\n\n', 'Said that he left.', 'and others. '],
          // What the ledgers keep: people, bodies, places, numbers, days, spellings.
          ...['President Mehmet Yildrim said, ', ' Yildirim ', ' World Health Organization (WHO) ', ' Kiev ', ' 1,200 people '],
          ...[
            ' on Monday, 3 May 2021, ',
            ' organised ',
            ' organized ',
            ' the ministers agreed to hold talks about the harvest. ',
          ],
        ),
      }),
      fc.record({ kind: fc.constant('move'), at: fc.nat(), to: fc.nat() }),
      fc.record({ kind: fc.constant('undo') }),
    )
    const kept = createProofreader()
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        let text = story
        let before = story
        for (const made of edits) {
          const then = text
          text = 'insert' in made ? replace(text, made) : 'to' in made ? moveParagraph(text, made.at, made.to) : before
          before = then
          expect(proofOf(kept, { text })).toEqual(proofOf(createProofreader(), { text }))
        }
      }),
      { numRuns: scripts },
    )
  },
  isTrust ? 1_800_000 : 180_000,
)

function replace(text: string, { at, remove, insert }: { at: number; remove: number; insert: string }): string {
  const from = at % (text.length + 1)
  return applyEdits(text, [{ from, to: Math.min(text.length, from + remove), insert }])
}

function moveParagraph(text: string, at: number, to: number): string {
  const paragraphs = text.split('\n\n')
  const [moved = ''] = paragraphs.splice(at % paragraphs.length, 1)
  paragraphs.splice(to % (paragraphs.length + 1), 0, moved)
  return paragraphs.join('\n\n')
}
