import type { BlockContent, Sentence, Token } from '../../article'
import { canBe, inflect, verbForms } from '../../language/verb-forms'
import { numberOfNoun } from '../../language/noun-number'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { speakingRoles } from '../../language/roles'
import { mayBeFinite } from '../../language/verb-groups'
import { type SentenceRule, prose, type Report } from '../rule'
import { looksBack, reportSince, simplePresent } from './plain-present-since'

/**
 * What has gone on since a day, told in the present or the future: *since 2007 we are saying the same*, *rain will fall since Thursday*. Deliberate
 * exceptions: what is the first or the biggest since then, *is up 5 percent since May*, a *since* that means *because*, and headlines.
 */
export const sinceWithoutPerfect: SentenceRule = {
  id: 'since-without-perfect',
  category: 'translation',
  name: 'Since with the wrong tense',
  why: 'French, German, Greek, Persian and others say “since May he is in prison”. English says “has been”, or “from” for what is still to come.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR06', 'LX20'],
  examples: [
    { damaged: 'Since 2007 we [[are saying]] the same.', repaired: 'Since 2007 we have been saying the same.' },
    { damaged: 'He [[is working]] here since May.', repaired: 'He has been working here since May.' },
    { damaged: 'The album [[is]] since Friday in the shops.', repaired: 'The album has been since Friday in the shops.' },
    { damaged: 'He [[is]] in prison since May.', repaired: 'He has been in prison since May.' },
    { damaged: 'She [[works]] in Oslo since 2010.', repaired: 'She has worked in Oslo since 2010.' },
    { damaged: 'He [[works]] since then in Oslo.', repaired: 'He has worked since then in Oslo.' },
    { damaged: 'They [[know]] each other since May.', repaired: 'They have known each other since May.' },
    { damaged: 'The family [[lives]] in Oslo since 2010.', repaired: 'The family has lived in Oslo since 2010.' },
    { damaged: 'The plant [[produces]] since 1956 tyres.', repaired: 'The plant has produced since 1956 tyres.' },
    { damaged: 'The factory [[makes]] tyres since 1956.', repaired: 'The factory has made tyres since 1956.' },
    {
      damaged: 'The farmers [[wait]] for a dam since 1998.',
      repaired: 'The farmers have waited for a dam since 1998.',
    },
    {
      damaged: 'Three teams from the Central Rescue Station [[work]] there since dawn.',
      repaired: 'Three teams from the Central Rescue Station have worked there since dawn.',
    },
    {
      damaged: 'He [[works]] for the bank since the start of the year.',
      repaired: 'He has worked for the bank since the start of the year.',
    },
    {
      damaged: 'She [[is]] in hospital since the accident in July.',
      repaired: 'She has been in hospital since the accident in July.',
    },
    { damaged: 'The museum [[exists]] since 1892.', repaired: 'The museum has existed since 1892.' },
    { damaged: 'They [[did not meet]] since the summit.', repaired: 'They have not met since the summit.' },
    { damaged: 'The team [[did not win]] since March.', repaired: 'The team has not won since March.' },
    { damaged: 'Farmers since Friday [[are blocking]] the road.', repaired: 'Farmers since Friday have been blocking the road.' },
    { damaged: 'The rain will ease [[since Thursday]].', repaired: 'The rain will ease from Thursday.' },
  ],
  sound: [
    'The party is holding its first rally since 2010. Since May he has been in prison, and it is the worst since then.',
    'Since the two sides are talking, there is hope. He is leaving, since Monday is free.',
    'It will be the first visit since 1998. He will say what has changed since Monday.',
    'Prices are rising at the fastest rate since March 2008. Oil is trading higher than at any time since June.',
    'She has lived in Berlin since 2010. He lives alone, since May is a busy month. It marks the first fall since May.',
    'The club plays its biggest match since 1998. The talks since Friday are making progress. The album, recorded live since May, is out.',
    'Price rises since May have hurt. The lives lost since 2010 are many, and the family lives lost since 2010 count.',
    'He did not say what has changed since Monday. They did not come, since Monday was free. Did they not win since March?',
    'Schools will shut since Thursday is polling day. The club is in its best form since 2010. Oil is at its peak since May.',
    'She is writing a book on Germany since 1945. The firm is recalling all cars since 2015. The bank is refunding fees since 2018.',
    'The team is under its fourth coach since 2020 and is without a win since May. The panel is examining every death since 2005.',
    'The hall is open since the fire service needs it. It is the second strike since the start of the year.',
    'She works nights since the strike has cut her pay. It lists ships lost since the start of records.',
    'Since Monday is a holiday, the shops are closing early.',
    'Markets will shut since Monday marks the death of the king. The museum holds a copy of every law since 1801.',
  ],
  cues: ['since'],
  outranks: ['carried-grammar'],
  *check(block, sentence) {
    const at = sentence.tokens.findIndex(({ lower }, place) => lower === 'since' && isTime(sentence.tokens, place + 1))
    const compared = at > 1 ? sentence.tokens.slice(0, at) : sentence.tokens
    if (at < 0 || compared.some(({ lower }) => compares.test(lower))) return
    if (isReason(sentence.tokens, at)) return
    const report =
      at === 0 || (at === 1 && sentence.tokens[0]?.pos === 'PUNCT')
        ? checkBehind(block, sentence)
        : (checkBefore(block, sentence, at) ?? behindSince(block, sentence.tokens, at))
    if (report) yield report
  },
}

