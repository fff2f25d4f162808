import type { Page } from './ports'

/** A page that does not answer for this long hangs or is gone; main has what it had told until then. */
const patience = 1500

export type Settling = ReturnType<typeof createSettling>

/** Waits for what a page has typed and main has not heard yet. */
export function createSettling(longest = patience) {
  const waiting = new Map<number, { readonly key: number; readonly done: () => void }>()
  let last = 0

  function settle(page: Page): Promise<void> {
    last += 1
    const token = last
    return new Promise((resolve) => {
      const timer = setTimeout(done, longest)
      function done(): void {
        clearTimeout(timer)
        waiting.delete(token)
        resolve()
      }
      waiting.set(token, { key: page.key, done })
      page.send('settle', token)
    })
  }

  /** The page's answer, which came after all its edits. */
  function answer(key: number, token: number): void {
    const asked = waiting.get(token)
    if (asked?.key === key) asked.done()
  }

  return { settle, answer }
}
