import type { BlockContent, Token } from '../../article'
import { dayNames } from '../../language/calendar'
import { canBe } from '../../language/verb-forms'
import type { Range } from '../../types'
import { putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A phrase and a participle in front of their noun, as German and Russian put them: “the by the court convicted man”, “the for trade important bridge”. Deliberate exceptions:
 * what English sets there with hyphens (“the in-house team”), *by now*, *in part*, *at least*, *at times*, titles in capitals, quotations.
 */
export const participleStack: SentenceRule = {
  id: 'participle-stack',
  category: 'translation',
  name: 'Phrase in front of its noun',
  why: 'Other languages set a whole phrase with its participle between article and noun. English sets it behind the noun.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['GR13'],
  outranks: ['calque', 'missing-object'],
  examples: [
    { damaged: '[[The by the court convicted man]] fled.', repaired: 'The man convicted by the court fled.' },
    { damaged: 'He called [[the in Berlin based company]] at noon.', repaired: 'He called the company based in Berlin at noon.' },
    {
      damaged: 'They met [[the for the budget responsible minister]] there.',
      repaired: 'They met the minister responsible for the budget there.',
    },
    {
      damaged: 'They shut [[the for the traffic important bridge]] there.',
      repaired: 'They shut the bridge important for the traffic there.',
    },
    {
      damaged: 'It is [[the in the last years strongly grown traffic]] there.',
      repaired: 'It is the traffic strongly grown in the last years there.',
    },
    { damaged: '[[The published on Monday report]] shows a rise.', repaired: 'The report published on Monday shows a rise.' },
    { damaged: 'They ended [[the held in Vienna talks]] early.', repaired: 'They ended the talks held in Vienna early.' },
    { damaged: '[[The 1998 founded company]] grew.', repaired: 'The company founded in 1998 grew.' },
    { damaged: '[[The in Berlin living artist]] won a prize.', repaired: 'The artist living in Berlin won a prize.' },
    {
      damaged: '[[The during the war destroyed bridge]] was rebuilt.',
      repaired: 'The bridge destroyed during the war was rebuilt.',
    },
    { damaged: '[[The bought by the club player]] fell.', repaired: 'The player bought by the club fell.' },
  ],
  sound: [
    'The wounded in Gaza hospitals and the built in Apple software were named, and the accused in Berlin courts. The injured on Monday were two.',
    'The by now familiar story, the in part restored house and the at times heated debate went on.',
    'This in effect made workers pay twice. Those on benefits received letters. They saw her in a play written years ago.',
    'The vaccinated in US hospitals were less ill, and the arrested in Delhi riots cases were given bail.',
    'The on-site team and the in-house lawyers met the at least 12 wounded men.',
    'The man convicted by the court fled. The by-election was held. They mourned those on a hijacked plane.',
  ],
  *check(block, { tokens }) {
    for (const at of tokens.keys()) {
      const stack = readStack(tokens, at) ?? readTurnedStack(tokens, at) ?? readYearStack(tokens, at)
      if (stack) yield report(block, stack)
    }
  },
}

interface Stack {
  readonly article: Token
  readonly phrase: readonly Token[]
  /** With an adverb before it: “strongly grown”. */
  readonly participle: Range
  /** With a noun before it that tells what kind it is. */
  readonly nouns: Range
  /** What the phrase lacks before it: “founded in 1998”. */
  readonly link?: string
}

const adverbial =
  /^(?:now|then|part|times|least|most|turn|fact|large|far|once|all|first|last|itself|present|house|between|long|general|particular|which|and|or|effect|practice|theory|essence|principle|reality|truth|average|law)$/u
/** Where somebody or something is: “the in Berlin living artist”. */
const staying = /^(?:living|working|residing|lying|standing|playing|studying|waiting|serving|remaining)$/u
/** Adjectives that stand like participles. */
const described = /^(?:responsible|important|necessary|typical|essential|characteristic)$/u
const longestPhrase = 6

function readStack(tokens: readonly Token[], at: number): Stack | undefined {
  const article = tokens[at]
  const preposition = tokens[at + 1]
  const first = tokens[at + 2]
  if (!article || !preposition || !first || article.quoted || !/^(?:the|this|these|an?|his|its|their)$/u.test(article.lower))
    return undefined
  const isOpen = /^(?:the|this|these)$/u.test(article.lower) || first.pos === 'DET'
  if (
    !isOpen ||
    !/^(?:in|by|from|on|for|at|with|during|since|near|before|after)$/u.test(preposition.text) ||
    preposition.pos !== 'ADP' ||
    adverbial.test(first.lower)
  )
    return undefined
  for (let place = at + 3; place < at + 3 + longestPhrase; place++) {
    const token = tokens[place]
    const noun = tokens[place + 1]
    if (!token || !noun) return undefined
    const isParticiple =
      described.test(token.lower) ||
      (/^(?:VERB|ADJ)$/u.test(token.pos) && canBe(token.lower, 'participle')) ||
      staying.test(token.lower)
    const adverb = tokens[place - 1]?.pos === 'ADV' ? tokens[place - 1] : undefined
    // “those on a hijacked plane”: the phrase has no noun yet
    if (isParticiple && noun.pos === 'NOUN' && /^(?:NOUN|PROPN|NUM|PRON)$/u.test(tokens[place - (adverb ? 2 : 1)]?.pos ?? '')) {
      const participle = { from: (adverb ?? token).from, to: token.to }
      return { article, phrase: tokens.slice(at + 1, adverb ? place - 1 : place), participle, nouns: nounsAt(tokens, place + 1) }
    }
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADV)$/u.test(token.pos)) return undefined
  }
  return undefined
}

