import { Fragment } from 'react'
import { message, t } from '../../l10n/t'
import { type CommandId, commands, type MenuName } from '../../shared/commands'
import { Dialog } from '../app/dialog'
import { useCommands, useSession, useUi } from '../app/session-context'
import { commandName } from '../commands/command-name'
import { printedKey } from '../commands/match-key'
import { commandIds, keysFor } from '../keys/choose-keys'
import './keys-dialog.css'

const menus: readonly MenuName[] = ['Review', 'Edit', 'File', 'View']

/** Keys that belong to no command: they go by where the focus is. */
const placeKeys: readonly (readonly [string, string])[] = [
  ['?', message('This sheet, where nothing is typed')],
  ['F6, Shift F6', message('Go round the parts of the window')],
  ['J K, ↑ ↓', message('In the panel: next and previous finding')],
  ['1 … 9, A', message('In the panel: make that repair; repair the passage')],
  ['I, Shift I, D, Q', message('In the panel: ignore, ignore all, dictionary, ask')],
  ['Enter, R', message('In the comparison: keep, take back')],
]

/** One of the nine that go by the digit row, which stand in one row unless one of them was changed. */
const isRepair = (id: string): boolean => /^repair\d$/u.test(id)

/** All keys on one sheet. */
export function KeysDialog() {
  const { ui } = useSession()
  const { run } = useCommands()
  const platform = useUi((state) => state.platform)
  const chosen = useUi((state) => state.settings.keys)
  const keysOf = (id: CommandId): readonly string[] => keysFor(id, platform, chosen).map((key) => printedKey(key, platform))
  const areInOneRow = !Object.keys(chosen).some(isRepair)
  return (
    <Dialog title={t('Keys')} size="wide">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard has to reach it */}
      <div className="keys-sheet" tabIndex={0} role="group" aria-label={t('All keys')}>
        {menus.map((menu) => (
          <section key={menu} aria-label={t(menu)}>
            <h3>{t(menu)}</h3>
            <dl>
              {menu === 'Review' && areInOneRow && (
                <KeyRow
                  what={t('Apply the Repair of That Number')}
                  keys={[`${keysOf('repair1')[0]} … ${keysOf('repair9')[0]}`]}
                />
              )}
              {commandIds
                .filter((id) => commands[id].menu === menu && keysOf(id).length > 0 && !(areInOneRow && isRepair(id)))
                .map((id) => (
                  <KeyRow key={id} what={commandName(id)} keys={keysOf(id)} />
                ))}
            </dl>
          </section>
        ))}
        <section aria-label={t('Elsewhere')}>
          <h3>{t('Elsewhere')}</h3>
          <dl>
            {placeKeys.map(([key, what]) => (
              <KeyRow key={key} what={t(what)} keys={[key]} />
            ))}
          </dl>
        </section>
      </div>
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={() => run('openSettings')}>
          {t('Change keys…')}
        </button>
        <button type="button" className="button primary" onClick={() => ui.update({ dialog: 'none' })}>
          {t('Close')}
        </button>
      </div>
    </Dialog>
  )
}

function KeyRow({ what, keys }: { readonly what: string; readonly keys: readonly string[] }) {
  return (
    <div className="key-row">
      <dt>{what}</dt>
      <dd>
        {keys.map((key, at) => (
          <Fragment key={key}>
            {at > 0 && <span className="key-or">{t('or')}</span>}
            <kbd>{key}</kbd>
          </Fragment>
        ))}
      </dd>
    </div>
  )
}
