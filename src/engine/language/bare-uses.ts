/** Nouns that may stand without an article where others may not. */

/** Held by one at a time, or so spoken of: “is ambassador to Oslo”, “was party to the deal”. */
export const offices =
  /^(?:president|minister|director|mayor|governor|chairman|chairwoman|king|leader|deputy|champion|manager|editor|owner|citizen|ambassador|advis[eo]r|dictator|prince|rabbi|commander|commissioner|correspondent|councillor|envoy|senator|sheriff|speaker|solicitor|professor|lecturer|pastor|vicar|priest|warden|supervisor|inspector|judge|magistrate|librarian|producer|composer|founder|heir|party|guest|regulator|successor|predecessor|trustee|umpire|referee|winner|spokes(?:man|woman|person)|representative|sergeant|constable|trainer|landlord|organi[sz]er|promoter|chef|witness|author|member|instructor|driver|captain|caretaker|guide|planner|partner|participant|contributor|daughter|son|brother|sister|widow|wife|husband|uncle|nephew|niece|cousin)$/u

export const alsoAdjectives =
  /^(?:flat|firm|textbook|objective|patient|grave|terminal|suspect|novel|criminal|civilian|militant|extremist|socialist|relative|representative|resident|subsidiary|giant|specialist|elder|veteran|animal|indicator|resident|terrorist|migrant|regulator|key)$/u

export const carriers =
  /^(?:car|caravan|train|bus|boat|plane|ship|ferry|taxi|van|truck|lorry|jeep|helicopter|road|letter|bicycle|motorbike|minibus|airplane|tractor|lake|river|camera|referendum|firm|ballot|jet|coach|tram|barge|canoe|raft|yacht|scooter|motorcycle)$/u

/** Nouns that are surnames as well: “Park said …”. */
export const names = new Set(
  'park hunter wolf singer pond wall road rider servant lake hall driver painter sailor brother sister banker barber barrel brewer broom bull bunker butcher carpenter courier crane fountain fox frog glover hill lamp merchant mill mule pigeon pillow pump ruler saint slope tank tutor valley vest yard knight shepherd porter usher archer fisher fan job'.split(
    ' ',
  ),
)

/** Clubs by their short names: “City beat United”, “Forest were level”. */
export const isClubPlaying = (noun: string, verb: string): boolean =>
  /^(?:City|Town|Villa|County|Forest|Palace|Wood)$/u.test(noun) &&
  /^(?:beat|won|lost|drew|scored|had|have|were|are|led|went|took|signed|sold|bought|held|face|play|played|visit|host)$/u.test(
    verb,
  )

/** Nouns that may stand bare inside a sentence, but want an article where they open it and their verb follows: “Explosion happened”. */
export const openingNouns: ReadonlySet<string> = new Set(
  'accident explosion bridge hospital union prosecution commission committee event incident meeting exhibition decision document project earthquake building plant investigation operation crash quake blast situation'.split(
    ' ',
  ),
)

/** Nouns that are followed by *of* and a kind, an office or a name. */
export const kinds =
  /^(?:(?:kilo|centi|milli)?met(?:er|re)s|miles|feet|yards|inches|tons|tonnes|pounds|kilos|lit(?:er|re)s|acres|hectares|kinds?|sorts?|types?|forms?|styles?|pieces?|breeds?|class(?:es)?|categor(?:y|ies)|choice|rates?|means|modes?|methods?|degrees?|levels?|lack|ranks?|posts?|roles?|titles?|positions?|offices?|jobs?|names?|length|times?|out|brand|make|models?|species|number|amount|pair|cost|price|state|word|status|use|art|concept|idea|notion|bit|shortage|absence|kingdom|areas?|and|or|because|instead|square|loss|unit|life|years?|theory|regardless|irrespective|originality|layers?|stretch(?:es)?|strips?|expanse|patch(?:es)?|yard|mile|acre|lane-miles|slivers?|slices?|rolls?|bolts?|scraps?|chunks?|swath(?:e?s)?|ribbons?|wedges?)$/u
