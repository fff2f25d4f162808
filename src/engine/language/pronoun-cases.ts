const objects = new Map(Object.entries({ he: 'him', she: 'her', they: 'them', we: 'us', i: 'me', who: 'whom' }))

/** The pronoun as an object, in small letters: “him” for “he”; undefined where it is none, or does not change. */
export const objectCase = (pronoun: string): string | undefined => objects.get(pronoun.toLowerCase())

/** The pronoun of the other sex, in small letters; `ownsNext` tells whether “her” stands before what she has. */
export function otherPronoun(pronoun: string, ownsNext: boolean): string {
  const turned: Readonly<Record<string, string>> = { he: 'she', she: 'he', him: 'her', his: 'her', her: ownsNext ? 'his' : 'him' }
  return turned[pronoun] ?? pronoun
}
