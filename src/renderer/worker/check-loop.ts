import {
  createShelf,
  type HouseName,
  type Original,
  type ProofreadOptions,
  type Proofreader,
  type ReaderParagraph,
} from '../../engine'
import { applyEdits } from '../../engine/edits'
import { assertNever } from '../../shared/assert-never'
import type { FromWorker, ToWorker } from './protocol'
import { createProofTeller } from './told-proof'

/** What the loop needs of the world around it. */
export interface LoopHost {
  /** A proofreader keeps what it learnt of a draft, so each draft gets its own, and what was learnt of the one before is let go. */
  readonly makeProofreader: () => Proofreader
  post(message: FromWorker): void
  /** Lets messages that came in meanwhile be heard. */
  pause(): Promise<void>
  now(): number
  /** What is read while nothing else is asked, once: what is checked after it is checked sooner. Empty: nothing is. */
  readonly practice: () => string
}

type Check = Extract<ToWorker, { kind: 'check' }>

/** Paragraphs that are gone and may come back, by undoing, are read again only when so many were read beside those that stand. */
const keptBeside = 200

/** Longer than this, in milliseconds, nothing is heard while a check runs. */
const slice = 12

/** Keeps a mirror of the text and checks it; a newer check takes the place of the one under way. */
export function createCheckLoop(host: LoopHost): (message: ToWorker) => void {
  let mirror = { draft: -1, version: 0, text: '' }
  let original: Pick<Original, 'text' | 'language'> | null = null
  let proofreader = host.makeProofreader()
  let running = 0
  /** A draft that came damaged is read so while its marks are settled, or what was only likely for that would go with the first of them. */
  let damaged = false
  let tell = createProofTeller()
  // The list is kept as one object, so that what is worked out from it is worked out once.
  let houseNames: readonly HouseName[] = []
  let practice: Iterator<unknown> | null = practise()
  const shelf = createShelf()
  const read = new Set<string>()

  /** What no reader has read yet. What was read of paragraphs that are gone is let go once there is more of it than of those that stand. */
  function unreadOf(paragraphs: readonly ReaderParagraph[]): readonly ReaderParagraph[] {
    if (read.size > 2 * paragraphs.length + keptBeside) {
      const keys = new Set(paragraphs.map(({ key }) => key))
      for (const key of read) if (!keys.has(key)) read.delete(key)
      shelf.keep((key) => keys.has(key))
    }
    return paragraphs.filter(({ key }) => !read.has(key))
  }

  function* practise(): Generator<unknown, void> {
    const text = host.practice()
    if (text !== '') yield* host.makeProofreader().proofread({ text })
  }

  /** Goes on with the practice until a check is asked for. */
  async function rest(turn: number): Promise<void> {
    let heardAt = host.now()
    while (practice?.next().done === false) {
      if (host.now() - heardAt < slice) continue
      await host.pause()
      if (turn !== running) return
      heardAt = host.now()
    }
    practice = null
  }

  async function run(check: Check): Promise<void> {
    const turn = ++running
    const { draft, version, text } = mirror
    host.post({ kind: 'batch', draft, version, findings: [], checked: 0, total: 0 })
    let heardAt = host.now()
    let told = 0
    const { source, blocks, shields } = check
    const asked = { text, source, blocks, shields }
    const batches = proofreader.proofread(asked, {
      ...optionsOf(check, houseNames),
      readings: shelf,
      damaged,
      ...(original && { original: { ...original, links: check.links } }),
    })
    for (let step = batches.next(); ; step = batches.next()) {
      if (step.done === true) {
        damaged = step.value.damaged
        const unread = unreadOf(proofreader.paragraphs(asked, check.visible ?? undefined))
        host.post({ kind: 'proof', draft, version, told: tell({ proof: step.value, unread }) })
        return rest(turn)
      }
      const { findings, checked } = step.value
      if (findings.length > 0 || checked !== told) host.post({ kind: 'batch', draft, version, ...step.value })
      told = checked
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
        original = null
        damaged = message.damaged
        tell = createProofTeller()
        proofreader = host.makeProofreader()
        read.clear()
        shelf.keep(() => false)
        return
      case 'original':
        if (message.draft === mirror.draft) original = message.original
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
      case 'said':
        for (const { reader, key, reading } of message.said) shelf.put(reader, key, reading)
        return
      case 'read':
        for (const key of message.keys) read.add(key)
        return
      case 'unread':
        read.clear()
        shelf.keep(() => false)
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
