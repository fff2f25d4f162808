/** How long the front matter of a file is that begins with one (YAML between ---, TOML between +++); 0 where there is none. */
export function frontMatterLength(source: string): number {
  const fence = /^(?:---|\+\+\+)[ \t]*\n/u.exec(source)?.[0]
  if (fence === undefined) return 0
  const mark = fence.slice(0, 3)
  for (let at = fence.length; at < source.length; ) {
    const next = source.indexOf('\n', at)
    const end = next === -1 ? source.length : next
    const line = source.slice(at, end).trimEnd()
    if (line === mark || (mark === '---' && line === '...')) return Math.min(end + 1, source.length)
    at = end + 1
  }
  return 0
}
