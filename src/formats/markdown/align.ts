import { fromMarkdown } from 'mdast-util-from-markdown'

/** A stretch of a text in Markdown as it is written, and what it says. Places count from its start. */
export interface Written {
  readonly from: number
  readonly to: number
  readonly says: string
  readonly kind: 'plain' | 'space' | 'escape'
}

/**
 * Lays what a text says over how it is written: escapes, references, and line ends with what begins the next line (`quotes` is how deep in
 * quotations it stands). Null where the two cannot be laid over one another.
 */
export function alignText(raw: string, value: string, quotes: number): readonly Written[] | null {
  const pieces: Written[] = []
  const lineStart = new RegExp(`(?:[ \\t]*>){0,${Math.min(quotes, 100)}}[ \\t]*`, 'uy')
  let at = 0
  let said = 0
  const add = (kind: Written['kind'], to: number, says: string): void => {
    const last = pieces.at(-1)
    if (kind === 'plain' && last?.kind === 'plain' && last.to === at)
      pieces[pieces.length - 1] = { ...last, to, says: last.says + says }
    else pieces.push({ from: at, to, says, kind })
    at = to
  }
  while (at < raw.length) {
    const rest = value.slice(said, said + 1)
    const end = /[ \t]*\n/uy
    end.lastIndex = at
    const lineEnd = end.exec(raw)
    if (rest === '\n' && lineEnd !== null) {
      lineStart.lastIndex = at + lineEnd[0].length
      add('space', at + lineEnd[0].length + (lineStart.exec(raw)?.[0].length ?? 0), ' ')
      said += 1
      continue
    }
    if (raw[at] === '\\' && /[!-/:-@[-`{-~]/u.test(raw.charAt(at + 1)) && raw.charAt(at + 1) === rest) {
      add('escape', at + 2, rest)
      said += 1
      continue
    }
    const reference = referenceAt(raw, at)
    if (reference !== null && value.startsWith(reference.says, said)) {
      add('escape', at + reference.length, /^[\n\r]$/u.test(reference.says) ? ' ' : reference.says)
      said += reference.says.length
      continue
    }
    if (raw[at] !== rest) return null
    add('plain', at + 1, rest)
    said += 1
  }
  return said === value.length ? pieces : null
}

/** What a character reference says, by the parser’s own table of them. */
function referenceAt(raw: string, at: number): { readonly length: number; readonly says: string } | null {
  if (raw[at] !== '&') return null
  const found = /&#?[0-9a-z]{1,31};/iuy
  found.lastIndex = at
  const reference = found.exec(raw)?.[0]
  if (reference === undefined) return null
  const [paragraph] = fromMarkdown(`a${reference}`).children
  const [text] = paragraph?.type === 'paragraph' ? paragraph.children : []
  const says = text?.type === 'text' ? text.value.slice(1) : reference
  return says === reference ? null : { length: reference.length, says }
}
