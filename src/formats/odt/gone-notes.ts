import type { Edit } from '../../engine/types'
import { piecesIn } from '../office/hosts'
import { objectMark, type Paragraph, separator } from '../office/layout'
import { indexAt, mergeTouching, wholeSeparators } from '../office/plan'
import { ancestorNamed, type XmlElement } from '../xml/tree'
import type { OpenDocument } from './document'

/** The notes whose marks these edits take out. */
export function goneNotes(paragraphs: readonly Paragraph[], edits: readonly Edit[]): readonly XmlElement[] {
  const pieces = paragraphs.flatMap((paragraph) => edits.flatMap((edit) => piecesIn(paragraph, edit)))
  return pieces.flatMap(({ node }) => (node.kind === 'element' && node.name === 'text:note' ? [node] : []))
}

/**
 * The edits with the words of a note taken out where its mark is: the note stands inside of its mark. What was typed there stays: paragraphs
 * of its own go behind the story, and words among those of the note where they are, which cannot be written.
 */
export function withNotes(document: OpenDocument, edits: readonly Edit[]): readonly Edit[] {
  const { paragraphs, text } = document
  // Those that were put elsewhere take their words along.
  if (edits.some(({ insert }) => insert.includes(objectMark))) return edits
  const notes = new Set(goneNotes(paragraphs, edits))
  const gone = new Set(paragraphs.filter(({ element }) => notes.has(ancestorNamed(element, 'text:note') ?? element)))
  const widened = [...wholeSeparators(paragraphs, mergeTouching(edits))]
  const said = [...gone].filter((paragraph) => keptOf(paragraph, text, widened).trim() !== '')
  const notesLeft = { gone, said: new Set(said) }
  const placed = widened.flatMap((edit) => placedBeside(notesLeft, document, edit))
  return mergeTouching([...placed, ...[...gone].map(({ from, to }) => ({ from, to, insert: '' }))])
}

interface NotesLeft {
  /** Paragraphs of notes that go with their marks. */
  readonly gone: ReadonlySet<Paragraph>
  /** Those of which words would be left. */
  readonly said: ReadonlySet<Paragraph>
}

/** An edit in the words of such notes, with what it puts in in a paragraph that stays. */
function placedBeside({ gone, said }: NotesLeft, { paragraphs, text }: OpenDocument, edit: Edit): readonly Edit[] {
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
  let start = 0
  while (start < insert.length && insert.charAt(start) === removed.charAt(start)) start += 1
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
