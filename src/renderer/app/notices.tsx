import { t } from '../../l10n/t'
import { commands } from '../../shared/commands'
import { type CheckState, checkField } from '../editor/check-field'
import { Banners } from '../banners/banners'
import { longest } from '../worker/check-client'
import './notices.css'
import { useAnswer, useCommands, useEditor, useSession, useUi } from './session-context'

/** Messages that must not be missed. They are said at once and stay until put away. */
export function Notices() {
  const { ui, check } = useSession()
  const answer = useAnswer()
  const notices = useUi((state) => state.notices)
  const { run } = useCommands()
  const checking = useEditor((state) => state.field(checkField).kind)
  const why = useEditor((state) => whyOff(state.field(checkField)))
  return (
    <div className="notices">
      <Banners />
      {checking === 'waiting' && (
        <div className="notice notice-calm" role="status">
          <p>
            {t(
              'This draft has more than {millions, number} million characters, so Galley checks it only when you ask. It takes minutes; you can go on editing.',
              { millions: longest / 1_000_000 },
            )}
          </p>
          <button type="button" className="button" onClick={() => answer(() => check.checkNow())}>
            {t('Check now')}
          </button>
        </div>
      )}
      {checking === 'off' && (
        <div className="notice" role="alert">
          <p>
            {t('Checking is off: it stopped several times in a row. You can go on editing, saving and exporting.')}
            {why !== '' && ' '}
            {why !== '' && t('What it stopped with: {error}', { error: why })}
          </p>
          <button type="button" className="button" onClick={() => answer(() => check.retry())}>
            {t('Retry')}
          </button>
        </div>
      )}
      {notices.map(({ id, text, tone, offer }) => (
        <div
          key={id}
          {...(tone === 'calm' ? { className: 'notice notice-calm', role: 'status' } : { className: 'notice', role: 'alert' })}
        >
          <p>{text}</p>
          {offer !== undefined && (
            <button type="button" className="button" onClick={() => answer(() => run(offer))}>
              {t(commands[offer].title)}
            </button>
          )}
          <button type="button" className="button" onClick={() => answer(() => ui.dismiss(id))}>
            {t('Dismiss')}
          </button>
        </div>
      ))}
    </div>
  )
}

function whyOff(check: CheckState): string {
  return check.kind === 'off' ? check.why : ''
}
