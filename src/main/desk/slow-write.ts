import type { Page } from './ports'

/** Milliseconds after which an editor wonders whether a save is under way. */
export const slow = 700

/** Tells a page that its draft is still being written, and that it no longer is. A quick disk is not spoken of. */
export async function tellIfSlow<Outcome>(page: Pick<Page, 'send'>, writing: Promise<Outcome>): Promise<Outcome> {
  let isTold = false
  const timer = setTimeout(() => {
    isTold = true
    page.send('slowWrite', true)
  }, slow)
  try {
    return await writing
  } finally {
    clearTimeout(timer)
    if (isTold) page.send('slowWrite', false)
  }
}
