import type { Block, Token } from '../../article'
import { speakingRoles } from '../../language/roles'
import { inflect, verbForms } from '../../language/verb-forms'
import { putOrAsk } from '../proposals'
import { type ParagraphRule, prose, type Report } from '../rule'

/**
 * What goes on since a day, told in the present: *She lives in Berlin since 2010*, *Farmers since Friday are blocking the road*. Deliberate
 * exceptions: verbs other than those of lasting (*marks the first fall since May*), comparisons, and a *since* that means *because*.
 */
export const presentWithSince: ParagraphRule = {
  id: 'present-with-since',
  category: 'translation',
  name: 'Present tense with since',
  why: 'German, Dutch, French and the Slavic languages say “lives here since 2010”. English says “has lived here since 2010”.',
  scope: 'paragraph',
  blocks: prose,
  covers: ['GR06', 'LX20'],
  examples: [
    { damaged: 'She [[lives]] in Berlin since 2010.', repaired: 'She has lived in Berlin since 2010.' },
    { damaged: 'The firm [[exists]] since 1950.', repaired: 'The firm has existed since 1950.' },
    { damaged: 'They [[know]] each other since May.', repaired: 'They have known each other since May.' },
    {
      damaged: 'Farmers since Friday [[are blocking]] the road.',
      repaired: 'Farmers since Friday have been blocking the road.',
    },
  ],
  sound: [
    'She has lived in Berlin since 2010. He lives alone, since May is a busy month.',
    'It marks the first fall since May. He runs faster than at any time since 2010.',
    'The club plays its biggest match since 1998. It is the only firm that exists since 1950 ended.',
    'The talks since Friday are making progress. The album, recorded live since May, is out.',
  ],
  *check(block) {
    for (const { tokens } of block.sentences) {
      const since = tokens.findIndex(({ lower }, at) => lower === 'since' && isTime(tokens, at + 1))
      if (since < 1 || tokens.some(({ lower }) => compares.test(lower))) continue
      const report = beforeSince(block, tokens, since) ?? behindSince(block, tokens, since)
      if (report) yield report
    }
  },
}

const times =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|childhood|(?:19|20)\d\d)$/u
const compares =
  /^(?:first|second|third|only|last|record|than|any|as|more|most|less|least|again|such|ever|never|every|when|\p{L}{2,}(?:[gtdlrpkwsi]est))$/u
const lasting =
  /^(?:live|work|know|exist|play|belong|teach|study|serve|operate|reside|wait|rule|govern|lead|head|chair|suffer|own|manage|coach|run|sit|lie|hang|stand|stay)$/u

function isTime(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]
  const place = /^(?:early|late|mid)$/u.test(first?.lower ?? '') ? at + 1 : at
  const next = tokens[place + 1]
  return times.test(tokens[place]?.lower ?? '') && !(next && /^(?:VERB|AUX)$/u.test(next.pos) && place > at + 8)
}

/** “lives in Berlin since 2010”: the verb stands close before, and nothing of another clause between. */
function beforeSince(block: Block, tokens: readonly Token[], since: number): Report | undefined {
  const end = tokens[since + 2]
  if (end && !/^(?:PUNCT|ADP|CCONJ|ADV)$/u.test(end.pos)) return undefined
  for (let at = since - 1; at >= Math.max(1, since - 5); at--) {
    const verb = tokens[at]
    if (!verb || verb.pos === 'PUNCT' || verb.pos === 'CCONJ' || verb.pos === 'AUX' || verb.pos === 'SCONJ') return undefined
    if (verb.pos !== 'VERB') continue
    const reading = verbForms(verb.lower).find(({ base, form }) => lasting.test(base) && (form === 'third' || form === 'base'))
    const subject = tokens[at - 1]
    if (!reading || !subject || verb.text !== verb.lower) return undefined
    if (reading.form === 'base' ? !/^(?:they|we|i)$/u.test(subject.lower) : !/^(?:NOUN|PROPN|PRON)$/u.test(subject.pos))
      return undefined
    const participle = inflect(reading.base, 'participle')[0] ?? ''
    return report(block, verb, verb, `${reading.form === 'third' ? 'has' : 'have'} ${participle}`)
  }
  return undefined
}

/** “Farmers since Friday are blocking”: people, the time, and *are* with a verb. */
function behindSince(block: Block, tokens: readonly Token[], since: number): Report | undefined {
  const [who, be, verb] = [tokens[since - 1], tokens[since + 2], tokens[since + 3]]
  if (!who || !be || !verb || !/^(?:is|are)$/u.test(be.lower) || verb.pos !== 'VERB' || !verb.lower.endsWith('ing'))
    return undefined
  const isPerson = who.pos === 'PRON' || speakingRoles.has(who.lower) || speakingRoles.has(who.lower.replace(/s$/u, ''))
  if (!isPerson) return undefined
  return report(block, be, verb, `${be.lower === 'is' ? 'has' : 'have'} been ${verb.text}`)
}

function report({ text }: Block, first: Token, last: Token, put: string): Report {
  const range = { from: first.from, to: last.to }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 1,
    message: `What began then and goes on is told with “${put}”, not “${text.slice(range.from, range.to)}”.`,
    repairs: [putOrAsk(range, put, first.quoted)],
  }
}
