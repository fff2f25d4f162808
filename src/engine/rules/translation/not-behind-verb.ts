import type { Token } from '../../article'
import { numberOfNoun } from '../../language/noun-number'
import { verbForms } from '../../language/verb-forms'
import { putOrAsk } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *The train drives not*, *It works not, the mayor said*: the verb denied as German and Dutch do it. Deliberate exceptions: *hope not*, *matters
 * not*, *cares not* and what else is still said so, *not* before a phrase of its own (*comes not from Rome but …*), and quotations, where it is asked.
 */
export const notBehindVerb: SentenceRule = {
  id: 'not-behind-verb',
  category: 'translation',
  name: 'Not behind the verb',
  why: 'German, Dutch and Swedish say “works not”. English denies a verb with a helping verb: “does not work”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR14'],
  examples: [
    { damaged: 'The lift [[works not]], the mayor said.', repaired: 'The lift does not work, the mayor said.' },
    { damaged: 'The phone [[rings not]] anymore.', repaired: 'The phone does not ring anymore.' },
    { damaged: 'The trains [[run not]] today.', repaired: 'The trains do not run today.' },
    { damaged: 'The train [[runs not]] today.', repaired: 'The train does not run today.' },
    { damaged: 'The plan [[falls not]] well with voters.', repaired: 'The plan does not fall well with voters.' },
  ],
  sound: [
    'It matters not. He cares not, and she hopes not. He comes not from Rome but from Milan.',
    'The mayor says not. Whether it works or not, it stays. It works, not well but fast.',
    'The drives not listed here are sold.',
    'The problem lies not here but in Rome. The match starts not tomorrow but on Sunday.',
  ],
  cues: ['not'],
  *check(_, { tokens }) {
    for (let at = 1; at < tokens.length - 2; at++) {
      if (tokens[at + 1]?.lower !== 'not') continue
      const report = checkVerb(tokens, at)
      if (report) yield report
    }
  },
}

/** “The phone rings not anymore”: the tagger takes it for a noun. */
const isVerb = (subject: Token, verb: Token): boolean =>
  verb.pos === 'VERB' || (verb.pos === 'NOUN' && subject.pos === 'NOUN' && numberOfNoun(subject.lower) === 'singular')

const settled =
  /^(?:matter|care|know|say|fear|hope|think|believe|guess|suspect|suppose|imagine|presume|expect|trust|assume|seem|appear|need|dare|do|be|have|see|want|like|will|can|must|avail|profit|count|lack|love|doubt|sleep|rest|cease|mean)$/u

function checkVerb(tokens: readonly Token[], at: number): Report | undefined {
  const [subject, verb, not, next] = tokens.slice(at - 1, at + 3)
  if (!subject || !verb || !not || !next || !isVerb(subject, verb) || verb.text !== verb.lower) return undefined
  const readings = verbForms(verb.lower)
  const isSeveral = /^(?:they|we)$/u.test(subject.lower) || (subject.pos === 'NOUN' && numberOfNoun(subject.lower) === 'plural')
  const reading =
    readings.find(({ form }) => form === 'third') ?? (isSeveral ? readings.find(({ form }) => form === 'base') : undefined)
  if (!reading || settled.test(reading.base) || !/^(?:NOUN|PROPN|PRON)$/u.test(subject.pos)) return undefined
  if (/^(?:which|that|what|who|it)$/u.test(subject.lower) && next.text === ',' && tokens.some(({ lower }) => lower === 'but'))
    return undefined
  // “The problem lies not here but in Rome”
  if (next.pos !== 'PUNCT' && tokens.slice(at + 3).some(({ lower }) => /^(?:but|rather)$/u.test(lower))) return undefined
  if (!/^(?:[.,;]|today|yet|well|good|anymore|tomorrow|there|here)$/u.test(next.lower)) return undefined
  const range = { from: verb.from, to: not.to }
  const put = `${reading.form === 'third' ? 'does' : 'do'} not ${reading.base}`
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `English denies the verb with a helping verb: “${put}”.`,
    repairs: [putOrAsk(range, put, verb.quoted)],
  }
}
