/**
 * The outcome of work that is done in steps, such as a check.
 * @template Value
 * @param {Generator<unknown, Value>} steps
 * @returns {Value}
 */
export function finish(steps) {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
