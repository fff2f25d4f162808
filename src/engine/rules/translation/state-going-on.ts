import type { BlockContent, Token } from '../../article'
import { speakingRoles } from '../../language/roles'
import { inflect, verbForms } from '../../language/verb-forms'
import { nominativePronouns } from '../../language/word-lists'
import { askIfSaid, putOrAsk } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * The -ing form of a verb that tells a state: *is knowing about it*, *was believing that*, *are wanting a new coach*, *is having two passports*. Deliberate exceptions:
 * *having* of what goes on (*is having lunch, a child, talks*), subjects that are no people (*the aim is owning a home*), quotations.
 */
export const stateGoingOn: SentenceRule = {
  id: 'state-going-on',
  category: 'translation',
  name: 'A state told as if it went on',
  why: 'Who knows, owns or believes something is in a state, and English tells that with “knows”. Indian and African languages have one form for both.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR06'],
  examples: [
    { damaged: 'The company [[is knowing]] about the fault.', repaired: 'The company knows about the fault.' },
    { damaged: 'The residents [[are wanting]] a new bridge.', repaired: 'The residents want a new bridge.' },
    { damaged: 'The doctor [[was believing]] that he would live.', repaired: 'The doctor believed that he would live.' },
    { damaged: 'He [[is having]] two passports.', repaired: 'He has two passports.' },
    { damaged: 'The mayor [[is not owning]] the house.', repaired: 'The mayor does not own the house.' },
  ],
  sound: [
    'The aim is owning a home, and what matters is knowing when to stop. He is having lunch, and they are having two weeks off.',
    'She is having a child in May. The company is having a bad year. He was knowing and kind. The residents are wanting in nothing.',
    'His parents were understanding about the delay. The team was deserving of its place. They were needing 20 runs to win.',
    'More and more fans are wanting to know when it will end. The party is owning up to it. They are having a house built.',
    'The minister is wanting for nothing, and the children were hating every minute.',
    'The company is believed to know. He is being owned by no one.',
  ],
  *check(block, { tokens }) {
    for (let at = 1; at + 2 < tokens.length; at++) {
      const report = checkVerb(block, tokens, at)
      if (report) yield report
    }
  },
}

const states =
  /^(?:know|believe|own|belong|consist|contain|possess|resemble|prefer|deserve|exist|understand|want|need|hate|owe|doubt|dislike|agree|disagree)$/u
const possessions =
  /^(?:passports?|sons|daughters|brothers?|sisters?|wives|wife|husband|houses?|cars?|propert(?:y|ies)|degrees?|licences?|licenses?|weapons?|citizenship|nationality|seats?|members|branches|offices?|employees|shops|accounts?|shares?|stake|rights?|power|knowledge|permission)$/u

function checkVerb(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [subject, be, second] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!subject || !be || !second || !/^(?:is|are|was|were|am)$/u.test(be.lower) || !isSomebody(tokens, at - 1)) return undefined
  const isDenied = /^(?:not|n't|n’t)$/u.test(second.lower)
  const place = isDenied ? at + 2 : at + 1
  const [verb, next] = [tokens[place], tokens[place + 1]]
  if (!verb || !next || verb.text !== verb.lower || !verb.lower.endsWith('ing')) return undefined
  const base = stateOf(verb.lower)
  if (base === undefined || next.pos === 'PUNCT') return undefined
  // “More and more fans are wanting to know”, “understand each other better”: a state that grows
  if (tokens.some(({ lower }) => /^(?:increasingly|better)$/u.test(lower)) || /\bmore and more\b/iu.test(block.text))
    return undefined
  if (base === 'have' ? !isPossession(tokens, place + 1) : !mayFollow(base, next)) return undefined
  const put = formOf(base, be, isDenied)
  return put === undefined ? undefined : report(block, be, verb, put)
}

/** The verb of a state, or *have*; a guess at an unknown verb lacks its last letter (“believ”). */
const stateOf = (word: string): string | undefined =>
  verbForms(word)
    .filter(({ form }) => form === 'ing')
    .flatMap(({ base }) => [base, `${base}e`])
    .find((base) => base === 'have' || states.test(base))

/** “wanting in nothing”, “agreeing a deal” are sound. */
const mayFollow = (base: string, { lower, pos }: Token): boolean => {
  // “was understanding of his wish”, “is deserving of praise”: adjectives; “are existing on bread”, “were needing 20 runs”
  if (/^(?:understand|deserve|know)$/u.test(base) && pos === 'ADP' && (base !== 'know' || lower !== 'about')) return false
  if (base === 'own' && lower === 'up') return false
  // “wanting for nothing”, “hating every minute”
  if ((base === 'want' && lower === 'for') || (base === 'hate' && lower === 'every')) return false
  if ((base === 'exist' && lower === 'on') || (base === 'need' && pos === 'NUM')) return false
  if (/^(?:dis)?agree$/u.test(base)) return lower === 'with' || lower === 'that'
  if (/^(?:and|or|but|in|to)$/u.test(lower)) return /^(?:belong|want|need|prefer)$/u.test(base) && lower === 'to'
  return /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM|SCONJ|ADP|ADV)$/u.test(pos)
}

/** “two passports”, “the right”, with an adjective between at most. */
const isPossession = (tokens: readonly Token[], at: number): boolean => {
  const place = tokens[at + 1]?.pos === 'ADJ' ? at + 2 : at + 1
  const [noun, next] = [tokens[place], tokens[place + 1]]
  // “are having a house built”: it is done for them.
  const isDoneForThem = next?.pos === 'VERB' && verbForms(next.lower).some(({ form }) => form === 'participle')
  return /^(?:DET|NUM)$/u.test(tokens[at]?.pos ?? '') && possessions.test(noun?.lower ?? '') && !isDoneForThem
}

function isSomebody(tokens: readonly Token[], at: number): boolean {
  const subject = tokens[at]
  if (!subject || subject.quoted) return false
  if (nominativePronouns.has(subject.lower)) return true
  const one = subject.lower.replace(/s$/u, '')
  const isPerson =
    speakingRoles.has(subject.lower) ||
    speakingRoles.has(one) ||
    /^(?:people|men|women|firm|firms|team|club|government|suspect|man|woman|parents|fans|voters|investors|girls?|boys?|child|children|brothers?|sons?|daughters?|wife|husband|artists?|singers?|bank|party|state|army|workers|drivers|fighters)$/u.test(
      subject.lower,
    )
  return isPerson && subject.pos === 'NOUN' && tokens[at - 1]?.lower !== 'of'
}

function formOf(base: string, be: Token, isDenied: boolean): string | undefined {
  const isPast = /^(?:was|were)$/u.test(be.lower)
  const isOne = /^(?:is|was)$/u.test(be.lower)
  if (isDenied) return `${isPast ? 'did' : isOne ? 'does' : 'do'} not ${base}`
  return inflect(base, isPast ? 'past' : isOne ? 'third' : 'base')[0]
}

function report({ text }: BlockContent, first: Token, last: Token, put: string): Report {
  const range = { from: first.from, to: last.to }
  const words = text.slice(range.from, range.to)
  return {
    ranges: [range],
    tier: 'likely',
    severity: 1,
    message: `“${words}” tells a state as if it went on; English says “${put}”.`,
    repairs: [putOrAsk(range, put, last.quoted, askIfSaid(`“${words}”`))],
  }
}
