import { StateEffect } from '@codemirror/state'
import { type EditorView, WidgetType } from '@codemirror/view'
import { language, t } from '../../l10n/t'
import { assertNever } from '../../shared/assert-never'
import { settledNow } from './settlement'
import { takeBack } from './take-back'

/** Shows the lines of a run of furniture, or folds them again. */
export const toggleFold = StateEffect.define<{ readonly id: string; readonly shown: boolean }>()

/** How a run of furniture stands: folded, open to be looked at, or taken out of the text. */
export type FoldState = 'folded' | 'shown' | 'removed'

/** One quiet line in the place of a run of furniture, with a button that brings its lines back. */
export class FoldLine extends WidgetType {
  constructor(
    private readonly kind: FoldState,
    private readonly id: string,
    private readonly lines: number,
    private readonly paragraph: number | null,
  ) {
    super()
  }

  override toDOM(view: EditorView): HTMLElement {
    const line = document.createElement('div')
    line.className = `fold fold-${this.kind}`
    // The window’s own words, in the midst of the draft’s.
    line.lang = language().tag
    line.translate = true
    if (this.paragraph !== null) line.dataset['n'] = String(this.paragraph)
    const text = document.createElement('span')
    text.dir = language().dir
    text.textContent = foldText(this.kind, this.lines)
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'fold-button'
    button.textContent = buttonText(this.kind)
    button.addEventListener('click', () => this.act(view))
    line.append(text, button)
    return line
  }

  override eq(other: FoldLine): boolean {
    return this.kind === other.kind && this.id === other.id && this.lines === other.lines && this.paragraph === other.paragraph
  }

  /** The button answers for itself. */
  override ignoreEvent(): boolean {
    return true
  }

  private act(view: EditorView): void {
    if (this.kind !== 'removed') {
      view.dispatch({ effects: toggleFold.of({ id: this.id, shown: this.kind === 'folded' }) })
      return
    }
    const settlement = settledNow(view.state).find(({ id }) => id === this.id)
    if (settlement === undefined) return
    const taking = takeBack(view.state, settlement)
    if (taking.kind === 'taken-back') view.dispatch(taking.spec)
  }
}

/** “6 lines left over from the web page”. */
export function foldText(kind: FoldState, lines: number): string {
  return kind === 'removed'
    ? t(
        '{lines, plural, one {# line left over from the web page, removed} other {# lines left over from the web page, removed}}',
        {
          lines,
        },
      )
    : t('{lines, plural, one {# line left over from the web page} other {# lines left over from the web page}}', { lines })
}

function buttonText(kind: FoldState): string {
  switch (kind) {
    case 'folded':
      return t('Show')
    case 'shown':
      return t('Fold')
    case 'removed':
      return t('Put back')
    default:
      return assertNever(kind)
  }
}
