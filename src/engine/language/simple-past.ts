import data from '../../../resources/lexicon/irregular-verbs.json'

const irregular: ReadonlyMap<string, string> = new Map(
  Object.values(data.verbs).map((forms) => {
    const [past = '', participle = past] = forms.split(' ')
    return [participle, past]
  }),
)

/** The simple past of a verb given by its participle (“written”, “wrote”); undefined for what is no participle. */
export const simplePastOf = (participle: string): string | undefined =>
  irregular.get(participle) ?? (/^\p{Ll}{2,}ed$/u.test(participle) ? participle : undefined)
