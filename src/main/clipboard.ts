import { ClipboardItem, clipboard } from 'electron'

/** As it was before Electron 45, which the stand-in for local runs still has. */
interface OldClipboard {
  write(data: { readonly text: string; readonly html: string }): void
}

/** Puts text on the clipboard, and the same as rich text where there is any. */
export async function writeClipboard(text: string, html: string): Promise<void> {
  if (html === '') return clipboard.writeText(text)
  // Absent there, whatever the types say.
  if ((ClipboardItem as unknown) !== undefined)
    return clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })])
  ;(clipboard as unknown as OldClipboard).write({ text, html }) // the type is that of the pinned Electron
}
