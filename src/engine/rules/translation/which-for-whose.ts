import type { Sentence, Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *Whose* taken apart: *the firm which its manager was arrested*, *families that their houses were destroyed*. Deliberate exceptions: verbs that lack
 * their object (*the car which its owner had sold*), *that* behind nouns and verbs that take a clause (*the news that their houses were destroyed*).
 */
export const whichForWhose: SentenceRule = {
  id: 'which-for-whose',
  category: 'translation',
  name: 'Which and its for whose',
  why: 'Persian, Arabic and Hebrew say “the people that their houses were destroyed”. English has one word for it: whose.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['GR16'],
  examples: [
    {
      damaged: 'The firm [[which its]] manager was arrested has closed.',
      repaired: 'The firm whose manager was arrested has closed.',
    },
    {
      damaged: 'The families [[that their]] houses were destroyed live in tents.',
      repaired: 'The families whose houses were destroyed live in tents.',
    },
    {
      damaged: 'The actress, [[that her]] films are known in Asia, died in Cannes.',
      repaired: 'The actress, whose films are known in Asia, died in Cannes.',
    },
    { damaged: 'Riders [[who their]] cards have no balance walk.', repaired: 'Riders whose cards have no balance walk.' },
    {
      damaged: 'The man [[which his]] car was stolen went to the police.',
      repaired: 'The man whose car was stolen went to the police.',
    },
    {
      damaged: 'Children [[who their]] parents work abroad live here.',
      repaired: 'Children whose parents work abroad live here.',
    },
    { damaged: 'The girl [[who her]] father died is ten.', repaired: 'The girl whose father died is ten.' },
    {
      damaged: 'The player [[who his]] contract expires in June will leave.',
      repaired: 'The player whose contract expires in June will leave.',
    },
    {
      damaged: 'The project, [[which its]] cost is 3 million euros, was stopped.',
      repaired: 'The project, whose cost is 3 million euros, was stopped.',
    },
  ],
  sound: [
    'The car which its owner had sold was found. The news that their houses were destroyed came late.',
    'She told the families that their houses were destroyed. The firm, which its owners say is sound, was sold.',
    'It was the day that his father died, and the year that her son was born. So many people that their number was unknown came.',
    'He convinced people that their homes were safe.',
    'The house which her father died in is for sale. A car which its maker has no plans to build was shown.',
    'He is a man who his friends were sure would win. The town which their name is taken from lies in Kent.',
    'The children that their mother had left were found. The team which its owner has a soft spot for won.',
  ],
  cues: ['which', 'that', 'who'],
  *check(block, sentence) {
    for (let at = 1; at + 3 < sentence.tokens.length; at++) {
      const report = checkPair(block.text, sentence, at)
      if (report) yield report
    }
  },
}

const own = /^(?:his|her|its|their)$/u
/** Behind *that* only people and what people live and work in; news and days take a clause. */
const holders =
  /^(?:people|families|family|children|child|women|woman|men|man|girls?|boys?|persons?|residents|villagers|farmers|workers|students|victims|citizens|countries|companies|company|firms?|villages?|patients|households|houses?|refugees|employees|owners|players|those)$/u
const finite =
  /^(?:was|were|is|are|has|have|had|died|fell|collapsed|disappeared|ended|broke|stopped|expires?|expired|burned|burnt|sank|crashed|ends|begins|began|works?|lives?|drowned|increased|decreased|fled|resigned|retired|vanished|exploded|emigrated|escaped|suffers|suffered)$/u
/** Verbs that lack nothing in the passive or by themselves. */
const alone = /^(?:died|fallen|collapsed|disappeared|been|gone|ended|stopped|changed|increased|decreased|expired)$/u

function checkPair(text: string, { tokens }: Sentence, at: number): Report | undefined {
  const [before, link, possessive] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || !link || !possessive || !own.test(possessive.lower) || link.quoted) return undefined
  if (!/^(?:which|who|that)$/u.test(link.lower) || before.pos === 'ADP') return undefined
  const comma = before.text === ','
  const owner = comma ? tokens[at - 2] : before
  if (!owner || !/^(?:NOUN|PROPN|PRON)$/u.test(owner.pos)) return undefined
  // Behind a comma nothing takes a clause with “that”: “The actress, that her films are known, died”.
  if (link.lower === 'that' && !((comma || holders.test(owner.lower)) && isSubject(tokens, comma ? at - 2 : at - 1)))
    return undefined
  if (link.lower === 'who' && own.test(possessive.lower) && /^(?:know|say|ask|tell)/u.test(owner.lower)) return undefined
  let head = at + 2
  while (/^(?:ADJ|NOUN|NUM)$/u.test(tokens[head]?.pos ?? '')) head++
  // “who their parents work abroad”: a verb that reads as the last of the nouns
  if (/^(?:work|live|study)$/u.test(tokens[head - 1]?.lower ?? '') && head > at + 3) head--
  const verb = tokens[head]
  if (tokens[head - 1]?.pos !== 'NOUN' || !verb || !finite.test(verb.lower) || head - at > 5) return undefined
  return isWhole(tokens, head) && !lacksObject(tokens, head + 1)
    ? {
        ranges: [{ from: link.from, to: possessive.to }],
        tier: 'likely',
        severity: 5,
        message: `“${text.slice(link.from, possessive.to)}” is one word in English: “whose”.`,
        repairs: changeWithin(text, link, possessive, { from: link.from, to: possessive.to, insert: 'whose' }),
      }
    : undefined
}

