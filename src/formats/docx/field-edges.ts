import { descendants, elementsIn, type XmlElement } from '../xml/tree'

/** The place in the source right before or behind what words are bound to: a link’s tags, or all the runs of a field. */
export function outsideOf(bound: XmlElement, side: 'before' | 'after'): number {
  const edge = bound.name === 'w:r' ? fieldEdge(bound, side) : bound
  return side === 'before' ? edge.from : edge.to
}

/** The run with the mark that a field begins or ends with; the run itself where it is in another paragraph. */
function fieldEdge(run: XmlElement, side: 'before' | 'after'): XmlElement {
  const siblings = run.parent === null ? [] : elementsIn(run.parent)
  const at = siblings.indexOf(run)
  const onward = side === 'after' ? siblings.slice(at) : siblings.slice(0, at + 1).toReversed()
  const [deeper, end] = side === 'after' ? ['begin', 'end'] : ['end', 'begin']
  let depth = 0
  for (const sibling of onward) {
    for (const { name, attributes } of descendants(sibling)) {
      if (name !== 'w:fldChar') continue
      const type = attributes.get('w:fldCharType')
      if (type === deeper) depth += 1
      if (type !== end) continue
      if (depth === 0) return sibling
      depth -= 1
    }
  }
  return run
}
