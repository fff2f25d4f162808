import type { BlockContent, Token } from '../../article'
import { asking } from '../../proposals'
import { type SentenceRule, type Proposal, prose, type Report } from '../rule'

/**
 * A phrase that comes back as its own echo: “On the other hand, on the other hand,”, “announced that it announced”, “the scene of the scene”. Deliberate exceptions: quotations, one or two words (*never, never*) unless they name a place,
 * verbs of saying and thinking that may well be said of themselves (*he said that he said so*), superlatives (*the best of the best*),
 * and proverbial pairs (*day of days*, *heart of hearts*).
 */
export const echoedWords: SentenceRule = {
  id: 'echoed-words',
  category: 'translation',
  name: 'A phrase said twice',
  why: 'A translating machine that loses its place says the last words again. The second time adds nothing.',
  scope: 'sentence',
  blocks: [...prose, 'headline'],
  covers: ['NM01', 'NM03'],
  examples: [
    {
      damaged: '[[On the other hand, on the other hand]], the firm denied the charge.',
      repaired: 'On the other hand, the firm denied the charge.',
    },
    { damaged: 'The commission [[announced that it announced]] the date of the vote.' },
    { damaged: '[[In Brussels, in Brussels]], ministers met again.', repaired: 'In Brussels, ministers met again.' },
    { damaged: 'Two teams were sent to [[the scene of the scene]] at night.' },
  ],
  sound: [
    '“In the end, in the end, we shall win,” he said.',
    'It was cold, very cold, in the north, in the east and in the west.',
    'She knew that she knew the man. He said that he said nothing.',
    'They are the best of the best. Of all the mornings of the morning show, this was the first.',
    'The law of the land is the law. The minister of the ministry of justice left.',
    'They sang “New York, New York”, and New York, New York, was cheered. Never, never, he said.',
    'He won in 2010, in 2012 and in 2014. Year after year, year after year has passed.',
    'Two long and two short, two long and two short, they lope uphill.',
    'It rained, and it rained, and it rained. The story of the story is as strange as the book. Pupils learned that they learned better at noon.',
  ],
  *check(block) {
    for (let at = 0; at < block.tokens.length - 3; at++) {
      const report =
        repeatedPhrase(block, at) ?? repeatedName(block, at) ?? announcedItself(block.tokens, at) ?? ofItself(block.tokens, at)
      if (!report) continue
      yield report.report
      at += report.length
    }
  },
}

interface Echo {
  readonly report: Report
  /** How many tokens it takes. */
  readonly length: number
}

/** “Lincoln Heights, Lincoln Heights,”, “In Brussels, in Brussels,”: two words with a name among them. New York is sung so. */
function repeatedName({ tokens, text }: BlockContent, at: number): Echo | undefined {
  if (tokens[at + 2]?.text !== ',') return undefined
  const [one, name, , again, other, next] = tokens.slice(at, at + 6)
  if (!one || !name || !again || !other || !isPunctuation(next)) return undefined
  if (!sameWords([one, name], [again, other]) || !/^\p{Lu}\p{Ll}{2}/u.test(name.text) || name.lower === 'york') return undefined
  return one.pos === 'ADP' || /^\p{Lu}\p{Ll}{2}/u.test(one.text) ? cut(text, [one, name], [again, other]) : undefined
}

/** “At the same time, at the same time”: three to six words, a comma, and the same words; *and he ran, and he ran* is meant. */
function repeatedPhrase({ tokens, text }: BlockContent, at: number): Echo | undefined {
  if (!isPunctuation(tokens[at - 1])) return undefined
  const comma = tokens.slice(at + 3, at + 7).findIndex((token) => token.text === ',')
  if (comma < 0) return undefined
  const length = comma + 3
  const first = tokens.slice(at, at + length)
  const second = tokens.slice(at + length + 1, at + 2 * length + 1)
  if (
    !sameWords(first, second) ||
    first.some(isNoWord) ||
    // “Two long and two short, two long and two short”: counted out as it goes on
    first.filter(({ pos }) => pos === 'NUM').length > 1 ||
    /^(?:and|or|but)$/u.test(first[0]?.lower ?? '') ||
    /^(?:and|or|after|by)$/.test(first[1]?.lower ?? '')
  )
    return undefined
  return cut(text, first, second)
}

/** “announced that it announced” */
function announcedItself(tokens: readonly Token[], at: number): Echo | undefined {
  if (tokens[at + 1]?.lower !== 'that') return undefined
  const [verb, , subject, again] = tokens.slice(at, at + 4)
  if (!verb || !subject || !again || verb.quoted || verb.pos !== 'VERB') return undefined
  if (again.lower !== verb.lower || subject.pos !== 'PRON' || maySayOfItself.test(verb.lower)) return undefined
  return ask(verb, again, 4)
}

const maySayOfItself =
  /^(?:sa(?:y|ys|id)|know|knows|knew|think|thinks|thought|believe|believes|believed|hope|hopes|hoped|feel|feels|felt|see|sees|saw|claim|claims|claimed|insist|insists|insisted|deny|denied|learn|learned|learnt|find|found|remember|remembered|realised|realized)$/

/** “the scene of the scene” */
function ofItself(tokens: readonly Token[], at: number): Echo | undefined {
  if (tokens[at + 2]?.lower !== 'of') return undefined
  const [the, noun, , article, again] = tokens.slice(at, at + 5)
  if (!the || !noun || !article || !again || the.quoted) return undefined
  if (the.lower !== 'the' || article.lower !== 'the' || noun.lower !== again.lower) return undefined
  if (/^(?:story|history|study|theory|picture|film|cream|king|song|end|best|heart|lord|servant)$/u.test(noun.lower))
    return undefined
  if (noun.pos !== 'NOUN' || again.pos !== 'NOUN' || tokens[at + 5]?.pos === 'NOUN' || tokens[at + 5]?.pos === 'PROPN')
    return undefined
  return ask(the, again, 5)
}

function cut(text: string, first: readonly Token[], second: readonly Token[]): Echo | undefined {
  const [from] = first
  const last = first.at(-1)
  const end = second.at(-1)
  if (!from || !last || !end || from.quoted || end.quoted) return undefined
  const once = text.slice(from.from, last.to)
  const keep: Proposal = { label: `Keep “${once}” once`, kind: 'single', edits: [{ from: last.to, to: end.to, insert: '' }] }
  return {
    report: {
      ranges: [{ from: from.from, to: end.to }],
      tier: 'likely',
      severity: 5,
      message: `“${once}” is said twice in a row.`,
      repairs: [keep],
    },
    length: end.index - from.index,
  }
}

function ask(first: Token, last: Token, length: number): Echo {
  return {
    report: {
      ranges: [{ from: first.from, to: last.to }],
      tier: 'likely',
      severity: 5,
      message: `“${last.text}” echoes itself: other words stood in one of the two places.`,
      repairs: [asking(`what was meant by the second “${last.text}”`)],
    },
    length,
  }
}

const sameWords = (first: readonly Token[], second: readonly Token[]): boolean =>
  second.length === first.length && first.every((token, index) => token.lower === second[index]?.lower)

const isNoWord = ({ text }: Token): boolean => !/^[\p{L}\p{N}’'-]+$/u.test(text)
const isPunctuation = (token: Token | undefined): boolean => token === undefined || token.pos === 'PUNCT'
