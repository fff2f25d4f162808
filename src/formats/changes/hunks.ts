import { applyEdits } from '../../engine/edits'
import type { Range } from '../../engine/types'
import { diffTokens, type TokenRun } from './diff-tokens'
import { paragraphsOf, wordIn, wordsOf } from './tokens'

/** One change: `removed` stood at `before` in the original, `inserted` stands at `after` in the text shown. */
export interface Hunk {
  readonly before: Range
  readonly after: Range
  readonly removed: string
  readonly inserted: string
}

/**
 * What leads from the original to the text, word by word, in reading order. Paragraphs are compared first, and only what differs
 * among them is compared by words. No hunk begins or ends inside a word.
 */
export function hunksBetween(original: string, text: string): readonly Hunk[] {
  if (original === text) return []
  const [before, after] = [paragraphsOf(original), paragraphsOf(text)]
  const coarse = changesOf(diffTokens(before, after) ?? wholly(before, after), before, after, { before: 0, after: 0 })
  return coarse.flatMap((change) => refine(change)).map(trimSpace)
}

/** The text with every hunk taken back. */
export function revertAll(text: string, hunks: readonly Hunk[]): string {
  return applyEdits(
    text,
    hunks.map(({ after, removed }) => ({ ...after, insert: removed })),
  )
}

/** The original with every hunk made. */
export function applyAll(original: string, hunks: readonly Hunk[]): string {
  return applyEdits(
    original,
    hunks.map(({ before, inserted }) => ({ ...before, insert: inserted })),
  )
}

/** More words against more words than this take seconds; such a stretch is compared paragraph by paragraph, in order. */
const mostPairs = 25_000_000

function refine(change: Hunk): readonly Hunk[] {
  if (change.removed === '' || change.inserted === '') return [change]
  const [before, after] = [wordsOf(change.removed), wordsOf(change.inserted)]
  if (before.length * after.length > mostPairs) return byParagraph(change)
  const runs = diffTokens(before.map(wordIn), after.map(wordIn))
  return runs === null ? [change] : changesOf(runs, before, after, { before: change.before.from, after: change.after.from })
}

function byParagraph(change: Hunk): readonly Hunk[] {
  const [before, after] = [paragraphsOf(change.removed), paragraphsOf(change.inserted)]
  const last = Math.min(before.length, after.length) - 1
  // A single paragraph of that length, or one against many, is told as it is.
  if (last < 1) return [change]
  const hunks: Hunk[] = []
  let start: Start = { before: change.before.from, after: change.after.from }
  for (let at = 0; at <= last; at++) {
    const removed = at < last ? (before[at] ?? '') : before.slice(last).join('')
    const inserted = at < last ? (after[at] ?? '') : after.slice(last).join('')
    const next = { before: start.before + removed.length, after: start.after + inserted.length }
    const was = { from: start.before, to: next.before }
    if (removed !== inserted)
      hunks.push(...refine({ before: was, after: { from: start.after, to: next.after }, removed, inserted }))
    start = next
  }
  return hunks
}

function changesOf(
  runs: readonly TokenRun[],
  before: readonly string[],
  after: readonly string[],
  start: Start,
): readonly Hunk[] {
  const hunks: Hunk[] = []
  const at = { before: 0, after: 0 }
  let from = start
  let [removed, inserted] = ['', '']
  const close = (): void => {
    if (removed === inserted) {
      // What was taken out came back: the words the diff told apart differ in nothing.
      from = { before: from.before + removed.length, after: from.after + inserted.length }
    } else {
      const was = { from: from.before, to: from.before + removed.length }
      const is = { from: from.after, to: from.after + inserted.length }
      hunks.push({ before: was, after: is, removed, inserted })
      from = { before: was.to, after: is.to }
    }
    ;[removed, inserted] = ['', '']
  }
  for (const { kind, count } of runs) {
    for (let token = 0; token < count; token++) {
      const [was = '', is = ''] = [kind === 'inserted' ? '' : before[at.before], kind === 'removed' ? '' : after[at.after]]
      if (kind === 'same') {
        close()
        const same = was === is ? was.length : was.trimEnd().length
        from = { before: from.before + same, after: from.after + same }
        removed = was.slice(same)
        inserted = is.slice(same)
      } else {
        removed += was
        inserted += is
      }
      if (kind !== 'inserted') at.before += 1
      if (kind !== 'removed') at.after += 1
    }
  }
  close()
  return hunks
}

interface Start {
  readonly before: number
  readonly after: number
}

function wholly(before: readonly string[], after: readonly string[]): readonly TokenRun[] {
  return [
    { kind: 'removed', count: before.length },
    { kind: 'inserted', count: after.length },
  ]
}

/** A word that gives way to another keeps its space. */
function trimSpace(hunk: Hunk): Hunk {
  const { removed, inserted, before, after } = hunk
  if (removed === '' || inserted === '') return hunk
  const space = commonSpace(removed, inserted)
  return {
    before: { ...before, to: before.to - space },
    after: { ...after, to: after.to - space },
    removed: removed.slice(0, removed.length - space),
    inserted: inserted.slice(0, inserted.length - space),
  }
}

function commonSpace(one: string, other: string): number {
  let length = 0
  while (length < Math.min(one.length, other.length)) {
    const unit = one.charAt(one.length - 1 - length)
    if (unit !== other.charAt(other.length - 1 - length) || !/\s/u.test(unit)) break
    length += 1
  }
  return length
}
