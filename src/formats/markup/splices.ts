import { t } from '../../l10n/t'
import type { Edit, Range } from '../../engine/types'
import { Refused } from '../format'
import { separator } from '../office/layout'
import { mergeTouching, type ParagraphPlan } from '../office/plan'
import type { Splice } from '../xml/splice'
import type { MarkupLayout, MarkupParagraph, Run, Span } from './layout'

/** How words are written in a format. */
export interface Writing {
  /** `words` as source that reads as exactly these words; `heavily` where the usual way did not do. */
  escape(words: string, heavily: boolean): string
}

type Plan = ParagraphPlan<MarkupParagraph>

/** What is to be changed in the source for one paragraph, its markup kept. Throws Refused. */
export function spliceParagraph(
  { text }: MarkupLayout,
  { paragraph, edits, isEmptied }: Plan,
  writing: Writing,
): readonly Splice[] {
  if (isEmptied && paragraph.source !== null) return [{ ...paragraph.source, insert: '' }]
  if (paragraph.isAlone) return spliceBeside(paragraph, edits, writing)
  const { inside, behind } = partedBehind(paragraph, edits, writing)
  return [...whole(text, paragraph, inside).flatMap((edit) => spliceEdit(paragraph, edit, writing)), ...behind]
}

/** The edits without new paragraphs that go behind it and are not of its kind, and what these are in the source. */
function partedBehind(
  { to, behind, source, lineBreak }: MarkupParagraph,
  edits: readonly Edit[],
  writing: Writing,
): { readonly inside: readonly Edit[]; readonly behind: readonly Splice[] } {
  const isBehind = (edit: Edit): boolean => edit.from === to && edit.insert.startsWith(separator)
  const [put] = edits.filter(isBehind)
  if (behind === undefined || source === null || put === undefined) return { inside: edits, behind: [] }
  const paragraphs = put.insert.split(/\n{2,}/u).filter((words) => words.trim() !== '')
  const insert = paragraphs.map((words) => behind.before + linesOf(words, lineBreak, writing, false) + behind.after).join('')
  return { inside: edits.filter((edit) => !isBehind(edit)), behind: [{ from: source.to, to: source.to, insert }] }
}

/** How a paragraph is written anew. */
export interface Anew {
  /** It goes on in a paragraph before. */
  readonly goesOn: boolean
  /** What is left without words stays in the source, where it parts what would run into one without it. */
  readonly isHollow: boolean
}

/** The same with the markup of what was edited given up: for edits that leave marks without their words. */
export function flattenParagraph(
  layout: MarkupLayout,
  { paragraph, edits, isEmptied, takesUp }: Plan,
  writing: Writing,
  { goesOn, isHollow }: Anew,
): readonly Splice[] {
  if (isEmptied && paragraph.source !== null) return [{ ...(isHollow ? spanned(paragraph) : paragraph.source), insert: '' }]
  if (paragraph.isAlone) return spliceBeside(paragraph, edits, writing)
  const { text, source } = layout
  const { inside, behind } = partedBehind(paragraph, edits, writing)
  const cut = whole(text, paragraph, inside)
  let at = paragraph.from
  let words = ''
  let result = ''
  const flush = (rest: string): void => {
    result += written(result === '' && !goesOn ? rest.trimStart() : rest, paragraph, [], writing, true)
    words = ''
  }
  const copyTo = (to: number): void => {
    words += text.slice(at, to)
    at = to
  }
  const stops = [
    ...verbatimIn(paragraph, cut).map((one) => ({ from: one.from, to: one.to, insert: null, source: one.source })),
    ...cut.map((edit) => ({ ...edit, source: null })),
  ].toSorted((one, other) => one.from - other.from || one.to - other.to)
  for (const stop of stops) {
    copyTo(stop.from)
    if (stop.source === null) words += stop.insert
    else {
      flush(words)
      result += source.slice(stop.source.from, stop.source.to)
    }
    at = stop.to
  }
  copyTo(paragraph.to)
  flush(takesUp === null ? words.trimEnd() : words)
  return [{ ...spanned(paragraph), insert: result }, ...behind]
}

/** Where the words of a paragraph stand in the source, with the markup around them. */
function spanned({ runs, spans }: MarkupParagraph): Range {
  const all = [...runs, ...spans].map((one) => one.source)
  return { from: Math.min(...all.map((one) => one.from)), to: Math.max(...all.map((one) => one.to)) }
}

/** Objects, and markup that no edit touches; each outermost, none inside of what is taken out. */
function verbatimIn({ runs, spans }: MarkupParagraph, cut: readonly Edit[]): readonly (Range & { readonly source: Range })[] {
  const objects = runs.filter(({ kind }) => kind === 'object' || kind === 'fixed')
  // A letter right beside a mark may take its meaning from it.
  const isFar = (one: Range): boolean => cut.every(({ from, to }) => to < one.from || from > one.to)
  const far = spans.filter((one) => !one.isBound && isFar(one))
  const left = objects.filter((one) => cut.every(({ from, to }) => to <= one.from || from >= one.to))
  const untouched = [...far, ...left]
  return untouched.filter((one, at) => !untouched.some((other, place) => place !== at && isWithin(one.source, other.source)))
}

