import type { EditorView } from '@codemirror/view'

/** The parts of the window F6 goes round, in reading order; each is marked with this attribute. */
export const regionAttribute = 'data-region'

/** Moves the focus into the next part of the window, or the one before. */
export function moveToRegion(document: Document, direction: 1 | -1, view: EditorView): void {
  const regions = [...document.querySelectorAll<HTMLElement>(`[${regionAttribute}]`)]
  if (regions.length === 0) return
  const at = regions.findIndex((region) => region.contains(document.activeElement))
  const next = regions.at((at === -1 && direction === -1 ? regions.length - 1 : at + direction) % regions.length)
  if (next?.contains(view.dom) === true) view.focus()
  else startOf(next)?.focus()
}

/** The current finding’s card in the panel, elsewhere the first button. */
function startOf(region: HTMLElement | undefined): HTMLElement | null | undefined {
  return region?.querySelector<HTMLElement>('[tabindex="0"]') ?? region?.querySelector<HTMLElement>('button:not([disabled])')
}
