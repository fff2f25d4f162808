/** Milliseconds of the processor: what else the machine does counts for nothing. @param {() => unknown} run */
export function cpuTime(run) {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
