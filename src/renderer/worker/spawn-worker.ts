import type { FromWorker, WorkerHandle } from './protocol'

/** Starts the worker that holds the engine. */
export function spawnWorker(): WorkerHandle {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'proofreader' })
  return {
    post: (message) => worker.postMessage(message),
    terminate: () => worker.terminate(),
    listen(heard, died) {
      worker.addEventListener('message', (event: MessageEvent<FromWorker>) => heard(event.data))
      worker.addEventListener('messageerror', died)
      worker.addEventListener('error', (event) => {
        event.preventDefault()
        died()
      })
    },
  }
}
