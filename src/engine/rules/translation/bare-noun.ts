import { upperFirst } from '../../language/match-case'
import type { Sentence, Token } from '../../article'
import { boundNouns } from '../../language/count-nouns'
import { alsoAdjectives, carriers, isClubPlaying, kinds, names, offices, openingNouns } from '../../language/bare-uses'
import { boundInside, kindedNouns } from '../../language/kinded-nouns'
import { numberOfNoun } from '../../language/noun-number'
import { plainVerbs } from '../../language/plain-verbs'
import { canBe, isKnownVerb } from '../../language/verb-forms'
import { modals, nominativePronouns } from '../../language/word-lists'
import { articleFor } from '../../lexicon/inflect'
import { type SentenceRule, type Proposal, prose, type Report } from '../rule'
import { isRepeated, isSetPhrase, leadsOn } from './bare-noun-places'

/**
 * A thing that is counted, in the singular, with no word that says which: *ran into village*, *he is farmer*, *brought letter from*. Only
 * nouns are looked at that hardly ever stand so. Deliberate exceptions: kinds (*a type of vehicle*), pairs and lists (*father and son*,
 * *from village to village*, *from clerk to manager*), offices (*as leader*, *the post of judge*, *is ambassador to Oslo*), words that are adjectives as
 * well (*is flat*), headlines and captions, words before another noun or a name.
 */
export const bareNoun: SentenceRule = {
  id: 'bare-noun',
  category: 'translation',
  name: 'Noun without its article',
  why: 'Many languages have no articles, and a machine often leaves them out. In English one thing out of many is “a thing” or “the thing”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR01'],
  examples: [
    { damaged: 'He works [[as teacher]] in Oslo.', repaired: 'He works as a teacher in Oslo.' },
    { damaged: 'The river overflowed [[into village]] on Monday.', repaired: 'The river overflowed into the village on Monday.' },
    { damaged: 'He is [[farmer]] in the north.', repaired: 'He is a farmer in the north.' },
    { damaged: 'She brought [[letter]] from the mayor.', repaired: 'She brought a letter from the mayor.' },
    {
      damaged: 'The rocket fell [[on residential building]] in Oslo.',
      repaired: 'The rocket fell on the residential building in Oslo.',
    },
    { damaged: 'He was hit [[by stray bullet]].', repaired: 'He was hit by the stray bullet.' },
    { damaged: '[[Criminal case]] was opened.', repaired: 'The criminal case was opened.' },
    { damaged: '[[Explosion]] happened at night.', repaired: 'The explosion happened at night.' },
    { damaged: '[[Engineer]] was not at home.', repaired: 'The engineer was not at home.' },
    { damaged: 'The head [[of village]] spoke for an hour.', repaired: 'The head of the village spoke for an hour.' },
    { damaged: 'He spoke [[at press conference]].', repaired: 'He spoke at the press conference.' },
  ],
  sound: [
    'The insurers were asked for a letter of guarantee. The ground is booked for a dog show on third-round weekend.',
    'The firm has 90 kilometers of pipe in the ground. She became chief executive in November.',
    'It was a kind of vehicle, and the size of building plots grew from village to village.',
    'He worked as engineer Smith told him, in village halls and for farmer and tenant alike.',
    'He was made judge, and is president of the club. Elected leader of the party in May, she left.',
    'She was daughter of a king and was promoted to commander; he worked in computer controlled plants.',
    'Nothing bars a Lady from receiving post. They went by car. Day after day the two met, in town and at school.',
    'The role of witness is hard. “It happened in village,” he said.',
    'She is professor of law and heir to the throne; he was ambassador to Oslo, guest of honour and commander of the fleet.',
    'The market was flat, the idea is novel, and what they did is criminal. She was elevated to commissioner.',
    'He rose from clerk to manager, and the bread came from factory to shop. The wife of councillor, John Smith, spoke.',
    'The plan ended in disaster, the museum is closed for renovation, and the treaty is open for signature. He took offence.',
    'Some suppers are made for company. It was a roll of carpet.',
    'Actress Drew Barrymore came, and growth beat the 5 percent economists had forecast.',
    'Farmer turned writer James Rebanks lives in the Lakes. He works as assistant to the mayor. It is a case of hunter turned hunted.',
    'United beat City in May. City beat United in the cup. Villa had a bid for him turned down. He owns a small- to medium-sized firm.',
    'Dear reader, step into village life, and into car-free streets.',
    'He ran for senator regardless of party, found evidence of grave breaches, and was dictator of the country. Buyers of real estate came.',
    'He was in hospital, under police guard, by car and in person. Traffic accidents fell, public opinion is divided.',
    'A rhubarb tart is textbook, all blush and quiver.',
    'Cloth was carried by camel caravan. He holed out to deep square. She flew by private jet. Her blast to straightaway center won it.',
    'The calls come from the county’s dispatch system, which in 2021 was changed. It shows a sliver of lake.',
    'A master of disguise, he left with passport in hand. Fox said so, and Hill was silent.',
  ],
  *check(_, sentence) {
    for (let at = 0; at < sentence.tokens.length; at++) {
      if (!isBound(sentence.tokens, at)) continue
      const report = checkNoun(sentence, at)
      if (report) yield report
    }
  },
}

