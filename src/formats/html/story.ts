import type { DefaultTreeAdapterTypes } from 'parse5'
import { leftOut, speechless } from './elements'

type Parent = DefaultTreeAdapterTypes.ParentNode
type Element = DefaultTreeAdapterTypes.Element

/** Where in a page the story stands: its one article or main part, if the page’s heading is in it; else the whole page. */
export function storyIn(document: DefaultTreeAdapterTypes.Document): Parent {
  const all = [...elementsIn(document)]
  const headings = all.filter(({ tagName }) => tagName === 'h1')
  for (const name of ['article', 'main']) {
    const [only, ...others] = all.filter(({ tagName }) => tagName === name)
    if (only === undefined || others.length > 0) continue
    const inside = new Set(elementsIn(only))
    if (headings.length === 0 || headings.some((heading) => inside.has(heading))) return only
  }
  return document
}

/** Without recursion: a page may be as deep as it likes here. */
function* elementsIn(root: Parent): Generator<Element> {
  const waiting: Parent[] = [root]
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    const children = parent.childNodes.filter((node): node is Element => 'tagName' in node)
    yield* children
    for (const child of children) waiting.push(child)
  }
}

/** Whether a page says something that is not shown: outside of its story, or in a menu, a form or a hidden part of it. */
export function saysAside(document: DefaultTreeAdapterTypes.Document, story: Parent): boolean {
  const waiting: { readonly parent: Parent; readonly isShown: boolean }[] = [{ parent: document, isShown: story === document }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const child of next.parent.childNodes) {
      if ('value' in child && !next.isShown && /\p{L}/u.test(child.value)) return true
      if (!('tagName' in child) || speechless.has(child.tagName)) continue
      const isLeftOut = leftOut.has(child.tagName) || child.attrs.some(({ name }) => name === 'hidden')
      waiting.push({ parent: child, isShown: (next.isShown || child === story) && !isLeftOut })
    }
  }
  return false
}
