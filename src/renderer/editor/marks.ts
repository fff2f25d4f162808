import type { EditorState, Extension, Range as Place } from '@codemirror/state'
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import { t } from '../../l10n/t'
import type { Finding, Range } from '../../engine'
import { markWords } from './announcements'
import { currentField } from './current-field'
import { gapPlaces, gapWidget } from './gap'
import { invalidOf } from './invalid'
import { isFurniture } from './mechanical'
import { optionsField } from './options-field'
import { outlineField } from './outline-field'
import { reviewField, shownIn } from './review-field'
import { retypeField } from '../retype/retype-field'
import { currentFinding } from './selectors'

/**
 * Draws findings on the text that is on the screen, and only there: a document with thousands of them must not slow a
 * keystroke. The line style tells the category as well as the colour does, and both are plain text-decoration, because that
 * is what forced colours leave standing.
 */
export function marks(): Extension {
  return ViewPlugin.fromClass(Marks, { decorations: (plugin) => plugin.decorations })
}

class Marks {
  decorations: DecorationSet

  constructor(view: EditorView) {
    this.decorations = marksIn(view.state, view.visibleRanges)
  }

  update(update: ViewUpdate): void {
    const { state, startState } = update
    const changed = [reviewField, currentField, optionsField, retypeField, outlineField].some(
      (field) => state.field<unknown>(field) !== startState.field<unknown>(field),
    )
    if (changed || update.docChanged || update.viewportChanged) this.decorations = marksIn(state, update.view.visibleRanges)
  }
}

/** The sentence that is open for retyping. */
const retyped = Decoration.mark({ class: 'retype', inclusive: true })

/** A sentence the rules cannot make out is said to be so, not guessed at. */
const unanalysed = (): Decoration =>
  Decoration.mark({
    class: 'mark-unanalysed',
    attributes: { role: 'mark', 'aria-description': t('Galley cannot make out this sentence; no rule has judged it.') },
  })

/** The marks of all stops that reach into the ranges; where marks are off, that of the current one alone. */
export function marksIn(state: EditorState, visible: readonly Range[]): DecorationSet {
  const retype = state.field(retypeField)
  const places: Place<Decoration>[] = []
  if (retype !== null && retype.from < retype.to) places.push(retyped.range(retype.from, retype.to))
  const isOn = state.field(optionsField).marks
  const current = currentFinding(state)
  const isVisible = ({ from, to }: Range): boolean => visible.some((range) => range.from <= to && range.to >= from)
  const isQuiet = ({ from, to }: Range): boolean => retype !== null && from < retype.to && to > retype.from
  const unreadable = unanalysed()
  for (const range of isOn ? (state.field(outlineField)?.unanalysed ?? []) : [])
    if (isVisible(range) && !isQuiet(range)) places.push(unreadable.range(range.from, range.to))
  // One that reaches over what is folded is in sight twice.
  const inSight = visible.flatMap(({ from, to }) => shownIn(state, from, to)).filter(({ id }) => isOn || id === current?.id)
  for (const finding of new Map(inSight.map((one) => [one.id, one])).values()) {
    for (const range of finding.ranges) {
      if (range.from >= range.to || !isVisible(range) || isQuiet(range)) continue
      places.push(mark(finding, finding.id === current?.id).range(range.from, range.to))
      if (isFurniture(finding)) places.push(...residueLines(state, range, visible))
    }
  }
  if (current !== null && retype === null)
    places.push(
      ...gapPlaces(current)
        .filter((at) => isVisible({ from: at, to: at }))
        .map((at) => gapWidget.range(at)),
    )
  return Decoration.set(places, true)
}

function mark(finding: Finding, isCurrent: boolean): Decoration {
  const style = isFurniture(finding) ? 'residue' : finding.category
  return Decoration.mark({
    class: `mark mark-${style}${isCurrent ? ` mark-on mark-on-${finding.category}` : ''}`,
    attributes: { role: 'mark', 'aria-description': markWords(finding), ...invalidOf(finding) },
  })
}

function residueLines(state: EditorState, range: Range, visible: readonly Range[]): readonly Place<Decoration>[] {
  const lines: Place<Decoration>[] = []
  for (const shown of visible) {
    const end = Math.min(range.to, shown.to)
    for (let at = Math.max(range.from, shown.from); at <= end; ) {
      const line = state.doc.lineAt(at)
      lines.push(residueLine.range(line.from))
      at = line.to + 1
    }
  }
  return lines
}

const residueLine = Decoration.line({ class: 'line-residue' })
