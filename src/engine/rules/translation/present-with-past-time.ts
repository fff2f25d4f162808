import type { Sentence, Token } from '../../article'
import { readNounPhrase } from '../../language/noun-phrases'
import { baseOf, canBe, inflect } from '../../language/verb-forms'
import { putOrAsk } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * The present with a time that is over: *Yesterday the council decides*, *Last year he moves to Berlin*, *Three days ago the ship leaves*. Deliberate exceptions:
 * what the time belongs to (*last year’s fair opens*), plots of films and books told by years, *says* and its kin, and quotations, where it is asked.
 */
export const presentWithPastTime: SentenceRule = {
  id: 'present-with-past-time',
  category: 'translation',
  name: 'Present with a time that is over',
  why: 'French, Spanish, Hungarian and others tell the past in the present. In English copy what was done yesterday stands in the past.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['GR06'],
  examples: [
    {
      damaged: 'Yesterday the council [[decides]] to close the bridge.',
      repaired: 'Yesterday the council decided to close the bridge.',
    },
    { damaged: 'Last year he [[moves]] to Berlin.', repaired: 'Last year he moved to Berlin.' },
    { damaged: 'Three days ago, the ship [[leaves]] the port.', repaired: 'Three days ago, the ship left the port.' },
    { damaged: 'Last week the road [[is]] closed by snow.', repaired: 'Last week the road was closed by snow.' },
  ],
  sound: [
    'Yesterday the council decided to close the bridge. Last year’s fair opens again in May.',
    'Yesterday she said the ship leaves in May. Last week in Rome is a blur.',
    'Last year the museum’s visits rose. Last is the man who came first. Ten years ago is a long time.',
    'Last year the club is thought to have lost £3m. Last week he is said to have told friends. Last night she admits she cried.',
    'Last year the road works began. Yesterday’s news is old.',
  ],
  *check(_, sentence) {
    const report = checkSentence(sentence)
    if (report) yield report
  },
}

const spans =
  /^(?:night|week|weekend|month|year|summer|winter|spring|autumn|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|season)$/u
const units = /^(?:days?|weeks?|months?|years?|hours?|decades?|minutes?)$/u
/** What is said still stands, and what is thought or known. */
const saying =
  /^(?:say|add|tell|believe|think|know|remember|recall|write|note|seem|appear|mean|remain|read|claim|insist|suggest|show|explain|argue|look|sound|feel|mark|want|need|owe|stand|hold|require|admit|concede|confess|estimate|reckon|hope|fear)$/u

/** How many tokens from the start tell a time that is over. */
function timeAtStart(tokens: readonly Token[]): number {
  const [one, two, three] = tokens.slice(0, 3).map(({ lower }) => lower)
  if (one === 'yesterday') return /^(?:morning|evening|afternoon)$/u.test(two ?? '') ? 2 : 1
  if (one === 'last' && spans.test(two ?? '')) return 2
  return three === 'ago' && tokens[0]?.pos === 'NUM' && units.test(two ?? '') ? 3 : 0
}

function checkSentence({ tokens, text }: Sentence): Report | undefined {
  const time = timeAtStart(tokens)
  if (time === 0 || /\?[”"’]?$/u.test(text)) return undefined
  const start = tokens[time]?.text === ',' ? time + 1 : time
  const opener = tokens[start]
  if (
    !opener ||
    !(opener.pos === 'DET' || opener.pos === 'PROPN' || /^(?:he|she|it|they|his|her|its|their)$/u.test(opener.lower))
  )
    return undefined
  const subject = readNounPhrase(tokens, start)
  if (!subject || subject.temporal) return undefined
  const at = subject.head.index - (tokens[0]?.index ?? 0) + 1
  const verb = verbAt(tokens, at)
  const next = tokens[tokens.indexOf(verb ?? subject.head) + 1]
  // “the road works began”: the verb comes later
  if (!verb || !next || /^(?:PUNCT|AUX)$/u.test(next.pos) || (next.pos === 'VERB' && verb.pos === 'VERB')) return undefined
  if (saying.test(baseOf(verb.lower) ?? '')) return undefined
  const put = verb.lower === 'is' ? 'was' : verb.lower === 'are' ? 'were' : inflect(baseOf(verb.lower) ?? '', 'past')[0]
  if (put === undefined || put === verb.lower) return undefined
  return {
    ranges: [{ from: verb.from, to: verb.to }],
    tier: 'likely',
    severity: 1,
    message: `The time is over, so it is “${put}”, not “${verb.text}”.`,
    repairs: [putOrAsk({ from: verb.from, to: verb.to }, put, verb.quoted)],
  }
}

/** The verb right behind the subject, an adverb aside, where it can be nothing but the present: *decides*, *is closed*. */
function verbAt(tokens: readonly Token[], subjectEnd: number): Token | undefined {
  const at = tokens[subjectEnd]?.pos === 'ADV' ? subjectEnd + 1 : subjectEnd
  const [verb, next] = [tokens[at], tokens[at + 1]]
  if (!verb || !next) return undefined
  // “Last year the club is thought to have lost £3m”: it is thought now
  if (/^(?:is|are)$/u.test(verb.lower) && tokens[at + 2]?.lower === 'to' && tokens[at + 3]?.lower === 'have') return undefined
  if (/^(?:is|are)$/u.test(verb.lower)) return canBe(next.lower, 'participle', 'ing') ? verb : undefined
  return verb.pos === 'VERB' && verb.text === verb.lower && canBe(verb.lower, 'third') && !canBe(verb.lower, 'past', 'base')
    ? verb
    : undefined
}
