import type { Article } from './article'
import { applyEdits } from './edits'
import type { ArticleReader } from './read/article'
import { reach } from './rules/rule'
import type { RuleRunner } from './rules/run'
import type { BlockHint, Edit } from './types'

/** Whether a repair leaves the text no worse: edits are places in the draft. */
export type Vet = (article: Article, edits: readonly Edit[]) => boolean

/**
 * Tries a repair on the blocks it touches and those they are read with: it passes when no rule finds more there than before.
 * Counted are sure and likely findings of sense; style waits (two joined sentences may well make a long one).
 */
export function createVet(reader: ArticleReader, runner: RuleRunner): Vet {
  const count = (text: string, blocks: readonly BlockHint[]): Map<string, number> => {
    const article = reader.read({ text, blocks })
    const counts = new Map<string, number>()
    for (const block of article.blocks) {
      for (const { by, tier } of runner.runOnBlock(article, block)) {
        if (tier !== 'doubtful' && by.category !== 'style') counts.set(by.id, (counts.get(by.id) ?? 0) + 1)
      }
    }
    return counts
  }

  return (article, edits) => {
    const touched = article.blocks.filter((block) => edits.some((edit) => edit.from <= block.to && edit.to >= block.from))
    const first = article.blocks[Math.max(0, (touched[0]?.index ?? 0) - reach)]
    const last = article.blocks[Math.min(article.blocks.length - 1, (touched.at(-1)?.index ?? 0) + reach)]
    if (!first || !last || touched.length === 0) return true
    const base = first.from
    const text = article.text.slice(base, last.to)
    const local = edits.map((edit) => ({ ...edit, from: edit.from - base, to: edit.to - base }))
    if (local.some((edit) => edit.from < 0 || edit.to > text.length)) return true
    const hints = article.blocks
      .slice(first.index, last.index + 1)
      .map((block) => ({ kind: block.kind, from: block.from - base, to: block.to - base }))
    const before = count(text, hints)
    const after = count(applyEdits(text, local), joinTouching(hints.map((hint) => mapHint(hint, local))))
    return [...after].every(([rule, times]) => times <= (before.get(rule) ?? 0))
  }
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
