import { type KeyboardEvent, useState } from 'react'
import { t } from '../../l10n/t'
import { type CommandId, commands } from '../../shared/commands'
import { useUi } from '../app/session-context'
import { commandName } from '../commands/command-name'
import { printedKey } from '../commands/match-key'
import { type ChosenKeys, clashOf, keyProblem, keysFor, pressedKey, withKey } from '../keys/choose-keys'

interface KeySettingProps {
  readonly id: CommandId
  readonly chosen: ChosenKeys
  readonly onChoose: (keys: ChosenKeys) => void
}

/** What was pressed for a command and why it is not taken at once. */
interface Asked {
  readonly key: string | null
  readonly problem: string | null
}

/** The keys of one command, and a button that waits for others. */
export function KeySetting({ id, chosen, onChoose }: KeySettingProps) {
  const platform = useUi((state) => state.platform)
  const [asked, setAsked] = useState<Asked | null>(null)
  const title = commandName(id)
  const keys = keysFor(id, platform, chosen)
  const rival = asked === null || asked.key === null ? null : clashOf(asked.key, id, platform, chosen)
  const give = (key: string): void => {
    onChoose(withKey(key, id, platform, chosen))
    setAsked(null)
  }
  const listen = (event: KeyboardEvent): void => {
    if (asked === null || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    const key = pressedKey(event.nativeEvent, platform)
    if (key === null) return
    if (key === 'Escape') {
      setAsked(null)
      return
    }
    const problem = keyProblem(key, platform)
    if (problem === null && clashOf(key, id, platform, chosen) === null) give(key)
    else setAsked({ key: problem === null ? key : null, problem })
  }
  return (
    <div className="setting" role="group" aria-label={title}>
      <div className="setting-words">
        <span>{title}</span>
        <p role="status">
          {asked !== null && rival !== null && asked.key !== null
            ? t('{key} is the key of “{command}”.', { key: printedKey(asked.key, platform), command: t(commands[rival].title) })
            : (asked?.problem ?? (asked === null ? '' : t('Press the keys. Escape leaves it.')))}
        </p>
      </div>
      <span className="setting-keys">
        {keys.map((key) => (
          <kbd key={key}>{printedKey(key, platform)}</kbd>
        ))}
        {keys.length === 0 && <span className="setting-none">{t('No key')}</span>}
      </span>
      {rival !== null && asked !== null && asked.key !== null && (
        <button type="button" className="button" onClick={() => asked.key !== null && give(asked.key)}>
          {t('Take it from there')}
        </button>
      )}
      <button
        type="button"
        className="button"
        aria-pressed={asked !== null}
        aria-label={t('Change the key of {command}', { command: title })}
        onClick={() => setAsked(asked === null ? { key: null, problem: null } : null)}
        onKeyDown={listen}
      >
        {asked === null ? t('Change') : t('Press keys')}
      </button>
      {chosen[id] !== undefined && (
        <button
          type="button"
          className="link"
          aria-label={t('Usual key of {command}', { command: title })}
          onClick={() => onChoose(Object.fromEntries(Object.entries(chosen).filter(([other]) => other !== id)))}
        >
          {t('Reset')}
        </button>
      )}
    </div>
  )
}
