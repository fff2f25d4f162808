import { upperFirst } from '../../language/match-case'
import type { BlockContent, Token } from '../../article'
import { monthNames } from '../../language/calendar'
import { canBe } from '../../language/verb-forms'
import { nationalities } from '../../language/nationalities'
import { countries, placeNames } from '../../lexicon/places'
import { type SentenceRule, type Proposal, prose, type Report } from '../rule'

/**
 * *The* before a title with its name (“the President Lula signed”), a country (“in the Poland”), a month or a year, as Romance languages, Greek
 * and Arabic have it. Deliberate exceptions: what follows and is named after them (“the President Biden administration”, “the Poland
 * coach”), the Netherlands, Gambia, Congo, Sudan and others that are written so, *the* with a clause that tells which one is meant
 * (“the Germany of 1920”).
 */
export const articleBeforeName: SentenceRule = {
  id: 'article-before-name',
  category: 'translation',
  name: 'Article before a name',
  why: 'English has no article before a title that goes with a name, nor before the names of most countries. The original had one.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['GR02'],
  examples: [
    { damaged: '[[The President Lula]] signed the law.', repaired: 'President Lula signed the law.' },
    { damaged: '[[The lake Baikal]] is deep.', repaired: 'Lake Baikal is deep.' },
    { damaged: 'On Monday [[the president Lula]] signed the law.', repaired: 'On Monday President Lula signed the law.' },
    { damaged: 'He was received by [[the Queen Letizia]] on Monday.', repaired: 'He was received by Queen Letizia on Monday.' },
    { damaged: 'Prices rose in [[the Poland]] and fell elsewhere.', repaired: 'Prices rose in Poland and fell elsewhere.' },
    { damaged: '[[The Poland]]’s economy is shrinking.', repaired: 'Poland’s economy is shrinking.' },
    { damaged: 'He met [[the Berlin]]’s mayor on Monday.', repaired: 'He met Berlin’s mayor on Monday.' },
    { damaged: '[[The Mr Novak]] did not answer.', repaired: 'Mr Novak did not answer.' },
    { damaged: '[[The Mr. Novak]] did not answer.', repaired: 'Mr. Novak did not answer.' },
    { damaged: 'He met [[the minister Lopez]] in May.', repaired: 'He met Minister Lopez in May.' },
    { damaged: '[[The prime minister Modi]] will visit Tokyo.', repaired: 'Prime Minister Modi will visit Tokyo.' },
    { damaged: '[[The Doctor Sanchez]] said it was over.', repaired: 'Doctor Sanchez said it was over.' },
    { damaged: 'It opened in [[the 1987]] in Turin.', repaired: 'It opened in 1987 in Turin.' },
    { damaged: 'It will open in [[the September]], he said.', repaired: 'It will open in September, he said.' },
    { damaged: 'In [[the 2021]] the number doubled.', repaired: 'In 2021 the number doubled.' },
  ],
  sound: [
    'The President Biden administration and the King Abdullah mosque were named.',
    'The Poland coach left the Netherlands for the Congo and the Sudan.',
    'It was the Germany of 1920, the France that he loved, and the Russia he knew.',
    'The president, Lula, spoke to the Queen and the King. The London’s Burning cast met in the London of 1900.',
    'They bought all the Mr Bean videos. In the September issue, in the May of 1968, in the 2021 season and in the 2021 and 2022 votes it rained.',
    'The Queen Elizabeth Hospital is full. The Lake District is wet. The King George VI hospital was built then. The Pope and the President met.',
    'The Queen Mary is moored at Long Beach. He sailed on the Queen Mary in 1938. The Mr Men are back, and the Dr Martens were new.',
    'The mayor Bristol elected in May left, and the Governor Generals met.',
    'The judge Trump picked is 48. The captain Leeds bought was injured. The president Americans elected in 2008 was young.',
    'The Doctor Who star left, and the Governor General spoke.',
    'They crossed the Jordan at dawn. The China under Xi is richer.',
    'In the Spain match, England lost. He scored in the France win and in the Brazil draw.',
    'The Mr Smith in question had left. The Mr Smith named in the suit is his son. The Lake Poets read the King James Bible.',
  ],
  *check(block, { tokens }) {
    for (let at = 0; at < tokens.length; at++) {
      if (tokens[at]?.lower !== 'the' || tokens[at]?.quoted) continue
      const last = titleWithName(tokens, at + 1) ?? owner(tokens, at + 1) ?? country(tokens, at + 1) ?? time(tokens, at)
      if (last !== undefined) yield report(block, tokens, at, last)
    }
  },
}

