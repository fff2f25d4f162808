import type { BlockHint } from '../../engine/types'
import { t } from '../../l10n/t'
import type { FormatId, Remark } from '../format'
import type { ExportKind } from './export-name'
import { unwritableIn } from './plain-paragraphs'

/** A draft, what it came out of, and what stands beside its text there. */
export interface Holding {
  readonly text: string
  /** Null for plain text. */
  readonly format: FormatId | null
  readonly remarks: readonly Remark[]
  readonly blocks: readonly BlockHint[]
}

/** Exports that are written into the document itself, so that all of it stays. */
const intoItself: Readonly<Record<FormatId, readonly ('text' | ExportKind)[]>> = {
  docx: ['docx', 'docx-tracked'],
  odt: ['odt'],
  rtf: [],
  html: ['html'],
  markdown: ['markdown'],
}

/** What an export leaves out of a draft, in one sentence; null where it leaves out nothing. `pasted` came with rich text. */
export function lossesOf(kind: 'text' | ExportKind, holding: Holding, pasted: readonly Remark[] = []): string | null {
  const { format } = holding
  const stays = format === null || intoItself[format].includes(kind)
  const lost = stays ? [] : holding.remarks
  const things = [...(stays ? [] : objectsLost(lost)), ...linksLost([...lost, ...pasted]), ...(stays ? [] : saidLost(lost))]
  if (!stays && holding.blocks.some((block) => block.kind === 'cell'))
    things.push(t('the lines of its tables (each cell is a paragraph)'))
  if (kind !== 'text' && kind !== 'critic' && (format === null || !stays))
    things.push(...charactersLost(unwritableIn(holding.text)))
  if (things.length === 0) return null
  // That another kind of document looks otherwise is no news by itself.
  const looks = stays || format === 'markdown' ? [] : [t('how its words and pages look')]
  return t('This leaves out: {things}.', { things: [...things, ...looks].join(', ') })
}

function objectsLost(remarks: readonly Remark[]): readonly string[] {
  const objects = remarks.filter(({ kind, from, to }) => kind === 'object' && from < to)
  const notes = objects.filter(({ object }) => object === 'footnote' || object === 'endnote').length
  const others = objects.length - notes
  return [
    ...(others === 0
      ? []
      : [t('{count, plural, one {# picture or other object} other {# pictures or other objects}}', { count: others })]),
    ...(notes === 0
      ? []
      : [
          t('{count, plural, one {the mark of a note} other {the marks of # notes}} (their words stand at the end)', {
            count: notes,
          }),
        ]),
  ]
}

/** A pasted picture stands there by its name, without its address. */
function linksLost(remarks: readonly Remark[]): readonly string[] {
  const count = remarks.filter(({ kind, from, to, target }) => from < to && (kind === 'link' || target !== undefined)).length
  return count === 0 ? [] : [t('{count, plural, one {where a link leads} other {where # links lead}}', { count })]
}

function saidLost(remarks: readonly Remark[]): readonly string[] {
  const count = (kinds: readonly Remark['kind'][]): number => remarks.filter(({ kind }) => kinds.includes(kind)).length
  const [comments, changes] = [count(['comment']), count(['inserted', 'deleted'])]
  return [
    ...(comments === 0 ? [] : [t('{count, plural, one {# comment} other {# comments}}', { count: comments })]),
    ...(changes === 0
      ? []
      : [
          t('{count, plural, one {# change tracked before} other {# changes tracked before}} (taken as accepted)', {
            count: changes,
          }),
        ]),
  ]
}

function charactersLost(count: number): readonly string[] {
  return count === 0
    ? []
    : [
        t('{count, plural, one {# character that no document can hold} other {# characters that no document can hold}}', {
          count,
        }),
      ]
}
