import type { Sentence } from '../../article'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { canBe } from '../../language/verb-forms'
import { putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'
import { holdsVerb } from './without-be'

/**
 * *Being* for *are* or *were*: *Two employees being heard by the police, but nobody was charged.* Deliberate exceptions: what a comma alone parts
 * from the clause it belongs to (*The talks being over, he left*), quotations.
 */
export const subjectWithBeing: SentenceRule = {
  id: 'subject-with-being',
  category: 'broken',
  name: 'Being for was or were',
  why: 'Behind its subject “being” makes no clause that “and” or “but” could join to another. A form of the original was carried over.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS09'],
  outranks: ['lost-verb', 'verbless-sentence', 'noun-with-being', 'participle-alone', 'subject-alone'],
  examples: [
    {
      damaged: 'Two employees of the town hall [[being]] heard by the police, but nobody was charged.',
      repaired: 'Two employees of the town hall were heard by the police, but nobody was charged.',
    },
    {
      damaged: 'The bridge [[being]] repaired by the army, and the ferry is full.',
      repaired: 'The bridge was repaired by the army, and the ferry is full.',
    },
  ],
  sound: [
    'The talks being over, he left. The bridge being repaired, and the ferry full, they stayed at home.',
    'The man being heard by the police is his son, but nobody was charged. The work being done in May, but not in June, is new.',
    'Two employees were being heard by the police, but nobody was charged.',
  ],
  cues: ['being'],
  *check(_, sentence) {
    const report = checkSentence(sentence)
    if (report) yield report
  },
}

function checkSentence({ tokens, text }: Sentence): Report | undefined {
  const subject = /[^?!…:]\.$/u.test(text) ? readLongNounPhrase(tokens, 0) : undefined
  if (!subject || subject.pronoun) return undefined
  const [being, verb] = tokens.slice(subject.end, subject.end + 2)
  if (!being || !verb || being.lower !== 'being' || being.quoted || !canBe(verb.text, 'participle')) return undefined
  const comma = tokens.findIndex(({ pos }, at) => at > subject.end && pos === 'PUNCT')
  const [and, ...rest] = tokens.slice(comma + 1)
  if (tokens[comma]?.text !== ',' || !/^(?:and|but|while)$/u.test(and?.lower ?? '')) return undefined
  if (holdsVerb(tokens, subject.end + 2, comma)) return undefined
  // A clause of its own behind “but”, with its subject and its verb first.
  const next = readLongNounPhrase(rest, 0)
  const main = next && rest[next.end]
  if (!main || !(main.pos === 'AUX' || main.pos === 'VERB')) return undefined
  const [was, is] = subject.number === 'plural' ? ['were', 'are being'] : ['was', 'is being']
  return {
    ranges: [{ from: being.from, to: being.to }],
    tier: 'likely',
    severity: 10,
    message: `“${being.text} ${verb.text}” is no verb that could end a clause before “${and?.text ?? ''}”.`,
    repairs: [putWords(being, was, 'choice'), putWords(being, is, 'choice')],
  }
}
