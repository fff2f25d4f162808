import { basename, dirname } from 'node:path'
import type { MenuItemConstructorOptions } from 'electron'
import { t } from '../../l10n/t'
import { type Command, type CommandId, commands, type MenuName } from '../../shared/commands'
import type { DeskSettings } from '../../shared/settings'
import type { RecentFile } from '../recent-files'
import { toAccelerator } from './accelerator'
import { roleItem, windowMenu } from './role-item'

type Item = MenuItemConstructorOptions

/** Files that were opened last, as the menu lists them. */
export interface RecentMenu {
  readonly files: readonly RecentFile[]
  readonly open: (path: string) => void
  readonly clear: () => void
}

const noRecent: RecentMenu = { files: [], open: () => undefined, clear: () => undefined }

/** The menu bar, made from the command table. `run` sends a command to the window in front. */
export function menuTemplate(
  isMac: boolean,
  run: (id: CommandId) => void,
  chosen: DeskSettings['keys'] = {},
  recent: RecentMenu = noRecent,
): Item[] {
  const itemOf = (id: CommandId): Item => commandItem(id, commands[id], isMac, run, chosen[id])
  const own = (menu: MenuName): Item[] => commandItems(menu, itemOf).filter(({ id }) => !isMac || !inAppMenu.includes(id ?? ''))
  const file: Item = {
    label: t('File'),
    submenu: [...withRecent(own('File'), recent), separator, roleItem('close'), ...(isMac ? [] : [roleItem('quit')])],
  }
  const editRoles = (['cut', 'copy', 'paste', 'selectAll'] as const).map(roleItem)
  const edit: Item = { label: t('Edit'), submenu: [...own('Edit'), separator, ...editRoles, ...(isMac ? [speech()] : [])] }
  const view: Item = { label: t('View'), submenu: [...own('View'), separator, roleItem('togglefullscreen')] }
  const review: Item = { label: t('Review'), submenu: own('Review') }
  return isMac ? [appMenu(itemOf), file, edit, review, view, windowMenu()] : [file, edit, review, view]
}

/** The submenu stands behind what opens a draft. A file that is gone is shown, so that nobody looks for it, and cannot be chosen. */
function withRecent(items: readonly Item[], { files, open, clear }: RecentMenu): Item[] {
  const listed = files.map(({ path, exists }): Item => ({ label: labelOf(path), enabled: exists, click: () => open(path) }))
  const submenu = [...listed, separator, { label: t('Clear'), enabled: files.length > 0, click: clear }]
  const at = items.findIndex(({ id }) => id === 'openSample') + 1
  return items.toSpliced(at, 0, { label: t('Open Recent'), submenu: files.length === 0 ? submenu.slice(-1) : submenu })
}

/** The name first; an ampersand would underline the letter after it. */
function labelOf(path: string): string {
  return `${basename(path)} — ${dirname(path)}`.replaceAll('&', '&&')
}

const separator: Item = { type: 'separator' }

/** Commands that stand in the menu of the app’s own name on macOS. */
const inAppMenu: readonly string[] = ['about', 'openSettings'] satisfies readonly CommandId[]

/** Where an editor on macOS looks for the settings, the services and the way out. */
function appMenu(itemOf: (id: CommandId) => Item): Item {
  const hiding: readonly Item[] = (['hide', 'hideOthers', 'unhide'] as const).map(roleItem)
  const submenu = [itemOf('about'), separator, itemOf('openSettings'), separator, roleItem('services')]
  return { label: 'Galley', submenu: [...submenu, separator, ...hiding, separator, roleItem('quit')] }
}

function speech(): Item {
  return { label: t('Speech'), submenu: [roleItem('startSpeaking'), roleItem('stopSpeaking')] }
}

function commandItems(menu: MenuName, itemOf: (id: CommandId) => Item): Item[] {
  const items: Item[] = []
  const submenus = new Map<string, Item[]>()
  for (const [id, command] of entries(commands)) {
    if (command.menu !== menu) continue
    const item = itemOf(id)
    if (command.submenu === undefined) items.push(item)
    else addToSubmenu(items, submenus, command.submenu, item)
  }
  return items
}

function addToSubmenu(items: Item[], submenus: Map<string, Item[]>, label: string, item: Item): void {
  const known = submenus.get(label)
  if (known) {
    known.push(item)
    return
  }
  const submenu = [item]
  submenus.set(label, submenu)
  items.push({ label: t(label), submenu })
}

function commandItem(
  id: CommandId,
  { title, keys, macKeys }: Command,
  isMac: boolean,
  run: (id: CommandId) => void,
  chosen: readonly string[] | undefined,
): Item {
  const key = (chosen ?? (isMac ? (macKeys ?? keys) : keys))[0]
  const item: Item = { id, label: t(title), click: () => run(id) }
  // Shown only: the window handles its own keys, which can be rebound and mean other things in the panel.
  return key === undefined ? item : { ...item, accelerator: toAccelerator(key), registerAccelerator: false }
}

function entries<Key extends string>(table: Readonly<Record<Key, Command>>): [Key, Command][] {
  // Object.entries widens the keys of a table whose keys are known.
  return Object.entries(table) as [Key, Command][]
}
