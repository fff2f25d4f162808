import type { Range } from '../types'
import { recogniseLanguage } from './language'

/** A file that holds a draft and its original, one behind the other. */
export interface Halves {
  readonly draft: Range
  readonly original: Range
  /** Lines that part them, if any, belong to neither. */
  readonly language: string
}

/** A line that parts two texts: ----, ***, =====, “Original:”. */
const separator = /^\s*(?:[-–—=*_~#]{3,}|(?:original|source|source text|original text)\s*:?)\s*$/iu

/**
 * Where a text turns from English into another language for good, or back: at a line of marks, or at the paragraph where it changes. Null
 * where it is of one language throughout.
 */
export function findHalves(text: string): Halves | null {
  const paragraphs = [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({ from: index, to: index + line.length, line }))
  const told = paragraphs.map(({ line }) => (separator.test(line) ? 'separator' : tell(line)))
  const candidates = paragraphs.flatMap((paragraph, at) => {
    const cut = told[at] === 'separator' ? at + 1 : at
    if (at === 0 || (told[at] !== 'separator' && told[at] === told[at - 1])) return []
    const before = sideOf(told.slice(0, at))
    const after = sideOf(told.slice(cut))
    const start = paragraphs[cut]
    if (before === null || after === null || before === after || start === undefined) return []
    const first = { from: 0, to: paragraphs[at - 1]?.to ?? 0 }
    const second = { from: start.from, to: text.trimEnd().length }
    const weight = (told[at] === 'separator' ? 1 : 0) - Math.abs(first.to - (second.to - second.from)) / text.length
    return [{ before, first, second, weight, paragraph }]
  })
  const [best] = candidates.toSorted((a, b) => b.weight - a.weight)
  if (best === undefined) return null
  const [draft, original] = best.before === 'english' ? [best.first, best.second] : [best.second, best.first]
  const language = recogniseLanguage(text.slice(original.from, original.to)) ?? ''
  return { draft, original, language }
}

/** Short lines (a name, a date) tell nothing. */
function tell(line: string): 'english' | 'other' | 'nothing' {
  if ((line.match(/\p{L}/gu)?.length ?? 0) < 12) return 'nothing'
  const language = recogniseLanguage(line)
  if (language === undefined) return 'nothing'
  return language === 'en' ? 'english' : 'other'
}

/** What nearly all of the paragraphs are in; null where they are mixed. */
function sideOf(told: readonly string[]): 'english' | 'other' | null {
  const english = told.filter((one) => one === 'english').length
  const other = told.filter((one) => one === 'other').length
  if (english + other === 0) return null
  if (english >= 0.9 * (english + other)) return 'english'
  return other >= 0.9 * (english + other) ? 'other' : null
}
