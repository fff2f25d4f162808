import type { BlockContent } from '../../article'
import { askWriteGood } from '../../adapters/write-good'
import { canBe } from '../../language/verb-forms'
import type { Range } from '../../types'
import { type ParagraphRule, prose, type Report } from '../rule'

/** Fewer are how news is told: people are killed, elected and arrested. */
const fewest = 3

/** Passives in a row, found by write-good. Deliberate exceptions: one or two in a paragraph, passives in quotation marks, adjectives that read like one (*is fit*). */
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
    'The car is red. The captain is fit. He was born in May and is indeed well.',
    '“It was written, it was rejected, it was approved,” she said.',
  ],
  *check(block) {
    if ((block.text.match(forms)?.length ?? 0) < fewest) return
    const [first, ...rest] = askWriteGood(block, 'passive').filter((range) => isPassive(block, range))
    if (first && rest.length + 1 >= fewest) yield report(first, rest)
  },
}

/** “is red”, “was indeed”, “is fit”, “was born” read like passives to it; nobody is hidden there. */
function isPassive({ text }: BlockContent, { from, to }: Range): boolean {
  const word = /\p{L}+$/u.exec(text.slice(from, to))?.[0].toLowerCase() ?? ''
  return canBe(word, 'participle') && !/^(?:born|fit|become|come|gone|been|supposed|used|set)$/u.test(word)
}

/** The words write-good takes for the head of a passive. */
const forms = /\b(?:am|are|were|being|is|been|was|be)\b/giu

function report(first: Range, rest: readonly Range[]): Report {
  const message = `This paragraph has ${rest.length + 1} passives.`
  return { ranges: [first, ...rest], tier: 'likely', severity: 1, message, repairs: [] }
}
