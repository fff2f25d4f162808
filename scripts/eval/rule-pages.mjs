import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { readCorpus } from '../lib/corpus.mjs'
import { finish } from '../lib/finish.mjs'
import { makeFresh, products } from '../lib/fresh.mjs'
import { root } from '../lib/run.mjs'

/**
 * @typedef {import('../../src/engine').Finding} Finding
 * @typedef {import('../../src/engine/rules/rule').Rule} Rule
 * @typedef {{ text: string, bad: [number, number][], missing?: number[] }} Damaged
 * @typedef {{ alarms: number, hits: number, marks: number }} Counts
 */

const file = path.join(root, 'docs/rules.md')

/** Writes docs/rules.md: every rule with its reason and examples, what it found in damaged texts and what it wrongly marked in sound ones. */
export async function writeRulePages() {
  await makeFresh(products.engine, { quiet: true })
  const { createProofreader } = await import(pathToFileURL(path.join(root, 'out/engine/engine.mjs')).href)
  /** @type {{ rules: readonly Rule[] }} */
  const { rules } = await import(pathToFileURL(path.join(root, 'out/engine/rules.mjs')).href)
  const proofreader = createProofreader()
  const findingsIn = (/** @type {string} */ text) => proof(proofreader, text).filter(({ tier }) => tier !== 'doubtful')

  const sound = (await readCorpus()).filter((text) => text.sound)
  const soundWords = sound.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0)
  /** @type {Map<string, Counts>} */
  const counts = new Map(rules.map(({ id }) => [id, { alarms: 0, hits: 0, marks: 0 }]))
  const add = (/** @type {string} */ rule, /** @type {keyof Counts} */ what) => {
    const known = counts.get(rule)
    if (known) known[what]++
  }
  for (const { text } of sound) for (const { rule } of findingsIn(text)) add(rule, 'alarms')

  const damaged = (await readFile(path.join(root, 'tests/articles/public/damage-dev.jsonl'), 'utf8')).split('\n').filter(Boolean)
  for (const line of damaged) {
    /** @type {Damaged} */
    const record = JSON.parse(line)
    for (const finding of findingsIn(record.text)) {
      add(finding.rule, 'marks')
      if (touches(finding, record)) add(finding.rule, 'hits')
    }
  }
  await writeFile(file, page(rules, counts, soundWords, damaged.length))
}

/** @param {import('../../src/engine').Proofreader} proofreader @param {string} text @returns {readonly Finding[]} */
function proof(proofreader, text) {
  return finish(proofreader.proofread({ text })).findings
}

/** @param {Finding} finding @param {Damaged} record */
function touches(finding, { bad, missing = [] }) {
  const places = [...bad, ...missing.map((at) => [at - 12, at + 12])]
  return finding.ranges.some(({ from, to }) => places.some(([start = 0, end = 0]) => from < end && to > start))
}

/** @param {readonly Rule[]} rules @param {Map<string, Counts>} counts @param {number} soundWords @param {number} damaged */
function page(rules, counts, soundWords, damaged) {
  const rows = rules.map((rule) => {
    const { alarms = 0, hits = 0, marks = 0 } = counts.get(rule.id) ?? {}
    const perThousand = ((1000 * alarms) / soundWords).toFixed(3)
    return `| [${rule.name}](#${rule.id}) | ${rule.category} | ${rule.covers.join(', ')} | ${perThousand} (${alarms}) | ${hits} of ${marks} |`
  })
  return `# The rules

Written by \`npm run eval\`; edit the rules, not this page. What was left out, and why, stands in [rules-left-out.md](rules-left-out.md).

*Alarms* are sure and likely marks per 1,000 words of sound copy (${soundWords.toLocaleString('en')} words, the number of marks in brackets; the sets are single
sentences, not all of them flawless). *Hits* are marks that touch the damage, of all marks, in ${damaged} texts that were hurt once each.

| Rule | Category | Covers | Alarms | Hits |
|---|---|---|---|---|
${rows.join('\n')}

${rules.map(section).join('\n')}`
}

/** @param {Rule} rule */
function section({ id, name, category, why, covers, examples, sound, optional }) {
  const shown = examples.map(({ damaged, repaired }) => {
    const after = repaired === undefined ? '' : `\n  → ${inline(repaired)}`
    return `- ${inline(damaged)}${after}`
  })
  return `## ${id}

**${name}** · ${category}${covers.length > 0 ? ` · ${covers.join(', ')}` : ''}${optional ? ' · off unless turned on' : ''}

${why}

${shown.join('\n')}

Silent on:

${sound.map((text) => `- ${inline(text)}`).join('\n')}
`
}

/** @param {string} text */
function inline(text) {
  return text.replaceAll('\n', ' ⏎ ').replaceAll('[[', '**').replaceAll(']]', '**')
}
