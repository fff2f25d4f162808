import { t } from '../../l10n/t'
import { type Command, type CommandId, commands } from '../../shared/commands'
import { commandIds } from '../keys/choose-keys'
import { fuzzyMatch } from './fuzzy'

/** A command that fits what was typed. */
export interface FoundCommand {
  readonly id: CommandId
  readonly title: string
  readonly menu: string
  readonly isEnabled: boolean
  /** Places in the title of the letters typed. */
  readonly at: readonly number[]
}

/** Commands that fit the query, the best first; those that can be run before those that cannot. */
export function findCommands(query: string, isEnabled: (id: CommandId) => boolean): readonly FoundCommand[] {
  return commandIds
    .flatMap((id) => {
      const { title: english, menu, submenu }: Command = commands[id]
      const title = t(english)
      const match = fuzzyMatch(query, title)
      if (match === null || id === 'palette') return []
      return [{ id, title, menu: t(submenu ?? menu), isEnabled: isEnabled(id), ...match }]
    })
    .toSorted((a, b) => Number(b.isEnabled) - Number(a.isEnabled) || b.score - a.score)
}
