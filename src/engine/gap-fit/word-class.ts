import type { Token } from '../article'
import { verbForms } from '../language/verb-forms'

/** What stands before the first and after the last word of a sentence. */
export const edge = '<s>'

/** Words that are judged by themselves; all others are judged by what kind of word they are. */
const ownClass = new Set(
  `a an the this that these those my your his her its our their i he she it we you they me him us them who whom whose which what where when why how
  of in on at by for with from to into onto over under about after before between against among amid during through without within across around along toward towards upon via per
  as than like since until till because although though while if unless whether despite near behind above below beyond inside outside off up down out away back
  and or but nor so yet not n't no
  is are was were be been being am has have had having do does did done will would can could may might must shall should
  said says say told added according due such more most much many some any all both each every other another others one two only also even very too just still now then there here
  least first last next ago including likely able used out away together rather well ever never already again however instead
  himself herself itself themselves something anything nothing everything everyone anyone someone part number kind lack way same own few several`
    .trim()
    .split(/\s+/u),
)

/** The small words of the language, which are never names. */
export const isSmallWord = (lower: string): boolean => ownClass.has(lower)

/** The class of a word for judging what may stand beside what: itself for the small words, else its part of speech and form. */
export function classOf({ text, lower, pos }: Pick<Token, 'text' | 'lower' | 'pos'>): string {
  const plain = lower.replaceAll('’', "'")
  if (ownClass.has(plain) && (pos !== 'PROPN' || plain === lower)) return plain
  if (/^[“”"„«»]$/u.test(text)) return '"'
  if (/^[.!?…]+$/u.test(text)) return '.'
  if (/^[–—-]+$/u.test(text)) return '-'
  if (/^['’]s?$/u.test(text)) return "'s"
  if (/^\p{P}/u.test(text) && text.length === 1) return text
  if (/^(?:19|20)\d\d$/u.test(text)) return 'YEAR'
  if (/\d/u.test(text)) return 'NUM'
  if (/^[$£€¥%]$/u.test(text)) return text === '%' ? '%' : '$'
  switch (pos) {
    case 'PROPN':
      return 'NAME'
    case 'NUM':
      return 'NUM'
    case 'NOUN':
      return /[^su]s$/u.test(plain) ? 'NS' : 'N'
    case 'VERB':
    case 'AUX':
      return verbClass(plain)
    case 'ADJ':
      return /(?:er|est)$/u.test(plain) ? 'JR' : /ed$/u.test(plain) ? 'JD' : 'J'
    case 'ADV':
      return plain.endsWith('ly') ? 'RLY' : 'R'
    default:
      return pos
  }
}

function verbClass(word: string): string {
  const forms = new Set(verbForms(word).map((reading) => reading.form))
  if (forms.has('base') && forms.size === 1) return 'VB'
  if (forms.has('third')) return 'VZ'
  if (forms.has('ing') || word.endsWith('ing')) return 'VG'
  if (forms.has('past') && !forms.has('participle')) return 'VP'
  if (forms.has('participle') && !forms.has('past')) return 'VN'
  if (forms.has('past')) return 'VD'
  return /ed$/u.test(word) ? 'VD' : 'VB'
}