const titles =
  /^(?:M(?:rs?|s)\.?|Dr\.?|Lake|Mount|lake|mount|Doctor|Governor|Mayor|Minister|Professor|Colonel|Lieutenant|Bishop|Inspector|minister|doctor|governor|mayor|chancellor|sheikh|ayatollah|sergeant|lieutenant|professor|general|colonel|captain|bishop|judge|inspector|president|pope|king|queen|prince|princess|senator|archbishop|President|King|Queen|Pope|Prince|Princess|Chancellor|Senator|Sheikh|Ayatollah|Judge|Archbishop|Cardinal)$/u
/** “The Queen Elizabeth Hospital”: what is named after somebody. */
const namesPlace =
  /^(?:Poets?|Bible|Version|District|Region|Area|Hospital|Infirmary|Clinic|Building|House|Hall|Hotel|Inn|Tower|Bridge|Tunnel|Stadium|Arena|University|College|School|Academy|Institute|Library|Museum|Gallery|Theatre|Theater|Centre|Center|Park|Gardens?|Square|Street|Road|Avenue|Highway|Dam|Airport|Station|Port|Dock|Barracks|Base|Cup|Trophy|Stakes|Prize|Award|Medal|Foundation|Trust|Fund|Society|Church|Cathedral|Mosque|Chapel|Islands?|Range|Mountains?|River|Bay|Sound|Falls|Glacier|Commission|Committee|Inquiry|Act|Plate|Hall|Ship|Class|Wharf|Wing|Collection|Estate|Forest|Reserve|Mine|Company|Band|Orchestra)$/u
const isName = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}[\p{Ll}'’-]+/u.test(token.text)

/** The place of the last word of a title, “President”, “prime minister”. */
function endOfTitle(tokens: readonly Token[], at: number): number | undefined {
  const [one, two] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '']
  if (/^(?:prime|foreign|interior|defen[cs]e|finance|health|justice) minister$|^vice president$/iu.test(`${one} ${two}`))
    return at + 1
  return titles.test(one) ? at : undefined
}

function titleWithName(tokens: readonly Token[], start: number): number | undefined {
  const at = endOfTitle(tokens, start)
  if (at === undefined || nationalities.has(tokens[at + 1]?.text ?? '')) return undefined
  let last = at
  while (last < at + 4 && isName(tokens[last + 1])) last++
  if (isBrand(tokens, at) || isShip(tokens, at, last) || opensRelative(tokens, last)) return undefined
  return last > at && endsName(tokens[last + 1]) && !namesPlace.test(tokens[last]?.text ?? '') ? last : undefined
}

/** “The Mr Men”, “the Dr Martens”, “the Mr Universe” */
const isBrand = (tokens: readonly Token[], at: number): boolean =>
  /^(?:M(?:rs?|s)|Dr|Doctor|Governor|Minister)\.?$/u.test(tokens[at]?.text ?? '') &&
  /^(?:Men|Who|Zhivago|Strange|Faustus|Foster|Dolittle|Doom|Generals?|Mentor|Martens|Pepper|Whippy|Universe|Olympia|Merton|Darcy|Hyde|World|Oetker)$/u.test(
    tokens[at + 1]?.text ?? '',
  )

const sailing =
  /^(?:moored|sailed|sails|sailing|docked|docks|sank|sunk|scrapped|capsized|aground|aboard|launched|liner|ship|ferry|vessel|passengers|pub|inn|bar|pint|pints)$/u

/** “The Queen Mary is moored at Long Beach”, “a pint in the King George” */
const isShip = (tokens: readonly Token[], at: number, last: number): boolean =>
  /^(?:Queen|King|Prince|Princess)$/u.test(tokens[at]?.text ?? '') &&
  tokens.slice(Math.max(0, at - 8), last + 9).some(({ lower }) => sailing.test(lower))

/** “The judge Trump picked is 48”, “the captain Leeds bought was injured” */
const opensRelative = (tokens: readonly Token[], last: number): boolean => {
  const [verb, next, third, fourth] = tokens.slice(last + 1, last + 5)
  if (verb?.lower === 'in' && next?.lower === 'question') return true
  if (verb?.pos !== 'VERB' || !next) return false
  // “The Mr Smith named in the suit is his son”
  if (next.pos === 'ADP' && third?.pos === 'DET' && canBe(verb.lower, 'participle') && tokens[last + 5]?.pos === 'AUX')
    return true
  const main = next.pos === 'ADP' ? (/^(?:NUM|PROPN|NOUN)$/u.test(third?.pos ?? '') ? fourth : undefined) : next
  return main !== undefined && (main.pos === 'AUX' || (main.pos === 'VERB' && canBe(main.lower, 'past', 'third')))
}

