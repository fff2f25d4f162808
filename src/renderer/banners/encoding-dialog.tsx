import { useEffect, useState } from 'react'
import { t } from '../../l10n/t'
import type { EncodingPreview } from '../../shared/opened-draft'
import { Dialog } from '../app/dialog'
import { useEditor, useSession } from '../app/session-context'
import { draftField } from '../editor/draft-field'
import { visibleText } from '../panel/visible-text'
import './choosing.css'
import { setStanding, standingField } from './standing-field'

/** In which encoding the file is read, shown by its own lines. */
export function EncodingDialog() {
  const { view, ui, commands } = useSession()
  const { desktop } = commands
  const draft = useEditor((state) => state.field(draftField))
  const guessed = useEditor((state) => state.field(standingField).guessed)
  const [previews, setPreviews] = useState<readonly EncodingPreview[] | null>(null)
  const [picked, setPicked] = useState(draft?.encoding ?? 'UTF-8')
  const id = draft?.id
  useEffect(() => {
    let isShown = true
    if (id !== undefined)
      desktop.encodingPreviews(id).then(
        (found) => isShown && setPreviews(found),
        () => isShown && setPreviews([]),
      )
    return () => {
      isShown = false
    }
  }, [desktop, id])
  if (draft === null) return null

  const choices = (previews ?? []).toSorted((one, other) => rank(one, draft.encoding) - rank(other, draft.encoding))
  const shown = choices.find(({ encoding }) => encoding === picked)
  const choose = (): void => {
    ui.update({ dialog: 'none' })
    if (picked === draft.encoding) view.dispatch({ effects: setStanding.of({ guessed: false }) })
    else
      desktop
        .reopenDraft(draft.id, picked)
        .then(commands.show)
        .catch(() => ui.notify(t('The file could not be read again; nothing was changed.')))
  }
  return (
    <Dialog
      title={
        guessed
          ? t('Does “{name}” read right?', { name: draft.name })
          : t('Reopen “{name}” with another encoding', { name: draft.name })
      }
    >
      <p>
        {guessed
          ? t(
              'Nothing in the file says how its letters are written. Galley read it as {encoding}; if these lines look wrong, pick another.',
              { encoding: draft.encoding },
            )
          : t('Pick the encoding in which these lines look right. The file itself is not changed.')}
      </p>
      {previews !== null && choices.length === 0 ? (
        <p>
          {t('This draft is in no file yet, so there is nothing to read again. It will be saved as {encoding}.', {
            encoding: draft.encoding,
          })}
        </p>
      ) : (
        <div className="choosing">
          <fieldset className="choosing-list">
            <legend className="only-heard">{t('Encoding')}</legend>
            {choices.map(({ encoding, use, damaged }) => (
              <label key={encoding} className={encoding === picked ? 'choosing-on' : ''}>
                <input type="radio" name="encoding" checked={encoding === picked} onChange={() => setPicked(encoding)} />
                <b translate="no">{encoding}</b>
                <span>{damaged > 0 ? t('{damaged} unreadable', { damaged }) : t(use)}</span>
              </label>
            ))}
          </fieldset>
          <div className="choosing-paper" role="group" aria-label={t('As {encoding}', { encoding: picked })}>
            {shown?.lines.length === 0 && (
              <p className="choosing-none">{t('Every character of it is plain ASCII: it reads the same in most of these.')}</p>
            )}
            {shown?.lines.map((line, at) => (
              <p key={at} translate="no" dir="auto">
                {visibleText(line)}
              </p>
            ))}
          </div>
        </div>
      )}
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={() => ui.update({ dialog: 'none' })}>
          {t('Cancel')}
        </button>
        <button type="button" className="button primary" disabled={previews !== null && choices.length === 0} onClick={choose}>
          {picked === draft.encoding
            ? t('Keep {encoding}', { encoding: picked })
            : t('Reopen as {encoding}', { encoding: picked })}
        </button>
      </div>
    </Dialog>
  )
}

/** The one in use first, then those that read every character. */
function rank({ encoding, damaged }: EncodingPreview, current: string): number {
  if (encoding === current) return 0
  return damaged > 0 ? 2 : 1
}
