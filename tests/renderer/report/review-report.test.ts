import { expect, it } from 'vitest'
import { ignoreFinding } from '../../../src/renderer/editor/ignore-findings'
import { reviewReport } from '../../../src/renderer/report/review-report'
import { putQueries } from '../../../src/renderer/queries/queries-field'
import { findingOn } from '../helpers/findings'
import { apply, stateOf } from '../helpers/state'

it('tells what is open, what was ignored and what is asked, with the names of the rules', () => {
  const text = 'The the ship left. It sank.'
  const witness = { from: 0, to: 11, text: 'Das Schiff.' }
  const kept = { ...findingOn(text, { words: 'The the', rule: 'doubled-word' }), witness }
  const dropped = findingOn(text, { words: 'It', rule: 'lost-verb' })
  const state = stateOf(text, [kept, dropped])
  const ignored = apply(state, ignoreFinding(state, dropped, 'aloud'))
  const query = { id: 'q', question: 'When?', quote: 'It sank.', rule: null, answered: false, from: 19, to: 27 }
  const report = reviewReport(apply(ignored, { effects: putQueries.of([query]) }))
  expect(report.findings).toMatchObject([{ rule: 'doubled-word', from: 0, to: 7, paragraph: 1, original: 'Das Schiff.' }])
  expect(report.ignored).toEqual([{ rule: 'lost-verb', quote: 'It', how: 'Ignored here' }])
  expect(report.queries).toEqual([{ sentence: 'It sank.', question: 'When?', original: '' }])
  expect(report.rules.map(({ id, name }) => [id, name])).toEqual([
    ['doubled-word', 'Doubled word'],
    ['lost-verb', 'Lost verb'],
  ])
  expect(report.now.broken + report.now.translation + report.now.style).toBe(1)
})
