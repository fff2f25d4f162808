import type { Token } from '../../article'
import { numberOfNoun } from '../../language/noun-number'
import { askFirst, askIfSaid } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *One of* before a plural without an article: *one of pillars of the plan*. Deliberate exceptions: round numbers and *many* (*one of
 * thousands*), names, numbers, *at one of*, and what a person said is asked about as anything else.
 */
export const oneOfBare: SentenceRule = {
  id: 'one-of-bare',
  category: 'translation',
  name: 'No “the” behind “one of”',
  why: 'English picks “one of” a known group, and says which: “one of the pillars”, “one of his pillars”. Languages without an article leave it out, and rewriting machines lose it.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['LX04', 'GR01'],
  examples: [
    { damaged: 'Sleep is [[one of pillars]] of health.', repaired: 'Sleep is one of the pillars of health.' },
    {
      damaged: 'She is [[considered one of founders]] of the club.',
      repaired: 'She is considered one of the founders of the club.',
    },
  ],
  sound: [
    'Sleep is one of the pillars of health. He is one of thousands, one of many, one of two and one of hundreds of them.',
    'One of Britain’s best. One of us left, and one of these days another will. Each one of players’ letters was read.',
    'It is the one of things to come. It is one of necessity. Out of fifty one of workers’ sons came.',
    'The issue, one of principles rather than money, has split the party. The problem is one of numbers. One of triplets, she grew up in Wales.',
    'There are two choirs, one of boys and one of girls.',
  ],
  cues: ['one'],
  *check(_, { tokens }) {
    for (let at = 0; at + 2 < tokens.length; at++) {
      const report = checkPlace(tokens, at)
      if (report) yield report
    }
  },
}

const counted =
  /^(?:hundreds|thousands|millions|billions|dozens|scores|tens|lots|plenty|others|those|several|multiple|numerous|countless|options|sorts|kinds|numbers|times|others|opposites|degrees|contrasts|extremes|firsts|lots|means|politics|economics|mathematics|physics|news|series|species|twins|triplets|quadruplets|quintuplets)$/u

/** What is told by its kind: a question of costs, a story of missed chances. */
const matters =
  /^(?:debate|question|problem|issue|story|history|life|matter|choice|challenge|tale|case|approach|policy|relationship|mood|picture|dispute|difference|message|conflict|crisis|task|tradition|career)$/u

const isListed = (tokens: readonly Token[], at: number): boolean =>
  tokens.some(({ lower }, place) => place !== at && lower === 'one' && tokens[place + 1]?.lower === 'of')

function checkPlace(tokens: readonly Token[], at: number): Report | undefined {
  const [one, of, noun, next] = tokens.slice(at, at + 4)
  if (!one || !of || !noun || one.lower !== 'one' || of.lower !== 'of') return undefined
  const before = tokens[at - 1]
  // “The problem is one of numbers”, “two choirs, one of boys and one of girls”
  if (tokens.slice(0, at).some(({ lower }) => matters.test(lower)) || isListed(tokens, at)) return undefined
  if (before && /^(?:DET|NUM|ADJ|PRON)$/u.test(before.pos)) return undefined
  if (noun.pos !== 'NOUN' || noun.text !== noun.lower || numberOfNoun(noun.lower) !== 'plural' || counted.test(noun.lower))
    return undefined
  if (!next || next.text === '-' || /^[’']/u.test(next.text) || next.pos === 'NOUN') return undefined
  const considered = before?.lower === 'considered' ? before : one
  return {
    ranges: [{ from: considered.from, to: noun.to }],
    tier: 'likely',
    severity: 5,
    message: `“One of” wants “the” before “${noun.text}”.`,
    repairs: askFirst(one.quoted, askIfSaid(`“one of ${noun.text}”`), {
      label: 'Put “the”',
      kind: 'single',
      edits: [{ from: noun.from, to: noun.from, insert: 'the ' }],
    }),
  }
}
