import { afterPaint } from './after-paint'

/** Those who draw what stands around the paper, and when they hear that it changed. */
export interface Listeners {
  /** Calls back whenever they are told. */
  add(listener: () => void): () => void
  tell(): void
  /** A letter is painted first; what stands around the paper follows right after it. */
  tellSoon(): void
  stop(): void
}

export function createListeners(): Listeners {
  const listeners = new Set<() => void>()
  let untold: (() => void) | null = null
  function callOff(): void {
    untold?.()
    untold = null
  }
  function tell(): void {
    callOff()
    for (const listener of listeners) listener()
  }
  return {
    add(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell,
    tellSoon() {
      untold ??= afterPaint(tell)
    },
    stop: callOff,
  }
}
