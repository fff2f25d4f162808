import { t } from '../../l10n/t'
import type { CommandContext } from '../commands/context'
import { draftField } from '../editor/draft-field'
import { setStanding } from './standing-field'

/** Hears what main has to say of the draft’s file, and answers when main waits for what was typed. `flush` sends what waits beside the text. */
export function listenToMain({ view, desktop, ui }: CommandContext, flush: () => Promise<void>): readonly (() => void)[] {
  return [
    desktop.on('disk', ({ id, disk }) => {
      if (view.state.field(draftField)?.id === id) view.dispatch({ effects: setStanding.of({ disk }) })
    }),
    // A slow disk keeps nobody from typing on, but it has to be seen that the text is not on it yet.
    desktop.on('slowWrite', (isSlow) => {
      const hint = t('Saving… the disk is slow')
      if (isSlow) ui.update({ hint })
      else if (ui.get().hint === hint) ui.update({ hint: '' })
    }),
    desktop.on('notice', (text) => ui.notifyDesk(text)),
    // Every edit was sent when it was made, so this answer comes after all of them. Main does not wait for ever.
    desktop.on(
      'settle',
      (token) =>
        void flush()
          .then(() => desktop.settled(token))
          .catch(() => undefined),
    ),
  ]
}
