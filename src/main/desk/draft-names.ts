import { dirname, extname } from 'node:path'
import { cardOf, formatCards } from '../../formats/cards'
import { withoutEnding } from '../../formats/exports/export-name'
import type { FormatId } from '../../formats/format'
import type { DraftDocument } from '../documents/draft-document'
import type { SourceDocument } from '../documents/source-document'
import type { SaveSuggestion } from './ports'

/** Endings by which an editor says that plain text is meant. */
const plainEndings: readonly string[] = ['txt', 'text']

/** Where a draft is written to, and as what; null for plain text. */
export interface SaveTarget {
  readonly path: string
  readonly format: FormatId | null
}

/**
 * What a path asks for that was chosen for a draft. The draft's own file keeps the format it has, whatever its name; and so does a document under a name
 * that says nothing of its format, which gets the ending of it.
 */
export function targetOf({ file, document, source }: DraftDocument, path: string): SaveTarget {
  if (path === file?.path) return { path, format: document?.format ?? null }
  const ending = endingOf(path)
  const named = formatCards.find(({ endings }) => endings.includes(ending))
  if (named !== undefined) return { path, format: named.id }
  if (document === null || plainEndings.includes(ending)) return { path, format: null }
  const { id } = writtenCard(document.format)
  const endings = endingsOf(source, id)
  return { path: `${path}.${endings[0] ?? ''}`, format: id }
}

export function suggest(draft: DraftDocument, offer: Omit<SaveSuggestion, 'folder'>): SaveSuggestion {
  const path = draft.file?.path ?? draft.unfiled?.path ?? null
  return { ...offer, folder: path === null ? null : dirname(path) }
}

/** Whether a chosen name says by its ending that it is a file of another kind than what was offered under `offered`. */
export function saysOther(offered: string, chosen: string): boolean {
  const [own, said] = [sortOf(offered), sortOf(chosen)]
  return said !== null && said !== own && !(said === 'text' && !packed.has(own ?? ''))
}

/** What programs take a file for by its ending; null for one that says nothing. */
function sortOf(name: string): string | null {
  const ending = endingOf(name)
  if (plainEndings.includes(ending)) return 'text'
  const card = formatCards.find(({ endings }) => endings.includes(ending))
  return otherEndings.get(ending) ?? card?.id ?? null
}

/** Of documents that are no text to any program, and that Galley does not write. */
const foreignEndings = ['pdf', 'doc', 'pages', 'xls', 'xlsx', 'ppt', 'pptx', 'epub', 'indd', 'idml'] as const

const foreign: ReadonlySet<string> = new Set(foreignEndings)

/** A report as SARIF is JSON as well; what is exported as Word has no macros. */
const otherEndings: ReadonlyMap<string, string> = new Map([
  ...foreignEndings.map((ending) => [ending, ending] as const),
  ['docm', 'docm'],
  ['csv', 'csv'],
  ['json', 'json'],
  ['sarif', 'json'],
])

/** What nobody can read as text. */
const packed: ReadonlySet<string> = new Set(['docx', 'odt', ...foreignEndings])

/** Whether a plain text was given a name for a kind of file that Galley does not write; a document gets an ending of its own behind it. */
export function saysForeign({ file, document }: DraftDocument, chosen: string): boolean {
  return document === null && chosen !== file?.path && foreign.has(endingOf(chosen))
}

/** The ending that a Word document must be saved under for Word to open it, which goes by its macros; null where a place has it, or is the draft’s own file. */
export function otherEnding({ file, source }: DraftDocument, path: string, format: FormatId | null): string | null {
  if (format !== 'docx' || path === file?.path) return null
  const endings = endingsOf(source, format)
  return endings.includes(endingOf(path)) ? null : (endings[0] ?? null)
}

/** The endings of what is made of a draft with that source. */
function endingsOf(source: SourceDocument | null, format: FormatId): readonly string[] {
  if (format !== 'docx') return cardOf(format).endings
  const hasMacros = source?.format === 'docx' && source.draft.unshown?.includes('macros') === true
  return [hasMacros ? 'docm' : 'docx']
}

/** What is offered in the place of the draft's own name, with an ending of what will be written. */
export function newName({ name, document, source }: DraftDocument): string {
  if (document === null) return correctedName(name)
  const endings = endingsOf(source, writtenCard(document.format).id)
  return correctedName(endings.includes(endingOf(name)) ? name : `${withoutEnding(name)}.${endings[0] ?? ''}`)
}

/** The name of the draft’s text where it is handed on as plain text. */
export function textName({ name, document }: DraftDocument): string {
  return correctedName(document === null ? name : `${withoutEnding(name)}.txt`)
}

/** story.txt becomes story.corrected.txt. */
export function correctedName(name: string): string {
  return `${withoutEnding(name)}.corrected${extname(name) || '.txt'}`
}

/** RTF, which is only read, goes on as Word. */
function writtenCard(format: FormatId) {
  const card = cardOf(format)
  return card.isWritten ? card : cardOf('docx')
}

function endingOf(path: string): string {
  return extname(path).slice(1).toLowerCase()
}
