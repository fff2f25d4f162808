import type { BlockKind, Range } from '../../engine/types'
import type { FormattedDraft, Remark, Unshown } from '../format'
import { objectRemark, type ObjectSort } from '../objects'
import { linesIn } from './lines'
import { isSafeTarget, linkRemark } from './targets'
import { objectMark, separator } from '../office/layout'

/**
 * A stretch of the draft and where it stands in the source. `plain`: as many characters there as here. `whole`: written in another way
 * (an entity, a line break), so it goes or stays as one. `object`: one U+FFFC. `fixed`: shown, and never changed.
 */
export interface Run extends Range {
  readonly kind: 'plain' | 'whole' | 'object' | 'fixed'
  readonly source: Range
}

/** Markup around words: emphasis, a link. `source` has its marks in it; `open` and `close` can end and begin it anew where it is cut. */
export interface Span extends Range {
  readonly source: Range
  readonly open: string
  readonly close: string
  /** Its words may read otherwise without the markup around it. */
  readonly isBound?: boolean
}

/** What belongs to a paragraph in the source beside its words. */
export interface Frame {
  /** All that goes when nothing is left of the paragraph; null where it shares that with others. */
  readonly source: Range | null
  /** What ends a paragraph and begins another at a place within it. */
  readonly split: { readonly before: string; readonly after: string }
  /** What a new paragraph behind it is written in, where it is not of the same kind: behind a heading. */
  readonly behind?: { readonly before: string; readonly after: string }
  /** What breaks a line within it. */
  readonly lineBreak: string
  /** Words beside it are a paragraph of their own: it is one object that has its lines for itself. */
  readonly isAlone?: boolean
  /** It ends with its line, so that no other paragraph can go on in it. */
  readonly isLine?: boolean
}

/** A paragraph of the draft and what it is in the source. */
export interface MarkupParagraph extends Range, Frame {
  readonly runs: readonly Run[]
  readonly spans: readonly Span[]
  readonly kind: BlockKind | null
}

/** A text with markup that was read. `source` has LF line ends. */
export interface MarkupLayout {
  readonly source: string
  readonly text: string
  readonly paragraphs: readonly MarkupParagraph[]
  readonly shields: readonly Range[]
  readonly remarks: readonly Remark[]
  readonly unshown: readonly Unshown[]
}

/** What a draft is without its source. */
export function draftOfMarkup(layout: MarkupLayout): Omit<FormattedDraft, 'notices'> {
  const { text, paragraphs, shields, remarks, unshown } = layout
  const blocks = paragraphs.flatMap(({ kind, from, to }) => (kind === null ? [] : [{ kind, from, to }]))
  return { text, blocks, shields, remarks, unshown, lines: linesIn(layout) }
}

type OpenSpan = Omit<Span, 'to'>

export type MarkupBuilder = ReturnType<typeof createMarkupBuilder>

