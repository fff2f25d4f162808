import { EditorState, type TransactionSpec } from '@codemirror/state'
import type { Finding } from '../../../src/engine'
import { draftState } from '../../../src/renderer/editor/create-editor-state'
import { draftField } from '../../../src/renderer/editor/draft-field'
import { findingsField, setFindings } from '../../../src/renderer/editor/findings-field'
import type { DocumentId, OpenedDocument, OpenedDraft } from '../../../src/shared/opened-draft'

export function draftOf(text: string): OpenedDraft {
  // Ids are minted by main only; tests stand in for it.
  return { id: 'draft-1' as DocumentId, name: 'story.txt', text, version: 1, encoding: 'UTF-8', lineEnd: 'LF' }
}

/** What a Word document says of itself beside its text. */
export function documentOf(remarks: OpenedDocument['remarks']): OpenedDocument {
  return { formatId: 'docx', exportsAs: 'docx', blocks: [], shields: [], notices: [], remarks }
}

/** The state of a draft in which these findings were found, without anything to look at. */
export function stateOf(text: string, findings: readonly Finding[] = []): EditorState {
  const state = EditorState.create({ doc: text, extensions: [draftState(draftOf(text))] })
  return found(state, findings)
}

export function found(state: EditorState, findings: readonly Finding[]): EditorState {
  return apply(state, { effects: setFindings.of({ version: state.field(draftField)?.version ?? 0, findings, unread: [] }) })
}

export function findingsNow(state: EditorState): readonly Finding[] {
  return state.field(findingsField).now()
}

export function apply(state: EditorState, spec: TransactionSpec): EditorState {
  return state.update(spec).state
}

/** Runs a command of CodeMirror’s on a state. */
export function run(
  state: EditorState,
  command: (target: { state: EditorState; dispatch: (transaction: { readonly state: EditorState }) => void }) => boolean,
): EditorState {
  let after = state
  command({
    state,
    dispatch: (transaction) => {
      after = transaction.state
    },
  })
  return after
}
