const named: Readonly<Record<string, string>> = {
  ...{ Mod: 'CmdOrCtrl', Ctrl: 'Ctrl', Alt: 'Alt', Shift: 'Shift' },
  ...{ Minus: '-', Equal: '=', Plus: 'Plus' },
}

/** A key of the command table in Electron's notation: Mod-Shift-s becomes CmdOrCtrl+Shift+S. */
export function toAccelerator(key: string): string {
  return key
    .split('-')
    .map((part) => named[part] ?? part.replace(/^Digit/u, '').replace(/^[a-z]$/u, (letter) => letter.toUpperCase()))
    .join('+')
}