const stranded = /^(?:for|with|from|to|in|on|of|at|by|about|into|over|against)$/u
/**
 * Further on in the clause something is missing that *which* stands for: “which her father died in”, “which its owners are said to be selling”,
 * “who his friends were sure would win”.
 */
function lacksObject(tokens: readonly Token[], from: number): boolean {
  const stop = tokens.findIndex(({ pos }, at) => at >= from && pos === 'PUNCT')
  return tokens.slice(from, stop).some(({ pos, lower }, place, rest) => {
    const next = rest[place + 1]
    const ends =
      next === undefined ||
      next.pos === 'AUX' ||
      (next.pos === 'VERB' && canBe(next.lower, 'third', 'past') && !canBe(next.lower, 'ing'))
    if (stranded.test(lower) && !(next && canBe(next.lower, 'base')))
      return ends && !(next === undefined && stop === tokens.length - 1)
    if (/^(?:sure|convinced|confident|certain|doubt)$/u.test(lower)) return ends && next !== undefined
    return (
      (pos === 'VERB' || canBe(lower, 'base')) &&
      ends &&
      (rest[place - 1]?.lower === 'to' || (rest[place - 2]?.lower === 'to' && /^(?:AUX|ADV)$/u.test(rest[place - 1]?.pos ?? '')))
    )
  })
}

/** The noun opens the sentence, behind its own words: nothing in front that could take a clause with *that*. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  let first = at
  while (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/u.test(tokens[first - 1]?.pos ?? '')) first--
  return first === 0 && !tokens.slice(0, at).some(({ lower }) => /^(?:so|such|no)$/u.test(lower))
}

/** The clause lacks no object: a passive, *to be* with what follows, or a verb that takes none. */
function isWhole(tokens: readonly Token[], at: number): boolean {
  const [verb, next, third] = tokens.slice(at, at + 3)
  if (!verb || !next) return false
  const adverbs = next.pos === 'ADV' ? 1 : 0
  const what = tokens[at + 1 + adverbs]
  if (/^(?:was|were|is|are)$/u.test(verb.lower))
    return (
      what !== undefined &&
      (what.pos === 'ADJ' ||
        what.pos === 'NUM' ||
        (canBe(what.lower, 'participle') && !/ing$/u.test(what.lower) && what.pos === 'VERB'))
    )
  if (/^(?:has|have|had)$/u.test(verb.lower))
    return alone.test(what?.lower ?? '') || third?.lower === 'been' || /^(?:no|a|an|several|many|the)$/u.test(next.lower)
  return (
    !/^(?:VERB|AUX)$/u.test(next.pos) ||
    /^(?:died|fell|collapsed|disappeared|fled|resigned|retired|vanished|emigrated)$/u.test(verb.lower)
  )
}
