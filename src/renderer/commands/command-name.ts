import { t } from '../../l10n/t'
import { type CommandId, commands } from '../../shared/commands'

/** What a command is called where nothing is chosen by its name: without the … of a menu. */
export function commandName(id: CommandId): string {
  return t(commands[id].title).replace(/…$/u, '')
}