/** “Judge said”, “on journey”, and with a word before it that describes it “on residential building”. Nearly every word falls here. */
function isBound(tokens: readonly Token[], at: number): boolean {
  const { text = '', lower = '' } = tokens[at] ?? {}
  if (at === 0) return boundNouns.has(lower) || openingNouns.has(lower)
  if (boundNouns.has(text) || boundInside.has(text)) return true
  return kindedNouns.has(text) && startOf(tokens, at) < at && !(text === 'building' && tokens[at - 1]?.pos === 'NOUN')
}

const ends =
  /^(?:is|was|are|were|has|had|have|will|would|could|can|did|does|do|may|might|must|should|in|on|at|to|for|by|with|from|of|after|before|when|where|which|who|that|because|since|during|against|near|about|into|between|over|under|through|without|within|behind|across|also|said|[.,;:)])$/u
const places =
  /^(?:in|at|from|with|for|on|to|into|near|about|against|under|after|before|between|through|during|behind|inside|without|within|across|around|along|over|outside|towards?|onto|upon|of)$/u

function checkNoun(sentence: Sentence, at: number): Report | undefined {
  const { tokens } = sentence
  const noun = tokens[at]
  const next = tokens[at + 1]
  if (!noun || noun.quoted || noun.pos === 'VERB') return undefined
  const isEnd = next === undefined || ends.test(next.lower) || (next.pos === 'VERB' && canBe(next.lower, 'past', 'third'))
  // “is farmer and owns”
  if (
    at > 0 &&
    !isEnd &&
    !(next?.lower === 'and' && tokens[at + 2]?.pos === 'VERB' && canBe(tokens[at + 2]?.lower ?? '', 'past', 'third'))
  )
    return undefined
  if (/^in (?:hand|tow)$/u.test(`${next?.lower ?? ''} ${tokens[at + 2]?.lower ?? ''}`)) return undefined
  // “in computer controlled mounts”
  if (at > 0 && next?.pos === 'VERB' && tokens[at + 2]?.pos === 'NOUN') return undefined
  const first = startOf(tokens, at)
  const ahead = tokens[first - 1]
  const lead = leadOf(sentence, first, at)
  if (lead === undefined || isRepeated(tokens, at)) return undefined
  // “of farmer, tenant and landlord”
  if (next?.text === ',' && (isBareNoun(tokens[at + 2]) || ahead?.lower === 'and')) return undefined
  // “the wife of councillor, John Smith, spoke”
  if (next?.text === ',' && /^\p{Lu}/u.test(tokens[at + 2]?.text ?? '')) return undefined
  // “ran for senator”, “evidence of grave breaches”, “a genus of beach flies”, “letter dated 7 April”
  if (ahead?.lower === 'for' && offices.test(noun.lower)) return undefined
  if (
    lead === 'preposition' &&
    next?.pos === 'VERB' &&
    !canBe(next.lower, 'past') &&
    !plainVerbs.has(next.lower.replace(/e?s$/u, ''))
  )
    return undefined
  if (isSetPhrase(tokens, first, at)) return undefined
  // “from receiving post”: letters and parcels
  if (noun.lower === 'post' && /^(?:receiv|send|deliver|collect|sort|open|forward|handl)ing$/u.test(tokens[at - 1]?.lower ?? ''))
    return undefined
  if (next?.lower === 'dated' || /^real estate$/u.test(`${tokens[at - 1]?.lower ?? ''} ${noun.lower}`)) return undefined
  if (lead === 'opening' && /^(?:witness|winner|participant|member|landlord|patient|resident|suspect)$/u.test(noun.lower))
    return report(sentence, first, at, lead)
  // “became chief executive”
  if (
    lead !== 'preposition' &&
    (offices.test(noun.lower) || (noun.lower === 'executive' && first < at) || alsoAdjectives.test(noun.lower))
  )
    return undefined
  if (leadsOn(tokens, first, at)) return undefined
  return report(sentence, first, at, lead)
}

