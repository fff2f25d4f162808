import type { Sentence, Token } from '../../article'
import { type SentenceRule, prose, type Proposal, type Report } from '../rule'

const reporting = new Set(
  'said says stated added announced explained stressed declared insisted promised claimed warned replied confirmed emphasized emphasised admitted'.split(
    ' ',
  ),
)

/**
 * A whole quotation hung on “that”: *said that “We will …”*, *told reporters that “We …”*. Deliberate exceptions: a few quoted words.
 */
export const firstPersonReport: SentenceRule = {
  id: 'first-person-report',
  category: 'broken',
  name: 'A whole quotation behind “that”',
  why: 'Hindi, Japanese and other languages report speech word for word behind “that”. In English a whole quotation follows a comma, without “that”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['PQ12'],
  examples: [
    {
      damaged: 'President Sakamoto [[said that “We]] take it heavily.”',
      repaired: 'President Sakamoto said, “We take it heavily.”',
    },
    {
      damaged: 'The coach [[told reporters that “We]] played badly and we know it.”',
      repaired: 'The coach told reporters, “We played badly and we know it.”',
    },
    {
      damaged: 'The minister [[added that, “We]] will not bow to pressure.”',
      repaired: 'The minister added, “We will not bow to pressure.”',
    },
  ],
  sound: [
    'I said that I would come, and we said that we might.',
    'He said that “I will resign” was a phrase he had never used.',
    'The coach told me that I could stay. She said that “We Are the World” meant more to her than “Thriller.”',
    'Scientists say that we are all made of stars.',
    'She said that the “We can” spirit lives.',
    '“He said that I must go,” she said.',
  ],
  cues: ['that'],
  *check(_, sentence) {
    for (let at = 1; at < sentence.tokens.length - 2; at++) {
      const that = sentence.tokens[at + 1]
      if (that?.lower !== 'that') continue
      const verb = speaking(sentence.tokens, at)
      const mark = sentence.tokens[at + 2]?.text === ',' ? at + 3 : at + 2
      const next = sentence.tokens[mark]
      const last = sentence.tokens[at]
      if (!verb || !last || !next || verb.quoted) continue
      const opens = /^["“]$/u.test(next.text) ? sentence.tokens[mark + 1] : undefined
      if (
        opens &&
        endsQuoted(sentence) &&
        isOneQuotation(sentence, mark + 2) &&
        /^(?:We|I|Our|My|They|It|This|There|The)$/u.test(opens.text)
      )
        yield reportThat(verb, last, next, opens)
    }
  },
}

/** “said”, or “told” with who was told. */
function speaking(tokens: readonly Token[], at: number): Token | undefined {
  const verb = tokens[at]
  if (verb && reporting.has(verb.lower)) return verb
  const start = /^(?:the|his|her|its|their)$/u.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1
  const told = tokens[start]
  return told?.lower === 'told' && /^(?:NOUN|PROPN)$/u.test(verb?.pos ?? '') ? told : undefined
}

const endsQuoted = ({ text }: Sentence) => /[.!?]["”]$/u.test(text)

/** “The Wire” is the equal of “The Sopranos.”: the marks that open close before the end. */
const isOneQuotation = ({ tokens }: Sentence, from: number) =>
  tokens.slice(from).filter(({ text }) => /^["”]$/u.test(text)).length === 1

function reportThat(verb: Token, last: Token, mark: Token, opens: Token): Report {
  const repair: Proposal = {
    label: `Write “${last.text},” before the quotation`,
    kind: 'single',
    edits: [{ from: last.to, to: mark.from, insert: ', ' }],
  }
  return {
    ranges: [{ from: verb.from, to: opens.to }],
    tier: 'likely',
    severity: 1,
    message: `“${verb.text} that” leads into a whole quotation in the speaker’s own words.`,
    repairs: [repair],
  }
}
