/** The part of a window that tells of its page. */
export interface Hanging {
  on(event: 'unresponsive' | 'responsive', listener: () => void): unknown
}

/**
 * A page that does not answer for long is loaded anew, if the editor wants it: main has what was typed until then. `ask` is told to stop
 * asking when the page answers again.
 */
export function watchForHangs(window: Hanging, ask: (answered: AbortSignal) => Promise<boolean>, loadAnew: () => void): void {
  let asking: AbortController | null = null
  window.on('unresponsive', () => {
    if (asking !== null) return
    const mine = new AbortController()
    asking = mine
    void ask(mine.signal).then((wanted) => {
      asking = null
      if (wanted && !mine.signal.aborted) loadAnew()
    })
  })
  window.on('responsive', () => asking?.abort())
}
