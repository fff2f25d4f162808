import type { BlockKind, Edit, Range } from '../../engine/types'
import { type Paragraph, separator } from './layout'

/** What becomes of one paragraph. */
export interface ParagraphPlan<P extends Range = Paragraph> {
  readonly paragraph: P
  /** All inside of the paragraph, in order, none touching the next. A blank line in an insertion begins a new paragraph. */
  readonly edits: readonly Edit[]
  /** Nothing is left of it. */
  readonly isEmptied: boolean
  /** Its end is gone: what is left of this later paragraph, before which all are emptied, goes on in it. */
  readonly takesUp: P | null
}

/**
 * Edits of a draft as what happens to each paragraph, so that a writer need not know of more than one at a time. `canTakeUp` says whether a
 * paragraph may take up a later one with all between them emptied; where it may not (another table cell, a section), the words are moved instead.
 */
export function planEdits<P extends Kinded>(
  { paragraphs, text }: { readonly paragraphs: readonly P[]; readonly text: string },
  edits: readonly Edit[],
  canTakeUp: (first: P, last: P) => boolean,
): readonly ParagraphPlan<P>[] {
  const own: Edit[][] = paragraphs.map(() => [])
  const joins = new Map<number, number>()
  const merged = mergeTouching(edits)
  const placed = merged
    .map((edit) => keepingEnds({ paragraphs, text }, edit))
    .map((edit, index, all) => behindFormer(paragraphs, edit, all[index - 1]?.to ?? 0))
  const widened = mergeTouching([...wholeSeparators(paragraphs, mergeTouching(placed))])
  for (const edit of widened) distribute(paragraphs, edit, own, joins)
  const left = (index: number): string => leftOf(paragraphs[index], text, own[index] ?? [])
  const move = (first: number, last: number): void => {
    // What goes on in a paragraph that is moved is moved with it.
    const further = joins.get(last)
    if (further !== undefined) move(last, further)
    moveInto(paragraphs, own, first, last, left(last))
    joins.delete(first)
  }
  for (const first of [...joins.keys()].toSorted((one, other) => other - one)) {
    const last = pastEmptied(joins, first, left)
    const [one, other] = [paragraphs[first], paragraphs[last ?? -1]]
    if (last === null || one === undefined || other === undefined) joins.delete(first)
    else if (canTakeUp(one, other)) joins.set(first, last)
    else move(first, last)
  }
  const taken = new Set(joins.values())
  return paragraphs.map((paragraph, index) => ({
    paragraph,
    edits: mergeTouching(own[index] ?? []),
    isEmptied: (own[index] ?? []).length > 0 && left(index).trim() === '' && !joins.has(index) && !taken.has(index),
    takesUp: paragraphs[joins.get(index) ?? -1] ?? null,
  }))
}

interface Kinded extends Range {
  readonly kind: BlockKind | null
  /** Set where a new paragraph behind it is a plain one. */
  readonly behind?: object
}

/**
 * Words that stay as they were at the edges of an edit over ends of paragraphs are not touched: of “two” and “Head” made “twoHead” only the
 * end between them goes, so that they stand in the first paragraph, as in any editor.
 */
function keepingEnds({ paragraphs, text }: { readonly paragraphs: readonly Range[]; readonly text: string }, edit: Edit): Edit {
  const [first, last] = [paragraphs[indexAt(paragraphs, edit.from)], paragraphs[indexAt(paragraphs, edit.to)]]
  if (first === undefined || last === undefined || first === last || edit.from > first.to) return edit
  const [start, end] = [text.slice(edit.from, first.to), text.slice(last.from, edit.to)]
  const isStartKept = edit.insert.startsWith(start)
  const rest = isStartKept ? edit.insert.slice(start.length) : edit.insert
  const isEndKept = rest.endsWith(end)
  return {
    from: isStartKept ? first.to : edit.from,
    to: isEndKept ? last.from : edit.to,
    insert: isEndKept ? rest.slice(0, rest.length - end.length) : rest,
  }
}

/**
 * New paragraphs before a heading, a list or the notes are put behind the plain one that comes before: they are not of that kind, and those
 * at the end of a story do not belong into its first note. In a list they are items of their own, as behind a key. `free` is where the edit
 * before ends.
 */
function behindFormer(paragraphs: readonly Kinded[], edit: Edit, free: number): Edit {
  const { from, to, insert } = edit
  if (from !== to || !insert.endsWith(separator)) return edit
  const at = paragraphs.findIndex((paragraph) => paragraph.from === from)
  const [before, behind] = [paragraphs[at - 1], paragraphs[at]]
  if (before === undefined || behind === undefined || free > before.to) return edit
  const isPlainBefore = behind.kind !== null && (before.kind === null || before.behind !== undefined)
  const isStoryBefore = behind.kind === 'footnote' && before.kind !== 'footnote'
  const isInList = behind.kind === 'list' && before.kind === 'list'
  const isAboveHeading = isHeading(behind.kind) && (before.kind === 'list' || before.kind === 'quotation')
  if (!isPlainBefore && !isStoryBefore && !isInList && !isAboveHeading) return edit
  return { from: before.to, to: before.to, insert: separator + insert.slice(0, -separator.length) }
}

