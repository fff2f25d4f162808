import type { Sentence, Token } from '../../article'
import { calendarWords } from '../../language/calendar'
import { canBe } from '../../language/verb-forms'
import { isFiniteAuxiliary } from '../../language/verb-groups'
import { asking } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A noun that its article, its adjective or the words before *of* lead to, and that is not there: *the would be finished*, *announced a new to
 * help*, *thousands of took*, *the prime said*, *caused serious in*. Deliberate exceptions: adjectives that stand for a noun
 * (*a good and a bad one, the first of, a classic in, the young of*), *a would-be thief*, *the said plane*, what a preposition left behind (*the man he spoke of was*), quotations.
 */
export const lostNoun: SentenceRule = {
  id: 'lost-noun',
  category: 'broken',
  name: 'A noun is missing',
  why: 'An article or an adjective leads to a noun, and a verb or a preposition follows instead. The noun was lost in translating or cutting.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['BS09'],
  examples: [
    { damaged: 'The mayor said [[the would]] be finished by June.' },
    { damaged: 'The state announced [[a new to]] help farmers.' },
    { damaged: 'She was taken to [[a nearby after]] the fall.' },
    { damaged: '[[Thousands of took]] to the streets.' },
    { damaged: 'The [[ministry of said]] the road was closed.' },
    { damaged: '[[The supreme rejected]] the appeal.' },
    { damaged: 'The storm [[caused serious in]] the north.' },
    { damaged: 'The minister rejected [[the that]] he had lied.' },
    { damaged: 'They reached [[an on]] Friday.' },
    { damaged: 'Officials at [[the said]] the plane was late.' },
    { damaged: 'She met [[her French in]] Paris on Monday.' },
  ],
  sound: [
    'The ruling could have major consequences for similar cases.',
    'The would-be thief fled; the said plane landed; he lost the will to live. The city they dreamt of was built.',
    'It is the first of many, a classic in its field, a low to remember, a good and a bad one, a new and better law.',
    'The young of the koala fell. She took a drink. He is new to the job, and she has a friend in it.',
    'The number of told lies grew. The best he could hope for was a draw. Their own in hand, they left.',
    'It was no longer than a medium to high one. The poor were fed; the old will remember.',
    'In the interior of the country rain fell. The political will is there. It is a special on the year in film.',
    'She is a senior at Yale. He is a great of the game, and she played a heavy in westerns. Tom is a possible for the trip.',
    'The number of displaced in the region has doubled. A strong to severe gale is near.',
    'The head of Can Do Kids said the charity would close. The insurer has a new for old policy.',
  ],
  *check(_, sentence) {
    for (let at = 0; at + 2 < sentence.tokens.length; at++) {
      if (!mayLead(sentence.tokens[at])) continue
      const gap = gapAt(sentence, at)
      if (!gap) continue
      yield report(gap)
      break
    }
  },
}

type Gap = readonly [first: Token, last: Token, next: Token]

/** Adjectives that want their noun, also behind *a*; those that stand for a noun (a special, a professional, a medium) are left out. */
const withNoun =
  /^(?:new|nearby|large|small|big|serious|recent|possible|important|heavy|huge|long-term|similar|different|strong|great|significant|separate|permanent|temporary|nuclear|electrical|severe|massive|violent|deadly|peaceful|difficult|successful|joint|political|military|armed|powerful|foreign|so-called|controversial|planned|alleged)$/u
/** Adjectives that never stand for a noun behind *the* either: the old are people, the new and the political will are things. */
const ofNames =
  /^(?:prime|supreme|united|foreign|electoral|nuclear|presidential|parliamentary|electrical|nearby|recent|provincial|federal|municipal)$/u
const counted =
  /^(?:hundreds|thousands|millions|dozens|scores|tens|group|ministry|minister|department|chief|head|number|series|majority)$/u
const behindWanting =
  /^(?:to|in|of|for|by|on|at|after|during|before|since|was|were|is|has|had|said|told|would|from|against|who|which|until)$/u
const harming =
  /^(?:cause|causes|caused|causing|suffer|suffers|suffered|suffering|inflict|inflicted|inflicting|sustained|triggered|sparked)$/u
const opensClause = /^(?:who|whom|which|that|what|whatever|where|when|how|all|everything|than|those|things?)$/u
const peoples =
  /^(?:French|German|British|Russian|Chinese|American|Turkish|Polish|Greek|Italian|Spanish|Japanese|Israeli|Iranian|Indian|Ukrainian|Brazilian|Egyptian|Hungarian|Swedish|Danish|Norwegian|Finnish|Dutch|Belgian|Austrian|Serbian|Iraqi|Syrian|Mexican|Canadian|Australian|Korean)$/u

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their'])
/** Nearly every word falls here. */
const mayLead = (token: Token | undefined): boolean =>
  token !== undefined && (articles.has(token.lower) || counted.test(token.lower) || harming.test(token.lower))

function gapAt(sentence: Sentence, at: number): Gap | undefined {
  const gap = behindArticle(sentence, at) ?? behindAdjective(sentence, at) ?? behindOf(sentence, at) ?? behindHarm(sentence, at)
  return gap?.some(({ quoted }) => quoted) ? undefined : gap
}

