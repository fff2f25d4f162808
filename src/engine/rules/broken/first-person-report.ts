import type { Sentence, Token } from '../../article'
import { type SentenceRule, prose, type Proposal, type Report } from '../rule'

const reporting = new Set(
  'said says stated added announced explained stressed declared insisted promised claimed warned replied confirmed emphasized emphasised admitted'.split(
    ' ',
  ),
)

/**
 * A whole quotation hung on “that”: *said that “We will …”*. Deliberate exceptions: a few quoted words.
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
      const verb = sentence.tokens[at]
      const next = sentence.tokens[at + 2]
      if (!verb || !next || verb.quoted || !reporting.has(verb.lower)) continue
      const opens = /^["“]$/u.test(next.text) ? sentence.tokens[at + 3] : undefined
      if (
        opens &&
        endsQuoted(sentence) &&
        isOneQuotation(sentence, at + 4) &&
        /^(?:We|I|Our|My|They|It|This|There|The)$/u.test(opens.text)
      )
        yield reportThat(verb, that, opens)
    }
  },
}

const endsQuoted = ({ text }: Sentence) => /[.!?]["”]$/u.test(text)

/** “The Wire” is the equal of “The Sopranos.”: the marks that open close before the end. */
const isOneQuotation = ({ tokens }: Sentence, from: number) =>
  tokens.slice(from).filter(({ text }) => /^["”]$/u.test(text)).length === 1

function reportThat(verb: Token, that: Token, opens: Token): Report {
  const repair: Proposal = {
    label: `Write “${verb.text},” before the quotation`,
    kind: 'single',
    edits: [{ from: verb.to, to: that.to, insert: ',' }],
  }
  return {
    ranges: [{ from: verb.from, to: opens.to }],
    tier: 'likely',
    severity: 1,
    message: `“${verb.text} that” leads into a whole quotation in the speaker’s own words.`,
    repairs: [repair],
  }
}
