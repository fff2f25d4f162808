import type { Sentence, Token } from '../../article'
import { readNounPhrase } from '../../language/noun-phrases'
import { isSpeech } from '../../language/speech-verbs'
import { canBe } from '../../language/verb-forms'
import { isFiniteAuxiliary, mayBeFinite } from '../../language/verb-groups'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A lone comma between the subject of a sentence and its verb: “The head of the agency, has said”. Deliberate exceptions: quotations, a
 * subject with a second comma in it (*Smith, the mayor, has*), phrases of time and place, a verb that is asked for (*In his view, is …*),
 * subjects that end on a clause of their own (*What he wants, is*; *those who came, were*), which editors let pass.
 */
export const commaAfterSubject: SentenceRule = {
  id: 'comma-after-subject',
  category: 'broken',
  name: 'Comma between subject and verb',
  why: 'One comma parts the subject from its verb. Spanish and other languages let it stand after a long subject; English does not, or sets two.',
  scope: 'sentence',
  blocks: prose,
  covers: ['PQ18'],
  examples: [
    {
      damaged: 'The head of the regional [[government, has]] visited the flooded towns.',
      repaired: 'The head of the regional government has visited the flooded towns.',
    },
    {
      damaged: 'The second round of the [[talks, will]] be held in Geneva.',
      repaired: 'The second round of the talks will be held in Geneva.',
    },
    {
      damaged: 'The head of the [[agency, said]] on Monday that it was late.',
      repaired: 'The head of the agency said on Monday that it was late.',
    },
    {
      damaged: 'The Ministry of Health of [[Peru, recorded]] two cases of cholera.',
      repaired: 'The Ministry of Health of Peru recorded two cases of cholera.',
    },
    {
      damaged: 'The number of tourists visiting the [[island, has]] doubled.',
      repaired: 'The number of tourists visiting the island has doubled.',
    },
  ],
  sound: [
    'The bank, given a licence in May, has closed. The vaccine, approved the same day, is safe. Price rises in Rome, said the bank, hurt the poor.',
    'The head of the agency, a former judge, has visited the towns.',
    'Last week, was there any news? On Monday, will he speak?',
    'What he wants, is peace. The ones who came, were few.',
    '“The king, has spoken,” he said.',
    'The mayor, has-been or not, won. Prices rose, have fallen since, and will rise.',
    'The train, late as ever, was full. The young, will they vote?',
    'The plan, had the council not voted against it at its last meeting in June, would have cost £4 million.',
    'The offer, should the owners of both firms approve it at meetings next month, will create the largest bank.',
  ],
  *check(_, sentence) {
    const report = checkSentence(sentence)
    if (report) yield report
  },
}

function checkSentence({ tokens, text }: Sentence): Report | undefined {
  const comma = tokens.findIndex((token) => token.text === ',')
  const mark = tokens[comma]
  const verb = tokens[comma + 1]
  const next = tokens[comma + 2]
  if (!mark || !verb || !next || comma < 2 || text.endsWith('?') || tokens.some((token) => token.quoted)) return undefined
  if (!(isFiniteAuxiliary(verb) || saysSomething(verb, next) || doesSomething(tokens, comma)) || !/^\p{Ll}/u.test(verb.text))
    return undefined
  // A question, a parenthesis (“has-been or not, won”) or a list of verbs.
  if (
    next.pos === 'PRON' ||
    next.pos === 'PUNCT' ||
    tokens.slice(comma + 2).some((token) => token.text === ',' && token.index < verb.index + 8)
  )
    return undefined
  if (isCondition(tokens, comma)) return undefined
  const last = lastOfSubject(tokens.slice(0, comma))
  if (!last) return undefined
  return {
    ranges: [{ from: last.from, to: verb.to }],
    tier: 'likely',
    severity: 1,
    message: `The comma parts “${verb.text}” from its subject.`,
    repairs: [{ label: 'Leave out the comma', kind: 'safe', edits: [{ from: mark.from, to: mark.to, insert: '' }] }],
  }
}

/** “The plan, had the council not voted against it, would have cost …”: a condition without “if”, and behind it the verb of the subject. */
const isCondition = (tokens: Sentence['tokens'], comma: number): boolean =>
  /^(?:had|should|were|could|did)$/.test(tokens[comma + 1]?.lower ?? '') &&
  tokens.some(({ text }, at) => at > comma + 2 && text === ',' && /^(?:AUX|VERB)$/.test(tokens[at + 1]?.pos ?? ''))

/** “The head of the agency, said on Monday that …”; “Prices rose, said the head” has who said it behind the verb. */
const saysSomething = (verb: Token, next: Token): boolean =>
  /^(?:said|announced|added|stated|stressed|declared|confirmed|warned)$/.test(verb.lower) &&
  /^(?:on|that|yesterday)$/.test(next.lower)

/** “The ministry, reported two cases.”: an object behind the verb, no second comma, and no other verb that the sentence could have. */
function doesSomething(tokens: Sentence['tokens'], comma: number): boolean {
  const [verb, next] = tokens.slice(comma + 1, comma + 3)
  const rest = tokens.slice(comma + 2)
  return (
    verb?.pos === 'VERB' &&
    canBe(verb.lower, 'past') &&
    !isSpeech(verb.lower) &&
    /^(?:the|a|an|his|her|its|their|two|three|four|five|six|more|all|no)$/u.test(next?.lower ?? '') &&
    !rest.some((token) => token.text === ',' || mayBeFinite(token))
  )
}

/** The last word, if all the words are noun phrases joined by prepositions: a subject and nothing else. */
function lastOfSubject(tokens: Sentence['tokens']) {
  const base = tokens[0]?.index ?? 0
  let at = 0
  for (;;) {
    const phrase = readNounPhrase(tokens, at)
    if (!phrase || phrase.temporal || (at === 0 && phrase.pronoun)) return undefined
    at = phrase.head.index - base + 1
    const link = tokens[at]
    if (!link) return at === tokens.length ? phrase.head : undefined
    // “tourists visiting the island”
    if (link.pos === 'VERB' && /ing$/u.test(link.lower)) {
      at++
      continue
    }
    if (link.pos !== 'ADP' || /^(?:as|than|after|before|since|until|like)$/.test(link.lower)) return undefined
    at++
  }
}