/** “the would be finished”, “rejected the that he”, “reached an on Friday”, “at the said the plane” */
function behindArticle({ tokens }: Sentence, at: number): Gap | undefined {
  const [article, next, after] = tokens.slice(at, at + 3)
  if (!article || !next?.spaced || !after?.spaced || next.text !== next.lower) return undefined
  if (article.text !== article.lower && at > 0) return undefined
  const isThe = article.lower === 'the'
  if (!isThe && !/^an?$/u.test(article.lower)) return undefined
  // “the would be witch”, where the hyphen was left out
  const isModal = /^(?:would|could|should|cannot)$/u.test(next.text) && (after.lower !== 'be' || canBeVerb(tokens[at + 3]))
  const isThat = isThe && next.text === 'that' && /^(?:he|she|it|they|we|there)$/u.test(after.text)
  const isSaid = isThe && next.text === 'said' && /^(?:the|a|an|he|she|it|they|there|his|its|nothing)$/u.test(after.text)
  const isVerb = isThe && /^(?:is|are|have|has)$/u.test(next.text) && /^(?:been|not|the|a|an)$/u.test(after.text)
  const isOn = !isThe && /^(?:on|in|at|after|before|since)$/u.test(next.text) && isCalendarWord(after)
  return isModal || isThat || isSaid || isVerb || isOn ? [article, next, after] : undefined
}

const calendar: ReadonlySet<string> = new Set(calendarWords.map((word) => word.toLowerCase()))
const isCalendarWord = ({ lower }: Token): boolean => calendar.has(lower)
const canBeVerb = (token: Token | undefined): boolean => token !== undefined && canBe(token.lower, 'participle', 'ing')

/** “a new to help”, “the supreme rejected”, “her French in Paris” */
function behindAdjective({ tokens }: Sentence, at: number): Gap | undefined {
  const [article, adjective, next, after] = tokens.slice(at, at + 4)
  if (!article || !adjective || !next?.spaced || !after || !adjective.spaced || next.text !== next.lower) return undefined
  const isNext = next.pos === 'AUX' || behindWanting.test(next.lower)
  if (/^an?$/u.test(article.lower) && article.text !== 'A')
    return isNext && withNoun.test(adjective.text) && !standsForNoun(adjective, next, after) && after.pos !== 'PUNCT'
      ? [article, next, after]
      : undefined
  if (/^(?:his|her|its|their)$/u.test(article.lower))
    return /^(?:in|on|at|to|for|after|during)$/u.test(next.text) &&
      peoples.test(adjective.text) &&
      /^(?:met|told|with|by|from|called|phoned|visited|between|to)$/u.test(tokens[at - 1]?.lower ?? '')
      ? [article, next, after]
      : undefined
  if (article.lower !== 'the' || !ofNames.test(adjective.lower) || adjective.text !== adjective.lower) return undefined
  const isPast = next.pos === 'VERB' && canBe(next.text, 'past') && /^(?:DET|PRON|NUM|PROPN)$/u.test(after.pos)
  return isPast || isFiniteAuxiliary(next) || /^(?:said|told)$/u.test(next.text) ? [article, next, after] : undefined
}

/** “a great of the game”, “a possible for the trip”, “a heavy in westerns”, “a strong to severe gale” */
const standsForNoun = (adjective: Token, next: Token, after: Token): boolean =>
  /^(?:great of|possible for|heavy in)$/u.test(`${adjective.text} ${next.text}`) ||
  `${adjective.text} ${next.text} ${after.text}` === 'new for old' ||
  (next.text === 'to' && after.pos === 'ADJ')

/** The participles that stand for people: “the number of displaced in the region”. */
const sufferers =
  /^(?:displaced|killed|wounded|injured|detained|infected|abducted|kidnapped|arrested|disappeared|hospitali[sz]ed|rescued|evacuated|bereaved)$/u

/** “thousands of took to the streets” */
function behindOf({ tokens }: Sentence, at: number): Gap | undefined {
  const [noun, of, verb, after] = tokens.slice(at, at + 4)
  if (!noun || of?.text !== 'of' || !verb || !after || !counted.test(noun.lower) || after.pos === 'NOUN') return undefined
  if (tokens.slice(0, at).some(({ lower }) => opensClause.test(lower)) || sufferers.test(verb.lower)) return undefined
  const isPast =
    verb.pos === 'VERB' && canBe(verb.text, 'past') && (!canBe(verb.text, 'participle') || /^(?:ADP|DET|PRON)$/u.test(after.pos))
  // “the head of Can Do Kids”
  return verb.text === verb.lower && (isFiniteAuxiliary(verb) || isPast) ? [noun, verb, after] : undefined
}

/** “caused serious in the north” */
function behindHarm({ tokens }: Sentence, at: number): Gap | undefined {
  const [verb, adjective, next, after] = tokens.slice(at, at + 4)
  if (!verb || !adjective || !next || !after || !harming.test(verb.lower)) return undefined
  if (!/^(?:serious|heavy|minor|severe|major|great|widespread|massive|huge|extensive|significant|further)$/u.test(adjective.text))
    return undefined
  return /^(?:in|on|at|to|during)$/u.test(next.text) && /^(?:DET|PROPN|PRON)$/u.test(after.pos) ? [verb, next, after] : undefined
}

function report([first, last]: Gap): Report {
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 10,
    message: `A noun is missing before “${last.text}”.`,
    repairs: [asking(`what stood before “${last.text}”`)],
  }
}
