import { checkField } from '../editor/check-field'
import { Banners } from '../banners/banners'
import './notices.css'
import { useEditor, useSession, useUi } from './session-context'

/** Messages that must not be missed. They are said at once and stay until put away. */
export function Notices() {
  const { ui, check } = useSession()
  const notices = useUi((state) => state.notices)
  const isOff = useEditor((state) => state.field(checkField).kind === 'off')
  return (
    <div className="notices">
      <Banners />
      {isOff && (
        <div className="notice" role="alert">
          <p>Checking is off: it stopped several times in a row. You can go on editing, saving and exporting.</p>
          <button type="button" className="button" onClick={() => check.retry()}>
            Retry
          </button>
        </div>
      )}
      {notices.map(({ id, text }) => (
        <div key={id} className="notice" role="alert">
          <p>{text}</p>
          <button type="button" className="button" onClick={() => ui.dismiss(id)}>
            Dismiss
          </button>
        </div>
      ))}
    </div>
  )
}
