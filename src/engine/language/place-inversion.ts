import type { Token } from '../article'
import { readLongNounPhrase } from './long-noun-phrase'

/** “In the village lived a family of weavers”: who is found at a place; “With him died the hopes of a generation”. */
export function dwells(tokens: readonly Token[], at: number, bases: readonly string[]): boolean {
  const first = tokens[0]?.lower ?? ''
  if (first === 'with') return bases.includes('die')
  return (
    /^(?:in|on|at|behind|beneath|under|above|near|beside|inside|outside|opposite|among|between|alongside)$/u.test(first) &&
    bases.some((base) => /^(?:live|wait|sleep|work|fight)$/u.test(base)) &&
    readLongNounPhrase(tokens, 1)?.temporal !== true &&
    tokens[at + 1]?.pos === 'DET'
  )
}

/** “In go the garlic and cumin.”, “Off came the lid.”: a particle, the verb of motion, and who or what moves. */
export const movesInto = (tokens: readonly Token[]): boolean =>
  /^(?:in|out|up|down|off|on|away|back|over)$/u.test(tokens[0]?.lower ?? '') &&
  /^(?:go(?:es)?|went|comes?|came|walks?|walked|strolls?|strolled|steps?|stepped|fl(?:y|ies|ew)|pops?|popped|trots?|trotted)$/u.test(
    tokens[1]?.lower ?? '',
  ) &&
  /^(?:DET|PRON|PROPN|NUM|ADJ|NOUN)$/u.test(tokens[2]?.pos ?? '')
