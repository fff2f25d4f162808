import { message, t } from '../../l10n/t'
import { assertNever } from '../../shared/assert-never'
import type { HouseList } from '../../shared/house-list'
import type { CommandContext } from '../commands/context'
import type { Setting } from './setting'

const lost = message('The choice of a list could not be kept; it holds until Galley is closed.')

/** The desk’s list of names: which file it is, another one, or none. Main tells every window of the change, this one too. */
export function houseListSetting({ desktop, ui }: Pick<CommandContext, 'desktop' | 'ui'>, list: HouseList): Setting {
  const ask = (asked: Promise<HouseList>): void => void asked.catch(() => ui.notifyDesk(t(lost)))
  const choose = { label: list.kind === 'none' ? t('Choose…') : t('Other file…'), run: () => ask(desktop.chooseHouseList()) }
  const drop = { label: t('No list'), run: () => ask(desktop.dropHouseList()) }
  return {
    id: 'house-list',
    section: t('Findings'),
    label: t('List of names and words'),
    help: t(
      'A plain text file for the whole desk, one a line. Names: how they are spelled, “Kyiv (not Kiev)” where spelling alone does not tell. Words in small letters: the desk’s dictionary. Changes of the file are followed.',
    ),
    control: { kind: 'actions', value: listWords(list), actions: list.kind === 'none' ? [choose] : [choose, drop] },
  }
}

function listWords(list: HouseList): string {
  switch (list.kind) {
    case 'none':
      return t('None')
    case 'read':
      return t('{file}: {count, plural, one {# entry} other {# entries}}', { file: list.file, count: list.names.length })
    case 'failed':
      return t('{file}: not read', { file: list.file })
    default:
      return assertNever(list)
  }
}
