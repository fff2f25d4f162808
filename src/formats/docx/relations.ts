import { t } from '../../l10n/t'
import { Refused } from '../format'
import type { Package } from '../package/package'
import { readXml } from '../xml/read-xml'
import { elementsIn, type XmlPart } from '../xml/tree'
import { namespaces } from './names'

/** What a part says of another. */
export interface Relation {
  readonly id: string
  /** The last word of its type: `footnotes`, `comments`, `hyperlink`. */
  readonly type: string
  /** The part's name in the package, or an address outside of it. */
  readonly target: string
  readonly isExternal: boolean
}

/** Where the relations of a part stand. */
export function relationsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/** The relations of a part; '' for those of the package. */
export function readRelations(file: Package, part: string): readonly Relation[] {
  const xml = readXml(file, relationsName(part), namespaces)
  return xml === null ? [] : relationsIn(xml, part.slice(0, part.lastIndexOf('/') + 1))
}

function relationsIn({ root }: XmlPart, folder: string): readonly Relation[] {
  return elementsIn(root)
    .filter(({ name }) => name === 'rel:Relationship')
    .map(({ attributes }) => {
      const target = attributes.get('Target') ?? ''
      const isExternal = attributes.get('TargetMode') === 'External'
      const type = attributes.get('Type') ?? ''
      return {
        id: attributes.get('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: isExternal ? target : partName(folder, target),
        isExternal,
      }
    })
}

function partName(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}

/** The name of the part that the document itself stands in. */
export function mainPart(file: Package): string {
  const relation = readRelations(file, '').find(({ type, isExternal }) => type === 'officeDocument' && !isExternal)
  if (relation === undefined) throw new Refused(t('It is damaged: it does not say where its text is.'))
  return relation.target
}
