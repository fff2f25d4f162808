import type { BlockKind, Range } from '../../engine/types'
import type { FormattedDraft, Remark } from '../format'
import { linkRemark } from '../markup/targets'
import type { XmlElement, XmlPart, XmlText } from '../xml/tree'

interface Stretch extends Range {
  /** What holds it that a word typed beside it does not belong to: a link, a field. */
  readonly bound: XmlElement | null
}

/** A stretch of the draft and what it is in the document. `skip` characters of a text come before it, which nobody sees. */
export type Piece =
  | (Stretch & { readonly kind: 'text'; readonly node: XmlText; readonly skip: number })
  /** A tab, a line break and the like, made of one element; `object` where it is one U+FFFC. */
  | (Stretch & { readonly kind: 'mark' | 'object'; readonly node: XmlElement })

export type TextPiece = Extract<Piece, { kind: 'text' }>

/** A paragraph that says something. Those that are empty have no place in the draft. */
export interface Paragraph extends Range {
  readonly element: XmlElement
  /** The element that its end is of: another one where a change tracked before deleted the ends between. */
  readonly last: XmlElement
  readonly part: DocumentPart
  readonly pieces: readonly Piece[]
  readonly kind: BlockKind | null
}

/** A part of the package that paragraphs stand in. */
export interface DocumentPart {
  readonly name: string
  readonly xml: XmlPart
}

/** Where a comment begins or ends. */
export interface Anchor {
  readonly id: string
  readonly end: 'from' | 'to'
  readonly at: number
}

export interface Layout {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly shields: readonly Range[]
  readonly remarks: readonly Remark[]
  readonly anchors: readonly Anchor[]
}

/** What parts two paragraphs in a draft. */
export const separator = '\n\n'

/** Stands for what is not text. */
export const objectMark = '\uFFFC'

export type LayoutBuilder = ReturnType<typeof createLayoutBuilder>
export type OpenParagraph = ReturnType<LayoutBuilder['begin']>

type NewPiece =
  | { readonly kind: 'text'; readonly node: XmlText; readonly skip: number }
  | { readonly kind: 'mark' | 'object'; readonly node: XmlElement }

/** Puts a layout together, paragraph after paragraph. */
export function createLayoutBuilder() {
  const paragraphs: Paragraph[] = []
  const shields: Range[] = []
  const remarks: Remark[] = []
  const anchors: Anchor[] = []
  const texts: string[] = []
  let length = 0

  return {
    /** Begins a paragraph. Places in it count from its start until it is closed. */
    begin(element: XmlElement, part: DocumentPart) {
      const pieces: Piece[] = []
      const ownShields: Range[] = []
      const ownRemarks: Remark[] = []
      const ownAnchors: Anchor[] = []
      let last = element
      let text = ''
      return {
        get length() {
          return text.length
        },
        /** What is added from here on stands in a later element. */
        goOn(next: XmlElement): void {
          last = next
        },
        add(piece: NewPiece, says: string, bound: XmlElement | null): void {
          if (says === '') return
          pieces.push({ ...piece, bound, from: text.length, to: text.length + says.length })
          text += says
        },
        shield(from: number): void {
          if (from < text.length) ownShields.push({ from, to: text.length })
        },
        remark(remark: Remark): void {
          ownRemarks.push(remark)
        },
        /** The words since `from` lead to a target; one that is no address of a page or mailbox is left out. */
        link(from: number, target: string): void {
          const link = linkRemark(from, text.length, target)
          if (link === null) return
          const before = ownRemarks.findIndex((one) => one.kind === 'link' && one.to === from && one.text === link.text)
          const [begun] = before === -1 ? [] : ownRemarks.splice(before, 1)
          ownRemarks.push({ ...link, from: begun?.from ?? from })
        },
        anchor(id: string, end: Anchor['end']): void {
          ownAnchors.push({ id, end, at: text.length })
        },
        /** Ends it. One without a word is left out, and what was remarked in it goes to the end of the one before. */
        close(kind: (text: string) => BlockKind | null): void {
          const isEmpty = text.trim() === ''
          const start = isEmpty ? length : length + (texts.length === 0 ? 0 : separator.length)
          const move = <T extends Range>(range: T): T => ({ ...range, from: range.from + start, to: range.to + start })
          for (const remark of ownRemarks) remarks.push(isEmpty ? { ...remark, from: start, to: start } : move(remark))
          for (const anchor of ownAnchors) anchors.push({ ...anchor, at: start + (isEmpty ? 0 : anchor.at) })
          if (isEmpty) return
          shields.push(...ownShields.map(move))
          texts.push(text)
          length = start + text.length
          paragraphs.push({ element, last, part, pieces: pieces.map(move), kind: kind(text), from: start, to: length })
        },
      }
    },
    finish: (): Layout => ({ text: texts.join(separator), paragraphs, shields, remarks, anchors }),
  }
}

/** A layout as a draft: what it is in the document stays behind. */
export function draftOf({ text, paragraphs, shields, remarks }: Layout): Omit<FormattedDraft, 'notices'> {
  const blocks = paragraphs.flatMap(({ kind, from, to }) => (kind === null ? [] : [{ kind, from, to }]))
  return { text, blocks, shields, remarks }
}
