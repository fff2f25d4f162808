import { t } from '../../l10n/t'
import type { CommandId } from '../../shared/commands'
import type { UiState } from '../app/ui-store'
import { keyLabel } from './match-key'

/** Messages that tell what `{key}` does, by command, as sentences; a command without a key is not told of. */
export function keySentences(
  told: readonly (readonly [CommandId, string])[],
  { platform, settings }: Pick<UiState, 'platform' | 'settings'>,
): readonly string[] {
  return told.flatMap(([id, text]) => {
    const key = keyLabel(id, platform, settings.keys)
    return key === '' ? [] : [t(text, { key })]
  })
}