const doers =
  /^(?:club|government|ministry|company|firm|bank|court|police|army|president|minister|mayor|committee|parliament|council|union|party|team|state|city|commission|author|artist|director|prosecutor|judge|rebels|authorities|opposition)$/u

/** Participles that stand for people by themselves: “the wounded in Gaza hospitals”. */
const people =
  /^(?:wounded|injured|killed|accused|convicted|displaced|missing|dead|detained|unemployed|disabled|condemned|built|arrested|rescued|evacuated|vaccinated|uninsured|elected|deceased|fallen|jailed|imprisoned)$/u

/** “the published on Monday report”, “the held in Vienna talks”: the participle first, and a name or a day between. */
function readTurnedStack(tokens: readonly Token[], at: number): Stack | undefined {
  const [article, participle, preposition, name] = tokens.slice(at, at + 4)
  if (
    !article ||
    !participle ||
    !preposition ||
    !name ||
    article.quoted ||
    !/^(?:the|this|these|those|an?)$/u.test(article.lower)
  )
    return undefined
  const isParticiple =
    participle.text === participle.lower && canBe(participle.lower, 'participle') && /^(?:VERB|ADJ)$/u.test(participle.pos)
  if (!isParticiple || !/^(?:on|in|at|near|by|from|during)$/u.test(preposition.text)) return undefined
  // “the bought by the club player”: behind “by” one noun says who did it, the next who is spoken of.
  const isByThem =
    preposition.lower === 'by' &&
    /^(?:the|an?|his|her|their|its)$/u.test(name.lower) &&
    tokens[at + 4]?.pos === 'NOUN' &&
    doers.test(tokens[at + 4]?.lower ?? '')
  const end = isByThem ? at + 5 : endOfName(tokens, at + 3)
  const noun = tokens[end]
  if (end === at + 3 || noun?.pos !== 'NOUN' || noun.text !== noun.lower || !noun.spaced) return undefined
  if (people.test(participle.lower) && !dayNames.includes(name.text)) return undefined
  // “the injured on Monday morning”
  if (dayNames.includes(name.text) && /^(?:morning|evening|afternoon|night|noon)$/u.test(noun.lower)) return undefined
  const isMonth = /^\d/u.test(name.text) && /^\d/u.test(tokens[end - 1]?.text ?? '') && end > at + 4
  return isMonth ? undefined : { article, phrase: tokens.slice(at + 2, end), participle, nouns: nounsAt(tokens, end) }
}

/** Behind “in Vienna”, “on 5 May”: three words at most. */
function endOfName(tokens: readonly Token[], at: number): number {
  let end = at
  while (/^(?:\p{Lu}|\d)/u.test(tokens[end]?.text ?? '') && end < at + 3) end++
  return end
}

const beginnings =
  /^(?:founded|established|built|opened|created|launched|introduced|elected|published|completed|born|formed|adopted|arrested|deceased)$/u

/** “the 1998 founded company” */
function readYearStack(tokens: readonly Token[], at: number): Stack | undefined {
  const [article, year, participle, noun] = tokens.slice(at, at + 4)
  if (!article || !year || !participle || !noun || article.quoted || !/^(?:the|this|an?)$/u.test(article.lower)) return undefined
  if (!/^(?:1[5-9]|20)\d\d$/u.test(year.text) || !beginnings.test(participle.text) || noun.pos !== 'NOUN') return undefined
  return noun.text === noun.lower
    ? { article, phrase: [year], participle, nouns: nounsAt(tokens, at + 3), link: 'in ' }
    : undefined
}

function nounsAt(tokens: readonly Token[], at: number): Range {
  let last = at
  while (tokens[last + 1]?.pos === 'NOUN') last++
  const from = tokens[at]?.from ?? 0
  return { from, to: tokens[last]?.to ?? from }
}

function report({ text }: BlockContent, { article, phrase, participle, nouns, link = '' }: Stack): Report {
  const described = `${text.slice(participle.from, participle.to)} ${link}${text.slice(phrase[0]?.from, phrase.at(-1)?.to)}`
  const put = `${article.text} ${text.slice(nouns.from, nouns.to)} ${described}`
  const range = { from: article.from, to: nouns.to }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `English sets “${described}” behind its noun: “${put}”.`,
    repairs: [putWords(range, put)],
  }
}
