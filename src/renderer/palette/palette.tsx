import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { t } from '../../l10n/t'
import type { CommandId } from '../../shared/commands'
import { Dialog } from '../app/dialog'
import { useCommands, useSession } from '../app/session-context'
import { isEnabled } from '../commands/enabled'
import { findCommands, type FoundCommand } from './find-commands'
import './palette.css'

/** Every command by its name: type a few letters, Enter runs it. */
export function Palette() {
  const { view, ui } = useSession()
  const { run, keys } = useCommands()
  const [query, setQuery] = useState('')
  const [picked, setPicked] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const found = findCommands(query, (id) => isEnabled(id, view.state))
  const at = Math.min(picked, found.length - 1)
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at, query])

  const choose = (command: FoundCommand | undefined): void => {
    if (command === undefined || !command.isEnabled) return
    ui.update({ dialog: 'none' })
    // After the palette is gone and the focus is back where the command expects it.
    setTimeout(() => run(command.id))
  }
  const answerKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const last = found.length - 1
    if (event.key === 'ArrowDown') setPicked(at >= last ? 0 : at + 1)
    else if (event.key === 'ArrowUp') setPicked(at <= 0 ? last : at - 1)
    else if (event.key === 'PageDown') setPicked(Math.min(last, at + 8))
    else if (event.key === 'PageUp') setPicked(Math.max(0, at - 8))
    else if (event.key === 'Enter') choose(found[at])
    else return
    event.preventDefault()
  }
  return (
    <Dialog title={t('All commands')} size="palette">
      <input
        className="text-field palette-field"
        data-first-focus
        role="combobox"
        aria-label={t('Command')}
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={found.length > 0 ? `palette-${at}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('Type what you want to do')}
        value={query}
        onChange={({ target }) => {
          setQuery(target.value)
          setPicked(0)
        }}
        onKeyDown={answerKey}
      />
      <div ref={list} id="palette-list" className="palette-list" role="listbox" aria-label={t('Commands')}>
        {found.map((command, index) => (
          <PaletteRow
            key={command.id}
            command={command}
            index={index}
            isPicked={index === at}
            keys={keys(command.id)}
            onPick={() => choose(command)}
          />
        ))}
      </div>
      {found.length === 0 && <p role="status">{t('No command is called that. Fewer letters find more.')}</p>}
    </Dialog>
  )
}

interface PaletteRowProps {
  readonly command: FoundCommand
  readonly index: number
  readonly isPicked: boolean
  readonly keys: string
  readonly onPick: (id: CommandId) => void
}

function PaletteRow({ command: { id, title, menu, isEnabled: enabled, at }, index, isPicked, keys, onPick }: PaletteRowProps) {
  return (
    // The keys go to the field above, as in any combo box.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the combo box answers to the keys
    <div
      id={`palette-${index}`}
      role="option"
      tabIndex={-1}
      aria-selected={isPicked}
      aria-disabled={!enabled}
      className="palette-row"
      onClick={() => onPick(id)}
    >
      <span>{marked(title, at)}</span>
      <span className="palette-menu">{menu}</span>
      <kbd>{keys}</kbd>
    </div>
  )
}

function marked(title: string, at: readonly number[]) {
  if (at.length === 0) return title
  const places = new Set(at)
  return title.split('').map((letter, index) => (places.has(index) ? <b key={index}>{letter}</b> : letter))
}
