import type { Token } from '../../article'
import { matchCase } from '../../language/match-case'
import { pluralOf } from '../../lexicon/inflect'
import { putWords } from '../proposals'
import { type ParagraphRule, type Proposal, prose, type Report } from '../rule'

/**
 * A noun in the number that the word before it excludes: “six hour”, “this villages”, “one of the reason”, “much problems”. Many languages
 * count in the singular, or do not change the noun. Deliberate exceptions: measures (*a two day trip*, *a 5 kilometre of track*), other nouns than those
 * listed (*these aircraft*, *one of the family*), *a* before a number or *few* (*a hundred years*), and nouns before another noun (*a cities
 * fund*).
 */
export const nounNumber: ParagraphRule = {
  id: 'noun-number',
  category: 'translation',
  name: 'One or several?',
  why: 'The word before the noun says one, or several, and the noun says the other. Many languages leave the noun as it is after a number.',
  scope: 'paragraph',
  blocks: [...prose, 'caption'],
  covers: ['GR05'],
  examples: [
    {
      damaged: 'The guests left after [[six hour]], and the hall was closed.',
      repaired: 'The guests left after six hours, and the hall was closed.',
    },
    { damaged: 'The fever was found in [[this villages]] in May.', repaired: 'The fever was found in these villages in May.' },
    {
      damaged: 'Drought is [[one of the main reason]] for the rise.',
      repaired: 'Drought is one of the main reasons for the rise.',
    },
    {
      damaged: 'The house lost its form after [[many refurbishment]].',
      repaired: 'The house lost its form after many refurbishments.',
    },
    { damaged: 'There are not [[much problems]] with it.', repaired: 'There are not many problems with it.' },
    { damaged: 'He reached [[a small villages]] in the hills.' },
  ],
  sound: [
    'A two day trip took 40 minutes. Every ten years, a hundred years later, a few days ago, another two weeks.',
    'One of the family, one of the team and one of the staff left; these aircraft and these police are new.',
    'A cities fund, a women worker union and a sports car. This, people say, is it. That people live there is known.',
    'He knows both confusion and greatness. It is one of the reason why poems of that name.',
    'The six hour strike and the many country houses. Of these, agreement is one.',
  ],
  *check({ tokens }) {
    for (let at = 0; at < tokens.length - 1; at++) {
      const report = severalOfOne(tokens, at) ?? oneOfSeveral(tokens, at)
      if (!report) continue
      yield report
    }
  },
}

/** Nouns that are counted, and mean nothing else in the other number. */
const counted =
  `hour minute day night week month year decade century kilometre kilometer mile country city village town house school film book car
  soldier student worker teacher farmer player writer author artist company party member leader problem reason question example event road
  building ship church region person child man woman`.split(/\s+/u)
const singulars = new Set(counted)
const singularOf = new Map(counted.map((noun) => [pluralOf(noun), noun]))
/** An act that can be done several times; what else ends so is often no thing to count. */
const act = /^\p{Ll}{4,}(?:ishment|allment|stallation|ovation)$/u

const several =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|many|various|numerous|these|those|[2-9]|[1-9]\d{1,2})$/u
const ends =
  /^(?:ago|later|earlier|before|after|and|or|is|was|are|were|has|have|had|in|on|of|from|to|with|who|which|that|for|by|at|when|[.,;:)])$/u

const isEnd = (next: Token | undefined): boolean => next === undefined || ends.test(next.lower)

/** “six hour”, “many refurbishment”: the word for several, and a noun that is one. */
function severalOfOne(tokens: readonly Token[], at: number): Report | undefined {
  const [count, noun, next] = tokens.slice(at, at + 3)
  if (!count || !noun || count.quoted || !noun.spaced) return undefined
  if (isOneOf(tokens, at)) return oneOfOne(tokens, at)
  if (!several.test(count.lower) || !isEnd(next) || /^(?:[$€£.,:/-]|an?)$/u.test(tokens[at - 1]?.text ?? '')) return undefined
  const isNoun = singulars.has(noun.text) || (/^(?:many|several|numerous|various)$/u.test(count.lower) && act.test(noun.text))
  return isNoun ? report(count, noun, 'more than one', [{ token: noun, put: pluralOf(noun.text) }]) : undefined
}

const isOneOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'one' &&
  tokens[at + 1]?.lower === 'of' &&
  /^(?:the|his|her|its|their|our|these|those)$/u.test(tokens[at + 2]?.lower ?? '')

/** “one of the main reason” */
function oneOfOne(tokens: readonly Token[], at: number): Report | undefined {
  const first = tokens[at]
  for (let place = at + 3; place < at + 6; place++) {
    const noun = tokens[place]
    if (!first || !noun) return undefined
    if (noun.pos === 'ADJ' || noun.pos === 'ADV') continue
    if (!singulars.has(noun.text) || !isEnd(tokens[place + 1]) || /^(?:why|and|or)$/u.test(tokens[place + 1]?.lower ?? ''))
      return undefined
    return report(first, noun, 'more than one', [{ token: noun, put: pluralOf(noun.text) }])
  }
  return undefined
}

/** “this villages”, “much problems”, “a small villages”: a word for one, and a noun in the plural. */
function oneOfSeveral(tokens: readonly Token[], at: number): Report | undefined {
  const one = tokens[at]
  const isAdjective =
    tokens[at + 1]?.pos === 'ADJ' &&
    !/^(?:few|good|great|hundred|thousand|dozen|mere|further|single)$/u.test(tokens[at + 1]?.lower ?? '')
  const place = isAdjective ? at + 2 : at + 1
  const noun = tokens[place]
  if (!one || !noun || one.quoted || !singularOf.has(noun.text) || !isEnd(tokens[place + 1])) return undefined
  switch (one.lower) {
    case 'this':
      return report(one, noun, 'one', [{ token: one, put: 'these' }])
    case 'much':
      return report(one, noun, 'one mass', [{ token: one, put: 'many' }])
    case 'a':
    case 'an':
    case 'each':
    case 'every':
    case 'another':
      return noun.text === 'people' ? undefined : report(one, noun, 'one', [])
    default:
      return undefined
  }
}

interface Change {
  readonly token: Token
  readonly put: string
}

function report(first: Token, noun: Token, says: string, changes: readonly Change[]): Report {
  const singular = singularOf.get(noun.text)
  const repairs = changes.map(({ token, put }) => putWords(token, matchCase(put, token.text)))
  const ask: Proposal = { label: 'Ask whether one or several are meant', kind: 'query', edits: [] }
  return {
    ranges: [{ from: first.from, to: noun.to }],
    tier: 'likely',
    severity: 1,
    message: `“${first.text}” says ${says}, “${noun.text}” ${singular === undefined ? 'is one' : 'are several'}.`,
    repairs: repairs.length > 0 ? repairs : [ask],
  }
}
