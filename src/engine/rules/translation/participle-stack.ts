import type { BlockContent, Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import type { Range } from '../../types'
import { putWords } from '../proposals'
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
  ],
  sound: [
    'The by now familiar story, the in part restored house and the at times heated debate went on.',
    'The on-site team and the in-house lawyers met the at least 12 wounded men.',
    'The man convicted by the court fled. The by-election was held. They mourned those on a hijacked plane.',
  ],
  *check(block) {
    for (const { tokens } of block.sentences) {
      for (const at of tokens.keys()) {
        const stack = readStack(tokens, at)
        if (stack) yield report(block, stack)
      }
    }
  },
}

interface Stack {
  readonly article: Token
  readonly phrase: readonly Token[]
  /** With an adverb before it: “strongly grown”. */
  readonly participle: Range
  readonly noun: Token
}

const adverbial =
  /^(?:now|then|part|times|least|most|turn|fact|large|far|once|all|first|last|itself|present|house|between|long|general|particular|which|and|or)$/u
/** Adjectives that stand like participles. */
const described = /^(?:responsible|important|necessary|typical|essential|characteristic)$/u
const longestPhrase = 6

function readStack(tokens: readonly Token[], at: number): Stack | undefined {
  const article = tokens[at]
  const preposition = tokens[at + 1]
  const first = tokens[at + 2]
  if (
    !article ||
    !preposition ||
    !first ||
    article.quoted ||
    !/^(?:the|this|these|those|an?|his|her|its|their)$/u.test(article.lower)
  )
    return undefined
  const isOpen = /^(?:the|this|these|those)$/u.test(article.lower) || first.pos === 'DET'
  if (
    !isOpen ||
    !/^(?:in|by|from|on|for|at|with)$/u.test(preposition.text) ||
    preposition.pos !== 'ADP' ||
    adverbial.test(first.lower)
  )
    return undefined
  for (let place = at + 3; place < at + 3 + longestPhrase; place++) {
    const token = tokens[place]
    const noun = tokens[place + 1]
    if (!token || !noun) return undefined
    const isParticiple = described.test(token.lower) || (/^(?:VERB|ADJ)$/u.test(token.pos) && canBe(token.lower, 'participle'))
    const adverb = tokens[place - 1]?.pos === 'ADV' ? tokens[place - 1] : undefined
    // “those on a hijacked plane”: the phrase has no noun yet
    if (isParticiple && noun.pos === 'NOUN' && /^(?:NOUN|PROPN|NUM|PRON)$/u.test(tokens[place - (adverb ? 2 : 1)]?.pos ?? '')) {
      const participle = { from: (adverb ?? token).from, to: token.to }
      return { article, phrase: tokens.slice(at + 1, adverb ? place - 1 : place), participle, noun: lastNoun(tokens, place + 1) }
    }
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADV)$/u.test(token.pos)) return undefined
  }
  return undefined
}

function lastNoun(tokens: readonly Token[], at: number): Token {
  let place = at
  while (tokens[place + 1]?.pos === 'NOUN') place++
  return tokens[place] as Token // the caller found a noun at its start
}

function report({ text }: BlockContent, { article, phrase, participle, noun }: Stack): Report {
  const nouns = text.slice(participle.to, noun.to).trim()
  const described = `${text.slice(participle.from, participle.to)} ${text.slice(phrase[0]?.from, phrase.at(-1)?.to)}`
  const put = `${article.text} ${nouns} ${described}`
  const range = { from: article.from, to: noun.to }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `English sets “${described}” behind its noun: “${put}”.`,
    repairs: [putWords(range, put)],
  }
}
