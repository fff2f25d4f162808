import type { Sentence, Token } from '../../article'
import { readNounPhrase } from '../../language/noun-phrases'
import { canBe } from '../../language/verb-forms'
import { isFiniteAuxiliary } from '../../language/verb-groups'
import { asking } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A second verb for a subject that has one: “The mine belongs to a private company was closed.” Deliberate exceptions: clauses with
 * *who, which, that, what* before the first verb, verbs that a clause without *that* follows (*said in a statement the mine was*),
 * anything with a comma, *and* or *or* between the two, quotations.
 */
export const secondVerb: SentenceRule = {
  id: 'second-verb',
  category: 'broken',
  name: 'A second verb for one subject',
  why: 'The sentence has two verbs and only one subject: “which”, “and” or a full stop was lost between them, or two attempts at one sentence were run together.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS13'],
  examples: [
    { damaged: 'The mine belongs [[to a private company was]] closed for two months.' },
    { damaged: 'Officials said that the bridge leads [[to the port will]] be rebuilt.' },
  ],
  sound: [
    'Small acts of kindness are welcome. Heads of Agencies meetings are held in May.',
    'The company Musk runs in Texas will build it. The film shows at the festival were sold out within hours.',
    'The day school starts in September is fixed by the county. Police calls to the estate have doubled.',
    'The goat stands on the line until the last passenger is aboard.',
    'The mine that belongs to a private company was closed.',
    'He said in a statement the mine was closed. What belongs to the state is safe.',
    'The house she lives in with her sons is for sale. The firm belongs to a man who was jailed.',
    'It depends on what the court will say. She lives in a town and is happy.',
    'He looks at the men, who are tired. It leads to the port, which was closed.',
    'The question of whether he belongs to the party is open. The day he came to power was a Monday.',
    'She wonders whether courts should look again. It comes as the government is promising more help. The chunk defines whether the image has a mask.',
  ],
  *check(_, sentence) {
    for (let at = 1; at < sentence.tokens.length - 3; at++) {
      const report = checkVerb(sentence, at)
      if (!report) continue
      yield report
      break
    }
  },
}

/** A clause of its own stands before or around the verb: who, which, whether, if. */
const opensClause =
  /^(?:who|whom|whose|which|what|whatever|where|when|why|how|whether|if|because|while|although|though|as|than|since|after|before|until|once|unless)$/

function checkVerb({ tokens }: Sentence, at: number): Report | undefined {
  const verb = tokens[at]
  if (!verb || verb.quoted || verb.pos !== 'VERB' || !canBe(verb.text, 'third') || canBe(verb.text, 'past')) return undefined
  const base = tokens[0]?.index ?? 0
  const start = startOfClause(tokens, at)
  if (start === undefined) return undefined
  const subject = readNounPhrase(tokens, start)
  if (!subject || subject.head.index - base !== at - 1) return undefined
  // “The company Musk runs in Texas will”: a clause without “which”.
  if (subject.head.pos === 'PROPN' && tokens[at - 2]?.pos === 'NOUN') return undefined
  // “The day school starts in September is”
  if (/^(?:day|time|week|month|year|moment|way|reason|place|first|last)$/.test(tokens[at - 2]?.lower ?? '')) return undefined
  const link = tokens[at + 1]
  // “comes as the government is”, “wonders whether courts should”
  if (!link || link.pos !== 'ADP' || opensClause.test(link.lower)) return undefined
  // “Small acts of kindness are”, “heads of agencies are”: the verb is a noun.
  if (link.lower === 'of' && !/^(?:consists|disposes|thinks|speaks|hears|dreams|approves|complains)$/.test(verb.lower))
    return undefined
  const end = endOfPhrases(tokens, at + 1)
  const second = end === undefined ? undefined : tokens[end]
  if (!second || !isFiniteAuxiliary(second) || second.quoted) return undefined
  // “The film shows at the festival were sold out”: the verb is a noun, and the second agrees with it.
  const isOne = subject.number === 'singular' || subject.head.lower === 'police'
  if (isOne && /^(?:are|were|have)$/.test(second.lower)) return undefined
  return {
    ranges: [{ from: link.from, to: second.to }],
    tier: 'likely',
    severity: 5,
    message: `“${verb.text}” and “${second.text}” have one subject, “${subject.head.text}”, and nothing joins them.`,
    repairs: [
      asking(`how “${verb.text}” and “${second.text}” go together`, `How do “${verb.text}” and “${second.text}” go together?`),
    ],
  }
}

/** Where the clause of a verb begins: at the start of the sentence, or behind a *that* that follows a verb. */
function startOfClause(tokens: readonly Token[], at: number): number | undefined {
  for (let place = at - 1; place >= 0; place--) {
    const token = tokens[place]
    if (!token || opensClause.test(token.lower)) return undefined
    if (token.lower === 'that') return tokens[place - 1]?.pos === 'VERB' ? place + 1 : undefined
    if (token.pos === 'PUNCT' || token.pos === 'CCONJ' || token.pos === 'SCONJ') return undefined
  }
  return 0
}

/** The place behind a chain of prepositions, each with its noun phrase: “to a private company in the north”. */
function endOfPhrases(tokens: readonly Token[], from: number): number | undefined {
  const base = tokens[0]?.index ?? 0
  let at = from
  while (tokens[at]?.pos === 'ADP' && !opensClause.test(tokens[at]?.lower ?? '')) {
    const phrase = readNounPhrase(tokens, at + 1)
    if (!phrase || phrase.pronoun) return undefined
    at = phrase.head.index - base + 1
  }
  return at
}
