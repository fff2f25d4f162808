import { expect, test } from 'vitest'
import { applyEdits, createProofreader, type Finding } from '../../../src/engine'
import { proofOf } from '../helpers'
import { type Damaged, damagedWireCopy } from './damaged-wire-copy'

const proofreader = createProofreader()

function proofread({ text }: Damaged) {
  const plain = text.replace(/\[\[|\]\]/gu, '')
  const from = text.indexOf('[[')
  const to = text.indexOf(']]') - 2
  const findings = proofOf(proofreader, { text: plain, blocks: [{ kind: 'body', from: 0, to: plain.length }] }).findings
  const here = findings.filter(
    ({ ranges, tier }) => tier !== 'doubtful' && ranges.some((range) => range.from < to && range.to > from),
  )
  return { plain, here }
}

const restores = (plain: string, sound: string, findings: readonly Finding[]) =>
  findings.some(({ repairs }) => repairs.some(({ edits }) => edits.length > 0 && applyEdits(plain, edits) === sound))

/** The share of the damage of a kind that is found, and that one of the repairs undoes. */
function shares(kind: Damaged['kind']) {
  const results = damagedWireCopy
    .filter((damaged) => damaged.kind === kind)
    .map((damaged) => {
      const { plain, here } = proofread(damaged)
      return { found: here.length > 0, restored: damaged.sound !== undefined && restores(plain, damaged.sound, here) }
    })
  return {
    found: results.filter((result) => result.found).length / results.length,
    restored: results.filter((result) => result.restored).length / results.length,
  }
}

test.each([
  { kind: 'moved-clause', found: 0.8, restored: 0.7 },
  { kind: 'false-stop', found: 0.9, restored: 0.9 },
  { kind: 'cut-end', found: 0.8, restored: 0 },
  { kind: 'lower-start', found: 0.9, restored: 0 },
  { kind: 'lost-start', found: 0.9, restored: 0 },
] as const)('of hand-made damage, $kind is found in $found and undone in $restored', ({ kind, found, restored }) => {
  const got = shares(kind)
  expect(got.found).toBeGreaterThanOrEqual(found)
  expect(got.restored).toBeGreaterThanOrEqual(restored)
})

test('a capital letter is never all that is offered', () => {
  for (const damaged of damagedWireCopy) {
    const { plain, here } = proofread(damaged)
    for (const { edits } of here.flatMap(({ repairs }) => repairs.filter(({ edits }) => edits.length > 0))) {
      expect(applyEdits(plain, edits).toLowerCase()).not.toBe(plain.toLowerCase())
    }
  }
})

test('nothing is moved in sound copy', () => {
  for (const { sound } of damagedWireCopy) {
    if (sound === undefined) continue
    const { here } = proofread({ kind: 'moved-clause', text: `[[${sound}]]` })
    expect(here.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
  }
})
