/** `insert` in the place of `from`–`to` of a source. Those at the same place stand in the order they were made. */
export interface Splice {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/** The source with all splices made, none of which may reach into another. */
export function splice(source: string, splices: readonly Splice[]): string {
  let result = ''
  let at = 0
  for (const { from, to, insert } of splices.toSorted((one, other) => one.from - other.from || one.to - other.to)) {
    if (from < at) throw new Error(`two changes of the source at ${from}`)
    result += source.slice(at, from) + insert
    at = to
  }
  return result + source.slice(at)
}
