const objects = new Map(Object.entries({ he: 'him', she: 'her', they: 'them', we: 'us', i: 'me', who: 'whom' }))

/** The pronoun as an object, in small letters: “him” for “he”; undefined where it is none, or does not change. */
export const objectCase = (pronoun: string): string | undefined => objects.get(pronoun.toLowerCase())
