import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CloseEvent, type CloseState, closeStep } from '../../../src/main/desk/close-state'

test.each<[CloseState, CloseEvent, CloseState, string]>([
  ['open', { kind: 'requested', edited: false }, 'left', 'leave'],
  ['open', { kind: 'requested', edited: true }, 'asking', 'ask'],
  ['asking', { kind: 'requested', edited: true }, 'asking', 'none'],
  ['saving', { kind: 'requested', edited: true }, 'saving', 'none'],
  ['left', { kind: 'requested', edited: true }, 'left', 'leave'],
  ['asking', { kind: 'answered', answer: 'save' }, 'saving', 'save'],
  ['asking', { kind: 'answered', answer: 'discard' }, 'left', 'leave'],
  ['asking', { kind: 'answered', answer: 'cancel' }, 'open', 'stay'],
  ['saving', { kind: 'saved', edited: false }, 'left', 'leave'],
  ['saving', { kind: 'saved', edited: true }, 'asking', 'ask'],
  ['saving', { kind: 'not-saved' }, 'open', 'stay'],
  ['open', { kind: 'saved', edited: false }, 'open', 'none'],
  ['open', { kind: 'answered', answer: 'discard' }, 'open', 'none'],
  ['asking', { kind: 'not-saved' }, 'asking', 'none'],
])('B12 %s, %o: %s, %s', (state, event, next, effect) => {
  expect(closeStep(state, event)).toEqual({ state: next, effect })
})

const events = fc.constantFrom<CloseEvent>(
  { kind: 'requested', edited: true },
  { kind: 'answered', answer: 'save' },
  { kind: 'answered', answer: 'discard' },
  { kind: 'answered', answer: 'cancel' },
  { kind: 'saved', edited: false },
  { kind: 'saved', edited: true },
  { kind: 'not-saved' },
)

test('B12 an edited draft is never left but by Don’t Save or a save that took all', () => {
  fc.assert(
    fc.property(fc.array(events), (list) => {
      let state: CloseState = 'open'
      for (const event of list) {
        const step = closeStep(state, event)
        const discarded = event.kind === 'answered' && event.answer === 'discard'
        if (state !== 'left' && step.state === 'left') expect(discarded || (event.kind === 'saved' && !event.edited)).toBe(true)
        state = step.state
      }
    }),
  )
})
