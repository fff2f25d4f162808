import type { Token } from '../../article'

/** “From clerk to manager”, “was promoted to sergeant” */
export function leadsOn(tokens: readonly Token[], first: number, at: number): boolean {
  const ahead = tokens[first - 1]?.lower
  if (ahead === 'from')
    return tokens[at + 1]?.lower === 'to' && /^\p{Ll}/u.test(tokens[at + 2]?.text ?? '') && tokens[at + 2]?.pos !== 'DET'
  if (ahead !== 'to') return false
  return tokens
    .slice(Math.max(0, first - 5), first - 1)
    .some(({ lower }) => /^(?:from|(?:promot|elevat|demot|rais|appoint)ed|rose|rises?n?)$/u.test(lower))
}

/** “from village to village”, “house by house” */
export const isRepeated = (tokens: readonly Token[], at: number): boolean =>
  [at - 2, at + 2].some((place) => tokens[place]?.lower === tokens[at]?.lower)

/** “town hall”, “in lower case”, “to deep square” (where a cricketer stands), “to straightaway center” (where a baseball flies), “jump ship”, “best featured actor”, “said person”, “this coming of age story”. */
export function isSetPhrase(tokens: readonly Token[], first: number, at: number): boolean {
  const words = tokens.slice(first, at + 1).map(({ lower }) => lower)
  const [ahead, before, earlier] = [tokens[first - 1], tokens[first - 2], tokens[first - 3]]
  if (setPhrases.test(words.join(' ')) || words.includes('said')) return true
  // “a letter of guarantee”, “on third-round weekend”
  if (ahead?.lower === 'of' && /^letters?$/u.test(before?.lower ?? '')) return true
  if (words.at(-1) === 'weekend' && words[0]?.includes('-')) return true
  if (/^(?:said|finna|gonna|jump|abandon|play)/u.test(ahead?.lower ?? '')) return true
  // “the outside fund”
  if (ahead?.pos !== 'DET' && before?.pos === 'DET') return true
  // “lots of good product”, “originality in story”, “in polite company”
  if (/^(?:story|product|company|council)$/u.test(words.at(-1) ?? '') && /^(?:of|in)$/u.test(ahead?.lower ?? '')) return true
  // “made for company”, “kept the dog for company”
  if (words.join(' ') === 'company' && ahead?.lower === 'for') return true
  return (
    ahead?.pos === 'ADP' &&
    (before?.pos === 'ADJ' || /ing$/u.test(before?.lower ?? '')) &&
    /^(?:DET|ADJ)$/u.test(earlier?.pos ?? '')
  )
}

const setPhrases =
  /^(?:(?:city|town|village) hall|(?:lower|upper) case|(?:featured|supporting|leading) act(?:or|ress)|(?:deep|backward|short) (?:square|point|cover)|(?:dead|deep|left|right|shallow|straight|straightaway) cent(?:er|re))$/u
