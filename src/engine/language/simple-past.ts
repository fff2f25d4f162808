import { irregularVerbs } from './irregular-verbs'

const irregular = new Map([
  ...irregularVerbs.flatMap(({ past, participle }) =>
    participle.map((word, place): [string, string] => [word, past[place] ?? past[0] ?? word]),
  ),
  ['been', 'was'],
  ['had', 'had'],
  ['done', 'did'],
])
// Who was born bore nobody.
irregular.delete('born')

/** The simple past of a verb given by its participle (“written”, “wrote”); undefined for what is no participle. */
export const simplePastOf = (participle: string): string | undefined =>
  irregular.get(participle) ?? (/^\p{Ll}{2,}ed$/u.test(participle) ? participle : undefined)
