import type { ViewUpdate } from '@codemirror/view'

/** The update is words typed or deleted by hand, and nothing was settled or found with it. */
export function isTyping({ transactions }: ViewUpdate): boolean {
  return (
    transactions.length > 0 &&
    transactions.every(
      (transaction) =>
        transaction.effects.length === 0 &&
        transaction.docChanged &&
        (transaction.isUserEvent('input') || transaction.isUserEvent('delete')),
    )
  )
}

/** Calls back once the next frame is on the screen. Returns what calls it off. */
export function afterPaint(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(callback)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
