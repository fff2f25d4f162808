import { iconPath } from '../windows/icon-path'
import { windowWith } from '../windows/window-with'

/** Lets the pointer in a window carry a file, under Galley’s icon. */
export function startDrag(key: number, file: string): void {
  windowWith(key)?.webContents.startDrag({ file, icon: iconPath() })
}
