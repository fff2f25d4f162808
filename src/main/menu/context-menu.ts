import { type BrowserWindow, type ContextMenuParams, Menu, type MenuItemConstructorOptions } from 'electron'
import { t } from '../../l10n/t'
import { type CommandId, commands } from '../../shared/commands'
import { roleItem } from './role-item'

type Item = MenuItemConstructorOptions

/** What there is to do with the mark or the words under the pointer or the caret. */
const atMark: readonly CommandId[] = ['repair1', 'repairPassage', 'retype', 'query', 'addWord', 'ignore', 'ignoreAll']

/** What was asked for: by the pointer, by Shift+F10 or by the menu key. */
export type Asked = Pick<ContextMenuParams, 'isEditable' | 'editFlags' | 'selectionText'> & {
  readonly formControlType?: string
}

/** The menu of a place in the window: cut, copy and paste; in the draft the commands on a mark before them. Empty where neither helps. */
export function contextTemplate(asked: Asked, run: (id: CommandId) => void): readonly Item[] {
  const { isEditable, editFlags, selectionText, formControlType = 'none' } = asked
  if (!isEditable) return selectionText === '' ? [] : [roleItem('copy')]
  const roles: readonly Item[] = [
    { ...roleItem('cut'), enabled: editFlags.canCut },
    { ...roleItem('copy'), enabled: editFlags.canCopy },
    { ...roleItem('paste'), enabled: editFlags.canPaste },
    { ...roleItem('selectAll'), enabled: editFlags.canSelectAll },
  ]
  if (formControlType !== 'none') return roles
  const own = atMark.map((id): Item => ({ id, label: t(commands[id].title), click: () => run(id) }))
  return [...own, { type: 'separator' }, ...roles]
}

/** Shows the menu of a place wherever a window is asked for one. */
export function setupContextMenu(window: BrowserWindow): void {
  const { webContents } = window
  webContents.on('context-menu', (_event, params) => {
    const template = contextTemplate(params, (id) => webContents.send('command', id))
    if (template.length > 0) Menu.buildFromTemplate([...template]).popup({ window })
  })
}
