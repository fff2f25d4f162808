import type { Token } from '../../article'
import { numberOfNoun } from '../../language/noun-number'
import { inflect } from '../../language/verb-forms'
import { putOrAsk } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *Until the money does not arrive* for *until the money arrives*, as the Slavic languages, Hungarian and Italian have it. Deliberate exceptions:
 * what one drinks or works until it no longer is (*until he could not stand*, *until it did not hurt*), a comma, and quotations, where it is asked.
 */
export const untilWithNot: SentenceRule = {
  id: 'until-with-not',
  category: 'translation',
  name: 'Until with not',
  why: 'Russian, Polish, Hungarian and Italian put a “not” behind “until”. In English it turns the sense round: the wait ends when it happens.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR20'],
  examples: [
    { damaged: 'We wait until the money [[does not arrive]] from Rome.', repaired: 'We wait until the money arrives from Rome.' },
    { damaged: 'Until the courts [[do not rule]], it stays shut.', repaired: 'Until the courts rule, it stays shut.' },
    { damaged: 'Until you [[will not pay]], the car stays.', repaired: 'Until you pay, the car stays.' },
    { damaged: 'They stayed until he [[did not leave]] the house.', repaired: 'They stayed until he left the house.' },
    { damaged: 'It stays shut until the mayor [[has not signed]] it.', repaired: 'It stays shut until the mayor has signed it.' },
  ],
  sound: [
    'He drank until he could not stand. They ran until it did not hurt. Wait until he arrives.',
    'Until May, the firm did not sell milk. It does not open until Friday.',
    'They went on until they did not know where they were.',
    'He waited until the road that does not bend came in sight.',
    'Until Friday the firm did not comment. Until 1990 the state did not pay pensions to widows.',
    'Patients are kept in until they do not pose a risk. Knead the dough until it does not tear.',
  ],
  cues: ['until', 'till'],
  *check(_, { tokens }) {
    for (let at = 0; at < tokens.length - 4; at++) {
      if (!/^(?:until|till)$/u.test(tokens[at]?.lower ?? '')) continue
      const report = checkClause(tokens, at)
      if (report) yield report
    }
  },
}

/** What may come to an end so, and be waited for as an end. */
const ending =
  /^(?:know|exist|matter|need|want|care|feel|remember|have|recogni[sz]e|hurt|work|make|see|hear|understand|think|love|like|look|seem|fit|move|bother|even|believe|smell|taste|sound|run|bleed|stick|dare|wish|trust|belong|help|pose|tear|exceed|cause|contain|show|require|threaten|affect|leak|crack)$/u

function checkClause(tokens: readonly Token[], until: number): Report | undefined {
  let at = until + 1
  while (at < until + 7 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART|ADP)$/u.test(tokens[at]?.pos ?? '')) at++
  if (at === until + 1 || tokens.slice(until + 1, at).some(({ lower }) => /^(?:that|which|who|whose|what)$/u.test(lower)))
    return undefined
  const [aux, not, verb] = tokens.slice(at, at + 3)
  if (!aux || !not || !verb || !/^(?:not|n['’]t)$/u.test(not.lower) || verb.pos !== 'VERB' || ending.test(verb.lower))
    return undefined
  // “Until Friday the firm did not comment.”: no clause comes behind a comma, so that this is the clause itself
  const isOpening = until === 0 || tokens[until - 1]?.pos === 'PUNCT'
  if (isOpening && !tokens.slice(at).some(({ text }) => text === ',')) return undefined
  const put = withoutNot(aux.lower, verb, tokens[at - 1])
  if (put === undefined) return undefined
  const range = { from: aux.from, to: verb.to }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `Behind “${tokens[until]?.lower}” the “not” turns the sense round: what is waited for is that it happens.`,
    repairs: [putOrAsk(range, put, aux.quoted)],
  }
}

function withoutNot(aux: string, verb: Token, subject: Token | undefined): string | undefined {
  // “until you will not pay” → “until you pay”
  if (aux === 'will') {
    const isMany =
      /^(?:i|you|we|they|people|police)$/u.test(subject?.lower ?? '') || numberOfNoun(subject?.lower ?? '') === 'plural'
    return isMany ? verb.text : inflect(verb.lower, 'third')[0]
  }
  if (aux === 'does') return inflect(verb.lower, 'third')[0]
  if (aux === 'do') return verb.text
  if (aux === 'did') return inflect(verb.lower, 'past')[0]
  return /^(?:has|have)$/u.test(aux) && /(?:ed|en|wn|ne|lt|ld|nt|de|id|pt|ft|ound|ade|one)$/u.test(verb.lower)
    ? `${aux} ${verb.text}`
    : undefined
}
