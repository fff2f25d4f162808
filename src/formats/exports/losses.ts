import type { BlockHint } from '../../engine/types'
import { t } from '../../l10n/t'
import type { FormatId, Remark, Unshown } from '../format'
import type { ExportKind } from './export-name'
import { unshownLosses } from '../unshown'
import { unwritableIn } from './plain-paragraphs'

/** A draft, what it came out of, and what stands beside its text there. */
export interface Holding {
  readonly text: string
  /** Null for plain text. */
  readonly format: FormatId | null
  readonly remarks: readonly Remark[]
  readonly blocks: readonly BlockHint[]
  readonly unshown?: readonly Unshown[]
}

/** Exports that are written into the document itself, so that all of it stays but macros. */
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
  if (!stays) things.push(...setOutLost(kind, holding))
  else if (format === 'docx') things.push(...unshownLosses((holding.unshown ?? []).filter((one) => one === 'macros')))
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
  const codes = objects.filter(({ object }) => object === 'code').length
  const others = objects.length - notes - codes
  return [
    ...(others === 0
      ? []
      : [t('{count, plural, one {# picture or other object} other {# pictures or other objects}}', { count: others })]),
    ...(codes === 0 ? [] : [t('{count, plural, one {# piece of code} other {# pieces of code}}', { count: codes })]),
    ...(notes === 0
      ? []
      : [
          t(
            '{count, plural, one {the mark of a note (its words stand at the end)} other {the marks of # notes (their words stand at the end)}}',
            { count: notes },
          ),
        ]),
  ]
}

/** How its paragraphs and words are set out. */
function setOutLost(kind: 'text' | ExportKind, { blocks, unshown = [] }: Holding): readonly string[] {
  const has = (one: BlockHint['kind']): boolean => blocks.some((block) => block.kind === one)
  const hasBullets = kind === 'html' || kind === 'markdown'
  return [
    ...(has('cell') ? [t('the lines of its tables (each cell is a paragraph)')] : []),
    ...(has('list') ? [hasBullets ? t('how its lists are numbered and nested') : t('the bullets and numbers of its lists')] : []),
    ...unshownLosses(unshown),
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
