import { ChangeSet, Text } from '@codemirror/state'
import type { Finding } from '../../../src/engine'
import { createCheckClient } from '../../../src/renderer/worker/check-client'
import type { CheckNews, Snapshot } from '../../../src/renderer/worker/check-host'
import type { FromWorker, ToWorker, WorkerHandle } from '../../../src/renderer/worker/protocol'
import { blocksOf } from './fake-proofreader'

/** A draft of which nothing is known but its text. */
export const bare: Snapshot = {
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
}

/** A worker that does what the test says. */
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
export function checkedWindow(text: string) {
  let doc = Text.of(text.split('\n'))
  let version = 1
  const news: CheckNews[] = []
  const workers: FakeWorker[] = []
  const client = createCheckClient(
    {
      snapshot: () => ({ ...bare, version, text: doc.toString() }),
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
      told: {
        proof: { words: 0, sentences: 0, unanalysed: [], damaged: false, source: '', ledgers: [] },
        findings: [{ fresh: findings }],
        blocks: [{ fresh: blocksOf(text) }],
        unread: [],
      },
    })
  }
  return { client, news, workers, worker, type, proof, text: () => doc.toString(), version: () => version }
}
