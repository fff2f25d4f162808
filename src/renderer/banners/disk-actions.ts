import { Text } from '@codemirror/state'
import { message, t } from '../../l10n/t'
import { assertNever } from '../../shared/assert-never'
import type { DocumentId } from '../../shared/opened-draft'
import type { TextResult } from '../../shared/results'
import type { CommandContext } from '../commands/context'
import { setBaseline } from '../compare/compare-field'
import { draftField, draftSaved } from '../editor/draft-field'
import { adoptText } from './adopt-text'
import { setStanding } from './standing-field'

/** No version of a text: what main has on disk is none of this page’s. */
const noVersion = -1

/** Shows what differs between the draft and its file, change by change. */
export function compareWithFile(context: CommandContext): void {
  withText(
    context,
    (id) => context.desktop.theirText(id),
    ({ text }) => {
      context.view.dispatch({ effects: setBaseline.of(Text.of(text.split('\n'))) })
      context.ui.update({ dialog: 'compare' })
    },
  )
}

/** The draft stays as it is, and its next save replaces what another program wrote. */
export function keepMine(context: CommandContext): void {
  withText(
    context,
    (id) => context.desktop.keepMine(id),
    ({ name, text }) => {
      const { state } = context.view
      const isSame = state.doc.toString() === text
      const version = isSame ? (state.field(draftField)?.version ?? noVersion) : noVersion
      context.view.dispatch({ effects: [draftSaved.of({ version, name }), setStanding.of({ disk: 'same' })] })
      context.ui.update({ hint: t('Your text is kept; Save replaces the file') })
    },
  )
}

/** The file’s text takes the place of the draft’s. Undo brings the draft’s back. */
export function loadTheirs(context: CommandContext): void {
  withText(
    context,
    (id) => context.desktop.takeTheirs(id),
    ({ name, text, encoding }) => {
      const { state } = context.view
      const { version = 0 } = state.field(draftField) ?? {}
      const loaded = state.doc.toString() === text ? version : version + 1
      const effects = [draftSaved.of({ version: loaded, name, encoding }), setStanding.of({ disk: 'same', recovered: null })]
      context.view.dispatch(adoptText(state, text, effects))
      context.ui.update({ hint: t('Loaded the text from disk; undo brings yours back') })
    },
  )
}

/** The recovered text is gone on with, as unsaved changes. */
export function keepRecovered({ view, desktop, ui }: CommandContext): void {
  const id = view.state.field(draftField)?.id
  if (id === undefined) return
  desktop.keepRecovered(id).catch(() => ui.notify(t('Galley could not take note of that; your text is kept all the same.')))
  view.dispatch({ effects: setStanding.of({ recovered: null }) })
}

/** Main asks once more before the recovered text goes. */
export function discardRecovered({ view, desktop, ui, show }: CommandContext): void {
  const id = view.state.field(draftField)?.id
  if (id !== undefined) desktop.discardRecovered(id).then(show, () => ui.notify(t(notDone)))
}

/** A kept version’s text becomes the draft’s, unsaved. */
export function bringBack(context: CommandContext, text: string, from: string): void {
  context.view.dispatch(adoptText(context.view.state, text))
  context.ui.update({ dialog: 'none', hint: t('The text of {from} is back; Save writes it, undo takes it away', { from }) })
  context.view.focus()
}

const notDone = message('That could not be done; nothing was changed.')

type FoundText = TextResult & { readonly kind: 'text' }

function withText(
  { view, ui }: CommandContext,
  ask: (id: DocumentId) => Promise<TextResult>,
  then: (result: FoundText) => void,
): void {
  const id = view.state.field(draftField)?.id
  if (id === undefined) return
  ask(id).then(
    (result) => {
      // Another draft may have come meanwhile.
      if (view.state.field(draftField)?.id !== id) return
      switch (result.kind) {
        case 'text':
          then(result)
          return
        case 'failed':
          ui.notify(result.message)
          return
        default:
          assertNever(result)
      }
    },
    () => ui.notify(t(notDone)),
  )
}
