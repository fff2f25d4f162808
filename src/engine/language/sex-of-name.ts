import data from '../../../resources/lexicon/names/first-names.json'
import type { Sex } from './sex-of-word'

/** First names that only men have, or only women, as they are written. */
export const sexOfName: ReadonlyMap<string, Sex> = new Map(
  (['male', 'female'] as const).flatMap((sex) => data[sex].split(' ').map((name) => [name, sex] as const)),
)
