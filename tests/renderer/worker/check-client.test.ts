import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCheckClient, longest, timing } from '../../../src/renderer/worker/check-client'
import type { ToWorker } from '../../../src/renderer/worker/protocol'
import { bare, checkedWindow } from '../helpers/checked-window'
import { findingOn } from '../helpers/findings'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('results that come late', () => {
  const text = 'One red fox. Two blue birds.'
  const birds = findingOn(text, { words: 'blue birds', becomes: 'birds', guard: 'Two blue birds.' })

  it('move with what was typed meanwhile', () => {
    const window = checkedWindow(text)
    window.client.open()
    window.type(0, 3, 'Some')
    window.type(0, 0, '😀')
    window.proof(1, [birds])
    expect(window.news.at(-1)).toMatchObject({
      kind: 'proof',
      isCurrent: false,
      findings: [{ ranges: [{ from: birds.ranges[0].from + 3 }] }],
    })
  })

  it('go where the words changed, and only there', () => {
    const window = checkedWindow(text)
    const fox = findingOn(text, { words: 'red fox' })
    window.client.open()
    window.type(birds.ranges[0].from, birds.ranges[0].from + 1, 'B')
    window.proof(1, [fox, birds])
    expect(window.news.at(-1)).toMatchObject({ findings: [{ id: fox.id }] })
  })

  it.each([
    ['a story', 1, 1],
    ['a book', 10_000, 2],
  ])('of a later check of %s are told as they come: %i times the text, told %i times', (_, times, told) => {
    const window = checkedWindow(`${text} `.repeat(times))
    window.client.open()
    for (const checked of [1, 2]) {
      window.worker().say({ kind: 'batch', draft: 1, version: 1, findings: [birds], checked, total: 2 })
      window.proof(1, [birds])
    }
    expect(window.news.filter(({ kind }) => kind === 'found').length).toBe(told)
  })

  it('of another draft are not heard', () => {
    const window = checkedWindow(text)
    window.client.open()
    window.worker().say({ kind: 'batch', draft: 99, version: 1, findings: [birds], checked: 1, total: 1 })
    expect(window.news).toEqual([])
  })

  it('are never misplaced, whatever was typed or pasted', () => {
    const draft = '😀 Un\u0301 deux. Two blue birds sing 👩‍👩‍👧. End.\n\nMore.'
    const found = findingOn(draft, { words: 'blue birds', becomes: 'birds', guard: 'Two blue birds sing 👩‍👩‍👧.' })
    const typed = fc.tuple(fc.nat(), fc.nat({ max: 5 }), fc.constantFrom('x', '😀', 'a\nb', '\u0301', ''))
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 10 }), (edits) => {
        const window = checkedWindow(draft)
        window.client.open()
        for (const [seed, length, insert] of edits) {
          const from = seed % (window.text().length + 1)
          window.type(from, Math.min(window.text().length, from + length), insert)
        }
        window.proof(1, [found])
        const last = window.news.at(-1)
        if (last?.kind !== 'proof') throw new Error('no proof was told')
        for (const { ranges, repairs } of last.findings) {
          expect(window.text().slice(ranges[0].from, ranges[0].to)).toBe('blue birds')
          for (const guard of repairs.flatMap(({ guards }) => guards))
            expect(window.text().slice(guard.from, guard.to)).toBe(guard.text)
        }
        window.client.stop()
      }),
    )
  })
})

describe('the time of a check', () => {
  it('is after a pause in the typing', () => {
    const window = checkedWindow('Some text.')
    window.client.open()
    window.type(0, 0, 'a')
    vi.advanceTimersByTime(timing.pause - 1)
    expect(window.worker().checks).toBe(1)
    vi.advanceTimersByTime(1)
    expect(window.worker().checks).toBe(2)
  })

  it.each([
    ['a note', 'Some text.', 4],
    ['a book, later', 'Some text. '.repeat(10_000), 2],
  ])('comes too when the typing never pauses: in %s', (_, text, checks) => {
    const window = checkedWindow(text)
    window.client.open()
    for (let elapsed = 0; elapsed <= 3.2 * timing.patience; elapsed += 100) {
      window.type(0, 0, 'a')
      vi.advanceTimersByTime(100)
    }
    expect(window.worker().checks).toBe(checks)
  })
})

describe('B17 a text of more than five million characters', () => {
  const long = 'a'.repeat(longest)

  it('is not checked until that is asked for, and after a change not again', () => {
    const window = checkedWindow(`${long}bc`)
    window.client.open()
    expect(window.news).toEqual([{ kind: 'waiting' }])
    expect(window.worker().received).toMatchObject([{ kind: 'open' }])
    window.client.checkNow()
    expect(window.worker().checks).toBe(1)
    window.proof(1, [])
    expect(window.news.at(-1)).toMatchObject({ kind: 'proof', isCurrent: true })
    window.client.recheck()
    window.type(0, 0, 'x')
    vi.advanceTimersByTime(timing.patience)
    expect(window.worker().checks).toBe(1)
    expect(window.news.at(-1)).toEqual({ kind: 'waiting' })
  })

  it('that was changed while it was checked waits to be asked again', () => {
    const window = checkedWindow(`${long}bc`)
    window.client.open()
    window.client.checkNow()
    window.type(0, 0, 'x')
    vi.advanceTimersByTime(timing.patience)
    window.proof(1, [])
    expect(window.news.slice(-2)).toMatchObject([{ kind: 'proof', isCurrent: false }, { kind: 'waiting' }])
  })

  it('is checked as any other once it has become shorter', () => {
    const window = checkedWindow(`${long}bc`)
    window.client.open()
    window.type(0, 2, '')
    vi.advanceTimersByTime(timing.patience)
    expect(window.worker().checks).toBe(1)
  })

  it('has as much patience as it is long', () => {
    const window = checkedWindow(`${long}bc`)
    window.client.open()
    window.client.checkNow()
    vi.advanceTimersByTime(timing.firstSilence + longest * timing.perCharacter - 1)
    expect(window.workers).toHaveLength(1)
    expect(window.worker().isTerminated).toBe(false)
    vi.advanceTimersByTime(10)
    expect(window.worker().isTerminated).toBe(true)
  })
})

describe('the list of names', () => {
  it('is sent before the first check, and again only when it is another', () => {
    const sent: ToWorker[] = []
    let houseNames = [{ name: 'Kyiv', not: ['Kiev'] }]
    const client = createCheckClient(
      {
        snapshot: () => ({ ...bare, date: '2021-12-30', houseNames }),
        tell: () => undefined,
      },
      () => ({ post: (message) => sent.push(message), terminate: () => undefined, listen: () => undefined }),
    )
    client.open()
    client.recheck()
    vi.advanceTimersByTime(timing.pause)
    houseNames = []
    client.recheck()
    vi.advanceTimersByTime(timing.pause)
    client.stop()
    expect(sent.map(({ kind }) => kind)).toEqual(['open', 'house-names', 'check', 'check', 'house-names', 'check'])
    expect(sent[2]).toMatchObject({ date: '2021-12-30' })
  })
})

describe('a worker that lost step', () => {
  it('is sent the text again', () => {
    const window = checkedWindow('Some text.')
    window.client.open()
    window.type(0, 0, 'My ')
    window.worker().say({ kind: 'out-of-step', draft: 1 })
    expect(window.worker().received.slice(-2)).toMatchObject([
      { kind: 'open', draft: 2, version: 2, text: 'My Some text.' },
      { kind: 'check' },
    ])
  })
})