/** Where the noun begins with the words before it that tell what kind it is: “press conference”, “big village”. */
function startOf(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]
  const isKind =
    before !== undefined &&
    (/^[\p{Ll}-]{3,}$/u.test(before.text) ||
      (at === 1 &&
        /^(?:New|Criminal|Similar|Big|Large|Small|Serious|Strong|Powerful|Terrible|Tragic|Interesting)$/u.test(before.text))) &&
    (/^(?:NOUN|ADJ|PROPN)$/u.test(before.pos) || before.lower === 'press' || mayDescribe(before))
  return isKind && !quantity.test(before.lower) && before.lower !== 'hearing' ? at - 1 : at
}

/** “on passing car”, “in abandoned building” */
const mayDescribe = ({ pos, lower }: Token): boolean => pos === 'VERB' && /^(?!do|ha|be|go|us)\p{Ll}{4,}(?:ing|ed)$/u.test(lower)

const quantity =
  /^(?:such|many|much|same|own|last|next|first|second|third|fourth|fifth|final|other|another|every|each|whole|half|all|some|any|more|most|less|least|further|enough|several|few|little|certain|various|whatever|whichever|one|best|worst|latest|earliest|least|due|per|via|plus|than|that|this|which|what|whose|future|former|then|part|[a-z]+[^s](?<!ic)s)$/u

type Lead = 'preposition' | 'be' | 'verb' | 'opening'

/** “hit by stray bullet”: somebody or something that does it, but no means and no name behind a comma. */
const mayStrike = (tokens: readonly Token[], at: number): boolean =>
  /^(?:ADJ|NOUN)$/u.test(tokens[at - 1]?.pos ?? '') &&
  (boundNouns.has(tokens[at]?.lower ?? '')
    ? !carriers.test(tokens[at]?.lower ?? '')
    : /^(?:bullet|missile|drone|bomb)$/u.test(tokens[at]?.lower ?? '')) &&
  tokens[at + 1]?.text !== ','

