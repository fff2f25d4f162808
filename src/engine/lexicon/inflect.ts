import { openingSound } from '../language/opening-sound'

const irregularPlurals: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  grandchild: 'grandchildren',
  schoolchild: 'schoolchildren',
  mouse: 'mice',
  'passer-by': 'passers-by',
  human: 'humans',
  hero: 'heroes',
  volcano: 'volcanoes',
  tornado: 'tornadoes',
  crisis: 'crises',
  thesis: 'theses',
  hypothesis: 'hypotheses',
  life: 'lives',
  wife: 'wives',
  knife: 'knives',
  half: 'halves',
  wolf: 'wolves',
  thief: 'thieves',
}

/** The plural of a noun; of a compound the last word is inflected. */
export function pluralOf(noun: string): string {
  const known = irregularPlurals[noun]
  if (known !== undefined) return known
  return /^(?:\p{Ll}*wo)?man$|^\p{Ll}{3,}(?<!hu|ger|otto|ro|sha|tali)man$/u.test(noun) ? `${noun.slice(0, -2)}en` : addS(noun)
}

/** “a” or “an”, by the sound the words begin with, as far as spelling tells. */
export function articleFor(words: string): 'a' | 'an' {
  const sound = openingSound(words)
  if (sound !== 'either') return sound === 'vowel' ? 'an' : 'a'
  return /^(?:[aio]|e(?![uw])|urdu|uzbek)/iu.test(words) ? 'an' : 'a'
}

function addS(word: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(word)) return `${word}es`
  return /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}
