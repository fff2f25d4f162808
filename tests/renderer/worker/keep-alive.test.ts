import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCheckClient, timing } from '../../../src/renderer/worker/check-client'
import type { CheckNews } from '../../../src/renderer/worker/check-host'
import { revival } from '../../../src/renderer/worker/keep-alive'
import { bare, checkedWindow } from '../helpers/checked-window'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('a worker that dies', () => {
  it('is started again with the text as it stands, later each time', () => {
    const window = checkedWindow('Some text.')
    window.client.open()
    window.type(0, 0, 'My ')
    for (const [at, delay] of revival.backoff.entries()) {
      window.worker().die()
      vi.advanceTimersByTime(delay - 1)
      expect(window.workers).toHaveLength(at + 1)
      vi.advanceTimersByTime(1)
      expect(window.workers).toHaveLength(at + 2)
      expect(window.worker().received).toMatchObject([{ kind: 'open', version: 2, text: 'My Some text.' }, { kind: 'check' }])
    }
  })

  it('for the fourth time in a minute turns checking off, until it is retried', () => {
    const window = checkedWindow('Some text.')
    window.client.open()
    for (const delay of [...revival.backoff, 60_000]) {
      window.worker().die()
      vi.advanceTimersByTime(delay)
    }
    expect(window.workers).toHaveLength(4)
    expect(window.news.at(-1)).toEqual({ kind: 'off', why: '' })
    window.type(0, 0, 'x')
    vi.advanceTimersByTime(timing.patience)
    expect(window.workers).toHaveLength(4)
    window.client.retry()
    expect(window.worker().received[0]).toMatchObject({ kind: 'open', text: 'xSome text.' })
  })

  it('of a rule that throws is told of with what it threw', () => {
    const window = checkedWindow('Some text.')
    window.client.open()
    for (const [times, delay] of [...revival.backoff, 60_000].entries()) {
      window.worker().say({ kind: 'failed', draft: times + 1, message: 'no tagger' })
      vi.advanceTimersByTime(delay)
    }
    expect(window.news.at(-1)).toEqual({ kind: 'off', why: 'no tagger' })
  })

  it('now and then is forgiven', () => {
    const window = checkedWindow('Some text.')
    window.client.open()
    for (let times = 0; times < 6; times++) {
      window.worker().die()
      vi.advanceTimersByTime(revival.backoff[0])
      window.proof(1, [])
      vi.advanceTimersByTime(revival.window)
    }
    expect(window.news.some(({ kind }) => kind === 'off')).toBe(false)
  })

  it('without a word is missed', () => {
    const window = checkedWindow('Some text.')
    window.client.open()
    vi.advanceTimersByTime(timing.firstSilence + revival.backoff[0])
    expect(window.workers).toHaveLength(2)
    expect(window.workers[0]?.isTerminated).toBe(true)
    window.proof(1, [])
    vi.advanceTimersByTime(10 * timing.firstSilence)
    expect(window.workers).toHaveLength(2)
    window.type(0, 0, 'x')
    vi.advanceTimersByTime(timing.pause + timing.silence + revival.backoff[0])
    expect(window.workers).toHaveLength(3)
  })

  it('on starting is a crash like any other', () => {
    const news: CheckNews[] = []
    const client = createCheckClient(
      {
        snapshot: () => bare,
        tell: (one) => news.push(one),
      },
      () => {
        throw new Error('refused')
      },
    )
    client.open()
    vi.advanceTimersByTime(10_000)
    expect(news).toEqual([{ kind: 'off', why: '' }])
  })
})
