import type { Token } from '../../article'
import { verbForms } from '../../language/verb-forms'
import { putOrAsk } from '../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *Never he had seen it*, *Hardly he had left*, *Only then they understood*: behind such an opening English puts the helping verb before the
 * subject. Deliberate exceptions: *only* that belongs to the subject (*Only he knew*), a noun as the subject, and quotations, where it is asked.
 */
export const noInversion: SentenceRule = {
  id: 'no-inversion',
  category: 'translation',
  name: 'Subject and verb in the wrong order behind an opening',
  why: 'Behind “never”, “hardly”, “not only” and the like at the start of a sentence English says “had he”, not “he had”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS08'],
  examples: [
    { damaged: 'Never [[he had]] seen so much snow.', repaired: 'Never had he seen so much snow.' },
    {
      damaged: 'Not only [[they lost]], they fell to third place.',
      repaired: 'Not only did they lose, they fell to third place.',
    },
    { damaged: 'Only then [[she understood]] what it meant.', repaired: 'Only then did she understand what it meant.' },
    { damaged: 'Under no circumstances [[they will]] pay.', repaired: 'Under no circumstances will they pay.' },
  ],
  sound: [
    'Never had he seen so much snow. Only he knew. Not only he but she left.',
    'Hardly had he left when it rained. Only then did she see it. Rarely, he said, is it so cold.',
    'Never mind. At no time did they ask.',
  ],
  *check(_, { tokens }) {
    const start = tokens[0]?.pos === 'PUNCT' ? 1 : 0
    const words = tokens.slice(start, start + 5).map(({ lower }) => lower)
    const opening = openings.find((each) => each.every((word, at) => word === words[at]))
    const report = opening && checkOrder(tokens, start + opening.length)
    if (report) yield report
  },
}

const openings = [
  'not only',
  'never before',
  'never again',
  'never',
  'hardly',
  'scarcely',
  'barely',
  'seldom',
  'rarely',
  'nowhere',
  'only then',
  'only now',
  'only later',
  'only afterwards',
  'under no circumstances',
  'in no case',
  'at no time',
  'at no point',
  'in no way',
  'on no account',
].map((words) => words.split(' '))

function checkOrder(tokens: readonly Token[], at: number): Report | undefined {
  const [pronoun, verb] = tokens.slice(at, at + 2)
  if (!pronoun || !verb || !/^(?:he|she|it|they|we|i)$/u.test(pronoun.lower) || !/^(?:AUX|VERB)$/u.test(verb.pos))
    return undefined
  if (/^['’]/u.test(verb.text)) return undefined
  const range = { from: pronoun.from, to: verb.to }
  const put = inverted(pronoun, verb)
  if (put === undefined) return undefined
  return {
    ranges: [range],
    tier: 'likely',
    severity: 1,
    message: `Behind this opening the helping verb stands before the subject: “${put}”.`,
    repairs: [putOrAsk(range, put, verb.quoted)],
  }
}

function inverted(pronoun: Token, verb: Token): string | undefined {
  if (verb.pos === 'AUX') return `${verb.lower} ${pronoun.text}`
  const reading = verbForms(verb.lower).find(({ form }) => form === 'past' || form === 'third' || form === 'base')
  if (!reading) return undefined
  const helper = reading.form === 'past' ? 'did' : reading.form === 'third' ? 'does' : 'do'
  return `${helper} ${pronoun.text} ${reading.base}`
}
