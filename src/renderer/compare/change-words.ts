import { visibleText } from '../panel/visible-text'
import type { Hunk } from '../../formats/changes/hunks'

/** A change as it is read aloud. */
export function changeWords({ removed, inserted }: Hunk): string {
  if (removed === '') return `put in “${spoken(inserted)}”`
  if (inserted === '') return `taken out “${spoken(removed)}”`
  return `“${spoken(removed)}” became “${spoken(inserted)}”`
}

const longest = 160

function spoken(text: string): string {
  const words = visibleText(text.trim() === '' ? text.replaceAll('\n', '¶') : text.trim())
  return words.length > longest ? `${words.slice(0, longest).replace(/[\uD800-\uDBFF]$/u, '')}…` : words
}
