import { t } from '../../l10n/t'
import { type Command, type CommandId, commands } from '../../shared/commands'
import type { Welcome } from '../../shared/contract'
import { keyName } from './key-names'

/** The part of a keyboard event that tells which keys are down. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>

type Platform = Welcome['platform']

/** Keys an editor chose, by command. */
export type ChosenKeys = Readonly<Record<string, readonly string[]>>

/** The keys of a command: those chosen, else those it comes with. */
export function keysFor(id: CommandId, platform: Platform, chosen: ChosenKeys): readonly string[] {
  return chosen[id] ?? usualKeys(id, platform)
}

/** The keys a command comes with. */
export function usualKeys(id: CommandId, platform: Platform): readonly string[] {
  const { keys, macKeys }: Command = commands[id]
  return platform === 'mac' && macKeys !== undefined ? macKeys : keys
}

const modifiers = new Set(['Control', 'Alt', 'Shift', 'Meta', 'AltGraph', 'CapsLock', 'Dead', 'Process', 'Unidentified'])

/** A key press in the notation of the command table; null while only modifiers are down. */
export function pressedKey(press: KeyPress, platform: Platform): string | null {
  if (modifiers.has(press.key)) return null
  const isMac = platform === 'mac'
  const parts = [
    ...((isMac ? press.metaKey : press.ctrlKey) ? ['Mod'] : []),
    ...(isMac && press.ctrlKey ? ['Ctrl'] : []),
    ...(!isMac && press.metaKey ? ['Meta'] : []),
    ...(press.altKey ? ['Alt'] : []),
    ...(press.shiftKey ? ['Shift'] : []),
  ]
  return [...parts, baseOf(press)].join('-')
}

/** The digit row goes by its physical keys, as Shift and other keyboards make other signs of them. */
function baseOf({ code, key }: KeyPress): string {
  if (/^Digit\d$/u.test(code)) return code
  if (/^Key[A-Z]$/u.test(code) && !/^[a-z]$/iu.test(key)) return code.slice('Key'.length).toLowerCase()
  return keyName(key)
}

/** Why a key cannot be given to a command, in a sentence; null where it can. */
export function keyProblem(key: string, platform: Platform): string | null {
  const parts = key.split('-')
  const base = parts.at(-1) ?? ''
  const has = (name: string): boolean => parts.slice(0, -1).includes(name)
  if (key === 'F6' || key === 'Shift-F6') return t('F6 goes round the parts of the window.')
  if (has('Meta') || ofTheSystem.has(key)) return t('That key belongs to the system.')
  if (/^F(?:[1-9]|1\d|2[0-4])$/u.test(base)) return null
  if (platform !== 'mac' && has('Mod') && has('Alt')) return t('Ctrl and Alt together are AltGr, which types characters.')
  const isHeld = has('Mod') || has('Ctrl') || (has('Alt') && platform !== 'mac')
  if (!isHeld)
    return t(
      'That key types or moves. Hold {platform, select, mac {Command or Control} other {Ctrl or Alt}} with it, or use a function key.',
      { platform },
    )
  if (/^(?:Tab|Backspace|Delete|Home|End|Page|Arrow)/u.test(base)) return t('Editors need that key to move and delete.')
  return taken.has(key) ? t('That key cuts, copies, pastes or selects everywhere.') : null
}

const taken = new Set(['Mod-c', 'Mod-v', 'Mod-x', 'Mod-a'])
const ofTheSystem = new Set(['Alt-F4', 'Mod-q', 'Mod-w'])

/** The command that has this key already. */
export function clashOf(key: string, id: CommandId, platform: Platform, chosen: ChosenKeys): CommandId | null {
  return commandIds.find((other) => other !== id && keysFor(other, platform, chosen).includes(key)) ?? null
}

/** The keys chosen, with these given to a command and taken from those that had them. */
export function withKeys(keys: readonly string[], id: CommandId, platform: Platform, chosen: ChosenKeys): ChosenKeys {
  const owners = keys.flatMap((key) => clashOf(key, id, platform, chosen) ?? [])
  return owners.reduce<ChosenKeys>(
    (all, owner) =>
      withOwnKeys(
        keysFor(owner, platform, all).filter((key) => !keys.includes(key)),
        owner,
        platform,
        all,
      ),
    withOwnKeys(keys, id, platform, chosen),
  )
}

/** Only what is not as usual is chosen. */
function withOwnKeys(keys: readonly string[], id: CommandId, platform: Platform, chosen: ChosenKeys): ChosenKeys {
  const { [id]: _, ...others } = chosen
  return keys.join() === usualKeys(id, platform).join() ? others : { ...others, [id]: keys }
}

// Object.keys forgets that the table’s keys are CommandIds.
export const commandIds = Object.keys(commands) as readonly CommandId[]