/** Puts a layout together from the front to the back. White space is written as the format has it: the builder only drops it at edges. */
export function createMarkupBuilder(source: string) {
  const paragraphs: MarkupParagraph[] = []
  const shields: Range[] = []
  const remarks: Remark[] = []
  const texts: string[] = []
  const openSpans: OpenSpan[] = []
  let length = 0
  /** Of the open paragraph, whose words are put together only at its end: what each of its runs says, and how long all of it is. */
  let said: string[] = []
  let size = 0
  let runs: Run[] = []
  let spans: Span[] = []
  let ownShields: Range[] = []
  let ownRemarks: Remark[] = []

  /** What was last added, if it is white space, is taken back: at the end of a line or paragraph nobody sees it. */
  function dropSpace(): void {
    for (let last = said.at(-1); last !== undefined && last.trim() === ''; last = said.at(-1)) {
      said.pop()
      runs.pop()
      size -= last.length
    }
  }

  function add(kind: Run['kind'], says: string, from: number, to: number): void {
    if (says === '') return
    runs.push({ kind, from: size, to: size + says.length, source: { from, to } })
    said.push(says)
    size += says.length
  }

  return {
    /** How long the open paragraph is, from whose start places in it count. */
    get size() {
      return size
    },
    /** Its last character, or nothing. */
    get last() {
      return said.at(-1)?.at(-1) ?? ''
    },
    /** A line was broken in it, and there is nothing but white space since. */
    get isLineBlank() {
      const last = said.findLast((says) => says.trim() !== '' || says.includes('\n'))
      return last !== undefined && /\n\s*$/u.test(last)
    },
    /** Its words from a place on. */
    since(from: number): string {
      const words: string[] = []
      let at = size
      for (let index = said.length - 1; index >= 0 && at > from; index -= 1) {
        const says = said[index] ?? ''
        at -= says.length
        words.push(says)
      }
      return words
        .toReversed()
        .join('')
        .slice(Math.max(0, from - at))
    },
    get count() {
      return paragraphs.length
    },
    add,
    dropSpace,
    /** One U+FFFC, and what it stands for; `described` is what the source says is to be seen, `address` where a page fetches it from. */
    object(object: ObjectSort, from: number, to: number, described = '', address = ''): void {
      const target = isSafeTarget(address) ? { target: address.trim() } : {}
      ownRemarks.push({ ...objectRemark(object, size, described), ...target })
      add('object', objectMark, from, to)
    },
    /** The words since `from` lead to a target; one that is no address of a page or mailbox is left out. */
    link(from: number, target: string): void {
      const remark = linkRemark(from, size, target)
      if (remark !== null) ownRemarks.push(remark)
    },
    /** Words that the source has struck out here. */
    deleted(text: string): void {
      ownRemarks.push({ kind: 'deleted', author: '', text, from: size, to: size })
    },
    /** No rule marks anything from here to where the paragraph has got. */
    shield(from: number): void {
      if (from < size) ownShields.push({ from, to: size })
    },
    /** Begins a span; the function returned ends it. One that reaches over the end of a paragraph is none. */
    span(range: Range, open = '', close = '', isBound = false): () => void {
      const begun: OpenSpan = { from: size, source: range, open, close, isBound }
      openSpans.push(begun)
      return () => {
        const at = openSpans.indexOf(begun)
        if (at === -1) return
        openSpans.splice(at, 1)
        if (begun.from < size) spans.push({ ...begun, to: size })
      }
    },
    /** Ends the paragraph; one without a word is left out. */
    close(kind: (text: string) => BlockKind | null, frame: Frame): void {
      dropSpace()
      openSpans.length = 0
      const text = said.join('')
      if (text.trim() !== '') {
        const start = length + (texts.length === 0 ? 0 : separator.length)
        const move = <T extends Range>(range: T): T => ({ ...range, from: range.from + start, to: range.to + start })
        const inside = spans.filter(({ from, to }) => from < to && to <= text.length)
        length = start + text.length
        paragraphs.push({ ...frame, runs: runs.map(move), spans: inside.map(move), kind: kind(text), from: start, to: length })
        for (const { from, to } of ownShields) if (from < text.length) shields.push(move({ from, to: Math.min(to, text.length) }))
        const within = (at: number): number => Math.min(at, text.length)
        for (const one of ownRemarks)
          if (one.from < text.length || one.kind === 'deleted')
            remarks.push(move({ ...one, from: within(one.from), to: within(one.to) }))
        texts.push(text)
      }
      said = []
      size = 0
      runs = []
      spans = []
      ownShields = []
      ownRemarks = []
    },
    /** The paragraph last closed gets an element of its own. */
    frameLast(frame: Partial<Frame>): void {
      const last = paragraphs.pop()
      if (last !== undefined) paragraphs.push({ ...last, ...frame })
    },
    finish: (unshown: readonly Unshown[]): MarkupLayout => ({
      source,
      text: texts.join(separator),
      paragraphs,
      shields,
      remarks,
      unshown,
    }),
  }
}
