import { isolateHistory } from '@codemirror/commands'
import { t } from '../../l10n/t'
import { assertNever } from '../../shared/assert-never'
import type { ExportOrder, ReportKind } from '../../shared/handing-on'
import type { DragResult, ExportResult, OpenResult, SaveResult } from '../../shared/results'
import { setStanding } from '../banners/standing-field'
import { type DraftMeta, draftField, draftSaved } from '../editor/draft-field'
import type { CommandContext } from './context'
import { exportOrder } from './export-order'
import { reviewReport } from '../report/review-report'

/** What a draft can be handed on as. */
export type ExportChoice = ExportOrder['kind'] | ReportKind

/** Shows the open dialog. */
export function openDraft(context: CommandContext): boolean {
  ask(context, context.desktop.openDraft(), context.show)
  return true
}

/** Puts an empty draft in the place of the one shown. */
export function newDraft(context: CommandContext): boolean {
  ask(context, context.desktop.newDraft(), context.show)
  return true
}

export function openSample(context: CommandContext): boolean {
  ask(context, context.desktop.openSample(), context.show)
  return true
}

/** Saves the text as it stands now. */
export function saveDraft(context: CommandContext): boolean {
  return withDraft(context, ({ id, version }) => {
    ask(context, context.desktop.saveDraft(id, version), (result) => saved(context, id, result))
  })
}

export function saveDraftAs(context: CommandContext): boolean {
  return withDraft(context, ({ id, version }) => {
    ask(context, context.desktop.saveDraftAs(id, version), (result) => saved(context, id, result))
  })
}

/** Writes the corrected draft to a new file, as what was asked for, or a report on it. */
export function exportDraft(context: CommandContext, kind: ExportChoice): boolean {
  return withDraft(context, ({ id, version }) => {
    const { state } = context.view
    const asked = isReport(kind)
      ? context.desktop.exportReport(id, version, kind, reviewReport(state))
      : context.desktop.exportDraft(id, version, exportOrder(state, kind))
    ask(context, asked, (result) => exported(context, result))
  })
}

/** Lets the pointer carry the corrected text out of the window. The same by keys is the export. */
export function dragDraft(context: CommandContext): boolean {
  return withDraft(context, ({ id, version }) => {
    ask(context, context.desktop.dragDraft(id, version), (result) => {
      if (result.kind === 'failed') context.ui.notify(result.message)
    })
  })
}

/** Whether it tells of a draft rather than handing it on. */
export function isReport(kind: ExportChoice): kind is ReportKind {
  return kind === 'proof' || kind.startsWith('report-')
}

/** Takes note of a save; one that belongs to a draft no longer shown is of no concern. */
export function saved({ view, ui }: CommandContext, id: DraftMeta['id'], result: SaveResult): void {
  switch (result.kind) {
    case 'saved': {
      const draft = view.state.field(draftField)
      if (draft?.id !== id) return
      // Where somebody typed on meanwhile, the next save tells it again.
      const gone = draft.version === result.version ? (result.edits ?? []) : []
      const version = result.version + (gone.length > 0 ? 1 : 0)
      view.dispatch({
        ...(gone.length > 0 ? { changes: gone, annotations: isolateHistory.of('full') } : {}),
        effects: [
          draftSaved.of({ ...result, version, fileKind: result.fileKind ?? null }),
          setStanding.of({ disk: 'same', recovered: null, guessed: false }),
        ],
      })
      ui.update({
        hint: t('Saved {name}', { name: result.name }),
        notices: ui.get().notices.filter(({ offer }) => offer !== 'saveAs'),
      })
      return
    }
    case 'cancelled':
      return
    case 'failed':
      // Its own place may not take it, but another may.
      ui.notify(result.message, 'saveAs')
      return
    default:
      assertNever(result)
  }
}

function exported({ ui }: CommandContext, result: ExportResult): void {
  switch (result.kind) {
    case 'exported':
      ui.update({ hint: t('Exported {name}', { name: result.name }) })
      return
    case 'cancelled':
      return
    case 'failed':
      ui.notify(result.message)
      return
    default:
      assertNever(result)
  }
}

function withDraft({ view }: CommandContext, action: (draft: DraftMeta) => void): boolean {
  const draft = view.state.field(draftField)
  if (draft === null) return false
  action(draft)
  return true
}

/** A request that is rejected means that main refused or broke: never a silent loss. */
function ask<Result extends OpenResult | SaveResult | ExportResult | DragResult>(
  { ui }: CommandContext,
  request: Promise<Result>,
  then: (result: Result) => void,
): void {
  request.then(then).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    ui.notify(t('That could not be done: {reason}', { reason }))
  })
}
