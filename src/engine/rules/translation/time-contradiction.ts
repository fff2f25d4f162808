import type { Token } from '../../article'
import { holdsAny } from '../../language/words-in'
import { type ParagraphRule, type Proposal, prose, type Report } from '../rule'

/**
 * The verb speaks of the future and the adverb of the past, or the other way round, in one clause: “will meet yesterday”. Deliberate
 * exceptions: more than seven words or any mark between the two; “will have met by yesterday”; yesterday’s as a possessive; a second verb between.
 */
export const timeContradiction: ParagraphRule = {
  id: 'time-contradiction',
  category: 'translation',
  name: 'Verb and time do not agree',
  why: 'The verb says that it is still to come, the time that it is over, or the reverse. One of them was changed in translation.',
  scope: 'paragraph',
  blocks: [...prose, 'caption'],
  covers: ['NM12'],
  examples: [
    { damaged: 'The ministers [[will meet in Rome yesterday]].' },
    { damaged: 'The court [[ruled tomorrow]] on the case.' },
  ],
  sound: [
    'The ministers will meet in Rome tomorrow. They met yesterday.',
    'He will tell what he did yesterday. She said it will rain tomorrow.',
    'He left for what will be tomorrow’s match. It will have ended by yesterday evening.',
    'Fans of yesterday will not come. The minister said tomorrow is too late.',
  ],
  *check(block) {
    for (const { tokens } of block.sentences) {
      if (!holdsAny(tokens, times)) continue
      for (const [at, token] of tokens.entries()) {
        if (!times.has(token.lower) || token.quoted || /^['’]s?$/u.test(tokens[at + 1]?.lower ?? '')) continue
        const verb = token.lower === 'yesterday' ? futureBefore(tokens, at) : pastBefore(tokens, at)
        if (verb) yield report(block.text.slice(verb.from, token.to), verb.from, token.to)
      }
    }
  },
}

const times = new Set(['yesterday', 'tomorrow'])
const reach = 7
const isVerb = ({ pos }: Token) => pos === 'VERB' || pos === 'AUX'
const joins = (token: Token) =>
  token.pos === 'PUNCT' ||
  token.pos === 'SCONJ' ||
  token.pos === 'CCONJ' ||
  /^(?:who|which|what|that|when|where|why|how|of|as|since)$/u.test(token.lower)

/** “will meet … yesterday”, with nothing but the one verb between. */
function futureBefore(tokens: readonly Token[], at: number): Token | undefined {
  const clause = clauseBefore(tokens, at)
  const will = clause.findIndex(({ lower }) => lower === 'will' || lower === 'shall')
  const verbs = clause.slice(will + 1).filter(isVerb)
  return will >= 0 && verbs.length === 1 && verbs[0]?.lower !== 'have' && verbs[0]?.lower !== 'be' ? clause[will] : undefined
}

/** A verb in the plain past with “tomorrow” right behind it. */
function pastBefore(tokens: readonly Token[], at: number): Token | undefined {
  const verb = tokens[at - 1]
  const before = tokens[at - 2]
  const isPast =
    verb?.pos === 'VERB' &&
    /(?:ed|met|won|lost|left|began|held|came|went)$/u.test(verb.lower) &&
    !/^(?:said|scheduled|planned|expected|need)/u.test(verb.lower)
  const isActive = before && (before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'PRON')
  const next = tokens[at + 1]
  const isSubject = next && isVerb(next)
  return isPast && isActive && !isSubject && next?.pos === 'ADP' ? verb : undefined
}

function clauseBefore(tokens: readonly Token[], at: number): readonly Token[] {
  let first = at
  while (first > 0 && at - first < reach) {
    const token = tokens[first - 1]
    if (!token || joins(token)) break
    first--
  }
  return tokens.slice(first, at)
}

function report(words: string, from: number, to: number): Report {
  const ask: Proposal = { label: 'Ask when it was, or will be', kind: 'query', edits: [] }
  return {
    ranges: [{ from, to }],
    tier: 'likely',
    severity: 5,
    message: `In “${words}” the verb and the time contradict each other.`,
    repairs: [ask],
  }
}
