import { askWriteGood } from '../../adapters/write-good'
import type { Range } from '../../types'
import { type ParagraphRule, prose, type Report } from '../rule'

/** Fewer are how news is told: people are killed, elected and arrested. */
const fewest = 3

/** Passives in a row, found by write-good. Deliberate exceptions: one or two in a paragraph, passives in quotation marks. */
export const passiveRun: ParagraphRule = {
  id: 'passive-run',
  category: 'style',
  name: 'Passives in a row',
  why: 'Three passives in one paragraph hide who did what. Name somebody who acts.',
  scope: 'paragraph',
  blocks: prose,
  covers: ['ST02'],
  examples: [{ damaged: 'The plan [[was written]] in May. It [[was rejected]] in June. A new one [[was approved]] in July.' }],
  sound: [
    'Two men were killed and a third was arrested.',
    'The board wrote the plan in May, rejected it in June and approved a new one in July.',
    '“It was written, it was rejected, it was approved,” she said.',
  ],
  *check(block) {
    if ((block.text.match(forms)?.length ?? 0) < fewest) return
    const [first, ...rest] = askWriteGood(block, 'passive')
    if (first && rest.length + 1 >= fewest) yield report(first, rest)
  },
}

/** The words write-good takes for the head of a passive. */
const forms = /\b(?:am|are|were|being|is|been|was|be)\b/giu

function report(first: Range, rest: readonly Range[]): Report {
  const message = `This paragraph has ${rest.length + 1} passives.`
  return { ranges: [first, ...rest], tier: 'likely', severity: 1, message, repairs: [] }
}
