import { isolateHistory } from '@codemirror/commands'
import type { EditorState, TransactionSpec } from '@codemirror/state'
import type { Finding, Range } from '../../engine'
import type { Telling } from '../editor/go-to'
import { settleAndMoveOn, settlementBase } from '../editor/settle-findings'
import { originalOf } from '../original/original-field'
import { sentenceAround } from '../retype/sentence-at'
import { putQueries, queriesField, type Query } from './queries-field'

/** Puts the question of a finding on the query list and settles the finding by it. */
export function askAboutFinding(state: EditorState, finding: Finding, telling: Telling): TransactionSpec {
  const asked = finding.repairs.find(({ kind }) => kind === 'query')?.label
  const query = newQuery(state, sentenceAround(state, finding.ranges) ?? finding.ranges[0], {
    question: asked ?? finding.message,
    rule: finding.rule,
    ...(finding.witness === undefined ? {} : { original: finding.witness.text }),
  })
  const settlement = { ...settlementBase(state, finding), kind: 'queried', query: query.id } as const
  return settleAndMoveOn(state, state.changes(), [settlement], telling, 'galley.query', [putQueries.of([query])])
}

/** Puts a question about the selection, or the sentence at the caret, on the list; what is asked is still to be typed. */
export function askAboutSelection(state: EditorState): TransactionSpec | null {
  const { main } = state.selection
  const range = main.empty ? sentenceAround(state, [main]) : main
  if (range === null) return null
  const query = newQuery(state, range, { question: '', rule: null })
  return { effects: putQueries.of([query]), annotations: isolateHistory.of('full'), userEvent: 'galley.query' }
}

function newQuery(state: EditorState, { from, to }: Range, about: Pick<Query, 'question' | 'rule' | 'original'>): Query {
  const numbers = state.field(queriesField).map(({ id }) => Number(id))
  const beside = originalOf(state, from, to)
  const quote = state.doc.sliceString(from, to)
  const original = beside === '' ? {} : { original: beside }
  return { id: String(Math.max(0, ...numbers) + 1), from, to, quote, answered: false, ...original, ...about }
}
