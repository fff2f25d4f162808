import { linkTarget } from '../markup/targets'
import type { ObjectSort } from '../objects'
import { childNamed, descendants, textIn, type XmlElement } from '../xml/tree'
import { isOn } from './names'

/** Fields that would fetch something. */
const fetching = /^\s*(?:INCLUDETEXT|INCLUDEPICTURE|DDE|DDEAUTO|LINK|DATABASE|RD)\b/iu

/** Follows the fields of a document as its runs are read. A field may go on through many paragraphs. */
export function createFieldReader() {
  const open: { instruction: string; inResult: boolean }[] = []
  let fetched = 0

  const note = (instruction: string): void => {
    if (fetching.test(instruction)) fetched += 1
  }

  return {
    /** The code of a field, which nobody reads, is being read. */
    get inCode() {
      return open.some(({ inResult }) => !inResult)
    },
    /** What the program wrote as the field’s result is being read: no rule should mark it. */
    get inResult() {
      return open.some(({ instruction, inResult }) => inResult && linkTarget(instruction) === null)
    },
    /** Where the words that are being read lead; empty where they are in no link. */
    get target() {
      const targets = open.map(({ instruction, inResult }) => (inResult ? linkTarget(instruction) : null))
      return targets.findLast((target) => target !== null) ?? ''
    },
    /** How many fields would fetch something from outside. */
    get fetched() {
      return fetched
    },
    /** Takes note of a child of a run. */
    see(element: XmlElement): void {
      if (element.name === 'w:instrText') {
        const field = open.at(-1)
        if (field !== undefined && !field.inResult) field.instruction += textIn(element)
      }
      if (element.name !== 'w:fldChar') return
      const type = element.attributes.get('w:fldCharType')
      const last = open.at(-1)
      if (type === 'begin') open.push({ instruction: '', inResult: false })
      else if (type === 'separate' && last !== undefined) {
        last.inResult = true
        note(last.instruction)
      } else if (type === 'end' && last !== undefined) {
        if (!last.inResult) note(last.instruction)
        open.pop()
      }
    },
    /** Whether the result of a field that is one element is to be shielded, and where it leads if it is a link. */
    seeSimple(element: XmlElement): { readonly isShielded: boolean; readonly target: string } {
      const instruction = element.attributes.get('w:instr') ?? ''
      note(instruction)
      const target = linkTarget(instruction)
      return { isShielded: target === null, target: target ?? '' }
    },
  }
}

export type FieldReader = ReturnType<typeof createFieldReader>

/** Text that Word does not show. */
export function isHidden(run: XmlElement): boolean {
  const properties = childNamed(run, 'w:rPr')
  const vanish = properties === null ? null : childNamed(properties, 'w:vanish')
  return vanish !== null && isOn(vanish.attributes.get('w:val'))
}

/** What the thing in a run is that is not text; null where it is nothing to be seen. */
export function objectSort(element: XmlElement): ObjectSort | null {
  switch (element.name) {
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
    case 'mc:AlternateContent':
      return [...descendants(element)].some(({ name }) => name === 'w:txbxContent') ? 'text-box' : 'picture'
    case 'w:footnoteReference':
      return 'footnote'
    case 'w:endnoteReference':
      return 'endnote'
    case 'w:sym':
      return 'symbol'
    case 'w:ruby':
      return 'annotated-characters'
    default:
      return null
  }
}
