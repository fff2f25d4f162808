import type { Token } from '../../article'
import { numberOfNoun } from '../../language/noun-number'
import { otherPronoun } from '../../language/pronoun-cases'
import { sexOfName } from '../../language/sex-of-name'
import { sexOfWord } from '../../language/sex-of-word'
import { asking, putWords } from '../../proposals'
import { type ParagraphRule, prose, type Report } from '../rule'

/**
 * “A woman of 45 years and his son”: the pair a sentence opens with makes its first person a man and a woman. Deliberate exceptions: pairs
 * further on (*he was found with a woman and his son*), quotations, people named in the sentence before whose son it may be.
 */
export const pairGender: ParagraphRule = {
  id: 'pair-gender',
  category: 'translation',
  name: 'Her son becomes his',
  why: 'Many languages have one word for his and her. A machine then guesses, and a woman gets “his” son.',
  scope: 'paragraph',
  blocks: prose,
  covers: ['GR09'],
  examples: [
    {
      damaged: 'A woman of 45 years and [[his]] son were rescued from the roof.',
      repaired: 'A woman of 45 years and her son were rescued from the roof.',
    },
    {
      damaged: 'A woman from Izmir and [[his]] two children drowned.',
      repaired: 'A woman from Izmir and her two children drowned.',
    },
    { damaged: 'An old man and [[her]] dog were found.', repaired: 'An old man and his dog were found.' },
  ],
  sound: [
    'A woman and her son were rescued. He was found with a woman and his son.',
    'Petrov has two children. A woman and his son were rescued.',
    'A woman and his driver were killed, the family of Ivan Petrov said.',
    'A woman and a man and his son were rescued. An aunt and his grandmother brought him up.',
  ],
  *check(block) {
    for (const sentence of block.sentences) {
      const before = block.sentences[sentence.index - 1]
      if (before?.tokens.some(({ pos, lower }) => pos === 'PROPN' || /^(?:he|she|his|her|him)$/.test(lower))) continue
      const report = checkOpening(sentence.tokens)
      // “A woman and his driver were killed, the family of Ivan Petrov said”
      const [owner] = report?.ranges ?? []
      const sex = sexOfWord.get(sentence.tokens.find(({ from }) => from === owner?.from)?.lower ?? '')
      if (sex !== undefined && sentence.tokens.some(({ text }) => sexOfName.get(text) === sex)) continue
      if (report) yield report
    }
  },
}

/** Not sisters, brothers, aunts and uncles: “an aunt and his grandmother brought him up” names kin of somebody else. */
const female = /^(?:woman|girl|mother|grandmother|wife|widow|actress|schoolgirl|nun|lady)$/
const male = /^(?:man|boy|father|grandfather|husband|widower|actor|schoolboy|monk)$/
/** The person stands among so many words, and the pair soon after. */
const near = 4
const reach = 8

/** What may stand between the person and the pair: “of 45 years”, “, 45,”, “from Izmir”. */
const describes = ({ pos, lower }: Token, before: Token | undefined): boolean =>
  pos === 'NUM' || pos === 'PUNCT' || /^(?:of|aged|years?|old|from)$/.test(lower) || (before?.lower === 'from' && pos === 'PROPN')

function checkOpening(tokens: readonly Token[]): Report | undefined {
  const at = tokens.slice(0, near).findIndex(({ lower }) => female.test(lower) || male.test(lower))
  const person = tokens[at]
  if (!person || person.quoted || !/^(?:a|an|the|one|another)$/.test(tokens[0]?.lower ?? '')) return undefined
  const own = female.test(person.lower) ? 'her' : 'his'
  const other = otherPronoun(own, true)
  const place = tokens.slice(at + 1, at + reach).findIndex(({ lower }) => lower === 'and') + at + 1
  const between = tokens.slice(at + 1, place)
  const pronoun = tokens[place + 1]
  if (place === at || !pronoun || pronoun.lower !== other) return undefined
  // “and his two children”, “and his young son”
  const kin = tokens.slice(place + 2, place + 5).find(({ pos }) => !/^(?:NUM|ADJ)$/.test(pos))
  if (kin?.pos !== 'NOUN' || !between.every((token, index) => describes(token, between[index - 1]))) return undefined
  const isOne = numberOfNoun(kin.lower) !== 'plural'
  const whose = `whose ${kin.text} ${isOne ? 'it is' : 'they are'}`
  const ask = asking(whose, `Whose ${kin.text} ${isOne ? 'is it' : 'are they'}?`)
  return {
    ranges: [{ from: pronoun.from, to: pronoun.to }],
    tier: 'likely',
    severity: 5,
    message: `“${person.text}” and “${pronoun.text}” do not go together.`,
    repairs: [putWords(pronoun, own, 'choice'), ask],
  }
}
