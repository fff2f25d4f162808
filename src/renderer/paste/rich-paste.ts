import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { insertPasted } from './pasted-field'

/** More is pasted as plain text, at once. */
const mostHtml = 5_000_000

/** There is more to it than words in one line. */
const hasStructure = /<(?:a|p|br|div|h[1-6]|li|blockquote|td)[\s>/]/iu

/**
 * Takes rich text from the clipboard as words: nothing of it reaches the page but text and, as data, kinds of paragraphs and where links
 * lead. What cannot be read so is pasted as the plain text that came with it.
 */
export function richPaste(): Extension {
  return EditorView.domEventHandlers({
    paste(event, view) {
      const html = event.clipboardData?.getData('text/html') ?? ''
      const plain = event.clipboardData?.getData('text/plain') ?? ''
      if (view.state.readOnly || html.length > mostHtml || !hasStructure.test(html)) return false
      event.preventDefault()
      void pasteInto(view, html, plain)
      return true
    },
  })
}

/** The reader is fetched when it is first needed. */
async function pasteInto(view: EditorView, html: string, plain: string): Promise<void> {
  const { pastedDraft } = await import('./pasted-draft')
  const pasted = pastedDraft(html) ?? { text: plain.replaceAll(/\r\n?/gu, '\n'), blocks: [], shields: [], remarks: [] }
  view.dispatch(insertPasted(view.state, pasted))
}
