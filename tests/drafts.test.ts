import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { createProofreader } from '../src/engine'
import { corpus } from './drafts/corpus'
import { printProof } from './drafts/print-proof'
import { proofOf } from './engine/helpers'

/** `npx vitest -u` after a change of a rule; the difference is what its reviewer reads. */
describe('the marks on each draft are those of the file beside it', () => {
  test.each(corpus)('$name', async ({ name, text }) => {
    const proof = proofOf(createProofreader(), { text })
    await expect(printProof(text, proof)).toMatchFileSnapshot(path.resolve(`tests/drafts/${name}.snap.txt`))
  })
})

describe('sound drafts', () => {
  test.each(corpus.filter(({ name }) => name.startsWith('clean-')))('raise no finding of sense: $name', ({ text }) => {
    const { findings } = proofOf(createProofreader(), { text })
    const alarms = findings.filter(({ category, tier }) => category !== 'style' && tier !== 'doubtful')
    expect(alarms.map(({ rule, ranges: [range] }) => `${rule}: ${text.slice(range.from, range.to)}`)).toEqual([])
  })
})
