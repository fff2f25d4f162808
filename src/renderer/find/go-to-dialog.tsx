import { useState } from 'react'
import { t } from '../../l10n/t'
import { Dialog } from '../app/dialog'
import { useEditor, useSession } from '../app/session-context'
import { paragraphsOf } from '../editor/outline-field'
import { goToParagraph, paragraphCount } from './go-to-paragraph'

/** Asks for the number of a paragraph and goes there. */
export function GoToDialog() {
  const { view, ui } = useSession()
  const count = useEditor(paragraphCount)
  const here = paragraphsOf(view.state).numberAt(view.state.selection.main.head)
  const [number, setNumber] = useState(here === null ? '' : String(here))
  const spec = goToParagraph(view.state, Number(number))
  const close = (): void => ui.update({ dialog: 'none' })
  return (
    <Dialog title={t('Go to paragraph')} size="small">
      {count === 0 ? (
        <p>{t('Paragraphs are counted when the draft was read once. It is being read.')}</p>
      ) : (
        <form
          id="go-to"
          className="go-to"
          onSubmit={(event) => {
            event.preventDefault()
            if (spec === null) return
            close()
            view.dispatch(spec)
            // After the dialog has given the focus back to where it came from.
            setTimeout(() => view.focus())
          }}
        >
          <label htmlFor="go-to-number">{t('Paragraph, 1 to {count}', { count })}</label>
          <input
            id="go-to-number"
            className="text-field"
            data-first-focus
            inputMode="numeric"
            autoComplete="off"
            value={number}
            aria-invalid={number !== '' && spec === null}
            onFocus={({ target }) => target.select()}
            onChange={({ target }) => setNumber(target.value.replace(/\D/gu, ''))}
          />
          <p role="status">{number !== '' && spec === null ? t('There is no paragraph {number}.', { number }) : ''}</p>
        </form>
      )}
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={close}>
          {t('Cancel')}
        </button>
        <button type="submit" form="go-to" className="button primary" disabled={spec === null}>
          {t('Go')}
        </button>
      </div>
    </Dialog>
  )
}
