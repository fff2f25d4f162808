import { ChangeSet, Text } from '@codemirror/state'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Finding } from '../../../src/engine'
import { createCheckClient, longest, timing } from '../../../src/renderer/worker/check-client'
import type { CheckNews } from '../../../src/renderer/worker/check-host'
import type { FromWorker, ToWorker, WorkerHandle } from '../../../src/renderer/worker/protocol'
import { blocksOf } from '../helpers/fake-proofreader'
import { findingOn } from '../helpers/findings'

class FakeWorker implements WorkerHandle {
  readonly received: ToWorker[] = []
  isTerminated = false
  say: (message: FromWorker) => void = () => {}
  die: () => void = () => {}

  post(message: ToWorker): void {
    this.received.push(message)
  }

  terminate(): void {
    this.isTerminated = true
  }

  listen(heard: (message: FromWorker) => void, died: () => void): void {
    this.say = heard
    this.die = died
  }

  get checks(): number {
    return this.received.filter(({ kind }) => kind === 'check').length
  }
}

/** A window with a text that can be typed in, and the workers its client started. */
function windowOf(text: string) {
  let doc = Text.of(text.split('\n'))
  let version = 1
  const news: CheckNews[] = []
  const workers: FakeWorker[] = []
  const client = createCheckClient(
    {
      snapshot: () => ({
        version,
        text: doc.toString(),
        visible: null,
        dismissed: new Set(),
        source: '',
        blocks: [],
        shields: [],
        date: null,
        houseNames: [],
        original: null,
      }),
      tell: (one) => news.push(one),
    },
    () => {
      const worker = new FakeWorker()
      workers.push(worker)
      return worker
    },
  )
  const type = (from: number, to: number, insert: string): void => {
    const changes = ChangeSet.of({ from, to, insert }, doc.length)
    doc = changes.apply(doc)
    version += 1
    client.changed(version, changes)
  }
  const worker = (): FakeWorker => {
    const last = workers.at(-1)
    if (last === undefined) throw new Error('no worker was started')
    return last
  }
  const proof = (of: number, findings: readonly Finding[]): void => {
    const draft = worker().received.findLast((message) => message.kind === 'open')?.draft ?? 0
    worker().say({
      kind: 'proof',
      draft,
      version: of,
      proof: { findings, blocks: blocksOf(text), words: 0, sentences: 0, unanalysed: [], source: '', ledgers: [] },
      unread: [],
    })
  }
  return { client, news, workers, worker, type, proof, text: () => doc.toString(), version: () => version }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('results that come late', () => {
  const text = 'One red fox. Two blue birds.'
  const birds = findingOn(text, { words: 'blue birds', becomes: 'birds', guard: 'Two blue birds.' })

  it('move with what was typed meanwhile', () => {
    const window = windowOf(text)
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
    const window = windowOf(text)
    const fox = findingOn(text, { words: 'red fox' })
    window.client.open()
    window.type(birds.ranges[0].from, birds.ranges[0].from + 1, 'B')
    window.proof(1, [fox, birds])
    expect(window.news.at(-1)).toMatchObject({ findings: [{ id: fox.id }] })
  })

  it('of another draft are not heard', () => {
    const window = windowOf(text)
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
        const window = windowOf(draft)
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
    const window = windowOf('Some text.')
    window.client.open()
    window.type(0, 0, 'a')
    vi.advanceTimersByTime(timing.pause - 1)
    expect(window.worker().checks).toBe(1)
    vi.advanceTimersByTime(1)
    expect(window.worker().checks).toBe(2)
  })

  it('comes too when the typing never pauses', () => {
    const window = windowOf('Some text.')
    window.client.open()
    for (let elapsed = 0; elapsed < 3 * timing.patience; elapsed += 100) {
      window.type(0, 0, 'a')
      vi.advanceTimersByTime(100)
    }
    expect(window.worker().checks).toBeGreaterThanOrEqual(3)
  })
})

describe('B17 a text of more than five million characters', () => {
  const long = 'a'.repeat(longest)

  it('is not checked until that is asked for, and after a change not again', () => {
    const window = windowOf(`${long}bc`)
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
    const window = windowOf(`${long}bc`)
    window.client.open()
    window.client.checkNow()
    window.type(0, 0, 'x')
    vi.advanceTimersByTime(timing.patience)
    window.proof(1, [])
    expect(window.news.slice(-2)).toMatchObject([{ kind: 'proof', isCurrent: false }, { kind: 'waiting' }])
  })

  it('is checked as any other once it has become shorter', () => {
    const window = windowOf(`${long}bc`)
    window.client.open()
    window.type(0, 2, '')
    vi.advanceTimersByTime(timing.patience)
    expect(window.worker().checks).toBe(1)
  })

  it('has as much patience as it is long', () => {
    const window = windowOf(`${long}bc`)
    window.client.open()
    window.client.checkNow()
    vi.advanceTimersByTime(timing.firstSilence + longest * timing.perCharacter - 1)
    expect(window.workers).toHaveLength(1)
    expect(window.worker().isTerminated).toBe(false)
    vi.advanceTimersByTime(10)
    expect(window.worker().isTerminated).toBe(true)
  })
})

describe('a worker that dies', () => {
  it('is started again with the text as it stands, later each time', () => {
    const window = windowOf('Some text.')
    window.client.open()
    window.type(0, 0, 'My ')
    for (const [at, delay] of timing.backoff.entries()) {
      window.worker().die()
      vi.advanceTimersByTime(delay - 1)
      expect(window.workers).toHaveLength(at + 1)
      vi.advanceTimersByTime(1)
      expect(window.workers).toHaveLength(at + 2)
      expect(window.worker().received).toMatchObject([{ kind: 'open', version: 2, text: 'My Some text.' }, { kind: 'check' }])
    }
  })

  it('for the fourth time in a minute turns checking off, until it is retried', () => {
    const window = windowOf('Some text.')
    window.client.open()
    for (const delay of [...timing.backoff, 60_000]) {
      window.worker().die()
      vi.advanceTimersByTime(delay)
    }
    expect(window.workers).toHaveLength(4)
    expect(window.news.at(-1)).toEqual({ kind: 'off' })
    window.type(0, 0, 'x')
    vi.advanceTimersByTime(timing.patience)
    expect(window.workers).toHaveLength(4)
    window.client.retry()
    expect(window.worker().received[0]).toMatchObject({ kind: 'open', text: 'xSome text.' })
  })

  it('now and then is forgiven', () => {
    const window = windowOf('Some text.')
    window.client.open()
    for (let times = 0; times < 6; times++) {
      window.worker().die()
      vi.advanceTimersByTime(timing.backoff[0])
      window.proof(1, [])
      vi.advanceTimersByTime(timing.crashWindow)
    }
    expect(window.news.some(({ kind }) => kind === 'off')).toBe(false)
  })

  it('without a word is missed', () => {
    const window = windowOf('Some text.')
    window.client.open()
    vi.advanceTimersByTime(timing.firstSilence + timing.backoff[0])
    expect(window.workers).toHaveLength(2)
    expect(window.workers[0]?.isTerminated).toBe(true)
    window.proof(1, [])
    vi.advanceTimersByTime(10 * timing.firstSilence)
    expect(window.workers).toHaveLength(2)
    window.type(0, 0, 'x')
    vi.advanceTimersByTime(timing.pause + timing.silence + timing.backoff[0])
    expect(window.workers).toHaveLength(3)
  })

  it('on starting is a crash like any other', () => {
    const news: CheckNews[] = []
    const client = createCheckClient(
      {
        snapshot: () => ({
          version: 1,
          text: '',
          visible: null,
          dismissed: new Set(),
          source: '',
          blocks: [],
          shields: [],
          date: null,
          houseNames: [],
          original: null,
        }),
        tell: (one) => news.push(one),
      },
      () => {
        throw new Error('refused')
      },
    )
    client.open()
    vi.advanceTimersByTime(10_000)
    expect(news).toEqual([{ kind: 'off' }])
  })
})

describe('the list of names', () => {
  it('is sent before the first check, and again only when it is another', () => {
    const sent: ToWorker[] = []
    let houseNames = [{ name: 'Kyiv', not: ['Kiev'] }]
    const client = createCheckClient(
      {
        snapshot: () => ({
          version: 1,
          text: '',
          visible: null,
          dismissed: new Set(),
          source: '',
          blocks: [],
          shields: [],
          date: '2021-12-30',
          houseNames,
          original: null,
        }),
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
    const window = windowOf('Some text.')
    window.client.open()
    window.type(0, 0, 'My ')
    window.worker().say({ kind: 'out-of-step', draft: 1 })
    expect(window.worker().received.slice(-2)).toMatchObject([
      { kind: 'open', draft: 2, version: 2, text: 'My Some text.' },
      { kind: 'check' },
    ])
  })
})
