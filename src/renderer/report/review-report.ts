import type { EditorState } from '@codemirror/state'
import { inEnglish } from '../../l10n/t'
import { paragraphAt, reportedFinding } from '../../formats/report/report'
import type { ReviewReport } from '../../shared/handing-on'
import { outlineField, paragraphsOf } from '../editor/outline-field'
import { certainFindings } from '../editor/review-field'
import { ruleName, rulesField } from '../editor/rules-field'
import { isChanging } from '../editor/settled-places'
import { settledNow } from '../editor/settlement'
import { cutWords, longestTold } from '../panel/cut-words'
import { settledWords } from '../panel/settled-words'
import { queriesField } from '../queries/queries-field'
import { marksBefore, marksNow } from '../review/start-marks'

/** What a report tells of the review as it stands. */
export function reviewReport(state: EditorState): ReviewReport {
  const settled = settledNow(state)
  const paragraphs = paragraphsOf(state).now()
  const findings = certainFindings(state)
    .map(reportedFinding)
    .map((one) => ({ ...one, original: cut(one.original), paragraph: paragraphAt(paragraphs, one.from) }))
  const changes = settled.filter(isChanging).flatMap((one) =>
    one.changes.map(({ from, to, was, is }) => ({
      rule: one.rule,
      from,
      to,
      was: cut(was),
      is: cut(is),
      how: settledWords(one, inEnglish),
    })),
  )
  const ignored = settled
    .filter(({ kind }) => kind.startsWith('ignored'))
    .map((one) => ({ rule: one.rule, quote: cut(one.quote), how: settledWords(one, inEnglish) }))
  const queries = state
    .field(queriesField)
    .map(({ quote, question, original = '' }) => ({ sentence: cut(quote), question: cut(question), original: cut(original) }))
  return {
    words: state.field(outlineField)?.words ?? 0,
    before: marksBefore(state),
    now: marksNow(state),
    findings,
    changes,
    ignored,
    queries,
    rules: rulesOf(state, new Set([...findings, ...changes, ...ignored].map(({ rule }) => rule))),
  }
}

function rulesOf(state: EditorState, ids: ReadonlySet<string>): ReviewReport['rules'] {
  const rules = state.field(rulesField)
  return [...ids].map((id) => ({ id, name: ruleName(rules, id), why: rules.get(id)?.why ?? '' }))
}

function cut(words: string): string {
  return cutWords(words, longestTold)
}
