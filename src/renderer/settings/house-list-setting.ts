import { assertNever } from '../../shared/assert-never'
import type { HouseList } from '../../shared/house-list'
import type { CommandContext } from '../commands/context'
import type { Setting } from './setting'

const lost = 'The list of names could not be kept; it holds until Galley is closed.'

/** The desk’s list of names: which file it is, another one, or none. Main tells every window of the change, this one too. */
export function houseListSetting({ desktop, ui }: Pick<CommandContext, 'desktop' | 'ui'>, list: HouseList): Setting {
  const ask = (asked: Promise<HouseList>): void => void asked.catch(() => ui.notify(lost))
  const choose = { label: list.kind === 'none' ? 'Choose…' : 'Other file…', run: () => ask(desktop.chooseHouseList()) }
  const drop = { label: 'No list', run: () => ask(desktop.dropHouseList()) }
  return {
    id: 'house-list',
    section: 'Findings',
    label: 'List of names',
    help: 'A plain text file, one name a line, that decides how names are spelled; “Kyiv (not Kiev)” where spelling alone does not tell. Changes of the file are followed.',
    control: { kind: 'actions', value: listWords(list), actions: list.kind === 'none' ? [choose] : [choose, drop] },
  }
}

function listWords(list: HouseList): string {
  switch (list.kind) {
    case 'none':
      return 'None'
    case 'read':
      return `${list.file}: ${list.names.length.toLocaleString('en')} ${list.names.length === 1 ? 'name' : 'names'}`
    case 'failed':
      return `${list.file}: not read`
    default:
      return assertNever(list)
  }
}