const days =
  /^(?:then|dawn|daybreak|midnight|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|childhood|1[5-9]\d\d|20\d\d|(?:19|20)\d0s)$/u
const compares =
  /^(?:first|second|third|only|last|highest|lowest|fastest|record|best|worst|peak|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|than|any|as|more|most|less|least|up|down|again|return|yet|such|\p{L}{3,}(?:[gtdlrpkwsi]est))$/u

/** “since Thursday is polling day”, “Since May ended”: what follows is a clause, and *since* gives the reason or the moment. */
function isReason(tokens: readonly Token[], since: number): boolean {
  const place = behindTime(tokens, since)
  const verb = tokens[place]
  const isAhead = tokens.slice(0, since).some(({ pos }) => pos === 'AUX' || pos === 'VERB')
  if (isEvent(tokens, since + 1) && verb !== undefined && mayBeFinite(verb)) return true
  const isFinite =
    verb !== undefined &&
    (verb.pos === 'AUX' || (verb.pos === 'VERB' && canBe(verb.lower, 'third', 'past') && !canBe(verb.lower, 'base')))
  const mayBeVerb = verb !== undefined && verb.pos === 'NOUN' && canBe(verb.lower, 'third') && tokens[place + 1]?.pos === 'DET'
  return (isFinite || mayBeVerb) && (since === 0 || isAhead)
}

/** Where the time ends that stands behind *since*: “last May”, “the start of the war”. */
function behindTime(tokens: readonly Token[], since: number): number {
  if (isEvent(tokens, since + 1)) return readLongNounPhrase(tokens, since + 1)?.end ?? since + 3
  return /^(?:last|early|late|mid)$/u.test(tokens[since + 1]?.lower ?? '') ? since + 3 : since + 2
}

/** “since his childhood” */
const ownTimes =
  /^(?:childhood|birth|youth|marriage|wedding|arrival|election|appointment|retirement|divorce|founding|foundation|creation|inception|establishment|independence|launch|opening|release|return|departure|death)$/u
/** “since the start of the year”, “since the accident” */
const events =
  /^(?:beginning|start|end|outbreak|onset|age|war|revolution|uprising|pandemic|accident|earthquake|quake|tsunami|crash|fire|floods?|storm|hurricane|cyclone|typhoon|landslide|avalanche|collapse|attacks?|bombing|shooting|elections?|coup|invasion|strike|explosion|eruption|death|fall|summit|crisis)$/u

const isEvent = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'the' && events.test(tokens[at + 1]?.lower ?? '')

function isTime(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (!first) return false
  if (/^(?:his|her|its|their)$/u.test(first.lower)) return ownTimes.test(second?.lower ?? '')
  if (isEvent(tokens, at)) return true
  const place = /^(?:last|early|late|mid)$/u.test(first.lower) ? second : first
  return (
    place !== undefined &&
    (days.test(place.lower) ||
      (place !== first && /^(?:year|month|week|night|weekend|spring|summer|autumn|winter|season)$/u.test(place.lower)))
  )
}

/** “Since 2007 we are saying”: time, perhaps a comma, subject and verb. */
function checkBehind(block: BlockContent, { tokens }: Sentence): Report | undefined {
  const start = tokens.findIndex(({ pos, lower }) => pos === 'PRON' || pos === 'DET' || (pos === 'NOUN' && !days.test(lower)))
  if (start < 2 || start > 6) return undefined
  const at = tokens.findIndex(({ pos }, place) => place > start && (pos === 'AUX' || pos === 'VERB'))
  if (at < 0 || tokens.slice(start, at).some(({ pos }) => pos === 'PUNCT' || pos === 'SCONJ')) return undefined
  return progressive(block, tokens, at)
}

/** “is working here since May”: the verb stands in the same clause, close before. */
function checkBefore(block: BlockContent, { tokens }: Sentence, since: number): Report | undefined {
  const start = clauseStart(tokens, since)
  const at = tokens.findIndex(({ pos }, place) => place >= start && place < since && pos === 'AUX')
  const verb = tokens[at]
  if (!verb) return simplePresent(block, tokens, start, since)
  if (verb.lower === 'did') return didNot(block, tokens, at, since)
  if (since - at > 9) return undefined
  if (verb.lower === 'will') return tokens[at + 1]?.pos === 'VERB' ? future(block, tokens, since) : undefined
  return progressive(block, tokens, at) ?? present(block, tokens, at, since)
}

