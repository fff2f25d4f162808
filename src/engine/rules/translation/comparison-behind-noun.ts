import type { BlockContent, Token } from '../../article'
import { matchCase } from '../../language/match-case'
import { numberOfNoun } from '../../language/noun-number'
import { shortComparatives, superlativeOf } from '../../language/short-comparatives'
import { canBe } from '../../language/verb-forms'
import { articleFor } from '../../lexicon/inflect'
import { askIfSaid, putOrAsk } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *More* or *most* and its adjective behind the noun, as the Romance languages have it: *the day most hot of the year*, *the city more big of Africa*, *two
 * brothers more old*. Deliberate exceptions: *the people most affected by it*, *the issues most important to them*, *made the city more beautiful*.
 */
export const comparisonBehindNoun: SentenceRule = {
  id: 'comparison-behind-noun',
  category: 'translation',
  name: 'More or most behind the noun',
  why: 'Spanish, Portuguese, Italian and French say “the city more big of Africa”. English says “the biggest city in Africa”.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['GR14', 'GR12'],
  examples: [
    { damaged: 'It was [[the day most hot]] of the year.', repaired: 'It was the hottest day of the year.' },
    { damaged: 'Lagos is [[the city more big]] of Africa.', repaired: 'Lagos is the biggest city of Africa.' },
    {
      damaged: 'She is [[the singer most famous]] of the country.',
      repaired: 'She is the most famous singer of the country.',
    },
    { damaged: 'It was [[the moment most difficult]] of my life.', repaired: 'It was the most difficult moment of my life.' },
    { damaged: 'It is [[the country most visited]] of the region.', repaired: 'It is the most visited country of the region.' },
    { damaged: 'He has [[two brothers more old]].', repaired: 'He has two older brothers.' },
    { damaged: 'They bought [[a house more big]] in May.', repaired: 'They bought a bigger house in May.' },
  ],
  sound: [
    'The people most affected by it and the issues most important to them were named. It made the city more beautiful of late.',
    'The law made the house more safe than it was. Two more young men came, and a car more or less new was sold.',
    'The topics most often named are the ones most popular in the world of art. It is the language most common in the region.',
    'The party most critical of Brussels won. The dish most typical of Genoa is pesto. Two weeks more hot and dry weather is forecast.',
  ],
  cues: ['more', 'most'],
  *check(block, { tokens }) {
    for (let at = 2; at + 2 < tokens.length; at++) {
      const report = checkMore(block, tokens, at)
      if (report) yield report
    }
  },
}

const several = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many)$/u
const wholes =
  /^(?:world|country|continent|city|region|year|month|season|century|decade|history|league|tournament|championship|planet|state|island|province|village|team|club|party|war|sector|festival|summer|winter|life|career|government|cabinet|squad|family|class|generation|day|night|race|campaign|series|market|tour)$/u
const ends = /^(?:[.,;]|and|but|in|at|on|near|for|from|with|who|which|that)$/u

function checkMore(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [opener, noun, more, adjective, next, after] = tokens.slice(at - 2, at + 4)
  if (!opener || !noun || !more || !adjective || !next || !/^(?:more|most)$/u.test(more.text)) return undefined
  const isDone =
    more.text === 'most' && adjective.pos === 'VERB' && /ed$/u.test(adjective.text) && canBe(adjective.text, 'participle')
  if (
    noun.pos !== 'NOUN' ||
    (adjective.pos !== 'ADJ' && !isDone) ||
    adjective.text !== adjective.lower ||
    opener.quoted !== next.quoted
  )
    return undefined
  const form = shortComparatives.get(adjective.lower)
  if (/^(?:the|its|his|her|their)$/u.test(opener.lower)) {
    // “the biggest city of Africa”: there must be what it is the biggest of.
    const isOfWhole =
      (next.lower === 'of' ||
        (next.lower === 'in' && !isDone && tokens.slice(at + 3, at + 5).some(({ lower }) => lower === 'history'))) &&
      (/^\p{Lu}/u.test(after?.text ?? '') || wholes.test(after?.lower ?? '') || wholes.test(tokens[at + 4]?.lower ?? '')) &&
      after !== undefined
    if (!isOfWhole || takesOf.test(adjective.lower) || makes(tokens, at - 2)) return undefined
    return report(
      block,
      opener,
      adjective,
      `${opener.text} ${form ? superlativeOf(form) : `most ${adjective.text}`} ${noun.text}`,
    )
  }
  // “Two weeks more hot and dry weather”
  if (/^(?:hour|day|week|month|year|decade)s?$/u.test(noun.lower)) return undefined
  if (more.text !== 'more' || !form || !ends.test(next.lower) || makes(tokens, at - 2)) return undefined
  const isSeveral = several.test(opener.lower) && numberOfNoun(noun.lower) === 'plural'
  const isOne = /^an?$/u.test(opener.lower)
  if (!isSeveral && !isOne) return undefined
  const article = isOne ? matchCase(articleFor(form), opener.text) : opener.text
  return report(block, opener, adjective, `${article} ${form} ${noun.text}`)
}

/** Adjectives that lead to a word with *of*: “the party most critical of Brussels”. */
const takesOf =
  /^(?:critical|typical|characteristic|fearful|proud|supportive|s[ck]eptical|reminiscent|evocative|indicative|wary|tired|dismissive|afraid|aware|unaware|fond|capable|worthy|representative|suspicious|jealous|envious|guilty|ignorant|certain|sure|redolent|symbolic|symptomatic|full|short|contemptuous|protective|respectful|tolerant|intolerant|mindful|conscious|appreciative|emblematic|hopeful|resentful|distrustful|desirous|deserving)$/u

/** “made the city more big”: the adjective tells what became of it. */
const makes = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) =>
      /^(?:ma(?:ke|kes|de|king)|render(?:s|ed)?|consider(?:s|ed)?|f(?:ind|inds|ound)|keep|keeps|kept|once|times?|years?)$/u.test(
        lower,
      ),
    )

function report({ text }: BlockContent, first: Token, last: Token, put: string): Report {
  const words = text.slice(first.from, last.to)
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 5,
    message: `“${words}” has the order of another language: English says “${put}”.`,
    repairs: [putOrAsk({ from: first.from, to: last.to }, put, last.quoted, askIfSaid(`“${words}”`))],
  }
}
