import { type EditorState, type Extension, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view'
import { t } from '../../l10n/t'
import { retypeField } from '../retype/retype-field'
import { originalAttributes } from './attributes'
import { originalField, originalLanguage, originalOf, testimonyField } from './original-field'

/** Shows what the original says above a sentence that is being retyped. */
export function originalAbove(): Extension {
  return aboveField
}

class Above extends WidgetType {
  constructor(
    private readonly words: string,
    private readonly language: string,
  ) {
    super()
  }

  override eq(other: Above): boolean {
    return other.words === this.words && other.language === this.language
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('div')
    const { lang, dir } = originalAttributes(this.language)
    element.className = 'original-above'
    element.setAttribute('role', 'note')
    element.setAttribute('aria-label', t('The original'))
    element.dir = dir
    if (lang !== undefined) element.lang = lang
    element.textContent = this.words
    return element
  }
}

const aboveField: StateField<DecorationSet> = StateField.define<DecorationSet>({
  create: above,
  update(decorations, { state, startState, docChanged }) {
    const changed = [retypeField, originalField, testimonyField].some(
      (field) => state.field<unknown>(field) !== startState.field<unknown>(field),
    )
    return changed || docChanged ? above(state) : decorations
  },
  provide: (field) => EditorView.decorations.from(field),
})

function above(state: EditorState): DecorationSet {
  const retype = state.field(retypeField)
  if (retype === null) return Decoration.none
  const words = originalOf(state, retype.from, Math.max(retype.to, retype.from + 1))
  if (words === '') return Decoration.none
  const widget = Decoration.widget({ widget: new Above(words, originalLanguage(state)), block: true, side: -1 })
  return Decoration.set([widget.range(state.doc.lineAt(retype.from).from)])
}
