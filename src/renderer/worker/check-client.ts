import type { ChangeDesc, ChangeSet } from '@codemirror/state'

import type { HouseName } from '../../engine'
import { assertNever } from '../../shared/assert-never'
import type { Said } from '../../shared/readers/protocol'
import { editsOf } from '../bridge/edits-of'
import { type CheckHost, lateBy, type Snapshot } from './check-host'
import { keepAlive } from './keep-alive'
import type { FromWorker, WorkerHandle } from './protocol'
import { createProofHearer } from './told-proof'

/**
 * Milliseconds. A check waits for a pause in the typing, but not for ever; a worker that says nothing for so long is stuck or
 * gone, with more patience for the first check, which loads the tagger.
 */
export const timing = {
  pause: 150,
  patience: 1000,
  /** More of it for each character: what a check of a book finds takes the page a while to draw, and keys go first. */
  patiencePerCharacter: 0.02,
  silence: 5000,
  firstSilence: 20_000,
  /** More patience for each character: some rules read the whole text before they say anything. */
  perCharacter: 0.06,
} as const

/** Characters. A longer text is checked only when the editor asks. */
export const longest = 5_000_000

/** Characters from which what was changed is marked before all has been put together. */
const book = 100_000

/** What a worker begins with. */
const noNames: readonly HouseName[] = []

/** Keeps one worker reading the draft: sends it every change and asks for checks. */
export interface CheckClient {
  /** Another draft is shown. */
  open(): void
  /** The text changed; `version` is the new one. */
  changed(version: number, changes: ChangeSet): void
  /** Something else a check depends on changed, such as what is ignored. */
  recheck(): void
  /** Checks a text that is too long to be checked unasked. */
  checkNow(): void
  /** Readers have said something; the draft is checked again soon. */
  said(said: readonly Said[]): void
  /** All readers have read these paragraphs. */
  read(keys: readonly string[]): void
  /** Other readers are at work from now on. */
  readAnew(): void
  /** Starts anew after it had given up. */
  retry(): void
  stop(): void
}

export function createCheckClient(host: CheckHost, spawn: () => WorkerHandle): CheckClient {
  const worker = keepAlive(spawn, {
    started() {
      namesSent = noNames
      openInWorker()
    },
    heard: receive,
    ended: forgetWaiting,
    off: (why) => host.tell({ kind: 'off', why }),
  })
  let draft = 0
  let log: readonly { readonly version: number; readonly changes: ChangeDesc }[] = []
  let hasProof = false
  /** The draft came damaged: a worker that is started anew has to know. */
  let damaged = false
  let hear = createProofHearer()
  /** The original the worker has. */
  let told: { readonly text: string; readonly language: string } | null = null
  let length = 0
  let asked = false
  let namesSent: readonly HouseName[] = noNames
  let waitingSince: number | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function openInWorker(): void {
    const snapshot = host.snapshot()
    if (snapshot === null) return
    draft += 1
    log = []
    hasProof = false
    hear = createProofHearer()
    told = null
    length = snapshot.text.length
    worker.post({ kind: 'open', draft, version: snapshot.version, text: snapshot.text, damaged })
    check()
  }

  function check(): void {
    forgetWaiting()
    if (worker.runs() && isLong() && !asked) {
      host.tell({ kind: 'waiting' })
      return
    }
    asked = false
    const snapshot = host.snapshot()
    if (!worker.runs() || snapshot === null) return
    const { visible, dismissed, source, blocks, shields, date, houseNames, original } = snapshot
    tellOriginal(original)
    if (houseNames !== namesSent && houseNames.length + namesSent.length > 0) {
      worker.post({ kind: 'house-names', names: houseNames })
      namesSent = houseNames
    }
    worker.post({
      kind: 'check',
      draft,
      visible,
      dismissed: [...dismissed],
      source,
      blocks,
      shields,
      date,
      links: original?.links ?? [],
    })
    awaitWord()
  }

  /** A long text is sent when it is another one, not with every check. */
  function tellOriginal(original: Snapshot['original']): void {
    const key = original === null ? null : { text: original.text, language: original.language }
    if (key?.text === told?.text && key?.language === told?.language) return
    told = key
    worker.post({ kind: 'original', draft, original: key && (key.language === '' ? { text: key.text } : key) })
  }

  function recheck(): void {
    if (!isLong()) checkSoon()
  }

  function isLong(): boolean {
    return length > longest
  }

  function awaitWord(): void {
    worker.awaitWord((hasProof ? timing.silence : timing.firstSilence) + length * timing.perCharacter)
  }

  function checkSoon(): void {
    if (!worker.runs()) return
    const now = Date.now()
    waitingSince ??= now
    clearTimeout(timer)
    timer = setTimeout(
      check,
      Math.min(timing.pause, Math.max(0, waitingSince + timing.patience + length * timing.patiencePerCharacter - now)),
    )
  }

  function forgetWaiting(): void {
    clearTimeout(timer)
    waitingSince = null
  }

  function receive(message: FromWorker): void {
    if (message.kind !== 'rules' && message.draft !== draft) return
    switch (message.kind) {
      case 'rules':
        host.tell({ kind: 'rules', rules: message.rules })
        return
      case 'batch':
        awaitWord()
        // Later checks are quick, and their whole result at once is calmer than marks that come one by one; of a book it would come late.
        host.tell({ kind: 'progress', checked: message.checked, total: message.total })
        if ((!hasProof || length > book) && message.findings.length > 0)
          host.tell({ kind: 'found', version: message.version, ...lateBy(since(message.version), message.findings) })
        return
      case 'proof': {
        worker.rest()
        const { proof, unread } = hear(message.told)
        const changes = since(message.version)
        const isCurrent = host.snapshot()?.version === message.version
        host.tell({
          kind: 'proof',
          version: message.version,
          isCurrent,
          proof,
          changes,
          // A text this long is read by the rules alone, and when the editor asks.
          paragraphs: isLong() ? [] : unread,
          isFirst: !hasProof,
          ...lateBy(changes, proof.findings),
        })
        hasProof = true
        damaged = proof.damaged
        log = log.filter(({ version }) => version > message.version)
        if (!isCurrent && isLong()) host.tell({ kind: 'waiting' })
        return
      }
      case 'out-of-step':
        openInWorker()
        return
      case 'failed':
        worker.giveUp(message.message)
        return
      default:
        assertNever(message)
    }
  }

  /** What the text went through since a version; null when it is the one shown. */
  function since(version: number): ChangeDesc | null {
    return log
      .filter((entry) => entry.version > version)
      .reduce<ChangeDesc | null>((all, { changes }) => all?.composeDesc(changes) ?? changes, null)
  }

  return {
    open() {
      asked = false
      damaged = false
      if (!worker.begin()) openInWorker()
    },
    changed(version, changes) {
      length = changes.newLength
      log = [...log, { version, changes: changes.desc }]
      worker.post({ kind: 'change', draft, version, edits: editsOf(changes) })
      checkSoon()
    },
    recheck,
    checkNow() {
      asked = true
      check()
    },
    said(said) {
      worker.post({ kind: 'said', said })
      recheck()
    },
    read(keys) {
      worker.post({ kind: 'read', keys })
      recheck()
    },
    readAnew() {
      worker.post({ kind: 'unread' })
      recheck()
    },
    retry: worker.startAnew,
    stop: worker.stop,
  }
}
