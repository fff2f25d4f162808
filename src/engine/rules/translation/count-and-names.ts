import type { BlockContent, Sentence } from '../../article'
import { numberWords, valueOf } from '../../language/numerals'
import { asking } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

const numbers = [...numberWords.slice(2, 13), '\\d{1,2}'].join('|')
const counted =
  'people|men|women|boys|girls|children|persons|suspects|victims|countries|states|cities|towns|ministers|candidates|players|officers|soldiers|lawyers|judges|directors|officials|lawmakers|deputies|teams|clubs|districts|provinces|regions'
const announced = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<count>${numbers}) (?:\\p{Ll}+ )?(?:${counted})(?: [^:;.]{1,60})?: (?<names>\\p{Lu}[^:;]{5,300}?)\\.?$`,
  'iu',
)
const name = /^(?:the )?\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}.’'-]*|de|da|del|van|von|al|bin))*$/u
/** “Bosnia and Herzegovina” is one, as is “Brighton and Hove”. */
const joined =
  /(?:Bosnia|Trinidad|Antigua|Tyne|Jammu|Newfoundland|Serbia|Kitts|Vincent|Tome|Tomé|Andaman|Dadra|Daman|Brighton|Hammersmith|Kensington|Barking|Telford|Dumfries|Perth|Castile|Cuba|Wallis|Turks) and /u

/**
 * “Four men: Ali Demir, Mehmet Kaya and Can Yilmaz”: a number that is not that of the names behind the colon. Deliberate exceptions: lists
 * that hold more than names, “and others”, *among them*, *including*, quotations.
 */
export const countAndNames: SentenceRule = {
  id: 'count-and-names',
  category: 'translation',
  name: 'More or fewer names than announced',
  why: 'The sentence announces so many and then names more or fewer. A number was changed in translation, or a name was lost.',
  scope: 'sentence',
  blocks: prose,
  covers: ['NU17'],
  examples: [
    { damaged: 'Police held [[four men: Ali Demir, Mehmet Kaya and Can Yilmaz]].' },
    { damaged: 'It borders [[three countries: Peru, Brazil, Chile and Paraguay]].' },
  ],
  sound: [
    'Police held three men: Ali Demir, Mehmet Kaya and Can Yilmaz. It borders two countries: Serbia and Bosnia and Herzegovina.',
    'Four men were held, among them: Ali Demir and Can Yilmaz. He visited five cities, including: Rome and Pisa.',
    'It has two teams: Ajax, the champions, and Feyenoord and others. Three people spoke: Roe asked why.',
    'The league fined three clubs: Brighton and Hove Albion, Arsenal and Chelsea. It has two candidates: Ann Lee, Labour, and Tom Hall, Green.',
    'The tour stops in two cities: Portland, Oregon, and Austin, Texas.',
    'Six countries signed: France, Germany, Italy and the Benelux.',
  ],
  *check(block, sentence) {
    if (!block.text.includes(': ')) return

    const match = announced.exec(sentence.text)
    if (match && !isOpen(match[0])) yield* judge(block, sentence, match)
  },
}

const isOpen = (words: string): boolean =>
  /(?<!\p{L})(?:among|including|such as|others|etc|like|more|least|each|both|or)(?!\p{L})|[“”"]/iu.test(words) ||
  joined.test(words)

function* judge({ text }: BlockContent, sentence: Sentence, match: RegExpExecArray): Generator<Report> {
  const names = (match.groups?.['names'] ?? '').split(/, and |, | and /u)
  const count = valueOf(match.groups?.['count'] ?? '')
  // “Six countries: France, Germany and the Benelux”: one name of several
  if (count !== undefined && names.length < count && names.some((words) => /^the /u.test(words))) return
  // “two cities: Portland, Oregon, and Austin, Texas”: each name with what belongs to it
  if (
    count === undefined ||
    names.length < 2 ||
    names.length === count ||
    names.length === 2 * count ||
    !names.every((words) => name.test(words))
  )
    return
  const from = sentence.from + match.index
  const words = match[0].replace(/\.$/u, '')
  const ask = asking('how many there are', 'How many are there?')
  yield {
    ranges: [{ from, to: from + words.length }],
    tier: 'likely',
    severity: 5,
    message: `“${text.slice(from, from + words.indexOf(':'))}” announces ${count}, and ${names.length} are named.`,
    repairs: [ask],
  }
}
