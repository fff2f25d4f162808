import type { Edit } from '../../engine/types'
import { t } from '../../l10n/t'
import { sharedStart } from '../changes/shared-edges'
import { Refused } from '../format'
import type { XmlElement } from '../xml/tree'
import { piecesIn } from './hosts'
import { objectMark, type Paragraph, type Piece, separator } from './layout'
import { indexAt, mergeTouching, type ParagraphPlan, wholeSeparators } from './plan'

/** How a document ties its notes to the marks in its text. */
export interface Notes {
  /** The note that an element is the mark of. */
  markedBy(element: XmlElement): XmlElement | null
  /** The note that a paragraph stands in. */
  around(paragraph: Paragraph): XmlElement | null
}

/** A document as far as its notes go. */
export interface Noted {
  readonly paragraphs: readonly Paragraph[]
  readonly text: string
  readonly notes: Notes
}

/** The notes whose marks these edits take out, also of those that they put in elsewhere. */
export function takenNotes({ paragraphs, notes }: Omit<Noted, 'text'>, edits: readonly Edit[]): ReadonlySet<XmlElement> {
  return notesOf(objectsIn(paragraphs, edits), notes)
}

/** The notes no mark of which is left: objects that come back elsewhere are the first of those taken out. */
function goneNotes({ paragraphs, notes }: Omit<Noted, 'text'>, edits: readonly Edit[]): ReadonlySet<XmlElement> {
  const taken = objectsIn(paragraphs, edits)
  const back = edits.reduce((count, { insert }) => count + insert.split(objectMark).length - 1, 0)
  const gone = new Set(taken.slice(back))
  const left = paragraphs.flatMap(({ pieces }) => pieces.filter((piece) => !gone.has(piece)))
  const marked = notesOf(left, notes)
  return new Set([...notesOf([...gone], notes)].filter((note) => !marked.has(note)))
}

function objectsIn(paragraphs: readonly Paragraph[], edits: readonly Edit[]): readonly Piece[] {
  const pieces = paragraphs.flatMap((paragraph) => edits.flatMap((edit) => piecesIn(paragraph, edit)))
  return pieces.filter(({ kind }) => kind === 'object')
}

function notesOf(pieces: readonly Piece[], notes: Notes): ReadonlySet<XmlElement> {
  return new Set(
    pieces.flatMap(({ node }) => {
      const note = node.kind === 'element' ? notes.markedBy(node) : null
      return note === null ? [] : [note]
    }),
  )
}

/** The notes that go with their marks. Throws Refused where words of one are left. */
export function emptiedNotes(document: Omit<Noted, 'text'>, plans: readonly ParagraphPlan[]): ReadonlySet<XmlElement> {
  const gone = goneNotes(
    document,
    plans.flatMap(({ edits }) => edits),
  )
  for (const { paragraph, isEmptied } of plans) {
    const note = document.notes.around(paragraph)
    if (note !== null && gone.has(note) && !isEmptied) throw editedNote()
  }
  return gone
}

/** Of words that were put into a note that goes. */
export function editedNote(): Refused {
  return new Refused(
    t('Nothing was written: the mark of a note was deleted and its words were edited; delete its words as well.'),
  )
}

/**
 * The edits with the words of a note taken out where its mark is: nobody finds it without. What was typed there stays: paragraphs of its own
 * go behind the story, and words among those of the note where they are, which cannot be written.
 */
export function withNotes(document: Noted, edits: readonly Edit[]): readonly Edit[] {
  const { paragraphs, text, notes } = document
  const without = goneNotes(document, edits)
  if (without.size === 0) return edits
  const gone = new Set(
    paragraphs.filter((paragraph) => {
      const note = notes.around(paragraph)
      return note !== null && without.has(note)
    }),
  )
  const widened = [...wholeSeparators(paragraphs, mergeTouching(edits))]
  const said = [...gone].filter((paragraph) => keptOf(paragraph, text, widened).trim() !== '')
  const notesLeft = { gone, said: new Set(said) }
  const placed = widened.flatMap((edit) => placedBeside(notesLeft, document, edit))
  return mergeTouching([...placed, ...[...gone].map(({ from, to }) => ({ from, to, insert: '' }))])
}

/** A text without the empty places that notes left behind. */
export function withoutGaps(text: string): string {
  return text.replaceAll(/\n{3,}/gu, separator).replace(/\n+$/u, '')
}

interface NotesLeft {
  /** Paragraphs of notes that go with their marks. */
  readonly gone: ReadonlySet<Paragraph>
  /** Those of which words would be left. */
  readonly said: ReadonlySet<Paragraph>
}

/** An edit in the words of such notes, with what it puts in in a paragraph that stays. */
function placedBeside({ gone, said }: NotesLeft, { paragraphs, text }: Noted, edit: Edit): readonly Edit[] {
  const { from, to, insert } = edit
  const [start, end] = [indexAt(paragraphs, from), indexAt(paragraphs, to)]
  const [first, last] = [paragraphs[start], paragraphs[end]]
  const story = paragraphs.findLast(({ kind }) => kind !== 'footnote')
  if (first === undefined || last === undefined || story === undefined) return [edit]
  if (!gone.has(first) && !gone.has(last)) return [edit]
  if (gone.has(first) && gone.has(last) && !isNew(text.slice(from, to), insert)) return [{ from, to, insert: '' }]
  const joinsFirst = from > first.from && !insert.startsWith(separator)
  const joinsLast = to < last.to && !insert.endsWith(separator)
  if ((joinsFirst && said.has(first)) || (joinsLast && said.has(last))) return [edit]
  const removed = paragraphs
    .slice(start, end + 1)
    .map((paragraph) => ({ from: Math.max(from, paragraph.from), to: Math.min(to, paragraph.to), insert: '' }))
    .filter((removal) => removal.from < removal.to)
  if (!gone.has(first)) return [{ from, to: from, insert }, ...removed]
  if (!gone.has(last) && joinsLast) return [...removed, { from: to, to, insert }]
  const typed = separator + insert.replace(/^\n+|\n+$/gu, '')
  return [...removed, { from: story.to, to: story.to, insert: typed }]
}

/** Whether there is more to what is put in than ends of what it replaces, which is told by whole words. */
function isNew(removed: string, insert: string): boolean {
  const start = sharedStart(removed, insert)
  const rest = insert.slice(start).trim()
  return rest !== '' && !removed.slice(start).trimEnd().endsWith(rest)
}

/** What the edits leave of the words of a paragraph. */
function keptOf({ from, to }: Paragraph, text: string, edits: readonly Edit[]): string {
  let kept = ''
  let at = from
  for (const edit of edits) {
    if (edit.to <= at || edit.from >= to) continue
    kept += text.slice(at, Math.max(at, edit.from))
    at = edit.to
  }
  return kept + text.slice(at, Math.max(at, to))
}
