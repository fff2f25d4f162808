import { parseFragment } from 'parse5'
import { sharedEnd } from '../changes/shared-edges'

/** A stretch of a text in HTML as it is written, and what it says. */
export interface Written {
  readonly from: number
  readonly to: number
  readonly says: string
  readonly kind: 'plain' | 'space' | 'reference'
}

/**
 * A text cut into words as they are, white space (which shows as one space, also where references stand for it) and other character
 * references. Places count from its start.
 */
export function writtenIn(text: string): readonly Written[] {
  const pieces: Written[] = []
  for (const piece of cut(text)) {
    const last = pieces.at(-1)
    if (piece.kind === 'space' && last?.kind === 'space') pieces[pieces.length - 1] = { ...last, to: piece.to }
    else pieces.push(piece)
  }
  return pieces
}

function* cut(text: string): Generator<Written> {
  let at = 0
  for (const match of text.matchAll(/[ \t\n\f]+|&#?[0-9a-z]+;?/giu)) {
    if (at < match.index) yield { from: at, to: match.index, says: text.slice(at, match.index), kind: 'plain' }
    const [raw] = match
    at = match.index + raw.length
    if (raw.startsWith('&')) {
      yield* cutReference(raw, match.index)
    } else yield { from: match.index, to: at, says: ' ', kind: 'space' }
  }
  if (at < text.length) yield { from: at, to: text.length, says: text.slice(at), kind: 'plain' }
}

/** References end where the parser says: “&notit;” is “¬it;”. */
function* cutReference(raw: string, from: number): Generator<Written> {
  const says = resolve(raw)
  const rest = sharedEnd(says, raw, Math.min(says.length, raw.length - 1))
  const to = from + raw.length
  if (says === raw) yield { from, to, says, kind: 'plain' }
  else if (/^[ \t\n\f\r]$/u.test(says)) yield { from, to, says: ' ', kind: 'space' }
  else {
    yield { from, to: to - rest, says: says.slice(0, says.length - rest), kind: 'reference' }
    if (rest > 0) yield { from: to - rest, to, says: raw.slice(-rest), kind: 'plain' }
  }
}

/** What a reference says, by the parser’s own table of them. */
function resolve(reference: string): string {
  const [node] = parseFragment(reference).childNodes
  return node !== undefined && 'value' in node ? node.value : reference
}
