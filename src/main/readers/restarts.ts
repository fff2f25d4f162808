/** How long to wait before the process is started again after its first death within a while, its second and so on. Milliseconds. */
const backoff = [250, 2000, 10_000] as const
/** Deaths this long ago, in milliseconds, count no more. */
const memory = 5 * 60_000

/** Decides how soon a process that died may be started again. */
export interface Restarts {
  died(): void
  /** Milliseconds to wait from now on; null when it has died too often to be tried again soon. */
  delay(): number | null
}

export function createRestarts(now: () => number): Restarts {
  let deaths: readonly number[] = []
  const recent = () => deaths.filter((at) => now() - at < memory)
  return {
    died() {
      deaths = [...recent(), now()]
    },
    delay() {
      const counted = recent()
      const last = counted.at(-1)
      if (last === undefined) return 0
      const wait = backoff[counted.length - 1]
      return wait === undefined ? null : Math.max(0, last + wait - now())
    },
  }
}