function country(tokens: readonly Token[], at: number): number | undefined {
  // “the Niger” is a river and a republic; “the France with which he makes a break”
  if (!countries.has(tokens[at]?.text ?? '') || /^(?:Niger|Jordan|Chad|Panama)$/u.test(tokens[at]?.text ?? '')) return undefined
  // “The China under Xi is richer”: one of two of that name
  if (/^(?:under|between|without)$/u.test(tokens[at + 1]?.lower ?? '')) return undefined
  if (/^(?:which|whom)$/u.test(tokens[at + 2]?.lower ?? '')) return undefined
  const next = tokens[at + 1]
  return endsName(next) && !/^(?:of|that|which|who|where|he|she|they|we|I|and|or|\/|-|’s|'s)$/u.test(next?.lower ?? '')
    ? at
    : countryInRow(tokens, at)
}

const capitals =
  'Amsterdam Athens Belgrade Berlin Brussels Bucharest Budapest Copenhagen Dublin Hamburg Helsinki Lisbon London Madrid Milan Moscow Munich Oslo Paris Prague Rome Sofia Stockholm Vienna Zagreb'
const cities: ReadonlySet<string> = new Set([...placeNames.city.split('|'), ...capitals.split(' ')])

/** “the Poland’s economy”, “the Berlin’s mayor”: what it has follows in small letters. */
function owner(tokens: readonly Token[], at: number): number | undefined {
  const [name, mark, what] = tokens.slice(at, at + 3)
  const isPlace = name !== undefined && (countries.has(name.text) || cities.has(name.text))
  return isPlace && /^['’]s$/u.test(mark?.lower ?? '') && /^\p{Ll}/u.test(what?.text ?? '') ? at : undefined
}

/** “in the September”, “in the 2021”, with nothing behind that it could tell the time of. */
function time(tokens: readonly Token[], the: number): number | undefined {
  const [before, word, next] = [tokens[the - 1], tokens[the + 1], tokens[the + 2]]
  // “In the 2008 in question”
  if (next?.lower === 'in' && tokens[the + 3]?.lower === 'question') return undefined
  if (!word || !/^(?:in|since|until|from|by|before|after|during)$/u.test(before?.lower ?? '')) return undefined
  if (monthNames.includes(word.text)) return next === undefined || /^(?:[.,;]|and|the)$/u.test(next.lower) ? the + 1 : undefined
  const isYear = /^(?:19|20)\d\d$/u.test(word.text)
  return isYear && (next === undefined || /^(?:the|he|she|it|they|was|were|is|a|an|in|on|at|with|[.,;])$/u.test(next.lower))
    ? the + 1
    : undefined
}

/** “the Poland and fell”: after *and* comes no second noun that shares the article. */
function countryInRow(tokens: readonly Token[], at: number): number | undefined {
  return tokens[at + 1]?.lower === 'and' && /^(?:VERB|AUX)$/u.test(tokens[at + 2]?.pos ?? '') ? at : undefined
}

/** What follows is no noun that the name belongs to. */
const endsName = (next: Token | undefined): boolean =>
  next === undefined ||
  /^(?:[.,;:!?)]|[–—])$/u.test(next.text) ||
  // “the Spain match”, “the France win”: one country would match and win in another form
  (/^(?:AUX|ADP|VERB)$/u.test(next.pos) &&
    !/ing$/u.test(next.lower) &&
    (next.pos !== 'VERB' || canBe(next.lower, 'past', 'third', 'participle')))

function report({ text }: BlockContent, tokens: readonly Token[], at: number, last: number): Report {
  const the = tokens[at]
  const first = tokens[at + 1]
  const from = the?.from ?? 0
  const to = tokens[last]?.to ?? from
  const second = tokens[at + 2]
  // “the prime minister Modi” is “Prime Minister Modi”.
  const isPair = first !== undefined && second !== undefined && endOfTitle(tokens, at + 1) === at + 2
  const words = text.slice(first?.from ?? from, to)
  const name = isPair ? `${upperFirst(first.text)} ${upperFirst(second.text)}${text.slice(second.to, to)}` : upperFirst(words)
  const put: Proposal = {
    label: `Put “${name}”`,
    kind: 'single',
    edits: isPair
      ? [{ from, to: second.to, insert: `${upperFirst(first.text)} ${upperFirst(second.text)}` }]
      : [{ from, to: (first?.from ?? from) + 1, insert: name.charAt(0) }],
  }
  return {
    ranges: [{ from, to }],
    tier: 'likely',
    severity: 1,
    message: `English writes “${name}” without the article.`,
    repairs: [put],
  }
}
