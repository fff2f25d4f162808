/**
 * Megabytes that the page and its worker hold, garbage collected.
 * @param {import('playwright-core').Page} page
 */
export async function heapsOf(page) {
  const session = await page.context().newCDPSession(page)
  const worker = await attachWorker(session)
  const heaps = { page: await heapOf((method) => session.send(method)), worker: await heapOf(worker) }
  await session.detach()
  return heaps
}

/**
 * @typedef {(method: 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage') => Promise<object | void>} Send
 */

/** @param {Send} send */
async function heapOf(send) {
  // What is only weakly held goes at the second time.
  for (let times = 0; times < 3; times++) await send('HeapProfiler.collectGarbage')
  const { usedSize } = /** @type {{ usedSize: number }} */ (await send('Runtime.getHeapUsage'))
  return usedSize / 2 ** 20
}

/**
 * A way to the worker, which has a heap of its own.
 * @param {import('playwright-core').CDPSession} session
 * @returns {Promise<Send>}
 */
async function attachWorker(session) {
  /** @type {Promise<string>} */
  const attached = new Promise((resolve) => session.once('Target.attachedToTarget', ({ sessionId }) => resolve(sessionId)))
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false })
  const sessionId = await attached
  let asked = 0
  return async (method) => {
    const id = ++asked
    /** @type {Promise<object>} */
    const answer = new Promise((resolve) => {
      const hear = (/** @type {{ message: string }} */ { message }) => {
        /** @type {{ id: number, result: object }} */
        const heard = JSON.parse(message)
        if (heard.id !== id) return
        session.off('Target.receivedMessageFromTarget', hear)
        resolve(heard.result)
      }
      session.on('Target.receivedMessageFromTarget', hear)
    })
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
    return answer
  }
}
