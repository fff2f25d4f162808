import { type EditorState, type Extension, type Range as Place, StateField, type TransactionSpec } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import type { Range } from '../../engine'
import { onceEach } from '../../engine/once-each'
import { findingsField } from './findings-field'
import { FoldLine, toggleFold } from './fold-line'
import { isFurniture, linesOf } from './mechanical'
import { outlineField, paragraphsOf } from './outline-field'
import { type Review, reviewField } from './review-field'
import { isChanging, mapSettlements } from './settled-places'
import { type Settlement, settledField } from './settlement'

interface Folds {
  /** Ids of the findings whose lines are shown. */
  readonly shown: ReadonlySet<string>
  readonly decorations: DecorationSet
}

/**
 * Page furniture as one line each: the run that is still there, folded until an editor asks to see it, and the place of one
 * that was removed. What is folded is in the text all the same; the caret, or a search, that comes into it opens it.
 */
export const foldsField = StateField.define<Folds>({
  create: (state) => ({ shown: new Set(), decorations: decorate(state, new Set()) }),
  update(folds, transaction) {
    const { state, startState } = transaction
    let { shown } = folds
    for (const effect of transaction.effects) {
      if (!effect.is(toggleFold)) continue
      const next = new Set(shown)
      if (effect.value.shown) next.add(effect.value.id)
      else next.delete(effect.value.id)
      shown = next
    }
    const { head } = state.selection.main
    for (const { id, range } of runs(state))
      if (range.from < head && head < range.to && !shown.has(id)) shown = new Set([...shown, id])
    const same =
      shown === folds.shown &&
      !transaction.docChanged &&
      [reviewField, settledField, outlineField].every((field) => state.field<unknown>(field) === startState.field<unknown>(field))
    return same ? folds : { shown, decorations: decorate(state, shown) }
  },
  provide: (field) => EditorView.decorations.from(field, ({ decorations }) => decorations),
})

/** The caret goes past what is folded as past one character. */
export function folds(): Extension {
  return EditorView.atomicRanges.of(({ state }) => {
    const { shown } = state.field(foldsField)
    const hidden = runs(state).filter(({ id }) => !shown.has(id))
    return Decoration.set(
      hidden.map(({ range }) => Decoration.mark({}).range(range.from, range.to)),
      true,
    )
  })
}

/** Shows all runs of furniture, or folds them if all are shown. Null where there is none. */
export function toggleLeftovers(state: EditorState): TransactionSpec | null {
  const ids = [...new Set(runs(state).map(({ id }) => id))]
  if (ids.length === 0) return null
  const { shown } = state.field(foldsField)
  const show = !ids.every((id) => shown.has(id))
  return { effects: ids.map((id) => toggleFold.of({ id, shown: show })) }
}

/** Runs of furniture that take up whole lines: only those can be folded. */
function runs(state: EditorState): readonly { readonly id: string; readonly range: Range }[] {
  const kept = state.field(findingsField)
  const furniture = furnitureOf(state.field(reviewField)).flatMap(({ id }) => kept.find(id) ?? [])
  return furniture.flatMap(({ id, ranges }) =>
    ranges.filter((range) => isWholeLines(state, range)).map((range) => ({ id, range })),
  )
}

const furnitureOf = onceEach(({ mechanical }: Review) => mechanical.filter(isFurniture))

/** Furniture that was taken out, where its places are now. */
function removalsNow(state: EditorState) {
  const { was, changes } = state.field(settledField)
  return mapSettlements(removals(was), changes).filter(isChanging)
}

const removals = onceEach((settled: readonly Settlement[]) =>
  settled.filter((settlement) => settlement.kind === 'repaired' && settlement.repair === 'delete'),
)

function isWholeLines({ doc }: EditorState, { from, to }: Range): boolean {
  return from < to && to <= doc.length && doc.lineAt(from).from === from && doc.lineAt(to).to === to
}

function decorate(state: EditorState, shown: ReadonlySet<string>): DecorationSet {
  const paragraphs = paragraphsOf(state)
  const places: Place<Decoration>[] = []
  for (const { id, range } of runs(state)) {
    const lines = linesOf(state.doc.sliceString(range.from, range.to))
    const isShown = shown.has(id)
    const widget = new FoldLine(isShown ? 'shown' : 'folded', id, lines, paragraphs.numberAt(range.from))
    places.push(
      isShown
        ? Decoration.widget({ widget, block: true, side: -1 }).range(range.from)
        : Decoration.replace({ widget, block: true }).range(range.from, range.to),
    )
  }
  for (const settlement of removalsNow(state)) {
    for (const { from, was } of settlement.changes) {
      const line = state.doc.lineAt(Math.min(from, state.doc.length))
      // What was taken out of the midst of a line leaves no line of its own to show it on.
      if (from !== line.from && from !== line.to) continue
      const widget = new FoldLine('removed', settlement.id, linesOf(was), null)
      places.push(Decoration.widget({ widget, block: true, side: from === line.from ? -1 : 1 }).range(from))
    }
  }
  return Decoration.set(places, true)
}
