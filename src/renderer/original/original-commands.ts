import { isolateHistory } from '@codemirror/commands'
import type { ChangeSpec, EditorState } from '@codemirror/state'
import { t } from '../../l10n/t'
import type { Range } from '../../engine'
import type { Halves } from '../../engine/witness/halves'
import { splitOriginal } from '../../engine/witness/split'
import type { KeptOriginal } from '../../shared/review-notes'
import type { CommandContext } from '../commands/context'
import { draftField } from '../editor/draft-field'
import { linkSentence, unlinkSentence } from './link-sentence'
import { linkAt, originalField, setOriginal } from './original-field'

/** Asks for the original: from a file, a paste, or the draft itself. */
export function askOriginal({ view, ui }: CommandContext): boolean {
  if (view.state.field(draftField) === null) return false
  ui.update({ dialog: 'original' })
  return true
}

/** Shows the pane or puts it away; without an original it asks for one. */
export function toggleOriginal(context: CommandContext): boolean {
  const { view, ui } = context
  if (view.state.field(originalField) === null) return askOriginal(context)
  const { original } = ui.get()
  ui.update({ original: { ...original, isShown: !original.isShown } })
  if (original.isShown) view.focus()
  return true
}

type Given = Pick<KeptOriginal, 'name' | 'text'>

/** Puts an original beside the draft, in the place of the one that was there; what is changed with it is the same step of undo. */
export function putOriginal({ view, ui }: CommandContext, given: Given, changes: ChangeSpec = []): void {
  const { name } = given
  const text = given.text.replace(/\r\n?/gu, '\n')
  view.dispatch({
    changes,
    effects: setOriginal.of({ name, text, language: '', links: [] }),
    annotations: isolateHistory.of('full'),
    userEvent: 'galley.original',
  })
  ui.update({ dialog: 'none', original: { isShown: true, sentence: null }, hint: t('The original is beside the draft') })
}

/** Puts the original beside the draft that is chosen among files. */
export function openOriginal(context: CommandContext): void {
  const { view, ui, desktop } = context
  const id = view.state.field(draftField)?.id
  desktop.openOriginal().then(
    (result) => {
      // Another draft may have come meanwhile.
      if (view.state.field(draftField)?.id !== id) return
      if (result.kind === 'text') putOriginal(context, result)
      if (result.kind === 'failed') ui.notify(result.message)
    },
    (error: unknown) => ui.notify(t('The original could not be opened: {reason}', { reason: String(error) })),
  )
}

/** Takes the original out of the draft, of which it is one half, and puts it beside. */
export function splitOff(context: CommandContext, { draft, original }: Halves): void {
  const { doc } = context.view.state
  const changes = draft.from === 0 ? { from: draft.to, to: doc.length } : { from: 0, to: draft.from }
  putOriginal(context, { name: '', text: doc.sliceString(original.from, original.to) }, changes)
}

/** Links the chosen sentence of the original with the draft’s sentence at the caret. */
export function linkWithOriginal(context: CommandContext): boolean {
  return mend(context, chosenSentence(context), linkSentence, t('The sentences are linked'))
}

/** Takes the link of the chosen sentence away, else of the one that belongs to the draft’s sentence at the caret. */
export function unlinkFromOriginal(context: CommandContext): boolean {
  const { state } = context.view
  const aligned = linkAt(state, state.selection.main.head)?.original[0] ?? null
  return mend(context, chosenSentence(context) ?? aligned, unlinkSentence, t('The sentence is linked with nothing'))
}

type Mending = typeof linkSentence

function mend({ view, ui }: CommandContext, sentence: Range | null, mending: Mending, done: string): boolean {
  if (view.state.field(originalField) === null) return false
  const spec = sentence === null ? null : mending(view.state, sentence)
  if (spec === null) ui.update({ hint: t('Choose a sentence of the original first') })
  else {
    view.dispatch(spec)
    ui.update({ hint: done })
  }
  return true
}

function chosenSentence({ view, ui }: CommandContext): Range | null {
  const { sentence } = ui.get().original
  return sentence === null ? null : (sentencesOf(view.state)[sentence] ?? null)
}

/** The sentences of the original, in its order. */
export function sentencesOf(state: EditorState): readonly Range[] {
  const original = state.field(originalField)
  return original === null ? [] : splitOriginal(original.text)
}