function isHeading(kind: BlockKind | null): boolean {
  return kind === 'headline' || kind === 'subhead'
}

/** The paragraph that goes on in another one, past those of which nothing is left; null where nothing does. */
function pastEmptied(joins: Map<number, number>, first: number, left: (index: number) => string): number | null {
  let last = joins.get(first)
  while (last !== undefined && left(last) === '') {
    const further = joins.get(last)
    joins.delete(last)
    last = further
  }
  return last ?? null
}

/** Edits in order, those that touch made into one. */
export function mergeTouching(edits: readonly Edit[]): readonly Edit[] {
  const merged: Edit[] = []
  for (const edit of edits.toSorted((one, other) => one.from - other.from || one.to - other.to)) {
    const last = merged.at(-1)
    if (last !== undefined && edit.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, edit.to), insert: last.insert + edit.insert }
    else merged.push(edit)
  }
  return merged
}

/** An edit that ends between the two line ends that part paragraphs takes the other one in. */
export function* wholeSeparators(paragraphs: readonly Range[], edits: readonly Edit[]): Generator<Edit> {
  for (const { from, to, insert } of edits) {
    const first = paragraphs[indexAt(paragraphs, from)]
    const last = paragraphs[indexAt(paragraphs, to)]
    const cutsFirst = first !== undefined && from > first.to
    const cutsLast = last !== undefined && to > last.to
    yield {
      from: cutsFirst ? first.to : from,
      to: cutsLast ? last.to + separator.length : to,
      insert: `${cutsFirst ? '\n' : ''}${insert}${cutsLast ? '\n' : ''}`,
    }
  }
}

/** The paragraph a place stands in or right behind. */
export function indexAt(paragraphs: readonly Range[], at: number): number {
  return Math.max(
    0,
    paragraphs.findLastIndex(({ from }) => from <= at),
  )
}

function distribute(paragraphs: readonly Range[], edit: Edit, own: Edit[][], joins: Map<number, number>): void {
  const first = indexAt(paragraphs, edit.from)
  const last = indexAt(paragraphs, edit.to)
  const put = (index: number, part: Partial<Range>, insert: string): void => {
    const paragraph = paragraphs[index]
    if (paragraph === undefined) return
    const { from = paragraph.from, to = paragraph.to } = part
    if (from < to || insert !== '') own[index]?.push({ from, to, insert })
  }
  const segments = segmentsOf(edit.insert)
  if (first === last) {
    put(first, edit, segments.join(separator))
    return
  }
  const kept = Math.min(segments.length - 1, last - first)
  if (kept === 0) {
    const keepsFirst = edit.from > (paragraphs[first]?.from ?? 0)
    const keepsLast = edit.to < (paragraphs[last]?.to ?? 0)
    put(first, { from: edit.from }, keepsFirst ? edit.insert : '')
    put(last, { to: edit.to }, keepsFirst ? '' : edit.insert)
    if (keepsFirst && keepsLast) joins.set(first, last)
    for (let index = first + 1; index < last; index += 1) put(index, {}, '')
    return
  }
  // As many ends of paragraphs as came back are taken for the old ones; the last paragraph keeps its own rest.
  put(first, { from: edit.from }, segments[0] ?? '')
  for (let index = first + 1; index < last; index += 1)
    put(index, {}, index - first < kept ? (segments[index - first] ?? '') : '')
  put(last, { to: edit.to }, segments.slice(kept).join(separator))
}

/** What stands between blank lines; an empty paragraph in the midst is none. */
function segmentsOf(insert: string): readonly string[] {
  const all = insert.split(separator)
  return all.filter((segment, index) => index === 0 || index === all.length - 1 || segment.trim() !== '')
}

function leftOf(paragraph: Range | undefined, text: string, edits: readonly Edit[]): string {
  if (paragraph === undefined) return ''
  let result = ''
  let at = paragraph.from
  for (const edit of mergeTouching(edits)) {
    result += text.slice(at, edit.from) + edit.insert
    at = edit.to
  }
  return result + text.slice(at, paragraph.to)
}

function moveInto(paragraphs: readonly Range[], own: Edit[][], first: number, last: number, words: string): void {
  const [target, source] = [paragraphs[first], paragraphs[last]]
  if (target === undefined || source === undefined) return
  own[first]?.push({ from: target.to, to: target.to, insert: words })
  own[last]?.splice(0, Number.POSITIVE_INFINITY, { from: source.from, to: source.to, insert: '' })
}
