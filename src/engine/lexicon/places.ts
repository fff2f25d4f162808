import data from '../../../resources/lexicon/names/places.json'

/** What a place is called together with its name: “the city of Kharkiv”. */
export type PlaceKind = 'peninsula' | 'island' | 'city'

/** Alternatives of a regular expression for the places of a kind. */
export const placeNames: Readonly<Record<PlaceKind, string>> = { peninsula: data.peninsula, island: data.island, city: data.city }

/** Countries and continents that stand without an article. */
export const countries: ReadonlySet<string> = new Set(data.country.split('|'))
