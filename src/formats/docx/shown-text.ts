import type { XmlElement, XmlText } from '../xml/tree'

/** A text in a `w:t` and the stretch of it that is seen. */
export interface Shown {
  readonly node: XmlText
  /** With white space as Word shows it. */
  readonly says: string
  readonly from: number
  readonly to: number
}

export function keepsSpaces(text: XmlElement): boolean {
  return text.attributes.get('xml:space') === 'preserve'
}

/** Line ends and tabs in the source of a text are spaces to Word, and those at its edges are nothing, unless it says to keep them. */
export function shownIn(text: XmlElement): readonly Shown[] {
  const nodes = text.children.filter((child) => child.kind === 'text')
  const says = nodes.map((node) => node.text.replace(/[\n\r\t]/gu, ' '))
  const whole = says.join('')
  const first = keepsSpaces(text) ? 0 : whole.length - whole.replace(/^ +/u, '').length
  const end = keepsSpaces(text) ? whole.length : Math.max(first, whole.replace(/(?<! ) +$/u, '').length)
  let at = 0
  return nodes.map((node, index) => {
    const own = says[index] ?? ''
    const within = (place: number): number => Math.min(Math.max(place - at, 0), own.length)
    const shown = { node, says: own, from: within(first), to: within(end) }
    at += own.length
    return shown
  })
}
