import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { t } from '../../l10n/t'
import { type DraftMeta, draftField } from '../editor/draft-field'
import type { Pasted } from './pasted-draft'
import { insertPasted } from './pasted-field'

/** More is pasted as plain text, at once. */
const mostHtml = 5_000_000

/** There is more to it than words in one line. */
const hasStructure = /<(?:a|p|br|div|h[1-6]|li|blockquote|td)[\s>/]/iu

/** Reads rich text; null where it says nothing. */
type Reader = (html: string) => Promise<Pasted | null>

/**
 * Takes rich text from the clipboard as words: nothing of it reaches the page but text and, as data, kinds of paragraphs and where links
 * lead. What cannot be read so is pasted as the plain text that came with it; where none came, `notify` is called. What says nothing
 * takes the place of nothing.
 */
export function richPaste(notify: (text: string) => void, read: Reader = readRich): Extension {
  return EditorView.domEventHandlers({
    paste({ clipboardData }, view) {
      if (clipboardData === null || view.state.readOnly) return false
      const html = clipboardData.getData('text/html')
      const plain = clipboardData.getData('text/plain')
      const isRich = html.length <= mostHtml && hasStructure.test(html)
      if (isRich) void pasteInto(view, { html, plain }, read, notify)
      // The editor would put its nothing in the place of the words selected.
      return isRich || (plain === '' && clipboardData.getData('text/uri-list') === '')
    },
  })
}

/** The reader is fetched when it is first needed. */
async function readRich(html: string): Promise<Pasted | null> {
  const { pastedDraft } = await import('./pasted-draft')
  return pastedDraft(html)
}

/** What a paste says, in both ways. */
interface Clip {
  readonly html: string
  readonly plain: string
}

async function pasteInto(view: EditorView, { html, plain }: Clip, read: Reader, notify: (text: string) => void): Promise<void> {
  const id = idOf(view)
  let pasted: Pasted | null = null
  try {
    pasted = await read(html)
  } catch {
    if (plain === '') notify(t('What you pasted could not be read, and nothing was put into the draft.'))
  }
  pasted ??= { text: plain.replaceAll(/\r\n?/gu, '\n'), blocks: [], shields: [], remarks: [] }
  // Another draft may have come meanwhile.
  if (pasted.text === '' || idOf(view) !== id) return
  view.dispatch(insertPasted(view.state, pasted))
}

function idOf({ state }: EditorView): DraftMeta['id'] | undefined {
  return state.field(draftField)?.id
}
