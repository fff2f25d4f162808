import type { Token } from '../../article'
import { matchCase } from '../../language/match-case'
import { sexOfName } from '../../language/sex-of-name'
import type { Sex } from '../../language/sex-of-word'
import { canBe } from '../../language/verb-forms'
import { asking, putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A word for a woman before a man's first name, or the other way round: “the actress Eric Bana”, “his wife Peter”. Deliberate exceptions: first
 * names of both sexes, a name that is no first name (*Queen Elizabeth's son Charles* is read word by word), *of*, *and* or a comma between,
 * couples of one sex (*his husband Mark*), wives under their husband’s name (*Mrs John Smith*), and parts of names (*Mary Paul*, *Prince Harry*).
 */
export const titleOfOtherSex: SentenceRule = {
  id: 'title-of-other-sex',
  category: 'translation',
  name: 'Title and first name of two sexes',
  why: 'Many languages have one word for actor and actress, or for he and she. The machine chose the wrong one.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'caption'],
  covers: ['GR09'],
  examples: [
    { damaged: 'The [[actress]] Eric Bana took part in the race.', repaired: 'The actor Eric Bana took part in the race.' },
    {
      damaged: 'The ministry’s [[spokeswoman]] Sergei Lang denied it.',
      repaired: 'The ministry’s spokesman Sergei Lang denied it.',
    },
    { damaged: 'She met [[King]] Elizabeth II.', repaired: 'She met Queen Elizabeth II.' },
    { damaged: '[[Prince]] Catherine and her aunt attended.', repaired: 'Princess Catherine and her aunt attended.' },
    { damaged: '[[Mr]] Angela Merkel left the summit early.', repaired: 'Ms Angela Merkel left the summit early.' },
  ],
  sound: [
    'The actress Anna Paul and the spokesman Peter Maria Lang met King Charles and Queen Mary.',
    'His wife, Peter said, and her daughter, Tom, a boy of five, were there.',
    'The queen of Peter the Great, the mother of John, the sister Robert never met.',
    'The spokeswoman Paul hired and the waitress John met left early.',
    'Princess Michael of Kent met King Carol II, Prince Harry and Queen Camilla.',
    'The actress Glenn Close won. The actress Arthur Miller married is the star. The spokeswoman Donald Trump hired is 27.',
  ],
  *check({ tokens }) {
    for (let at = 0; at + 2 < tokens.length; at++) {
      const [title, first, last] = tokens.slice(at, at + 3)
      if (!title || !first || !last || title.quoted) continue
      const pair = pairs.get(title.lower)
      if (!pair || sexOfName.get(first.text) !== other[pair.sex]) continue
      if (
        isNamePart(tokens[at - 1], title) ||
        !(/^\p{Lu}\p{Ll}|^[IVX]+$/u.test(last.text) || isRoyal(title, last)) ||
        sexOfName.get(last.text) === pair.sex ||
        bearers.has(`${first.text} ${last.text}`) ||
        isDescribed(tokens, at)
      )
        continue
      yield report(title, pair.word)
    }
  },
}

/** Women with a name of men, and men with one of women, of whom papers write. */
const bearers: ReadonlySet<string> = new Set(
  'Glenn Close|Sean Young|Michael Learned|Evan Rachel|James King|Marion Morrison|Shirley Crabtree|Carol Reed|Joyce Kilmer|Evelyn Waugh|Ryan Newman|Carol I|Carol II'.split(
    '|',
  ),
)

/** “The actress Arthur Miller married is …”: the name is the subject of a clause of its own, and another verb follows its verb. */
function isDescribed(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lower !== 'the') return false
  let place = at + 1
  while (tokens[place]?.pos === 'PROPN') place++
  const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX'
  while (tokens[place]?.pos === 'AUX' || /^(?:not|never|once)$/u.test(tokens[place]?.lower ?? '')) place++
  return (isVerb(tokens[place]) || canBe(tokens[place]?.text ?? '', 'past')) && isVerb(tokens[place + 1])
}

const other: Readonly<Record<Sex, Sex>> = { male: 'female', female: 'male' }

/** Words for persons of one sex, each with the word for the other. Women are actors, chairmen and spokesmen too, and kin may be of any sex. */
const pairs: ReadonlyMap<string, { readonly sex: Sex; readonly word: string }> = new Map([
  ...pairsFor('male', 'king queen|prince princess|emperor empress|mr ms|mr. ms.|businessman businesswoman|policeman policewoman'),
  ...pairsFor(
    'female',
    'queen king|princess prince|empress emperor|ms mr|ms. mr.|actress actor|spokeswoman spokesman|businesswoman businessman|chairwoman chairman|congresswoman congressman|policewoman policeman|heroine hero|waitress waiter',
  ),
])

function pairsFor(sex: Sex, list: string): [string, { readonly sex: Sex; readonly word: string }][] {
  return list.split('|').map((pair) => {
    const [title = '', word = ''] = pair.split(' ')
    return [title, { sex, word }]
  })
}

/** “Prince Kate and”: a first name is all that royals have; not “Princess Michael of Kent”. */
const isRoyal = (title: Token, next: Token): boolean =>
  /^(?:King|Queen|Prince|Princess|Emperor|Empress)$/u.test(title.text) && next.lower !== 'of' && !/^[-–]$/u.test(next.text)

const isNamePart = (before: Token | undefined, title: Token): boolean =>
  before !== undefined && before.pos === 'PROPN' && /^\p{Lu}/u.test(title.text) && !/^(?:mr|ms)/u.test(title.lower)

function report(title: Token, word: string): Report {
  const put = matchCase(word, title.text)
  return {
    ranges: [{ from: title.from, to: title.to }],
    tier: 'likely',
    severity: 5,
    message: `“${title.text}” does not go with the first name behind it.`,
    repairs: [putWords(title, put), asking('who is meant')],
  }
}
