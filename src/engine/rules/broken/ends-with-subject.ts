import { type SentenceRule, type Report } from '../rule'
import type { Sentence, Token } from '../../article'

/**
 * A sentence that stops behind a new subject: *The plan was read out on Friday, he.*, *The man was held and then released, he has.* Deliberate
 * exceptions: comparisons and answers without a comma (*older than he, so did she*), questions, and quotations.
 */
export const endsWithSubject: SentenceRule = {
  id: 'ends-with-subject',
  category: 'broken',
  name: 'Stops behind a new subject',
  why: 'Behind the comma a new clause begins, and nothing is told of its subject: what followed has been lost.',
  scope: 'sentence',
  blocks: ['body'],
  covers: ['BS02'],
  examples: [
    { damaged: 'The plan was read out on Friday, [[he]].' },
    { damaged: 'The man was held and then released, [[he has]].' },
    { damaged: 'The ferry sank within a few minutes, and [[they]].' },
  ],
  sound: [
    'He is older than she. It was not he, but she. “We lost,” they said, and so did he.',
    'The plan failed, as did he. It is late, is it?',
    'Critics said Labour would raise taxes and, within a year, they had. They wanted a dog, and now, at last, they have.',
  ],
  *check(_, sentence) {
    const report = checkSentence(sentence)
    if (report) yield report
  },
}

function checkSentence({ tokens }: Sentence): Report | undefined {
  const stop = tokens.at(-1)
  if (stop?.text !== '.' || tokens.length < 7) return undefined
  const last = tokens.at(-2)
  const start = last && /^(?:has|have|had)$/u.test(last.lower) ? -3 : -2
  const isLinked = /^(?:and|but)$/u.test(tokens.at(start - 1)?.lower ?? '')
  const [pronoun, comma] = [tokens.at(start), tokens.at(isLinked ? start - 2 : start - 1)]
  if (!last || !pronoun || pronoun.quoted || comma?.text !== ',' || !/^(?:he|she|they|we)$/u.test(pronoun.lower)) return undefined
  // “If she has gone, he has.”
  if (tokens.some(({ pos }) => pos === 'SCONJ') || /^(?:if|when|as|what|whatever|where|the more)$/u.test(tokens[0]?.lower ?? ''))
    return undefined
  // “and now, thanks to the shelter, they have”: the commas only set a phrase apart
  if (start === -3 && setsApart(tokens.slice(0, -4))) return undefined
  if (tokens.some(({ lower }) => /^(?:not|n['’]t|never|neither|nor|than)$/u.test(lower))) return undefined
  return {
    ranges: [{ from: pronoun.from, to: last.to }],
    tier: 'likely',
    severity: 5,
    message: `The sentence stops behind “${pronoun.text}”; what is told of it has been lost.`,
    repairs: [],
  }
}

/** Behind *and* or *but* and a comma a phrase without a verb of its own: “and, within a year,” */
function setsApart(tokens: readonly Token[]): boolean {
  const comma = tokens.findLastIndex(({ text }) => text === ',')
  const isLinked = tokens.slice(Math.max(0, comma - 3), comma).some(({ pos, text }) => pos === 'CCONJ' || text === ';')
  return comma > 0 && isLinked && !tokens.slice(comma).some(({ pos }) => pos === 'AUX')
}
