import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { createShelf, type ReaderParagraph, type Readings } from '../engine'
import type { FromReaders, ReadersWire } from '../shared/readers/protocol'
import type { ReaderId } from '../shared/readers/reader-ids'
import { createReadersClient } from '../shared/readers/readers-client'
import { sayError } from './output'

/** The readers of one run of the command line. */
export interface Readers {
  /** What they say of the paragraphs. A reader that cannot read is named once on standard error, and left out. */
  read(paragraphs: readonly ReaderParagraph[]): Promise<Readings>
  end(): void
}

/** Starts the thread that holds the readers, of which these are asked; it has to be ended, or the program goes on. */
export function startReaders(asked: readonly ReaderId[]): Readers {
  const told = new Set<string>()
  const sayOnce = (message: string) => {
    if (!told.has(message)) sayError(message)
    told.add(message)
  }
  const client = createReadersClient(threadWire(), () =>
    sayOnce('The readers have stopped; drafts are checked by the rules alone.'),
  )
  return {
    async read(paragraphs) {
      const readings = createShelf()
      await client.ask(asked, paragraphs, {
        said: ({ reader, key, reading }) => readings.put(reader, key, reading),
        failed: (_reader, message) => sayOnce(message),
      }).end
      return readings
    },
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
