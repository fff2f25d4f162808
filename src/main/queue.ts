/** Work that is done one piece after the other, whatever became of the piece before. */
export interface Queue {
  /** Does this once its turn has come. */
  add<Result>(work: () => Promise<Result>): Promise<Result>
  /** Kept when all that was added until now is done, well or not. */
  done(): Promise<void>
}

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  return {
    add(work) {
      const mine = last.then(work)
      // Who added it hears of a failure; what comes next goes on all the same.
      last = mine.catch(() => undefined)
      return mine
    },
    async done() {
      await last
    },
  }
}
