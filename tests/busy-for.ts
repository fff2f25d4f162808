/**
 * Milliseconds of this process's processor time. A guard against work that grows with the square of a text holds it to seconds where it
 * takes milliseconds; how busy the machine is counts for nothing. What things cost is measured by `npm run bench`.
 */
export function busyFor(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
