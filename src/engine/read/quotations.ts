import type { Quotation } from '../article'

const opening = /[“„«]/u
const closing = /[”»]/u

export interface QuotationZones {
  readonly zones: readonly Quotation[]
  /** The text ends inside a quotation. */
  readonly open: boolean
}

/**
 * Finds the stretches between double quotation marks, curly, straight or angular. A paragraph that starts with an opening mark
 * while the one before ended inside a quotation carries it on, as news copy sets quotations over several paragraphs.
 */
export function findQuotations(text: string, carriedOn: boolean): QuotationZones {
  const zones: Quotation[] = []
  let from = -1
  let continued = false
  for (const match of text.matchAll(/[“”„«»"]/gu)) {
    const at = match.index
    const mark = match[0]
    const opens = opening.test(mark) || (mark === '"' && from < 0 && !looksClosing(text, at))
    if (opens && from < 0) {
      from = at
      continued = carriedOn && zones.length === 0 && text.slice(0, at).trim() === ''
    } else if (from >= 0 && (closing.test(mark) || mark === '"')) {
      zones.push({ from, to: at + 1, continued, closed: true })
      from = -1
    }
  }
  if (from >= 0) zones.push({ from, to: text.length, continued, closed: false })
  return { zones, open: from >= 0 }
}

function looksClosing(text: string, at: number): boolean {
  return at > 0 && !/[\s([—–-]/u.test(text.charAt(at - 1)) && (at + 1 >= text.length || /[\s.,;:!?)\]—–-]/u.test(text.charAt(at + 1)))
}
