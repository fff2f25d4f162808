import { orRefused, type Unshown } from '../format'
import { readXml } from '../xml/read-xml'
import { descendants, textIn } from '../xml/tree'
import type { WordDocument } from './document'
import { hasMacros } from './macros'
import { namespaces } from './names'
import type { Relation } from './relations'

/** What a Word document says that stands nowhere in the draft. */
export function unshownIn(document: WordDocument): readonly Unshown[] {
  const { file, relations } = document
  const margins = relations.filter(({ type, isExternal }) => !isExternal && (type === 'header' || type === 'footer'))
  const says = ({ target }: Relation): boolean => {
    // One that is damaged keeps nobody from the story.
    const xml = orRefused(() => readXml(file, target, namespaces))
    if (xml === null || 'kind' in xml) return false
    return [...descendants(xml.root)].some((element) => element.name === 'w:t' && /\p{L}/u.test(textIn(element)))
  }
  return [...(margins.some(says) ? (['headers'] as const) : []), ...(hasMacros(document) ? (['macros'] as const) : [])]
}
