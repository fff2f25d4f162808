import { t } from '../../l10n/t'
import type { BlockKind } from '../../engine/types'
import { Refused, type Remark } from '../format'
import type { ObjectSort } from '../objects'
import { type Anchor, createLayoutBuilder, type DocumentPart, type Layout } from '../office/layout'
import type { Notes } from '../office/gone-notes'
import { boxesNotice, outsideNotice } from '../office/notices'
import { openPackage, type Package } from '../package/package'
import { readsLikeProse } from '../prose'
import { readXml } from '../xml/read-xml'
import { ancestorNamed, elementsIn, textIn, type XmlElement, type XmlPart } from '../xml/tree'
import { createFieldReader } from './fields'
import { namespaces } from './names'
import { readRuns, type RunReader } from './read-runs'
import { mainPart, type Relation, readRelations } from './relations'
import { notesAmong } from './notes'
import { isEndDeleted } from './paragraph-marks'
import { kindOf, readStyles } from './styles'

/** A Word document that was read: its text, and where in its parts everything stands. */
export interface WordDocument extends Layout {
  readonly file: Package
  readonly main: DocumentPart
  readonly relations: readonly Relation[]
  readonly notes: Notes
  readonly notices: readonly string[]
}

/** Reads a Word document. Throws Refused. */
export function readDocument(bytes: Uint8Array): WordDocument {
  const file = openPackage(bytes)
  const name = mainPart(file)
  const relations = readRelations(file, name)
  const related = (type: string): DocumentPart | null => {
    const target = relations.find((relation) => relation.type === type && !relation.isExternal)?.target
    const xml = target === undefined ? null : readXml(file, target, namespaces)
    return target === undefined || xml === null ? null : { name: target, xml }
  }
  const xml = readXml(file, name, namespaces)
  const body = xml === null ? undefined : elementsIn(xml.root).find((element) => element.name === 'w:body')
  if (xml === null || body === undefined) throw new Refused(t('It is damaged: its text is missing.'))
  const main = { name, xml }

  const sortOf = readStyles(related('styles')?.xml ?? null)
  const builder = createLayoutBuilder()
  const objects = new Map<ObjectSort, number>()
  const reader: RunReader = {
    fields: createFieldReader(),
    targetOf: () => '',
    seen: (object) => void objects.set(object, (objects.get(object) ?? 0) + 1),
    hidden: 0,
  }
  let hasHeading = false

  const readParagraph = ([element, ...more]: JoinedParagraph, part: DocumentPart, given: BlockKind | null): void => {
    const paragraph = builder.begin(element, part)
    readRuns(element, paragraph, reader)
    for (const next of more) {
      paragraph.goOn(next)
      readRuns(next, paragraph, reader)
    }
    paragraph.close((text) => {
      const sort = sortOf(element)
      const kind = given === 'cell' && readsLikeProse(text) ? null : (given ?? kindOf(sort, !hasHeading))
      if (kind === 'headline') hasHeading = true
      return kind
    })
  }

  const linksOf = (all: readonly Relation[]): RunReader['targetOf'] => {
    const targets = new Map(all.flatMap(({ id, target, isExternal }) => (isExternal ? [[id, target] as const] : [])))
    return (link) => targets.get(link.attributes.get('r:id') ?? '') ?? ''
  }

  reader.targetOf = linksOf(relations)
  readBlocks(body, (all) => readParagraph(all, main, ancestorNamed(all[0], 'w:tc') === null ? null : 'cell'))
  const allNotes: XmlElement[] = []
  for (const type of ['footnotes', 'endnotes']) {
    const part = related(type)
    if (part !== null) reader.targetOf = linksOf(readRelations(file, part.name))
    for (const note of part === null ? [] : elementsIn(part.xml.root)) {
      // Separators between text and notes are notes as well, of a type of their own.
      if (part === null || note.attributes.get('w:type') !== undefined) continue
      allNotes.push(note)
      readBlocks(note, (all) => readParagraph(all, part, 'footnote'))
    }
  }
  const layout = builder.finish()
  if (layout.paragraphs.length === 0) throw new Refused(t('It has no text.'))
  const remarks = [...layout.remarks, ...commentsIn(related('comments')?.xml ?? null, layout.anchors)]
  return {
    ...layout,
    remarks,
    file,
    main,
    relations,
    notes: notesAmong(allNotes),
    notices: noticesOf(objects, reader, relations),
  }
}

/** A paragraph with those that go on in it, because somebody deleted the ends between with changes tracked. */
type JoinedParagraph = readonly [XmlElement, ...XmlElement[]]

/** Calls back with each paragraph in the order they are read; text boxes, whose text stands twice, are objects in theirs. */
function readBlocks(parent: XmlElement, read: (paragraph: JoinedParagraph) => void): void {
  let joined: JoinedParagraph | null = null
  const elements = elementsIn(parent)
  for (const [at, element] of elements.entries()) {
    if (element.name !== 'w:p') {
      if (blockHolders.has(element.name)) readBlocks(element, read)
      continue
    }
    joined = joined === null ? [element] : [...joined, element]
    if (isEndDeleted(element) && elements[at + 1]?.name === 'w:p') continue
    read(joined)
    joined = null
  }
}

const blockHolders = new Set(['w:tbl', 'w:tr', 'w:tc', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'])

/** What others said in the margin, each with the words it is about. */
function commentsIn(part: XmlPart | null, anchors: readonly Anchor[]): readonly Remark[] {
  const said = part === null ? [] : elementsIn(part.root)
  return said.flatMap((comment): readonly Remark[] => {
    const id = comment.attributes.get('w:id')
    const placeOf = (end: Anchor['end']) => anchors.find((anchor) => anchor.id === id && anchor.end === end)?.at
    const to = placeOf('to') ?? placeOf('from')
    if (to === undefined) return []
    const from = Math.min(placeOf('from') ?? to, to)
    const text = elementsIn(comment).map(textOf).join('\n')
    return [{ kind: 'comment', author: comment.attributes.get('w:author') ?? '', text, from, to }]
  })
}

function textOf(paragraph: XmlElement): string {
  return elementsIn(paragraph)
    .flatMap((run) => elementsIn(run))
    .filter(({ name }) => name === 'w:t')
    .map((text) => textIn(text))
    .join('')
}

function noticesOf(
  objects: ReadonlyMap<ObjectSort, number>,
  { fields, hidden }: RunReader,
  relations: readonly Relation[],
): readonly string[] {
  const outside = fields.fetched + relations.filter(({ type, isExternal }) => isExternal && type !== 'hyperlink').length
  const chunks = relations.filter(({ type }) => type === 'aFChunk').length
  const boxes = objects.get('text-box') ?? 0
  const notices: string[] = []
  if (outside > 0) notices.push(outsideNotice(outside))
  if (chunks > 0)
    notices.push(
      t('{count, plural, one {# document} other {# documents}} packed into it cannot be shown; it stays as it is.', {
        count: chunks,
      }),
    )
  if (boxes > 0) notices.push(boxesNotice(boxes))
  if (hidden > 0) notices.push(t('It has hidden text, which is not shown and stays as it is.'))
  return notices
}
