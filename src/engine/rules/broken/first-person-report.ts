import type { BlockContent, Sentence, Token } from '../../article'
import { type SentenceRule, prose, type Proposal, type Report } from '../rule'

const reporting = new Set(
  'said says stated added announced explained stressed declared insisted promised claimed warned replied confirmed emphasized emphasised admitted'.split(
    ' ',
  ),
)

/**
 * A speaker’s own “I” in reported speech: “He said that I will resign”; and a whole quotation hung on “that”: said that “We will”.
 * Deliberate exceptions: a reporter or interviewer who writes as I or we, “we” and “our” for everybody, and a few quoted words.
 */
export const firstPersonReport: SentenceRule = {
  id: 'first-person-report',
  category: 'broken',
  name: 'Reported speech in the first person',
  why: 'After “said that” the speaker becomes he, she or they; “I” now means the reporter. Hindi, Japanese and other languages report speech word for word, so quotation marks were lost or “that” is one word too many.',
  scope: 'sentence',
  blocks: prose,
  covers: ['PQ12'],
  examples: [
    { damaged: 'The coach said that [[I]] will resign.' },
    {
      damaged: 'President Sakamoto [[said that “We]] take it heavily.”',
      repaired: 'President Sakamoto said, “We take it heavily.”',
    },
  ],
  sound: [
    'I said that I would come, and we said that we might.',
    'He said that “I will resign” was a phrase he had never used.',
    'The coach told me that I could stay.',
    'Scientists say that we are all made of stars.',
    'She said that the “We can” spirit lives.',
    '“He said that I must go,” she said.',
  ],
  *check(block, sentence) {
    for (let at = 1; at < sentence.tokens.length - 2; at++) {
      const that = sentence.tokens[at + 1]
      if (that?.lower !== 'that') continue
      const verb = sentence.tokens[at]
      const next = sentence.tokens[at + 2]
      if (!verb || !next || verb.quoted || !reporting.has(verb.lower)) continue
      if (next.lower === 'i' && !next.quoted && !isMine(block)) yield reportPerson(next, verb)
      const opens = /^["“]$/u.test(next.text) ? sentence.tokens[at + 3] : undefined
      if (opens && endsQuoted(sentence) && /^(?:We|I|Our|My|They|It|This|There|The)$/u.test(opens.text))
        yield reportThat(verb, that, opens)
    }
  },
}

/** The reporter speaks in the paragraph elsewhere. */
const isMine = ({ tokens }: BlockContent): boolean =>
  tokens.some(({ lower, quoted }, index) => !quoted && /^(?:i|me|my|we|us)$/u.test(lower) && tokens[index - 1]?.lower !== 'that')

const endsQuoted = ({ text }: Sentence) => /[.!?]["”]$/u.test(text)

function reportPerson({ from, to }: Token, verb: Token): Report {
  return {
    ranges: [{ from, to }],
    tier: 'likely',
    severity: 5,
    message: `After “${verb.text} that”, “I” means the reporter, not the speaker.`,
    repairs: [{ label: 'Ask whether these are the speaker’s own words', kind: 'query', edits: [] }],
  }
}

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
