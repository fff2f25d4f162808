import { t } from '../../l10n/t'
import { useCommands } from './session-context'
import { productName } from './product-name'
import './start.css'

/** What the window shows before a draft is open. */
export function Start() {
  const { run, keys } = useCommands()
  return (
    <section className="start" aria-labelledby="start-title">
      <h1 id="start-title" translate="no">
        {productName}
      </h1>
      <p>{t('Open a draft to see what is damaged in it, and repair it with a key.')}</p>
      <div className="start-buttons">
        <button type="button" className="button primary" onClick={() => run('open')}>
          {t('Open…')}
          <kbd>{keys('open')}</kbd>
        </button>
        <button type="button" className="button" onClick={() => run('newDraft')}>
          {t('Paste a story')}
          <kbd>{keys('newDraft')}</kbd>
        </button>
        <button type="button" className="button" onClick={() => run('openSample')}>
          {t('Open the sample draft')}
        </button>
      </div>
      <p className="start-note">
        {t(
          'Or drop a draft on this window: text, Word, OpenDocument, RTF, Markdown or a web page. Nothing you open leaves this machine.',
        )}
      </p>
    </section>
  )
}
