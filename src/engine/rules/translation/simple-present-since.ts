import type { Block, Sentence, Token } from '../../article'
import { inflect, verbForms } from '../../language/verb-forms'
import { changeWithin } from '../proposals'
import { type ParagraphRule, prose, type Report } from '../rule'

/**
 * What has gone on since a day, told in the simple present: *She lives in Oslo since 2012*, *he works here since March*. Deliberate exceptions: plural nouns
 * (*his works since 1990*), *since* that means *because*, comparisons (*the first that exists since 1990*), headlines.
 */
export const simplePresentSince: ParagraphRule = {
  id: 'simple-present-since',
  category: 'translation',
  name: 'Since with the simple present',
  why: 'Most languages say “she lives here since 2012”. English tells what began then and still goes on with “has lived”.',
  scope: 'paragraph',
  blocks: prose,
  covers: ['GR06', 'LX20'],
  examples: [
    { damaged: 'She [[lives]] in Oslo since 2012.', repaired: 'She has lived in Oslo since 2012.' },
    { damaged: 'Peter Mtui [[works]] here since last year.', repaired: 'Peter Mtui has worked here since last year.' },
    { damaged: 'He [[suffers]] from cancer since March.', repaired: 'He has suffered from cancer since March.' },
  ],
  sound: [
    'His works since 1990 are shown. She lives alone, since May is ill. He has lived here since 2012.',
    'She lives in the only house built since 2012. He works on laws passed since March.',
    'It is the first that still operates since 1990.',
  ],
  *check(block) {
    for (const sentence of block.sentences) {
      const at = sentence.tokens.findIndex(({ lower }, place) => lower === 'since' && isTime(sentence.tokens, place + 1))
      if (at < 2) continue
      const report = checkBefore(block, sentence, at)
      if (report) yield report
    }
  },
}

const lasting = new Set(
  'live work suffer serve lead run teach operate exist study own stand play hold reside function head chair belong participate'.split(
    ' ',
  ),
)
const day =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|childhood|birth|yesterday|(?:19|20)\d\d)$/u

function isTime(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  const isLast = /^(?:last|early|late)$/u.test(first?.lower ?? '')
  const place = isLast ? second : first
  if (!place || !(day.test(place.lower) || (isLast && /^(?:year|month|week)$/u.test(place.lower)))) return false
  const behind = tokens[at + (isLast ? 2 : 1)]
  return behind === undefined || !/^(?:VERB|AUX)$/u.test(behind.pos)
}

/** “lives in Oslo since 2012”: a subject, the verb, and nothing but its place up to *since*. */
function checkBefore({ text }: Block, { tokens }: Sentence, since: number): Report | undefined {
  for (let at = since - 1; at >= Math.max(1, since - 6); at--) {
    const [before, verb] = [tokens[at - 1], tokens[at]]
    if (!before || !verb || verb.pos === 'PUNCT') return undefined
    if (verb.pos !== 'VERB') continue
    const reading = verbForms(verb.lower).find(({ form, base }) => form === 'third' && lasting.has(base))
    const isSubject = /^(?:he|she|it|who)$/u.test(before.lower) || before.pos === 'PROPN'
    if (!reading || !isSubject || verb.quoted) return undefined
    if (tokens.slice(0, at).some(({ lower }) => /^(?:first|only|last|than|most|more|as)$/u.test(lower))) return undefined
    if (tokens.slice(at + 1, since).some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ')) return undefined
    const put = `has ${inflect(reading.base, 'participle')[0] ?? ''}`
    return {
      ranges: [{ from: verb.from, to: verb.to }],
      tier: 'likely',
      severity: 1,
      message: `What began then and goes on is told with “${put}”.`,
      repairs: changeWithin(text, verb, verb, { from: verb.from, to: verb.to, insert: put }),
    }
  }
  return undefined
}
