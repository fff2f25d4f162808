import type { DefaultTreeAdapterTypes } from 'parse5'
import { leftOut } from './elements'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** All that is inside an element in reading order, but for what is no part of a story. Without recursion, as deep as it may be. */
export function nodesIn(element: Element): readonly Node[] {
  const waiting = element.childNodes.toReversed()
  const nodes: Node[] = []
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    nodes.push(node)
    if ('tagName' in node && !leftOut.has(node.tagName)) waiting.push(...node.childNodes.toReversed())
  }
  return nodes
}

/** What the texts in it say. */
export function wordsIn(element: Element): string {
  return nodesIn(element)
    .map((node) => ('value' in node ? node.value : ''))
    .join('')
}
