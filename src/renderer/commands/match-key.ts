import type { CommandId } from '../../shared/commands'
import type { Welcome } from '../../shared/contract'
import { type ChosenKeys, commandIds, type KeyPress, keysFor } from '../keys/choose-keys'
import { namedKeys } from '../keys/key-names'

type Platform = Welcome['platform']

/** The command a key press stands for. */
export function commandFor(press: KeyPress, platform: Platform, chosen: ChosenKeys = {}): CommandId | null {
  return commandIds.find((id) => keysFor(id, platform, chosen).some((key) => matches(press, key, platform))) ?? null
}

/** The keys of a command as they are printed on its button: “Alt 1”, “Ctrl Shift F”. */
export function keyLabel(id: CommandId, platform: Platform, chosen: ChosenKeys = {}): string {
  const [first] = keysFor(id, platform, chosen)
  return first === undefined ? '' : printedKey(first, platform)
}

/** A key of the command table as it is printed: Mod-Shift-f becomes “Ctrl Shift F”. */
export function printedKey(key: string, platform: Platform): string {
  return key
    .split('-')
    .map((part) => partLabel(part, platform))
    .join(' ')
}

function matches(press: KeyPress, key: string, platform: Platform): boolean {
  const parts = key.split('-')
  const base = parts.at(-1) ?? ''
  const has = (name: string): boolean => parts.slice(0, -1).includes(name)
  const isMac = platform === 'mac'
  // Exact modifiers, so that AltGr, which Windows reports as Ctrl and Alt together, goes on typing characters.
  return (
    press.ctrlKey === (has('Ctrl') || (has('Mod') && !isMac)) &&
    press.metaKey === (has('Meta') || (has('Mod') && isMac)) &&
    press.altKey === has('Alt') &&
    press.shiftKey === has('Shift') &&
    isBase(press, base)
  )
}

/** Digits go by the physical digit row and never by the number pad, whose Alt codes type characters. */
function isBase(press: KeyPress, base: string): boolean {
  if (base.startsWith('Digit')) return press.code === base
  if (press.key.toLowerCase() === (namedKeys[base] ?? base).toLowerCase()) return true
  // On a keyboard that has no Latin letters, or where Option makes another character, the key’s place counts.
  const isLatin = /^[a-z]$/iu.test(press.key)
  return !isLatin && /^[a-z]$/u.test(base) && press.code === `Key${base.toUpperCase()}`
}

function partLabel(part: string, platform: Platform): string {
  if (part === 'Mod') return platform === 'mac' ? '⌘' : 'Ctrl'
  if (part === 'Alt' && platform === 'mac') return '⌥'
  if (part === 'Shift' && platform === 'mac') return '⇧'
  if (part.startsWith('Digit')) return part.slice('Digit'.length)
  if (part === 'Minus') return '−'
  if (part !== 'Space' && namedKeys[part] !== undefined) return namedKeys[part]
  return part.length === 1 ? part.toUpperCase() : part
}
