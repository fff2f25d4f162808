import data from '../../../resources/lexicon/names/places.json'

/** What a place is called together with its name: “the city of Kharkiv”. */
export type PlaceKind = 'peninsula' | 'island' | 'city'

/** Alternatives of a regular expression for the places of a kind. */
export const placeNames: Readonly<Record<PlaceKind, string>> = { peninsula: data.peninsula, island: data.island, city: data.city }
