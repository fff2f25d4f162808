import { isolateHistory } from '@codemirror/commands'
import type { EditorState, TransactionSpec } from '@codemirror/state'
import { inEnglish } from '../../l10n/t'
import type { Finding, Range } from '../../engine'
import { isOfLegalWeight } from '../../engine/legal-weight'
import { questionOf } from '../../engine/question-of'
import { goTo, type Telling } from '../editor/go-to'
import { stopsNow } from '../editor/review-field'
import { settleAndMoveOn, settlementBase } from '../editor/settle-findings'
import { originalOf } from '../original/original-field'
import { sentenceAround } from '../retype/sentence-at'
import { freeNumber, putQueries, queriesField, type Query } from './queries-field'

/**
 * Puts the question of a finding on the query list and goes on to the next stop. The finding is settled by it, but for one of legal
 * weight: that stays open for as long as its words stand.
 */
export function askAboutFinding(state: EditorState, finding: Finding, telling: Telling): TransactionSpec {
  const staysOpen = isOfLegalWeight(finding)
  const query = newQuery(state, sentenceAround(state, finding.ranges) ?? finding.ranges[0], {
    question: firstQuestion(state, finding),
    rule: finding.rule,
    ...(staysOpen ? { finding: finding.id } : {}),
    ...(finding.witness === undefined ? {} : { original: finding.witness.text }),
  })
  if (staysOpen) {
    const move = goTo(state, stopBehind(state, finding), telling)
    const effects = [putQueries.of([query]), ...move.effects]
    return { ...move, effects, annotations: isolateHistory.of('full'), userEvent: 'galley.query' }
  }
  const settlement = { ...settlementBase(state, finding), kind: 'queried', query: query.id } as const
  return settleAndMoveOn(state, state.changes(), [settlement], telling, 'galley.query', [putQueries.of([query])])
}

/** So many characters of the words marked stand in a question about them. */
const longestQuoted = 80

/** What the finding has to ask, or else what its words mean; empty where they are none, or many. */
function firstQuestion(state: EditorState, finding: Finding): string {
  const asked = questionOf(finding)
  const [{ from, to }] = finding.ranges
  const words = state.doc.sliceString(from, to).trim()
  if (asked !== undefined) return asked
  if (words.length > longestQuoted || !/[\p{L}\p{N}]/u.test(words)) return ''
  return inEnglish('What is meant by “{words}”?', { words })
}

/** The question on the list about a finding that stays open; null where it was not asked about. */
export function queryAbout(state: EditorState, { id }: Finding): Query | null {
  return state.field(queriesField).find(({ finding }) => finding === id) ?? null
}

/** The stop behind a finding, going round at the end of the text; itself where it is the only one. */
function stopBehind(state: EditorState, finding: Finding): Finding {
  const stops = stopsNow(state)
  const at = stops.findIndex(({ id }) => id === finding.id)
  return stops[(at + 1) % stops.length] ?? finding
}

/** Puts a question about the selection, or the sentence at the caret, on the list; what is asked is still to be typed. */
export function askAboutSelection(state: EditorState): TransactionSpec | null {
  const { main } = state.selection
  const range = main.empty ? sentenceAround(state, [main]) : main
  if (range === null) return null
  const query = newQuery(state, range, { question: '', rule: null })
  return { effects: putQueries.of([query]), annotations: isolateHistory.of('full'), userEvent: 'galley.query' }
}

function newQuery(
  state: EditorState,
  { from, to }: Range,
  about: Pick<Query, 'question' | 'rule' | 'finding' | 'original'>,
): Query {
  const beside = originalOf(state, from, to)
  const quote = state.doc.sliceString(from, to)
  const original = beside === '' ? {} : { original: beside }
  return { id: String(freeNumber(state.field(queriesField))), from, to, quote, answered: false, ...original, ...about }
}