/** What somebody or something is and remains. */
const states =
  /^(?:in|under|on|at|without|closed|open|married|blocked|missing|here|there|ill|sick|dead|unemployed|homeless|active|available|popular|common|famous|valid|illegal|legal|free|pregnant|alone|known|absent|empty|divorced|widowed|retired|silent|independent|vacant|banned|mayor|president|director|chairman|coach|captain|member|minister)$/u

/** “is in prison since May”, “works here since 2010” */
function present(block: BlockContent, tokens: readonly Token[], at: number, since: number): Report | undefined {
  const [be, next] = [tokens[at], tokens[at + 1]]
  // “The album is since Friday in the shops”
  const isBeside =
    at + 1 === since && /^(?:in|on|at|under|without|a|the|also|out|part|member|his|her)$/u.test(tokens[since + 2]?.lower ?? '')
  if (!be || !next || !/^(?:is|are)$/u.test(be.lower) || !(isBeside || states.test(next.lower)) || since - at > 6)
    return undefined
  // “is without a win since May”
  if (next.lower === 'without' && /^(?:win|victory|goal|point|defeat|trophy|title)$/u.test(tokens[since - 1]?.lower ?? ''))
    return undefined
  const put = be.lower === 'is' ? 'has been' : 'have been'
  return reportSince(block, be, be, put, `What began then and goes on is told with “${put}”.`)
}

/** “did not win since March” */
function didNot(block: BlockContent, tokens: readonly Token[], at: number, since: number): Report | undefined {
  const [before, did, not, verb] = tokens.slice(at - 1, at + 3)
  if (!before || !did || !not || !verb || !/^(?:not|n't|n’t)$/u.test(not.lower) || since - at > 8) return undefined
  const isVerb = verb.pos === 'VERB' && canBe(verb.lower, 'base')
  if (
    !isVerb ||
    !/^(?:NOUN|PROPN|PRON)$/u.test(before.pos) ||
    tokens.slice(at + 3, since).some(({ pos }) => /^(?:VERB|AUX|PART)$/u.test(pos))
  )
    return undefined
  const isPlural = /^(?:they|we|i|you)$/u.test(before.lower) || numberOfNoun(before.lower) === 'plural'
  const put = `${isPlural ? 'have' : 'has'} not ${inflect(verb.lower, 'participle')[0] ?? verb.text}`
  return reportSince(block, did, verb, put, `What has lasted since then is told with “${put}”.`)
}

/** “Farmers since Friday are blocking the road”: people, the time, and *are* with a verb. */
function behindSince(block: BlockContent, tokens: readonly Token[], since: number): Report | undefined {
  const who = tokens[since - 1]
  const isPerson = who && (who.pos === 'PRON' || speakingRoles.has(who.lower) || speakingRoles.has(who.lower.replace(/s$/u, '')))
  return isPerson ? progressive(block, tokens, since + 2) : undefined
}

function clauseStart(tokens: readonly Token[], since: number): number {
  const last = tokens
    .slice(0, since)
    .findLastIndex(
      ({ pos, lower }) =>
        pos === 'PUNCT' || pos === 'SCONJ' || pos === 'CCONJ' || /^(?:who|which|that|what|whose|where|when)$/u.test(lower),
    )
  return last + 1
}

/** “is working”: one form of *be* and an -ing form behind it. */
function progressive(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [be, verb] = [tokens[at], tokens[at + 1]]
  if (!be || !verb || !/^(?:is|are|am)$/u.test(be.lower) || verb.pos !== 'VERB' || !canBe(verb.lower, 'ing')) return undefined
  if (verb.lower === 'going' && tokens[at + 2]?.lower === 'to') return undefined
  const since = tokens.findIndex(({ lower }, place) => place > at && lower === 'since')
  if (since > 0 && looksBack(tokens, at + 1, since)) return undefined
  const base = verbForms(verb.lower).find(({ form }) => form === 'ing')?.base ?? ''
  const ing = inflect(base, 'ing').includes(verb.lower) ? verb.lower : verb.text
  const put = `${be.lower === 'is' ? 'has' : 'have'} been ${ing}`
  return reportSince(block, be, verb, put, `What began then and goes on is told with “${put}”.`)
}

function future(block: BlockContent, tokens: readonly Token[], since: number): Report | undefined {
  const [word, time] = [tokens[since], tokens[since + 1]]
  if (
    !word ||
    !time ||
    isEvent(tokens, since + 1) ||
    /^(?:yesterday|last|childhood|his|her|its|their|1\d\d\d|20\d\d)$/u.test(time.lower)
  )
    return undefined
  const put = `from ${block.text.slice(time.from, time.to)}`
  return reportSince(block, word, time, put, 'What is still to come goes on “from” a day, not “since” it.')
}
