import { strToU8 } from 'fflate'
import { openPackage, type Package } from '../package/package'
import { writeParts } from '../package/write-package'
import { attributeIn } from '../xml/attributes'
import { readXml } from '../xml/read-xml'
import { splice } from '../xml/splice'
import { elementsIn, type XmlElement, type XmlPart } from '../xml/tree'
import type { WordDocument } from './document'
import { namespaces } from './names'
import { mainPart, readRelations, relationsName } from './relations'

const typesName = '[Content_Types].xml'
const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
/** Of a document’s main part where Word refuses the file under the name .docx: it may hold macros, or is a template. */
const otherType =
  /^application\/vnd\.(?:ms-word\.\w+\.macroEnabled\w*|openxmlformats-officedocument\.wordprocessingml\.template)\.main\+xml$/iu
const macroType = /^application\/vnd\.ms-(?:office\.vbaProject|word\.vbaData)/iu

/** Whether a document has macros or says that it may: Word then opens it under the name .docm only. */
export function hasMacros({ file, relations }: WordDocument): boolean {
  return (
    relations.some(({ type }) => type === 'vbaProject') ||
    entriesIn(readXml(file, typesName, namespaces)).some((entry) => /macroEnabled/iu.test(typeOf(entry)))
  )
}

/** The document as Word opens it under the name .docx: with its macros left out; the same bytes where it has none. Throws Refused. */
export function withoutMacros(bytes: Uint8Array): Uint8Array {
  const file = openPackage(bytes)
  const main = mainPart(file)
  const projects = readRelations(file, main).flatMap(({ type, target }) => (type === 'vbaProject' ? [target] : []))
  const gone = projects.flatMap((name) => [name, relationsName(name), ...readRelations(file, name).map(({ target }) => target)])
  const changed = [
    ...withoutEntries(file, relationsName(main), ({ attributes }) => attributes.get('Type')?.endsWith('/vbaProject') === true),
    ...withoutEntries(file, typesName, (entry) => macroType.test(typeOf(entry))),
  ]
  return changed.length === 0 ? bytes : writeParts(file, changed, new Set(gone))
}

/** A list of parts or relations without some of its entries, if that changes it. */
function withoutEntries(file: Package, name: string, isGone: (entry: XmlElement) => boolean) {
  const xml = readXml(file, name, namespaces)
  const splices = entriesIn(xml).flatMap((entry) => {
    if (isGone(entry)) return [{ from: entry.from, to: entry.to, insert: '' }]
    const type = otherType.test(typeOf(entry)) && xml !== null ? attributeIn(xml.source, entry, 'ContentType') : null
    return type ? [{ ...type, insert: ` ContentType="${documentType}"` }] : []
  })
  return xml === null || splices.length === 0 ? [] : [{ name, bytes: strToU8(splice(xml.source, splices)) }]
}

const entriesIn = (xml: XmlPart | null): readonly XmlElement[] => (xml === null ? [] : elementsIn(xml.root))

const typeOf = ({ attributes }: XmlElement): string => attributes.get('ContentType') ?? ''
