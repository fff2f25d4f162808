import type { HouseName, Proofreader, ProofreadOptions } from '../../engine'
import { applyEdits } from '../../engine/edits'
import { assertNever } from '../../shared/assert-never'
import type { FromWorker, ToWorker } from './protocol'

/** What the loop needs of the world around it. */
export interface LoopHost {
  readonly proofreader: Proofreader
  post(message: FromWorker): void
  /** Lets messages that came in meanwhile be heard. */
  pause(): Promise<void>
  now(): number
}

type Check = Extract<ToWorker, { kind: 'check' }>

/** Longer than this, in milliseconds, nothing is heard while a check runs. */
const slice = 12

/** Keeps a mirror of the text and checks it; a newer check takes the place of the one under way. */
export function createCheckLoop(host: LoopHost): (message: ToWorker) => void {
  let mirror = { draft: -1, version: 0, text: '' }
  let running = 0
  // The list is kept as one object, so that what is worked out from it is worked out once.
  let houseNames: readonly HouseName[] = []

  async function run(check: Check): Promise<void> {
    const turn = ++running
    const { draft, version, text } = mirror
    host.post({ kind: 'batch', draft, version, findings: [], checked: 0, total: 0 })
    let heardAt = host.now()
    const { source, blocks, shields } = check
    const batches = host.proofreader.proofread({ text, source, blocks, shields }, optionsOf(check, houseNames))
    for (let step = batches.next(); ; step = batches.next()) {
      if (step.done === true) {
        host.post({ kind: 'proof', draft, version, proof: step.value })
        return
      }
      host.post({ kind: 'batch', draft, version, ...step.value })
      if (host.now() - heardAt < slice) continue
      await host.pause()
      if (turn !== running) return
      heardAt = host.now()
    }
  }

  return (message) => {
    switch (message.kind) {
      case 'open':
        running += 1
        mirror = { draft: message.draft, version: message.version, text: message.text }
        return
      case 'change':
        if (message.draft !== mirror.draft || message.version !== mirror.version + 1) {
          host.post({ kind: 'out-of-step', draft: message.draft })
          return
        }
        mirror = { ...mirror, version: message.version, text: applyEdits(mirror.text, message.edits) }
        return
      case 'house-names':
        houseNames = message.names
        return
      case 'check':
        if (message.draft !== mirror.draft) {
          host.post({ kind: 'out-of-step', draft: message.draft })
          return
        }
        run(message).catch((error: unknown) => {
          host.post({ kind: 'failed', draft: message.draft, message: error instanceof Error ? error.message : String(error) })
        })
        return
      default:
        assertNever(message)
    }
  }
}

function optionsOf({ dismissed, visible, date }: Check, houseNames: readonly HouseName[]): ProofreadOptions {
  return {
    dismissed: new Set(dismissed),
    houseNames,
    ...(visible === null ? {} : { visible }),
    ...(date === null ? {} : { date }),
  }
}
