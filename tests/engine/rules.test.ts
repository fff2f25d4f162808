import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { createProofreader, type Draft, type Finding, type Range } from '../../src/engine'
import { rules } from '../../src/engine/rules'
import type { Example, Rule } from '../../src/engine/rules/rule'
import { readHouseNames } from '../../src/engine/story'
import { asBody, proofOf, repair } from './helpers'

const folder = path.resolve('src/engine/rules')
const everyId = new Set(rules.map((rule) => rule.id))

const draftOf = (text: string, whole = false): Draft => (whole ? { text } : { text, blocks: asBody(text) })
const findIn = (some: readonly Rule[], draft: Draft, houseNames: readonly string[] = []): readonly Finding[] =>
  proofOf(createProofreader(some), draft, { enabled: everyId, houseNames: readHouseNames(houseNames.join('\n')) }).findings

/** The text of an example without its marks, and where they stood. */
function unmark(damaged: string): { readonly text: string; readonly marked: readonly Range[] } {
  const marked: Range[] = []
  let text = ''
  for (const part of damaged.split(/(\[\[[\s\S]*?\]\])/u)) {
    const words = part.startsWith('[[') ? part.slice(2, -2) : part
    if (part !== words) marked.push({ from: text.length, to: text.length + words.length })
    text += words
  }
  return { text, marked }
}

/** A text with ranges put between double brackets: what a failed test shows is then the example itself. */
function mark(text: string, ranges: readonly Range[]): string {
  return ranges
    .toSorted((a, b) => b.from - a.from || b.to - a.to)
    .reduce((marked, { from, to }) => `${marked.slice(0, from)}[[${marked.slice(from, to)}]]${marked.slice(to)}`, text)
}

function expectExample(rule: Rule, example: Example): void {
  const { text } = unmark(example.damaged)
  const findings = findIn([rule], draftOf(text, example.draft), example.houseNames)
  expect(
    mark(
      text,
      findings.flatMap((finding) => finding.ranges),
    ),
  ).toBe(example.damaged)

  const repairable = findings.filter((finding) => finding.repairs.some(({ edits }) => edits.length > 0))
  if (example.repaired === undefined) {
    expect(repairable, 'a repair with edits is offered, but the example names no repaired text').toEqual([])
    return
  }
  const [finding] = repairable
  if (!finding) throw new Error('no repair is offered')
  const repaired = repair(text, finding)
  expect(repaired).toBe(example.repaired)
  const left = findIn([rule], draftOf(repaired, example.draft), example.houseNames)
  expect(
    left.length,
    `after the repair still: ${mark(
      repaired,
      left.flatMap(({ ranges }) => ranges),
    )}`,
  ).toBe(findings.length - 1)
}

describe('the list of rules', () => {
  test('names no rule twice', () => {
    expect(rules.map((rule) => rule.id)).toEqual([...everyId])
  })

  test('holds every rule there is a file for', async () => {
    const files = (await readdir(folder, { recursive: true })).filter((name) =>
      /^(?:broken|translation|style)\/.*\.ts$/u.test(name),
    )
    const exported = await Promise.all(
      files.map(async (name) => Object.values((await import(path.join(folder, name))) as object)),
    )
    const declared = exported
      .flat()
      .filter((value: unknown) => typeof value === 'object' && value !== null && 'check' in value && 'id' in value)
    expect(declared.filter((rule) => !rules.includes(rule as Rule))).toEqual([])
  })
})

/** A rule that needs a whole draft to find something needs one to be silent as well. */
const soundDraftOf = (rule: Rule, text: string): Draft =>
  draftOf(
    text,
    rule.examples.some(({ draft }) => draft),
  )

describe.each(rules.map((rule) => ({ rule, id: rule.id })))('$id', ({ rule }) => {
  test('is named as its file, in the folder of its category', () => {
    expect(existsSync(path.join(folder, rule.category, `${rule.id}.ts`))).toBe(true)
  })

  test('looks for words in lower case, as sentences are looked through', () => {
    const cues = 'cues' in rule ? [...(rule.cues ?? [])] : []
    expect(cues.filter((word) => word !== word.toLowerCase())).toEqual([])
  })

  test('explains itself to an editor', () => {
    expect(rule.name).toMatch(/^\p{Lu}[^.]+$/u)
    expect(rule.why).toMatch(/^\p{Lu}.{20,}\.$/u)
  })

  test.each(rule.examples.map((example) => ({ ...example })))('finds and repairs: $damaged', (example) => {
    expectExample(rule, example)
  })

  test.each(rule.sound.map((text) => ({ text })))('is silent on: $text', ({ text }) => {
    expect(findIn([rule], soundDraftOf(rule, text)).map(({ ranges, message }) => `${mark(text, ranges)} ${message}`)).toEqual([])
  })

  test.each(rule.sound.map((text) => ({ text })))('no other rule of sense speaks on: $text', ({ text }) => {
    const others = rules.filter((other) => other.category !== 'style' && !other.optional)
    const loud = findIn(others, draftOf(text)).filter(({ tier }) => tier !== 'doubtful')
    expect(loud.map((finding) => `${finding.rule}: ${mark(text, finding.ranges)}`)).toEqual([])
  })
})
