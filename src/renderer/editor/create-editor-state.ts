import { defaultKeymap, history } from '@codemirror/commands'
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView, highlightSpecialChars, keymap, placeholder } from '@codemirror/view'
import { t } from '../../l10n/t'
import type { OpenedDraft } from '../../shared/opened-draft'
import { standingField, standingOf } from '../banners/standing-field'
import { awaitedField } from './awaited-field'
import { documentField, documentOf } from '../document/document-field'
import { remarks } from '../document/remarks'
import { undoBeside } from '../document/undo-beside'
import { checkField } from './check-field'
import { bodyCopiedField } from './copied-field'
import { currentField } from './current-field'
import { draftField, draftMeta } from './draft-field'
import { findingsField } from './findings-field'
import { marks } from './marks'
import { defaultOptions, type Options, optionsField } from './options-field'
import { outlineField } from './outline-field'
import { paragraphLines } from './paragraph-lines'
import { passagesField } from './passages-field'
import { phrases } from './phrases'
import { pickByPointer } from './pick-by-pointer'
import { reviewField } from './review-field'
import { type Rules, rulesField } from './rules-field'
import { settledField } from './settlement'
import { stayInSight } from './stay-in-sight'
import { draftAttributes, refuseFiles } from './surface'
import { undoSettling } from './undo-settling'
import { verdictField } from './verdict-field'
import { folds, foldsField } from './folds'
import { queriesField, undoQueries } from '../queries/queries-field'
import { dictionaryField, undoDictionary } from '../review/dictionary-field'
import { ticketField, undoTicket } from '../ticket/ticket-field'
import { houseWordsField } from '../review/house-words'
import { readField, unreadField } from '../review/read-field'
import { startMarksField } from '../review/start-marks'
import { trackReading } from '../review/track-reading'
import { originalAbove } from '../original/original-above'
import { originalField, testimonyField, undoOriginal } from '../original/original-field'
import { ledgerField } from '../ledger/ledger-field'
import { pastedField } from '../paste/pasted-field'
import { retypeKeys } from '../retype/retype-keys'
import { retypeField } from '../retype/retype-field'

/** What outlives a draft in its window. */
export interface Carried {
  readonly options: Options
  readonly rules: Rules
  readonly houseWords: ReadonlySet<string>
}

/** A window that had no draft yet. */
export const nothingCarried: Carried = { options: defaultOptions, rules: new Map(), houseWords: new Set() }

/** The fields without anything to look at: all there is to test without a window. */
export function draftState(
  draft: OpenedDraft | null,
  { options, rules, houseWords }: Carried = nothingCarried,
): readonly Extension[] {
  return [
    draftField.init(({ doc }) => (draft === null ? null : draftMeta(draft, doc))),
    standingField.init(() => standingOf(draft)),
    documentField.init(() => documentOf(draft)),
    pastedField,
    // They are turned off to read one draft in peace.
    optionsField.init(() => ({ ...options, marks: true })),
    rulesField.init(() => rules),
    findingsField,
    dictionaryField,
    houseWordsField.init(() => houseWords),
    settledField,
    currentField,
    outlineField,
    ledgerField,
    checkField,
    reviewField,
    passagesField,
    awaitedField,
    verdictField,
    queriesField,
    foldsField,
    retypeField,
    readField,
    unreadField,
    ticketField,
    originalField,
    testimonyField,
    startMarksField,
    bodyCopiedField,
    history(),
    undoSettling(),
    undoQueries(),
    undoTicket(),
    undoOriginal(),
    undoDictionary(),
    undoBeside(),
  ]
}

/** The state an editor starts with, for a draft or for none. `around` is what the window adds to listen in. */
export function createEditorState(draft: OpenedDraft | null, carried: Carried, around: Extension): EditorState {
  return EditorState.create({
    doc: draft?.text ?? '',
    extensions: [
      draftState(draft, carried),
      EditorView.lineWrapping,
      // Before what would show the place of a picture as a character nobody sees.
      remarks(),
      highlightSpecialChars(),
      phrases(),
      placeholder(t('Paste a story here, or type it')),
      paragraphLines(),
      marks(),
      folds(),
      trackReading(),
      stayInSight(),
      pickByPointer(),
      refuseFiles(),
      draftAttributes(),
      retypeKeys(),
      originalAbove(),
      keymap.of(defaultKeymap),
      around,
    ],
  })
}