/** What is put before and behind an object that has its lines for itself, or in its place. */
function spliceBeside(paragraph: MarkupParagraph, edits: readonly Edit[], writing: Writing): readonly Splice[] {
  const { from, to, split } = paragraph
  const object = paragraph.runs[0]?.source
  if (object === undefined) return []
  const source = paragraph.source ?? object
  const put = (words: string): string => written(words.trim(), paragraph, [], writing, true)
  if (edits.some((edit) => edit.from <= from && edit.to >= to))
    return [{ ...source, insert: put(edits.map(({ insert }) => insert).join('')) }]
  return edits
    .filter(({ insert }) => insert.trim() !== '')
    .map(({ from: at, insert }) =>
      at <= from
        ? { from: source.from, to: source.from, insert: put(insert) + split.before + split.after }
        : { from: source.to, to: source.to, insert: split.before + split.after + put(insert) },
    )
}

/** Edits that never cut what goes as one. */
function whole(text: string, paragraph: MarkupParagraph, edits: readonly Edit[]): readonly Edit[] {
  const joined: Edit[] = []
  for (const edit of edits) {
    const last = joined.at(-1)
    const isCutTwice =
      last !== undefined && paragraph.runs.some(({ kind, from, to }) => kind !== 'plain' && from < last.to && edit.from < to)
    if (isCutTwice)
      joined[joined.length - 1] = {
        from: last.from,
        to: edit.to,
        insert: last.insert + text.slice(last.to, edit.from) + edit.insert,
      }
    else joined.push(edit)
  }
  return mergeTouching(joined.map((edit) => widened(text, paragraph, edit)))
}

function widened(text: string, { runs }: MarkupParagraph, edit: Edit): Edit {
  const first = runs.find(({ kind, from, to }) => kind !== 'plain' && from < edit.from && edit.from < to)
  const last = runs.find(({ kind, from, to }) => kind !== 'plain' && from < edit.to && edit.to < to)
  return {
    from: first?.from ?? edit.from,
    to: last?.to ?? edit.to,
    insert: text.slice(first?.from ?? edit.from, edit.from) + edit.insert + text.slice(edit.to, last?.to ?? edit.to),
  }
}

function spliceEdit(paragraph: MarkupParagraph, { from, to, insert }: Edit, writing: Writing): readonly Splice[] {
  const { runs, spans } = paragraph
  const cut = runs.filter((run) => run.from < to && run.to > from)
  if (cut.some(({ kind }) => kind === 'fixed'))
    throw new Refused(t('Nothing was written: words were changed where Galley cannot tell them from markup; save as plain text.'))
  const at = cut[0] === undefined ? placeOf(paragraph, from) : startIn(cut[0], from)
  const around = spans.filter((span) => span.from < from && from < span.to)
  const put = insert === '' ? [] : [{ from: at, to: at, insert: written(insert, paragraph, around, writing, false) }]
  const emptied = spans.filter((span) => from <= span.from && span.to <= to && !(insert !== '' && holds(span, at)))
  const gone = emptied.filter((span) => !emptied.some((other) => other !== span && isWithin(span.source, other.source)))
  const removed = cut
    .filter((run) => !gone.some((span) => span.from <= run.from && run.to <= span.to))
    .map((run) => ({ from: startIn(run, from), to: endIn(run, to), insert: '' }))
  return [...put, ...removed, ...gone.map(({ source }) => ({ ...source, insert: '' }))]
}

function holds({ source }: Span, at: number): boolean {
  return source.from < at && at < source.to
}

function isWithin(inner: Range, outer: Range): boolean {
  return outer.from <= inner.from && inner.to <= outer.to && (outer.from < inner.from || inner.to < outer.to)
}

function startIn({ kind, from, source }: Run, at: number): number {
  return kind === 'plain' ? source.from + Math.max(0, at - from) : source.from
}

function endIn({ kind, from, to, source }: Run, at: number): number {
  return kind === 'plain' ? source.from + (Math.min(at, to) - from) : source.to
}

/** Where in the source words go that replace nothing: behind what they follow, outside of markup that ends or begins there. */
function placeOf({ runs, spans }: MarkupParagraph, at: number): number {
  const before = runs.findLast(({ from }) => from < at)
  if (before !== undefined && at < before.to) return startIn(before, at)
  if (before !== undefined)
    return spans.filter(({ to }) => to === at).reduce((place, { source }) => Math.max(place, source.to), before.source.to)
  const start = runs[0]?.source.from ?? 0
  return spans.filter(({ from }) => from === at).reduce((place, { source }) => Math.min(place, source.from), start)
}

/** Words as source: a blank line ends the paragraph and what is open in it, and begins both anew. */
function written(
  words: string,
  { split, lineBreak }: MarkupParagraph,
  around: readonly Span[],
  writing: Writing,
  heavily: boolean,
): string {
  const outerFirst = around.toSorted((one, other) => one.source.from - other.source.from)
  const close = outerFirst
    .toReversed()
    .map((span) => span.close)
    .join('')
  const open = outerFirst.map((span) => span.open).join('')
  const paragraphs = words.split(/\n{2,}/u).map((paragraph) => linesOf(paragraph, lineBreak, writing, heavily))
  return paragraphs.join(close + split.before + split.after + open)
}

function linesOf(words: string, lineBreak: string, writing: Writing, heavily: boolean): string {
  return words
    .split('\n')
    .map((line) => writing.escape(line, heavily))
    .join(heavily ? '<br>' : lineBreak)
}
