import data from '../../../resources/lexicon/irregular-verbs.json'

/** The ways an English verb is written. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund'

export type VerbForms = Readonly<Record<VerbForm, string>>

const irregular: Readonly<Record<string, string>> = data.verbs
const doubling = new Set(data.doubling.split(' '))

/** All forms of a verb given in its base form; of a verb of several words (“carry out”) the first word is inflected. */
export function formsOf(verb: string): VerbForms {
  const [base = '', ...rest] = verb.split(' ')
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  const stem = stemOf(base)
  const [past = `${stem}${stem.endsWith('e') ? 'd' : 'ed'}`, participle = past] = irregular[base]?.split(' ') ?? []
  const third = base === 'be' ? 'is' : base === 'have' ? 'has' : addS(base)
  return {
    base: base + tail,
    third: third + tail,
    past: past + tail,
    participle: participle + tail,
    gerund: gerundOf(base, stem) + tail,
  }
}

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
  if (/^(?:hour|honou?r|honest|heir|[AEFHILMNORSX](?:[A-Z]|\b))/u.test(words)) return 'an'
  if (/^(?:uni(?!n|m)|use|usu|eu|one\b|once|ut[ei]|U[A-Z])/iu.test(words)) return 'a'
  return /^[aeiou8]/iu.test(words) ? 'an' : 'a'
}

/** What regular endings are put to: “stopp-”, “carri-”, “make”. */
function stemOf(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}i`
  const last = base.slice(-1)
  const isShort = /^[^aeiou]*[aeiou][^aeiouwxy]$/u.test(base)
  return isShort || doubling.has(base) ? base + last : base
}

function gerundOf(base: string, stem: string): string {
  if (base === 'be') return 'being'
  if (/[^aeiou]y$/u.test(base)) return `${base}ing`
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (/[^eyo]e$/u.test(base)) return `${base.slice(0, -1)}ing`
  return `${stem}ing`
}

function addS(word: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(word) || word === 'go' || word === 'do' || word === 'undergo') return `${word}es`
  return /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}
