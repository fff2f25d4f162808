import type { Sentence, Token } from '../../article'
import { readNounPhrase } from '../../language/noun-phrases'
import { baseOf, canBe, inflect } from '../../language/verb-forms'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * What has gone on for years, told with *is* and *-ing*: *I am driving this bus for 30 years*. Deliberate exceptions: what is planned for a time (*is
 * leaving for two years*), weeks and days, and verbs of one moment.
 */
export const stillGoingOn: SentenceRule = {
  id: 'still-going-on',
  category: 'translation',
  name: 'For years with the present',
  why: 'Turkish, Hindi, Arabic and many other languages say “I am driving this bus for 30 years”. English tells what began then and goes on with “have been”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR06', 'LX20'],
  examples: [
    {
      damaged: 'Kara [[is driving]] this bus for 30 years.',
      repaired: 'Kara has been driving this bus for 30 years.',
    },
    {
      damaged: 'They [[are living]] in tents for many years.',
      repaired: 'They have been living in tents for many years.',
    },
    {
      damaged: 'For ten years he [[lives]] in Helsinki.',
      repaired: 'For ten years he has lived in Helsinki.',
    },
    {
      damaged: 'The villagers [[are waiting]] for a road for twelve years.',
      repaired: 'The villagers have been waiting for a road for twelve years.',
    },
    {
      damaged: 'For two decades the couple [[runs]] a hotel near Split.',
      repaired: 'For two decades the couple has run a hotel near Split.',
    },
    {
      damaged: 'For many years the firm [[works]] with schools.',
      repaired: 'For many years the firm has worked with schools.',
    },
  ],
  sound: [
    'He is leaving for two years. They are looking for years of data, and she is working on plans for 30 years.',
    'The firm is asking for ten years of help. He is serving a sentence of 30 years and is paying for 20 years of debt.',
    'For ten years he lived there. For many years of work he gets little, and for ten years a prisoner lives alone.',
    'He has been driving this bus for 30 years and will be living there for 3 years.',
    'Homeowners are facing higher bills for several years, analysts say. The bank is making loans interest-free for three years.',
    'For five years he pays no tax. For ten years she works in a mill; then, one night, he returns. For three months the road closes.',
    'The firm is running the line for seven years, until 2030.',
    'The couple are living in a caravan for three years while the house is built.',
  ],
  *check(block, sentence) {
    for (let at = 1; at + 4 < sentence.tokens.length; at++) {
      const report = checkVerb(block.text, sentence, at)
      if (report) yield report
    }
    const opening = checkOpening(block.text, sentence)
    if (opening) yield opening
  },
}

const lasting =
  /^(?:driving|working|living|waiting|fighting|teaching|studying|struggling|suffering|running|selling|using|doing|demanding|trying|sitting|standing|farming|fishing|growing|making|playing|managing|protesting|battling|searching|residing|operating)$/u
const lives =
  /^(?:lives|works|teaches|studies|fights|struggles|suffers|runs|sells|resides|operates|plays|manages|owns|leads|serves|exists|knows|drives|waits|collects|collaborates|cooperates|supports|produces|researches|organi[sz]es|writes|belongs)$/u
const many =
  /^(?:many|several|[3-9]|[1-9]\d+|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|decades)$/u

/** “ten years”, “two decades” */
const isLongTime = (number: Token | undefined, unit: Token | undefined): boolean =>
  /^(?:years|decades|generations)$/u.test(unit?.lower ?? '') &&
  (many.test(number?.lower ?? '') || (number?.lower === 'two' && unit?.lower !== 'years'))

/** “For ten years he lives in Helsinki” */
function checkOpening(text: string, { tokens }: Sentence): Report | undefined {
  if (tokens[0]?.lower !== 'for' || !isLongTime(tokens[1], tokens[2])) return undefined
  const start = tokens[3]?.text === ',' ? 4 : 3
  const subject = readNounPhrase(tokens, start)
  if (!subject || subject.temporal || !/^(?:the|he|she|it|his|her|its|their)$/u.test(subject.first.lower)) return undefined
  const verb = tokens[subject.head.index - (tokens[0]?.index ?? 0) + 1]
  if (!verb || verb.pos !== 'VERB' || !canBe(verb.lower, 'third') || canBe(verb.lower, 'past', 'base')) return undefined
  // “For five years he pays no tax”, “For many years the heroine waits; then …”
  if (!lives.test(verb.lower) || tokens.some(({ lower, text: mark }) => mark === ';' || /^(?:then|until|before)$/u.test(lower)))
    return undefined
  const put = `has ${inflect(baseOf(verb.lower) ?? '', 'participle')[0] ?? verb.text}`
  return report(text, verb, verb, put)
}

function checkVerb(text: string, { tokens }: Sentence, at: number): Report | undefined {
  const [be, verb] = [tokens[at], tokens[at + 1]]
  if (!be || !verb || !/^(?:is|are|am)$/u.test(be.lower) || !lasting.test(verb.lower)) return undefined
  for (let place = at + 2; place < Math.min(at + 8, tokens.length - 2); place++) {
    const [word, number, unit, next] = tokens.slice(place, place + 4)
    if (!word || word.pos === 'PUNCT' || word.pos === 'VERB' || (word.pos === 'SCONJ' && word.lower !== 'for')) return undefined
    if (word.lower !== 'for') continue
    // “are waiting for a road for twelve years”
    if (!isLongTime(number, unit)) continue
    if (!next || !/^(?:[.,;]|and|now|without|but|in|at|already)$/u.test(next.lower) || be.quoted !== verb.quoted) return undefined
    // “making loans free for three years”, “running the line for seven years, until 2030”
    if (
      tokens[place - 1]?.pos === 'ADJ' ||
      tokens.slice(place).some(({ lower }) => /^(?:until|under|while|during|before)$/u.test(lower))
    )
      return undefined
    // “plans for 30 years”, “asking for ten years”: the words belong to the noun or verb right before
    const before = tokens[place - 1]
    if (
      before?.pos === 'NOUN' &&
      /^(?:plans?|sentences?|contracts?|budgets?|terms?|loans?|guarantees?|leases?)$/u.test(before.lower)
    )
      return undefined
    const put = `${be.lower === 'is' ? 'has' : 'have'} been ${verb.text}`
    return report(text, be, verb, put)
  }
  return undefined
}

function report(text: string, first: Token, last: Token, put: string): Report {
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 1,
    message: `What began years ago and still goes on is told with “${put}”.`,
    repairs: changeWithin(text, first, last, { from: first.from, to: last.to, insert: put }),
  }
}
