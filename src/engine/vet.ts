import { type Article, type Block, reach } from './article'
import { applyEdits } from './edits'
import { createMemo } from './memo'
import type { InSteps } from './pauses'
import type { ArticleReader } from './read/article'
import type { RuleRunner, Serials } from './rules/run'
import { touching } from './touching'
import type { BlockHint, Edit } from './types'

export interface Vet {
  /** Whether a repair leaves the text no worse: edits are places in the draft. Never where the allowance is used up. */
  passes(article: Article, edits: readonly Edit[], allowance: Allowance): boolean
  /** Reads what will be asked of many repairs, all at a time: a rule is then run over all of them. What goes beyond an allowance is left. */
  readAhead(article: Article, repairs: readonly Trial[]): InSteps<void>
  turn(): void
}

/** How many characters may still be read anew. */
export interface Allowance {
  left: number
}

/** A repair that will be tried. */
export interface Trial {
  readonly edits: readonly Edit[]
  readonly allowance: Allowance
}

/** How often each rule speaks. */
type Counts = ReadonlyMap<string, number>

/** Blocks that are read together: those that edits touch, and the neighbours that rules look at. */
interface Window {
  readonly from: number
  readonly text: string
  readonly hints: readonly BlockHint[]
  /** All that reading it depends on. */
  readonly key: string
}

/**
 * Tries a repair on the blocks it touches and those they are read with: it passes when no rule finds more there than before.
 * Counted are sure and likely findings of sense; style waits (two joined sentences may well make a long one). What came of a repair is
 * kept by the blocks it was tried on, so that a keystroke elsewhere does not try it again.
 */
export function createVet(reader: ArticleReader, runner: RuleRunner, serialOf: Serials): Vet {
  const counted = createMemo<Counts>()
  // White space between two blocks counts as well: edits may reach into it.
  const keyOf = (text: string, run: readonly Block[]) =>
    run.map(({ content, from }, index) => `${text.slice(run[index - 1]?.to ?? from, from)}${serialOf(content)}`).join()

  const readWindow = ({ text, hints }: Window): Article => reader.read({ text, blocks: hints })

  const countIn = (article: Article): Counts => {
    const counts = new Map<string, number>()
    for (const block of article.blocks) {
      for (const { by, tier } of runner.runForSense(article, block)) {
        if (tier !== 'doubtful') counts.set(by.id, (counts.get(by.id) ?? 0) + 1)
      }
    }
    return counts
  }

  const count = (window: Window): Counts => counted.get(window.key, () => countIn(readWindow(window)))

  return {
    turn: () => counted.turn(),
    *readAhead(article, trials) {
      const left = new Map<Allowance, number>()
      const read = new Map<string, Article>()
      for (const { edits, allowance } of trials) {
        const touched = touching(article.blocks, edits)
        const rest = (left.get(allowance) ?? allowance.left) - lengthOf(touched)
        left.set(allowance, rest)
        if (rest < 0) continue
        for (const before of windowsAround(article, touched, keyOf)) {
          for (const window of [before, repaired(before, edits)]) {
            if (!read.has(window.key) && !counted.knows(window.key)) read.set(window.key, readWindow(window))
          }
        }
        yield
      }
      yield* runner.runAhead(Array.from(read.values(), ({ blocks }) => blocks).flat(), 'sense')
      for (const [key, tried] of read) {
        counted.get(key, () => countIn(tried))
        yield
      }
    },
    passes(article, edits, allowance) {
      const touched = touching(article.blocks, edits)
      allowance.left -= lengthOf(touched)
      if (allowance.left < 0) return false
      const windows = windowsAround(article, touched, keyOf)
      if (edits.some((edit) => !windows.some(({ from, text }) => edit.from >= from && edit.to <= from + text.length))) return true
      const added = new Map<string, number>()
      const add = (counts: Counts, sign: 1 | -1) => {
        for (const [rule, times] of counts) added.set(rule, (added.get(rule) ?? 0) + sign * times)
      }
      for (const window of windows) {
        add(count(window), -1)
        add(count(repaired(window, edits)), 1)
      }
      return [...added.values()].every((times) => times <= 0)
    },
  }
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0)

/** A window as it reads after those of some edits that fall into it. */
function repaired({ from, text, hints, key }: Window, edits: readonly Edit[]): Window {
  const local = edits
    .filter((edit) => edit.from >= from && edit.to <= from + text.length)
    .map((edit) => ({ ...edit, from: edit.from - from, to: edit.to - from }))
  const told = local.map((edit) => `${edit.from}-${edit.to}:${edit.insert}`).join('\n')
  return {
    from,
    key: `${key}\n${told}`,
    // Mostly it is known by its key, and need not be made.
    get text() {
      return applyEdits(text, local)
    },
    get hints() {
      return joinTouching(hints.map((hint) => mapHint(hint, local)))
    },
  }
}

/** Edits far apart are tried apart; those whose surroundings meet, together. */
function windowsAround(
  { text, blocks }: Article,
  touched: readonly Block[],
  keyOf: (text: string, run: readonly Block[]) => string,
): readonly Window[] {
  const runs: { first: number; last: number }[] = []
  for (const { index } of touched) {
    const run = runs.at(-1)
    if (run && index - reach <= run.last) run.last = Math.min(blocks.length - 1, index + reach)
    else runs.push({ first: Math.max(0, index - reach), last: Math.min(blocks.length - 1, index + reach) })
  }
  return runs.map(({ first, last }): Window => {
    const run = blocks.slice(first, last + 1)
    const from = run[0]?.from ?? 0
    return {
      from,
      text: text.slice(from, run.at(-1)?.to ?? from),
      hints: run.map((block) => ({ kind: block.kind, from: block.from - from, to: block.to - from })),
      key: keyOf(text, run),
    }
  })
}
function mapHint(hint: BlockHint, edits: readonly Edit[]): BlockHint {
  return { ...hint, from: mapOffset(hint.from, edits, 'stay'), to: mapOffset(hint.to, edits, 'go') }
}

/** Where an offset lies after the edits; text inserted right there comes after it (`stay`) or before it (`go`). */
function mapOffset(offset: number, edits: readonly Edit[], at: 'stay' | 'go'): number {
  let moved = offset
  for (const edit of edits) {
    if (edit.to < offset || (edit.to === offset && (at === 'go' || edit.from < offset)))
      moved += edit.insert.length - (edit.to - edit.from)
    else if (edit.from < offset) moved -= offset - edit.from - (at === 'go' ? edit.insert.length : 0)
  }
  return moved
}

/** Blocks that no blank line parts any more have become one. */
function joinTouching(hints: readonly BlockHint[]): readonly BlockHint[] {
  const joined: BlockHint[] = []
  for (const hint of hints) {
    const previous = joined.at(-1)
    if (previous && hint.from <= previous.to) joined[joined.length - 1] = { ...previous, to: Math.max(previous.to, hint.to) }
    else joined.push(hint)
  }
  return joined
}
