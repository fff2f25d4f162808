import type { CommandContext } from '../commands/context'
import { draftField } from '../editor/draft-field'
import { setStanding } from './standing-field'

/** Hears what main has to say of the draft’s file, and answers when main waits for what was typed. `flush` sends what waits beside the text. */
export function listenToMain({ view, desktop, ui }: CommandContext, flush: () => Promise<void>): readonly (() => void)[] {
  return [
    desktop.on('disk', ({ id, disk }) => {
      if (view.state.field(draftField)?.id === id) view.dispatch({ effects: setStanding.of({ disk }) })
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
