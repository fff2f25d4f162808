import type { DefaultTreeAdapterTypes } from 'parse5'
import type { MarkupBuilder } from '../markup/layout'
import { blockElements } from './elements'
import { nodesIn, wordsIn } from './inside'

type Element = DefaultTreeAdapterTypes.Element

/** As pages in English show them: around a quotation, and around one in it. */
const pairs = [
  ['“', '”'],
  ['‘', '’'],
] as const

/** Shows the marks that browsers put around `<q>`, each standing for its tag. */
export function createQuotations(builder: MarkupBuilder) {
  let depth = 0
  return {
    /** It is in a quotation that has such marks. */
    get isInside() {
      return depth > 0
    },
    /**
     * Reads what is inside an element, with marks around a quotation. There are none where the words have marks of their own, as on pages whose style
     * takes those of browsers away, nor around what may be several paragraphs.
     */
    read(element: Element, inside: () => void): void {
      const at = element.sourceCodeLocation
      const isMarked = element.tagName === 'q' && (depth > 0 || !opensQuotation(builder.last)) && needsMarks(element)
      const pair = pairs[depth % pairs.length]
      if (!isMarked || !at?.startTag || !at.endTag || pair === undefined) {
        inside()
        return
      }
      builder.add('whole', pair[0], at.startTag.startOffset, at.startTag.endOffset)
      depth += 1
      inside()
      depth -= 1
      builder.add('whole', pair[1], at.endTag.startOffset, at.endTag.endOffset)
    },
  }
}

function needsMarks(element: Element): boolean {
  const words = wordsIn(element).trimStart()
  return words !== '' && !opensQuotation(words.slice(0, 1)) && !nodesIn(element).some(partsParagraphs)
}

function partsParagraphs({ nodeName }: DefaultTreeAdapterTypes.ChildNode): boolean {
  return nodeName === 'br' || blockElements.has(nodeName)
}

function opensQuotation(character: string): boolean {
  return /["'\p{Pi}„‚»]/u.test(character)
}
