import type { Proofreader } from '../../../src/engine'
import { createCheckLoop } from '../../../src/renderer/worker/check-loop'
import type { FromWorker, RuleCard, WorkerHandle } from '../../../src/renderer/worker/protocol'

/** A worker without a thread: the same loop, with messages that arrive a moment later. */
export function loopWorker(proofreader: Proofreader, rules: readonly RuleCard[] = []): WorkerHandle {
  let hear: (message: FromWorker) => void = () => {}
  const later = (task: () => void): void => void setTimeout(task)
  const receive = createCheckLoop({
    makeProofreader: () => proofreader,
    post: (message) => later(() => hear(structuredClone(message))),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    now: () => performance.now(),
    practice: () => '',
  })
  return {
    post: (message) => later(() => receive(structuredClone(message))),
    terminate: () => {
      hear = () => {}
    },
    listen(heard) {
      hear = heard
      later(() => hear({ kind: 'rules', rules }))
    },
  }
}
