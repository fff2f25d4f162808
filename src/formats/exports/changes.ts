import { inEnglish } from '../../l10n/t'
import type { Edit, Range } from '../../engine/types'
import { type Hunk, hunksBetween } from '../changes/hunks'

/** Something to be said in the margin, about a stretch of the text. */
export interface Note extends Range {
  readonly text: string
}

/** What leads from the original to the text, by whole words, and what there is to be said of it; places are those of the original. */
export function changesBetween(
  original: string,
  text: string,
  notes: readonly Note[],
): { edits: readonly Edit[]; notes: readonly Note[] } {
  const hunks = hunksBetween(original, text)
  const edits = hunks.map(({ before, inserted }) => ({ from: before.from, to: before.to, insert: inserted }))
  const asked = notes.map((note) => {
    const from = placeBefore(hunks, note.from, 'from')
    return { text: note.text, from, to: Math.max(from, placeBefore(hunks, note.to, 'to')) }
  })
  const said = [...asked, ...moveNotes(original, hunks)]
  return { edits, notes: said.toSorted((one, other) => one.from - other.from) }
}

/** Where a place of the text stood in the original; one in new words stands at the edge of what they replace. */
function placeBefore(hunks: readonly Hunk[], place: number, edge: 'from' | 'to'): number {
  let shift = 0
  for (const { before, after } of hunks) {
    if (place < after.from) break
    if (place <= after.to) return before[edge]
    shift = before.to - after.to
  }
  return place + shift
}

/** Fewer letters come back by chance. */
const shortestMove = 12

/** Words that were taken out in one place and put in at another, as they were but for a capital and marks at their edges. */
function moveNotes(original: string, hunks: readonly Hunk[]): readonly Note[] {
  const removed = new Map<string, Hunk[]>()
  for (const hunk of hunks) {
    const core = coreOf(hunk.removed)
    if (isClause(core)) removed.set(core, [...(removed.get(core) ?? []), hunk])
  }
  return hunks.flatMap((hunk): readonly Note[] => {
    const core = coreOf(hunk.inserted)
    const from = removed.get(core)?.shift()
    if (!isClause(core) || from === undefined || from === hunk) return []
    const text = inEnglish('Moved here from the paragraph that begins “{words}”.', {
      words: beginning(original, from.before.from),
    })
    return [{ from: hunk.before.from, to: hunk.before.to, text }]
  })
}

function isClause(core: string): boolean {
  return core.length >= shortestMove && /\s/u.test(core)
}

function coreOf(words: string): string {
  return words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase()
}

function beginning(text: string, place: number): string {
  const from = text.lastIndexOf('\n', place - 1) + 1
  const line = text.slice(from, (text.indexOf('\n', from) + text.length + 1) % (text.length + 1))
  const words = line.trim().split(/\s+/u)
  return words.length > 6 ? `${words.slice(0, 6).join(' ')}…` : words.join(' ')
}
