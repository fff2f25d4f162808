import type { PageLabel } from '../desk/ports'

/** The part of a window that tells of its draft. */
export interface Labelled {
  setTitle(title: string): void
  setRepresentedFilename(path: string): void
  setDocumentEdited(edited: boolean): void
}

/** macOS marks an edited draft in the window’s close button and shows its file’s icon; elsewhere the title tells. */
export function showLabel(window: Labelled, { name, edited, path }: PageLabel, onMac: boolean): void {
  window.setTitle(`${edited && !onMac ? '• ' : ''}${name} — Galley`)
  if (!onMac) return
  window.setRepresentedFilename(path ?? '')
  window.setDocumentEdited(edited)
}
