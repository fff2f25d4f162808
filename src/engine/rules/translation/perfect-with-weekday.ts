import type { BlockContent, Token } from '../../article'
import { simplePastOf } from '../../language/simple-past'
import { putOrAsk } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'
import { inSimplePast, readPerfect } from './perfect-to-past'

/**
 * *Has* or *have* with a day of the week: *The council has met on Monday*, *The court has on Friday rejected the claim*. Deliberate exceptions:
 * what is planned for a day (*has called a strike on Monday*), a verb, a clause or a comma before the day, and *could have met on Monday*.
 */
export const perfectWithWeekday: SentenceRule = {
  id: 'perfect-with-weekday',
  category: 'translation',
  name: 'Present perfect with a day',
  why: 'German, French, Italian and Hindi say “has done on Monday”. English takes the simple past as soon as the day is named.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['GR06'],
  examples: [
    { damaged: 'The council [[has met]] on Monday in the hall.', repaired: 'The council met on Monday in the hall.' },
    { damaged: 'He [[has announced]] on Tuesday that he will go.', repaired: 'He announced on Tuesday that he will go.' },
    { damaged: 'The fire [[has burned]] on Monday.', repaired: 'The fire burned on Monday.' },
    { damaged: 'Two men [[have been held]] on Friday in Lyon.', repaired: 'Two men were held on Friday in Lyon.' },
    { damaged: 'The pope [[has visited]] the hospital on Sunday.', repaired: 'The pope visited the hospital on Sunday.' },
    {
      damaged: 'The court [[has on Friday evening rejected]] the claim.',
      repaired: 'The court on Friday evening rejected the claim.',
    },
    { damaged: 'The president [[has received]] Thursday the envoy.', repaired: 'The president received Thursday the envoy.' },
    {
      damaged: 'The firm [[has also confirmed]] on Tuesday that it will sell.',
      repaired: 'The firm also confirmed on Tuesday that it will sell.',
    },
    { damaged: 'The actor [[has passed]] away on Sunday.', repaired: 'The actor passed away on Sunday.' },
    { damaged: 'The court [[has on Friday rejected]] the claim.', repaired: 'The court on Friday rejected the claim.' },
  ],
  sound: [
    'The union has set out on Monday what it wants. It has called off on Monday what was to be. The union has called a strike on Monday. A vote has been set on Friday.',
    'He has said that he left on Monday. She could have met him on Friday.',
    'The shop has opened on Mondays since May. They have met, on Monday as well.',
    'The union has asked members to stay away on Monday. It has been working on Monday night rotas.',
    'The suspect may well have fled on Sunday. Americans have voted on Tuesday since 1845.',
    'Christmas has fallen on Sunday only twice this century. He could never have left on Friday.',
    'Once she has arrived on Monday, talks can begin. When the court has ruled on Thursday, we will know more.',
  ],
  cues: ['has', 'have'],
  *check(block, { tokens }) {
    for (let at = 0; at < tokens.length - 3; at++) {
      const have = tokens[at]
      if (!have || !/^(?:has|have)$/u.test(have.lower) || isModal(tokens, at) || isFuture(tokens, at)) continue
      const found = dayWithin(block, tokens, at) ?? dayBehind(block, tokens, at)
      if (found) yield found
    }
  },
}

const modal = /^(?:to|would|could|may|might|should|must|will|cannot|can|shall|not)$/u
/** “Once she has arrived on Monday, talks can begin”: the day is still to come. */
function isFuture(tokens: readonly Token[], have: number): boolean {
  const comma = tokens.findLastIndex(({ text }, at) => at < have && text === ',')
  return tokens.slice(Math.max(0, comma + 1, have - 8), have).some(({ lower }) => /^(?:if|once|when|until|unless)$/u.test(lower))
}

