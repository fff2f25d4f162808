import { onceForText } from '../once-each'

/** How a piece of an expression may begin: `open` may be followed by anything, `whole` is all that the piece matches. */
interface Starts {
  readonly open: ReadonlySet<string>
  readonly whole: ReadonlySet<string>
}

/** So many characters of a beginning are told. */
const longest = 3

/** More ways to begin than this are not told apart. */
const most = 300

/**
 * How a match of an expression may begin, in at most three characters; shorter ones may be followed by anything, the empty one stands for whatever cannot
 * be told. Literals, groups, classes of single characters, `\d` and quantifiers are understood; they may be too many, never too few.
 */
export function startsOf(expression: string): ReadonlySet<string> {
  const { open, whole } = startsOfRow(expression)
  const starts = new Set([...open, ...whole])
  return starts.has('') || starts.size > most ? new Set(['']) : starts
}

/** The alternatives of an expression that stand outside groups and classes. */
export function withoutBars(expression: string): readonly string[] {
  const found: string[] = []
  let start = 0
  for (const at of barsIn(expression)) {
    found.push(expression.slice(start, at))
    start = at + 1
  }
  return [...found, expression.slice(start)]
}

function barsIn(expression: string): readonly number[] {
  const bars: number[] = []
  if (!expression.includes('|')) return bars
  let depth = 0
  for (let at = 0; at < expression.length; at++) {
    const character = expression[at]
    if (character === '\\') at++
    else if (character === '[') at = endOfClass(expression, at) - 1
    else if (character === '(') depth++
    else if (character === ')') depth--
    else if (character === '|' && depth === 0) bars.push(at)
  }
  return bars
}

function startsOfRow(expression: string): Starts {
  const open = new Set<string>()
  let whole = new Set([''])
  for (let at = 0; at < expression.length && whole.size > 0; ) {
    const end = endOfAtom(expression, at)
    const times = /^(?:[?*+]|\{\d*,?\d*\})\??/u.exec(expression.slice(end))?.[0] ?? ''
    const own = startsOfAtom(expression.slice(at, end))
    const isLast = times !== '' && !times.startsWith('?')
    const next = new Set<string>(/^(?:[?*]|\{0,)/u.test(times) ? whole : [])
    for (const start of whole) {
      for (const text of own.open) open.add((start + text).slice(0, longest))
      for (const text of own.whole) {
        const grown = start + text
        // What may come again may be followed by itself or by what stands behind.
        if (grown.length >= longest || isLast) open.add(grown.slice(0, longest))
        else next.add(grown)
      }
    }
    if (next.size > most) return { open: new Set(['']), whole: new Set() }
    whole = next
    at = end + times.length
  }
  return { open, whole }
}

/** The same groups stand in many expressions. */
const startsOfGroup = onceForText((group: string): Starts => {
  const rows = withoutBars(group.slice(3, -1)).map(startsOfRow)
  return { open: new Set(rows.flatMap(({ open }) => [...open])), whole: new Set(rows.flatMap(({ whole }) => [...whole])) }
})

function startsOfAtom(atom: string): Starts {
  const none = new Set<string>()
  if (atom.startsWith('(?:')) return startsOfGroup(atom)
  if (atom === '\\d') return { open: none, whole: new Set('0123456789') }
  const { characters, mark } = /^(?:\[(?<characters>[^\]\\^-]+)\]|\\(?<mark>[^\p{L}\p{N}]))$/u.exec(atom)?.groups ?? {}
  if (characters !== undefined) return { open: none, whole: new Set(characters.split('')) }
  if (mark !== undefined) return { open: none, whole: new Set([mark]) }
  return /^[^\\^$.*+?()[\]{}|]$/u.test(atom) ? { open: none, whole: new Set([atom]) } : { open: new Set(['']), whole: none }
}

/** Where a group, a class or a single character ends. */
function endOfAtom(expression: string, start: number): number {
  const first = expression[start]
  if (first === '[') return endOfClass(expression, start)
  if (first === '(') return endOfGroup(expression, start)
  if (first !== '\\') return start + 1
  const isProperty = expression[start + 2] === '{' && /[pP]/u.test(expression[start + 1] ?? '')
  return isProperty ? expression.indexOf('}', start) + 1 : start + 2
}

function endOfClass(expression: string, start: number): number {
  let at = start + 1
  while (at < expression.length && expression[at] !== ']') at += expression[at] === '\\' ? 2 : 1
  return at + 1
}

function endOfGroup(expression: string, start: number): number {
  let depth = 0
  for (let at = start; at < expression.length; at++) {
    const character = expression[at]
    if (character === '\\') at++
    else if (character === '[') at = endOfClass(expression, at) - 1
    else if (character === '(') depth++
    else if (character === ')' && --depth === 0) return at + 1
  }
  return expression.length
}
