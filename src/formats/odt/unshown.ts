import { orRefused, type Unshown } from '../format'
import { readXml } from '../xml/read-xml'
import { descendants, textIn, type XmlElement } from '../xml/tree'
import type { OpenDocument } from './document'
import { namespaces } from './names'

/** What an OpenDocument text says that stands nowhere in the draft. */
export function unshownIn({ file, content }: OpenDocument): readonly Unshown[] {
  // Styles that are damaged keep nobody from the story.
  const styles = orRefused(() => readXml(file, 'styles.xml', namespaces))
  const margins = styles === null || 'kind' in styles ? false : says(styles.root, /^style:(?:header|footer)(?:-|$)/u)
  return [
    ...(margins ? (['headers'] as const) : []),
    ...(says(content.xml.root, /^text:index-body$/u) ? (['contents'] as const) : []),
  ]
}

function says(root: XmlElement, names: RegExp): boolean {
  return [...descendants(root)].some((element) => names.test(element.name) && /\p{L}/u.test(textIn(element)))
}
