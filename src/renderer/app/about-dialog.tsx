import { t } from '../../l10n/t'
import { Dialog } from './dialog'
import { useSession, useUi } from './session-context'

/** What Galley is, in two sentences. */
export function AboutDialog() {
  const { ui } = useSession()
  const startNotice = useUi((state) => state.startNotice)
  return (
    <Dialog title={t('About Galley')}>
      <p>
        {t(
          'Galley reads a draft as a copy editor does: it finds what a translation or a scrape damaged, and offers a repair for it.',
        )}
      </p>
      <p>{t('It works offline. No word of a draft ever leaves this machine.')}</p>
      {startNotice !== null && <p>{startNotice}</p>}
      <div className="dialog-buttons">
        <button type="button" className="button primary" onClick={() => ui.update({ dialog: 'none' })}>
          {t('Close')}
        </button>
      </div>
    </Dialog>
  )
}
