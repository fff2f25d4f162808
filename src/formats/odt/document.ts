import { t } from '../../l10n/t'
import type { BlockKind } from '../../engine/types'
import { Refused } from '../format'
import type { ObjectSort } from '../objects'
import { createLayoutBuilder, type DocumentPart, type Layout } from '../office/layout'
import type { Notes } from '../office/gone-notes'
import { boxesNotice, outsideNotice } from '../office/notices'
import { openPackage, type Package } from '../package/package'
import { readsLikeProse } from '../prose'
import { readXml } from '../xml/read-xml'
import { ancestorNamed, childNamed, descendants, elementsIn, textIn, type XmlElement } from '../xml/tree'
import { namespaces } from './names'
import { drawnSort, readWords, type WordReader } from './read-words'

/** An OpenDocument text that was read: its words, and where in its content everything stands. */
export interface OpenDocument extends Layout {
  readonly file: Package
  readonly content: DocumentPart
  readonly notes: Notes
  readonly notices: readonly string[]
}

/** A note stands inside of its mark. */
const inMarks: Notes = {
  markedBy: (element) => (element.name === 'text:note' ? element : null),
  around: ({ element }) => ancestorNamed(element, 'text:note'),
}

/** Reads an OpenDocument text. Throws Refused. */
export function readOpenDocument(bytes: Uint8Array): OpenDocument {
  const file = openPackage(bytes)
  const manifest = readXml(file, 'META-INF/manifest.xml', namespaces)
  if (manifest !== null && [...descendants(manifest.root)].some(({ name }) => name === 'manifest:encryption-data'))
    throw new Refused(t('It is protected with a password, so it was not opened; take the password off first.'))
  const xml = readXml(file, 'content.xml', namespaces)
  const body = xml === null ? null : [...descendants(xml.root)].find(({ name }) => name === 'office:text')
  if (xml === null || body === undefined || body === null) throw new Refused(t('It is damaged: its text is missing.'))
  const content = { name: 'content.xml', xml }

  const parents = readParents(xml.root)
  const builder = createLayoutBuilder()
  const notes: XmlElement[] = []
  const objects: ObjectSort[] = []
  const reader: WordReader = {
    changes: readChanges(body),
    open: new Map(),
    seen: (object) => void objects.push(object),
    note: (note) => void notes.push(note),
  }
  let hasHeading = false
  const read = (element: XmlElement, given: BlockKind | null): void => {
    const paragraph = builder.begin(element, content)
    readWords(element, paragraph, reader)
    paragraph.close((text) => {
      const kind = given === 'cell' && readsLikeProse(text) ? null : (given ?? kindOf(element, parents, !hasHeading))
      if (kind === 'headline') hasHeading = true
      return kind
    })
  }
  const readBody = (element: XmlElement): void =>
    read(element, ancestorNamed(element, 'table:table-cell') === null ? null : 'cell')
  readBlocks(body, readBody, (frame) => void objects.push(...(drawnSort(frame) === 'text-box' ? (['text-box'] as const) : [])))
  for (const note of notes) {
    const text = childNamed(note, 'text:note-body')
    if (text !== null) readBlocks(text, (element) => read(element, 'footnote'))
  }
  const layout = builder.finish()
  if (layout.paragraphs.length === 0) throw new Refused(t('It has no text.'))
  return { ...layout, file, content, notes: inMarks, notices: noticesOf(xml.root, objects) }
}

/** `seeFrame` hears of frames that stand on a page rather than in a paragraph. */
function readBlocks(
  parent: XmlElement,
  read: (paragraph: XmlElement) => void,
  seeFrame: (frame: XmlElement) => void = () => undefined,
): void {
  for (const element of elementsIn(parent)) {
    if (element.name === 'text:p' || element.name === 'text:h') read(element)
    else if (holders.has(element.name)) readBlocks(element, read, seeFrame)
    else if (element.name.startsWith('draw:')) seeFrame(element)
  }
}

const holders = new Set([
  'text:section',
  'text:list',
  'text:list-item',
  'text:list-header',
  'text:numbered-paragraph',
  'table:table',
  'table:table-header-rows',
  'table:table-rows',
  'table:table-row-group',
  'table:table-row',
  'table:table-cell',
])

/** The styles that the document’s own styles are made of. */
function readParents(root: XmlElement): ReadonlyMap<string, string> {
  const automatic = childNamed(root, 'office:automatic-styles')
  return new Map(
    (automatic === null ? [] : elementsIn(automatic)).map(({ attributes }) => [
      attributes.get('style:name') ?? '',
      attributes.get('style:parent-style-name') ?? '',
    ]),
  )
}

function kindOf(element: XmlElement, parents: ReadonlyMap<string, string>, isFirst: boolean): BlockKind | null {
  const own = element.attributes.get('text:style-name') ?? ''
  const style = parents.get(own) ?? own
  if (/^Title$/u.test(style)) return 'headline'
  if (element.name === 'text:h' || /^(?:Heading|Subtitle)/u.test(style)) return isFirst ? 'headline' : 'subhead'
  if (/^Quot/u.test(style)) return 'quotation'
  if (/^(?:Caption|Illustration|Figure|Table|Text)$/u.test(style)) return 'caption'
  const listed = /^List/u.test(style) || ancestorNamed(element, 'text:list-item') !== null
  return listed ? 'list' : null
}

function readChanges(body: XmlElement): WordReader['changes'] {
  const list = childNamed(body, 'text:tracked-changes')
  const regions = list === null ? [] : elementsIn(list)
  return new Map(
    regions.map((region) => {
      const inside = [...descendants(region)]
      const by = inside.find(({ name }) => name === 'dc:creator')
      const deletion = inside.find(({ name }) => name === 'text:deletion')
      const lines =
        deletion === undefined ? [] : elementsIn(deletion).filter(({ name }) => name === 'text:p' || name === 'text:h')
      const change = { author: by === undefined ? '' : textIn(by), deleted: lines.map((line) => textIn(line)).join('\n') }
      return [region.attributes.get('text:id') ?? region.attributes.get('xml:id') ?? '', change]
    }),
  )
}

function noticesOf(root: XmlElement, objects: readonly ObjectSort[]): readonly string[] {
  const outside = [...descendants(root)].filter(({ name, attributes }) => {
    const target = attributes.get('xlink:href')
    return name !== 'text:a' && target !== undefined && /^(?:[a-z][a-z0-9+.-]*:|\.\.?\/|\/)/iu.test(target)
  }).length
  const boxes = objects.filter((object) => object === 'text-box').length
  const notices: string[] = []
  if (outside > 0) notices.push(outsideNotice(outside))
  if (boxes > 0) notices.push(boxesNotice(boxes))
  return notices
}
