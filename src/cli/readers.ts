import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { FromReaders, ReadersWire, Said } from '../shared/readers/protocol'
import type { ReaderId } from '../shared/readers/reader-ids'
import { createReadersClient } from '../shared/readers/readers-client'
import type { ReadOver } from './batch/thread'
import { sayError } from './output'

/** The readers of one run of the command line. */
export interface Readers {
  /** What they say of the paragraphs of a draft; drafts take turns. A reader that cannot read is named once on standard error, and left out. */
  readonly read: ReadOver
  end(): void
}

/** Milliseconds without a word of theirs after which they are given up: a paragraph takes less than a second. */
const longestSilence = 300_000

/** Starts the thread that holds the readers, of which these are asked; it has to be ended, or the program goes on. */
export function startReaders(asked: readonly ReaderId[], wire = threadWire(), silence = longestSilence): Readers {
  const told = new Set<string>()
  const sayOnce = (message: string) => {
    if (!told.has(message)) sayError(message)
    told.add(message)
  }
  const sayStopped = () => sayOnce('The readers have stopped; drafts are checked by the rules alone.')
  const client = createReadersClient(wire, sayStopped)
  const giveUp = () => {
    sayStopped()
    client.end()
  }
  const ask: ReadOver = async (paragraphs) => {
    const all: Said[] = []
    const timer = setTimeout(giveUp, silence)
    await client.ask(asked, paragraphs, {
      said(one) {
        timer.refresh()
        all.push(one)
      },
      failed: (_reader, message) => sayOnce(message),
    }).end
    clearTimeout(timer)
    return all
  }
  let last: ReturnType<ReadOver> = Promise.resolve([])
  return {
    read: (paragraphs) => (last = last.then(() => ask(paragraphs))),
    end: client.end,
  }
}

/** Where the build puts this file and that of the thread. */
const bundles = __dirname

function threadWire(): ReadersWire {
  const thread = new Worker(path.join(bundles, 'readers.cjs'), { argv: [path.join(bundles, '../../resources')] })
  return {
    post: (message) => thread.postMessage(message),
    listen(heard, died) {
      thread.on('message', (message: FromReaders) => heard(message))
      thread.once('error', died)
      thread.once('exit', died)
    },
    end: () => void thread.terminate(),
  }
}
