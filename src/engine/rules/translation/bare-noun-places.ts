import type { Token } from '../../article'

/** Held by one at a time, or so spoken of: “is ambassador to Oslo”, “was party to the deal”. */
export const offices =
  /^(?:president|minister|director|mayor|governor|chairman|chairwoman|king|leader|deputy|champion|manager|editor|owner|citizen|ambassador|advis[eo]r|dictator|commander|commissioner|correspondent|councillor|envoy|senator|sheriff|speaker|solicitor|professor|lecturer|pastor|vicar|priest|warden|supervisor|inspector|judge|magistrate|librarian|producer|composer|founder|heir|party|guest|regulator|successor|predecessor|trustee|umpire|referee|winner|spokes(?:man|woman|person)|representative|sergeant|constable|trainer|landlord|organi[sz]er|promoter|chef|witness|author|member|instructor|driver|captain|caretaker|guide|planner|partner|participant|contributor|daughter|son|brother|sister|widow|wife|husband|uncle|nephew|niece|cousin)$/u
/** Words that tell of what a thing is like as well. */
export const alsoAdjectives =
  /^(?:flat|firm|patient|grave|terminal|suspect|novel|criminal|civilian|militant|extremist|socialist|relative|representative|resident|subsidiary|giant|specialist|elder|veteran|animal|indicator|resident|terrorist|migrant|regulator|key)$/u

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

/** Nouns that are surnames as well: “Park said …”. */
export const names = new Set(
  'park hunter wolf singer pond wall road rider servant lake hall driver painter sailor brother sister banker barber barrel brewer broom bull bunker butcher carpenter courier crane fountain fox frog glover hill lamp merchant mill mule pigeon pillow pump ruler saint slope tank tutor valley vest yard knight shepherd porter usher archer fisher'.split(
    ' ',
  ),
)

/** “from village to village”, “house by house” */
export const isRepeated = (tokens: readonly Token[], at: number): boolean =>
  [at - 2, at + 2].some((place) => tokens[place]?.lower === tokens[at]?.lower)

/** “town hall”, “in lower case”, “jump ship”, “best featured actor”, “said person”, “this coming of age story”. */
export function isSetPhrase(tokens: readonly Token[], first: number, at: number): boolean {
  const words = tokens.slice(first, at + 1).map(({ lower }) => lower)
  const [ahead, before, earlier] = [tokens[first - 1], tokens[first - 2], tokens[first - 3]]
  if (setPhrases.test(words.join(' ')) || words.includes('said')) return true
  if (/^(?:said|finna|gonna|jump|abandon|play)/u.test(ahead?.lower ?? '')) return true
  // “lots of good product”, “originality in story”, “in polite company”
  if (/^(?:story|product|company|council)$/u.test(words.at(-1) ?? '') && /^(?:of|in)$/u.test(ahead?.lower ?? '')) return true
  return (
    ahead?.pos === 'ADP' &&
    (before?.pos === 'ADJ' || /ing$/u.test(before?.lower ?? '')) &&
    /^(?:DET|ADJ)$/u.test(earlier?.pos ?? '')
  )
}

const setPhrases = /^(?:(?:city|town|village) hall|(?:lower|upper) case|(?:featured|supporting|leading) act(?:or|ress))$/u
