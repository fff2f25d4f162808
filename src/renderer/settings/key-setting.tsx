import { type KeyboardEvent, useState } from 'react'
import { t } from '../../l10n/t'
import { type CommandId, commands } from '../../shared/commands'
import { useUi } from '../app/session-context'
import { commandName } from '../commands/command-name'
import { printedKey } from '../commands/match-key'
import { type ChosenKeys, clashOf, keyProblem, keysFor, pressedKey, usualKeys, withKeys } from '../keys/choose-keys'

interface KeySettingProps {
  readonly id: CommandId
  readonly chosen: ChosenKeys
  readonly onChoose: (keys: ChosenKeys) => void
}

/** Keys a command is to have, as far as they are known, and why it does not get them at once. */
interface Asked {
  readonly keys: readonly string[]
  /** The key to be pressed is waited for. */
  readonly isListening: boolean
  readonly problem: string | null
}

const listening: Asked = { keys: [], isListening: true, problem: null }

/** The keys of one command, and a button that waits for others. */
export function KeySetting({ id, chosen, onChoose }: KeySettingProps) {
  const platform = useUi((state) => state.platform)
  const [asked, setAsked] = useState<Asked | null>(null)
  const title = commandName(id)
  const keys = keysFor(id, platform, chosen)
  const taken = asked?.keys.find((key) => clashOf(key, id, platform, chosen) !== null)
  const rival = taken === undefined ? null : clashOf(taken, id, platform, chosen)
  const give = (wanted: readonly string[]): void => {
    onChoose(withKeys(wanted, id, platform, chosen))
    setAsked(null)
  }
  const giveUnlessTaken = (wanted: Asked): void => {
    if (wanted.keys.some((key) => clashOf(key, id, platform, chosen) !== null)) setAsked(wanted)
    else give(wanted.keys)
  }
  const listen = (event: KeyboardEvent): void => {
    if (asked?.isListening !== true || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    const key = pressedKey(event.nativeEvent, platform)
    if (key === null) return
    if (key === 'Escape') {
      setAsked(null)
      return
    }
    const problem = keyProblem(key, platform)
    if (problem === null) giveUnlessTaken({ ...listening, keys: [key] })
    else setAsked({ ...listening, problem })
  }
  const said = (): string => {
    if (taken !== undefined && rival !== null)
      return t('{key} is the key of “{command}”.', { key: printedKey(taken, platform), command: t(commands[rival].title) })
    if (asked?.isListening !== true) return ''
    return asked.problem ?? t('Press the keys. Escape leaves it.')
  }
  return (
    <div className="setting" role="group" aria-label={title}>
      <div className="setting-words">
        <span>{title}</span>
        <p role="status">{said()}</p>
      </div>
      <span className="setting-keys">
        {keys.map((key) => (
          <kbd key={key}>{printedKey(key, platform)}</kbd>
        ))}
        {keys.length === 0 && <span className="setting-none">{t('No key')}</span>}
      </span>
      {rival !== null && asked !== null && (
        <button type="button" className="button" onClick={() => give(asked.keys)}>
          {t('Take it from there')}
        </button>
      )}
      <button
        type="button"
        className="button"
        aria-pressed={asked?.isListening === true}
        aria-label={t('Change the key of {command}', { command: title })}
        onClick={() => setAsked(asked?.isListening === true ? null : listening)}
        onKeyDown={listen}
      >
        {asked?.isListening === true ? t('Press keys') : t('Change')}
      </button>
      {chosen[id] !== undefined && (
        <button
          type="button"
          className="link"
          aria-label={t('Usual key of {command}', { command: title })}
          onClick={() => giveUnlessTaken({ keys: usualKeys(id, platform), isListening: false, problem: null })}
        >
          {t('Reset')}
        </button>
      )}
    </div>
  )
}
