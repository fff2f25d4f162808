import { commonVerbs } from './common-verbs'
import { irregularVerbs } from './irregular-verbs'

export const everyVerbForm = ['base', 'third', 'past', 'participle', 'ing'] as const

export type VerbForm = (typeof everyVerbForm)[number]

/** What a word can be as a verb. Several forms of several verbs may read the same: “lay”, “found”, “put”. */
export interface VerbReading {
  readonly base: string
  readonly form: VerbForm
}

/** Verbs of two or more syllables that double their last letter; those of one syllable do so by rule. */
const doubling =
  /(?:admit|commit|permit|submit|(?<!v)omit|transmit|emit|regret|acquit|outwit|abet|allot|rebut|undercut|forbid|embed|occur|incur|recur|concur|refer|prefer|defer|infer|confer|transfer|deter|control|patrol|rebel|expel|compel|propel|repel|excel|annul|fulfil|instil|distil|enrol|equip|begin|forget|upset|outbid|kidnap|program|worship|input|offset|unwrap|overlap)$/

/** Those that do so in British copy only: “cancelled” and “canceled”. */
const britishDoubling = /(?:cancel|travel|label|level|model|fuel|signal|total|tunnel|channel|quarrel|rival)$/

const clipped: readonly (readonly [string, VerbForm])[] = [
  ['am', 'base'],
  ['are', 'base'],
  ["'re", 'base'],
  ['’re', 'base'],
  ["'m", 'base'],
  ['’m', 'base'],
  ["'s", 'third'],
  ['’s', 'third'],
]

const irregularByBase = new Map(irregularVerbs.map((verb) => [verb.base, verb]))
const readings = buildReadings()

const none: readonly VerbReading[] = []

/** The readings of a word that the lists know; for an unknown word in -ed or -ing, a guess with the word's stem. */
export function verbForms(word: string): readonly VerbReading[] {
  const lower = word.toLowerCase()
  const known = readings.get(lower)
  if (known) return known
  // “freed”, “refereed”: verbs in -ee, which are no verbs of the lists
  if (/^(?:free|referee|decree)[ds]$/.test(lower)) {
    const base = lower.slice(0, -1)
    return lower.endsWith('s')
      ? [{ base, form: 'third' }]
      : [
          { base, form: 'past' },
          { base, form: 'participle' },
        ]
  }
  // No verb is as long; the endings below would be looked for at every letter.
  if (lower.length > 40) return none
  if (
    lower.endsWith('ed') &&
    /[a-z]{2}ed$/.test(lower) &&
    !/(?:eed|^hundred|kindred|sacred|hatred|infrared|seabed|naked|wicked|sickbed|riverbed)$/.test(lower)
  ) {
    const base = lower.endsWith('ied') ? `${lower.slice(0, -3)}y` : lower.slice(0, -2)
    return [
      { base, form: 'past' },
      { base, form: 'participle' },
    ]
  }
  if (lower.endsWith('ing') && lower.length > 5 && /[aeiouy][a-z]*ing$/.test(lower))
    return [{ base: lower.slice(0, -3), form: 'ing' }]
  return none
}

export const isKnownVerb = (word: string): boolean => readings.has(word.toLowerCase())

/** Whether the word can be that form of some verb. */
export function canBe(word: string, ...forms: readonly VerbForm[]): boolean {
  return verbForms(word).some((reading) => forms.includes(reading.form))
}

/** The base of a word that can be one of the forms asked for. */
export function baseOf(word: string, ...forms: readonly VerbForm[]): string | undefined {
  return verbForms(word).find((reading) => forms.length === 0 || forms.includes(reading.form))?.base
}

/** All spellings of a form, the usual one first. */
export function inflect(base: string, form: VerbForm): readonly string[] {
  if (base === 'be') return { base: ['be'], third: ['is'], past: ['was', 'were'], participle: ['been'], ing: ['being'] }[form]
  if (base === 'have') return { base: ['have'], third: ['has'], past: ['had'], participle: ['had'], ing: ['having'] }[form]
  if (base === 'do') return { base: ['do'], third: ['does'], past: ['did'], participle: ['done'], ing: ['doing'] }[form]
  const irregular = irregularByBase.get(base)
  switch (form) {
    case 'base':
      return [base]
    case 'third':
      return [thirdOf(base)]
    case 'ing':
      return ingOf(base)
    case 'past':
      return irregular?.past ?? pastOf(base)
    case 'participle':
      return irregular?.participle ?? pastOf(base)
  }
}

/** The usual spelling of each form; of a verb of several words (“carry out”) the first word is inflected. */
export function formsOf(verb: string): Readonly<Record<VerbForm, string>> {
  const [base = '', ...rest] = verb.split(' ')
  const put = (form: VerbForm) => [inflect(base, form)[0], ...rest].join(' ')
  return { base: verb, third: put('third'), past: put('past'), participle: put('participle'), ing: put('ing') }
}

function thirdOf(base: string): string {
  if (/(?:[sxz]|ch|sh|[^aeiou]o|^go|^do)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function ingOf(base: string): readonly string[] {
  if (/[^aeioy]ie$/.test(base)) return [`${base.slice(0, -2)}ying`]
  if (/[^eoy]e$/.test(base)) return [`${base.slice(0, -1)}ing`]
  return doubled(base).map((stem) => `${stem}ing`)
}

function pastOf(base: string): readonly string[] {
  if (base.endsWith('e')) return [`${base}d`]
  return /[^aeiou]y$/.test(base) ? [`${base.slice(0, -1)}ied`] : doubled(base).map((stem) => `${stem}ed`)
}

/** What regular endings are put to: “stopp-”, “panick-”, “cancell-” or “cancel-”. */
function doubled(base: string): readonly string[] {
  if (/ic$/.test(base)) return [`${base}k`]
  const twice = base + base.slice(-1)
  if (britishDoubling.test(base)) return [twice, base]
  const oneSyllable = /^[^aeiou]*(?:qu)?[aeiou][bdfgklmnprstvz]$/.test(base)
  return oneSyllable || doubling.test(base) ? [twice] : [base]
}

function buildReadings(): ReadonlyMap<string, readonly VerbReading[]> {
  const found = new Map<string, VerbReading[]>()
  const add = (word: string, base: string, form: VerbForm) => {
    const readings = found.get(word) ?? []
    if (!readings.some((reading) => reading.base === base && reading.form === form)) readings.push({ base, form })
    found.set(word, readings)
  }
  for (const base of [...irregularVerbs.map((verb) => verb.base), ...commonVerbs, 'be', 'have', 'do']) {
    for (const form of everyVerbForm) for (const word of inflect(base, form)) add(word, base, form)
  }
  for (const [word, form] of clipped) add(word, 'be', form)
  return found
}