/** “may well have left”, “could never have left” */
function isModal(tokens: readonly Token[], have: number): boolean {
  let at = have - 1
  while (at > 0 && tokens[at]?.pos === 'ADV') at--
  return modal.test(tokens[at]?.lower ?? '') || modal.test(tokens[have - 1]?.lower ?? '')
}
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u
/** What is done now for a day to come, and what need not be over. */
const planning =
  /^(?:been|had|got|called|set|scheduled|planned|announced|booked|proposed|organi[sz]ed|promised|convened|postponed|arranged|fixed|delayed|moved|summoned|invited|tabled|prepared|confirmed|slated|agreed|declared|started|begun|focused|worked|relied|depended|based|centred|centered|concentrated|requested|sought|demanded|cancell?ed|approved|banned|granted|cleared|ordered|timed|pencilled|listed|put|added|offered|chosen)$/u

const isDay = (tokens: readonly Token[], on: number): boolean =>
  tokens[on]?.lower === 'on' &&
  weekday.test(tokens[on + 1]?.lower ?? '') &&
  (!/^(?:NOUN|PROPN|ADJ|PART)$/u.test(tokens[on + 2]?.pos ?? '') ||
    /^(?:last|morning|evening|night|afternoon)$/u.test(tokens[on + 2]?.lower ?? ''))

/** “passed away on Sunday” */
const particle = /^(?:away|out|down|up|over|back)$/u
/** With the day right behind it such a verb tells of that day as well: “has announced on Monday that …”; these do not. */
const leaning =
  /^(?:been|had|got|focused|worked|relied|depended|based|centred|centered|concentrated|called|put|decided|settled|agreed|fixed|insisted|counted|planned|set|moved|cent(?:er|r)ed|banked)$/u

/** “has on Friday rejected” */
function dayWithin(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const isPart = /^(?:morning|afternoon|evening|night)$/u.test(tokens[at + 3]?.lower ?? '')
  const [have, on, day] = tokens.slice(at, at + 3)
  const verb = tokens[at + (isPart ? 4 : 3)]
  const past = verb && simplePastOf(verb.lower)
  if (!have || !on || !verb || past === undefined || on.lower !== 'on' || !weekday.test(day?.lower ?? '')) return undefined
  return report(block, have, verb, `${block.text.slice(on.from, tokens[at + (isPart ? 3 : 2)]?.to)} ${past}`, past)
}

/** “has met on Monday”, “has visited the hospital on Sunday” */
function dayBehind(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const perfect = readPerfect(tokens, at)
  if (!perfect || perfect.isDenied) return undefined
  const { have, verb, last, isPassive, adverb } = perfect
  const isClose = !isPassive && tokens[last + 1]?.lower === 'on'
  if ((isClose ? leaning : planning).test(verb.lower)) return undefined
  // “has already met on Monday”: perhaps often
  if (/^(?:already|just|even)$/u.test(adverb?.lower ?? '')) return undefined
  const isParted = particle.test(tokens[last + 1]?.lower ?? '') && tokens[last + 2]?.lower === 'on'
  if (isParted && planning.test(verb.lower)) return undefined
  let on = last + (isParted ? 2 : 1)
  while (on < last + 7 && !weekday.test(tokens[on]?.lower ?? '') && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(tokens[on]?.pos ?? ''))
    on++
  // What is announced may be held on that day: “has signalled a rally on Monday” is told apart by no list, so an object has its article.
  if (!isParted && on > last + 1 && !/^(?:the|its|his|her|their)$/u.test(tokens[last + 1]?.lower ?? '')) return undefined
  const isBareDay =
    on === last + 1 && weekday.test(tokens[on]?.lower ?? '') && /^(?:DET|NUM|PUNCT)$/u.test(tokens[on + 1]?.pos ?? '')
  if (!isDay(tokens, on) && !isBareDay) return undefined
  if (
    tokens.slice(on).some(({ lower }) => /^(?:since|twice|times|centuries|generations|decades|years|season|only)$/u.test(lower))
  )
    return undefined
  const put = inSimplePast(tokens, at, perfect)
  return report(block, have, verb, put, put)
}

function report({ text }: BlockContent, have: Token, verb: Token, put: string, verbs: string): Report {
  const range = { from: have.from, to: verb.to }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 1,
    message: `The day is named, so it is “${verbs}”, not “${text.slice(range.from, range.to)}”.`,
    repairs: [putOrAsk(range, put, have.quoted)],
  }
}