/** What the noun hangs on; nothing where it may stand bare. */
function leadOf({ tokens, terminated }: Sentence, first: number, at: number): Lead | undefined {
  const ahead = tokens[first - 1]
  if (!ahead) return terminated && opensWithVerb(tokens, first, at) ? 'opening' : undefined
  if (/^(?:when|because|although|whether|if)$/u.test(ahead.lower) && opensWithVerb(tokens, first, at))
    return ahead.quoted ? undefined : 'opening'
  if (ahead.quoted || ahead.text !== ahead.lower) return undefined
  // “a small- to medium-sized firm”
  if (/^(?:to|or|and)$/u.test(ahead.lower) && /-$/u.test(tokens[first - 2]?.text ?? '')) return undefined
  // “a case of hunter turned hunted”
  if (ahead.lower === 'of' && tokens[at + 1]?.lower === 'turned') return undefined
  if (ahead.lower === 'of') return kinds.test(tokens[first - 2]?.lower ?? 'of') ? undefined : 'preposition'
  // “works as assistant to the mayor”
  if (ahead.lower === 'as' && tokens[at + 1]?.lower === 'to') return undefined
  if (ahead.lower === 'as') return /^work(?:s|ed|ing)?$/u.test(tokens[first - 2]?.lower ?? '') ? 'preposition' : undefined
  if (places.test(ahead.lower)) return ahead.pos === 'PART' ? undefined : 'preposition'
  // “hit by stray bullet”, but “went by small boat”
  if (ahead.lower === 'by' && first < at) return mayStrike(tokens, at) ? 'preposition' : undefined
  // “was daughter of the king”, “promoted to commander”
  if (
    /^(?:daughter|son|brother|sister|wife|husband|mother|father|widow)$/u.test(tokens[at]?.lower ?? '') &&
    tokens[at + 1]?.lower === 'of'
  )
    return undefined
  if (/^(?:is|was|'s|’s|be|been|become|became|becomes)$/u.test(ahead.lower))
    return ahead.pos === 'PART' || tokens[first]?.pos === 'VERB' ? undefined : 'be'
  return rulesObject(tokens, first - 1, first < at) ? 'verb' : undefined
}

/** “brought letter”, “will submit report”: no participle that tells what kind of thing it is (*the losing party*), no set phrase (*fall victim*). */
function rulesObject(tokens: readonly Token[], at: number, isDescribed: boolean): boolean {
  const verb = tokens[at]
  const before = tokens[at - 1]
  if (
    !verb ||
    !before ||
    (verb.pos !== 'VERB' && !/^(?:has|have|had)$/u.test(verb.lower)) ||
    !isKnownVerb(verb.lower) ||
    /^(?:fall|fell|falls|fallen|turned|turn|become|became)$/u.test(verb.lower)
  )
    return false
  // “to submit report”, but “the county’s dispatch system”
  if (canBe(verb.lower, 'base'))
    return (
      (before.pos === 'PART' && !/^['’]/u.test(before.text)) || modals.has(before.lower) || nominativePronouns.has(before.lower)
    )
  if (nominativePronouns.has(before.lower) || before.lower === 'who') return canBe(verb.lower, 'past', 'third')
  if (before.pos !== 'NOUN' && before.pos !== 'PROPN') return false
  return (
    canBe(verb.lower, 'third') ||
    (canBe(verb.lower, 'past') && !canBe(verb.lower, 'participle')) ||
    (isDescribed &&
      canBe(verb.lower, 'past') &&
      !/^(?:built|based|led|owned|made|funded|driven|related|born|called|named|used)$/u.test(verb.lower)) ||
    (before.pos === 'NOUN' && numberOfNoun(before.lower) === 'plural' && canBe(verb.lower, 'past'))
  )
}

/** “Reporter was …”: the noun opens the sentence and its verb follows. */
function opensWithVerb(tokens: readonly Token[], first: number, at: number): boolean {
  const verb = tokens[at + 1]
  // “Farmer turned writer James Rebanks”
  if (names.has(tokens[at]?.lower ?? '') || (verb?.lower === 'turned' && tokens[at + 2]?.pos === 'NOUN')) return false
  if (isClubPlaying(tokens[at]?.text ?? '', verb?.lower ?? '')) return false
  return (
    (first === at || first === 0) &&
    verb !== undefined &&
    (verb.pos === 'AUX' || (verb.pos === 'VERB' && canBe(verb.lower, 'past', 'third')))
  )
}

const isBareNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN'

function report({ tokens, text, from }: Sentence, first: number, at: number, lead: Lead): Report | undefined {
  const noun = tokens[at]
  const start = tokens[first]
  const opener = lead === 'preposition' ? tokens[first - 1] : start
  if (!noun || !start || !opener) return undefined
  const words = text.slice(start.from - from, noun.to - from)
  const isOpening = first === 0
  const isSuperlative = /^(?!honest|modest|forest|interest)\p{Ll}{3,}est$/u.test(start.text) && first < at
  const put = (article: string): Proposal => {
    const opening = `${upperFirst(article)} ${start.lower}`
    return {
      label: `Put “${isOpening ? opening + words.slice(start.text.length) : `${article} ${words}`}”`,
      kind: 'choice',
      edits: isOpening
        ? [{ from: start.from, to: start.to, insert: opening }]
        : [{ from: start.from, to: start.from, insert: `${article} ` }],
    }
  }
  return {
    ranges: [{ from: opener.from, to: noun.to }],
    tier: 'likely',
    severity: 1,
    message: `“${noun.text}” is one of many and stands without “a” or “the”.`,
    repairs: isSuperlative
      ? [put('the')]
      : lead === 'be' || lead === 'verb' || opener.lower === 'as'
        ? [put(articleFor(words)), put('the')]
        : [put('the'), put(articleFor(words))],
  }
}
