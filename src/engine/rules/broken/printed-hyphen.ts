import { isCommonWord } from '../../language/dictionary-words'
import { type SentenceRule, prose } from '../rule'

/**
 * A word with a hyphen inside it that was set where a printed line ended: *gov-ernment*, *econ-omy*. Deliberate exceptions: words whose parts are
 * words or beginnings of words (*co-operate, e-mail, air-port, mid-air*), names, stuttered and spelt words (*b-but, o-n-e*), quotations.
 */
export const printedHyphen: SentenceRule = {
  id: 'printed-hyphen',
  category: 'broken',
  name: 'Hyphen left from a line end',
  why: 'The word was divided at the end of a printed line or of a line of a picture that was read by a machine. In running text it stands in one.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['PQ16'],
  examples: [
    { damaged: 'The [[gov-ernment]] said the road was closed.', repaired: 'The government said the road was closed.' },
    { damaged: 'The [[econ-omy]] grew by 3 percent.', repaired: 'The economy grew by 3 percent.' },
    { damaged: 'The [[presi-dent]] of the [[compa-ny]] left.', repaired: 'The president of the compa-ny left.' },
    { damaged: 'They met the [[commis-sioner]] in Rome.', repaired: 'They met the commissioner in Rome.' },
  ],
  sound: [
    'They co-operate by e-mail, in mid-air, pre-war, ex-wife and non-stop; the anti-war vote was re-run.',
    'The air-port and the class-room of old spellings, b-but, o-n-e, a mother-in-law, to-day and week-end.',
    'Al-Jazeera, Ban Ki-moon and the Coca-Cola plant. “Gov-ernment,” he said slowly.',
    'The menu is a hodge-podge. The road zig-zags up the hill, and the meal is cous-cous.',
  ],
  *check(block) {
    const { text, quotations } = block
    if (!text.includes('-')) return
    for (const match of text.matchAll(/(?<![\p{L}\p{N}’'-])(?<left>\p{Ll}{3,12})-(?<right>\p{Ll}{2,12})(?![\p{L}\p{N}’'-])/gu)) {
      const { left = '', right = '' } = match.groups ?? {}
      const from = match.index
      const to = from + match[0].length
      if (quotations.some((quotation) => quotation.from < to && quotation.to > from)) continue
      if (
        stands(left) ||
        (stands(right) && left.length < 4) ||
        beginnings.test(left) ||
        isRhyme(left, right) ||
        !isCommonWord(left + right)
      )
        continue
      yield {
        ranges: [{ from, to }],
        tier: 'likely',
        severity: 1,
        message: `“${match[0]}” was divided at the end of a line; in the middle of one it is “${left}${right}”.`,
        repairs: [
          {
            label: `Put “${left}${right}”`,
            kind: 'single',
            edits: [{ from: from + left.length, to: to - right.length, insert: '' }],
          },
        ],
      }
    }
  },
}

/** A word by itself, so that the hyphen may join two. */
const stands = (part: string): boolean => isCommonWord(part)
/** “hodge-podge”, “zig-zag”, “cous-cous”: the second part rhymes with the first, or changes its vowel. */
const isRhyme = (left: string, right: string): boolean => {
  const end = (part: string) => part.replace(/^[^aeiouy]+/u, '').replace(/s$/u, '')
  const frame = (part: string) => part.replace(/s$/u, '').replace(/[aeiou]/gu, '')
  return end(left) === end(right) || frame(left) === frame(right)
}
const beginnings =
  /^(?:anti|auto|bio|counter|cyber|demi|extra|geo|hyper|infra|inter|intra|macro|mega|meta|micro|mid|mini|mis|mono|multi|neo|non|over|pan|para|photo|poly|post|pre|pro|proto|pseudo|quasi|radio|semi|socio|sub|super|tele|trans|tri|ultra|uni|vice|euro|electro|thermo|hydro|out|under|dis|pari|kilo|milli|centi|nano|giga|tera|crypto|gastro|agri|agro|techno|turbo|psycho|neuro|cardio|osteo|immuno|retro|ortho|omni|equi|petro|narco|eroto|astro|aero|bene|circum|contra|deca|hemi|homo|iso|mal|multi|peri|phono|poli|preter|quad|quin|rect|retro|stereo|ultra|audio|video|hypo|ambi|ante|arch|step|self|grand|great|fore|after|with|where|there|here)$/u
