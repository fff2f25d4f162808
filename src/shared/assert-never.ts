/** Closes a switch over a union: a kind that was forgotten is a compile error. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`)
}
