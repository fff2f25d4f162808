import type { Sentence, Token } from '../../article'
import { holdsAny } from '../../language/words-in'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * The same *after*, *when* or *before* twice around one short clause (*after he arrived after talks*), or one speaker at both ends of a
 * sentence (*He said that …, he said.*). Deliberate exceptions: clauses of more than three words between, different speakers (one may
 * quote the other), quotations.
 */
export const doubledLink: SentenceRule = {
  id: 'doubled-link',
  category: 'broken',
  name: 'Said twice in one sentence',
  why: 'The same link or the same speaker stands at both ends of a clause. Machine translation repeats it when it joins two pieces.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS16', 'BS17'],
  examples: [
    {
      damaged: '[[After he arrived after]] talks in Vienna, the envoy spoke.',
      repaired: 'After talks in Vienna, the envoy spoke.',
    },
    {
      damaged: '[[The minister said that]] the harvest was good[[, the minister said]].',
      repaired: 'The minister said that the harvest was good.',
    },
    {
      damaged: '[[The spokesman said that]] the ship was safe[[, the spokesman added]].',
      repaired: 'The spokesman said that the ship was safe.',
    },
    {
      damaged: '[[The minister said]] the law would pass[[, said the minister]].',
      repaired: 'The minister said the law would pass.',
    },
    {
      damaged: '[[According to the ministry,]] 40 people were hurt[[, the ministry said]].',
      repaired: 'According to the ministry, 40 people were hurt.',
    },
  ],
  sound: [
    'After he left the house, after years of waiting, the rain came.',
    'The minister said that the harvest was good, the ministry said. According to the mayor, the road is open, the police said.',
    'He said it was good. “It was good,” the minister said.',
    'When he came is not known, nor when he left. When he asked when the bus would come, nobody could tell him.',
  ],
  *check(_, sentence) {
    const report = doubledOpener(sentence) ?? doubledSpeaker(sentence)
    if (report) yield report
  },
}

const openers = new Set(['after', 'before', 'when', 'while', 'because'])

/** What is asked or known may be “when”. */
const asksWhen =
  /^(?:ask|kn[eo]w|said|say|tell|told|wonder|decid|learn|explain|reveal|remember|forg[eo]t|see|saw|realis|realiz|discover|hear|announc)/u

function doubledOpener({ tokens }: Sentence): Report | undefined {
  if (!holdsAny(tokens, openers)) return undefined
  for (let at = 0; at < tokens.length - 4; at++) {
    const first = tokens[at]
    const pronoun = tokens[at + 1]
    if (!first || !pronoun || first.quoted || !openers.has(first.lower) || !/^(?:he|she|it|they|we|i)$/.test(pronoun.lower))
      continue
    const second = tokens.slice(at + 3, at + 5).find((token) => token.lower === first.lower)
    if (
      !second ||
      tokens.slice(at, second.index - first.index + at).some((token) => token.pos === 'PUNCT' || token.pos === 'CCONJ')
    )
      continue
    // “When he asked when the bus would come”
    if (first.lower === 'when' && asksWhen.test(tokens[at + 2]?.lower ?? '')) continue
    const last = tokens[second.index - (tokens[0]?.index ?? 0) - 1]
    const comma = tokens.find(({ index, text }) => index > second.index && text === ',')
    return {
      ranges: [{ from: first.from, to: second.to }],
      tier: 'likely',
      severity: 5,
      message: `“${first.text}” comes twice around “${pronoun.text} ${tokens[at + 2]?.text ?? ''}”.`,
      repairs: [
        {
          label: `Keep only the second “${second.text}”`,
          kind: 'choice',
          edits: [{ from: first.from, to: second.to, insert: first.text }],
        },
        ...(last && comma
          ? [
              {
                label: `Keep only the first “${first.text}” and what belongs to it`,
                kind: 'choice' as const,
                edits: [{ from: last.to, to: comma.from, insert: '' }],
              },
            ]
          : []),
      ],
    }
  }
  return undefined
}

const speaker =
  /^(?:(?<who>(?:[Tt]he )?[\p{L}’'-]+(?: [\p{L}’'-]+)?) (?:said|says|stated|stressed|announced|added)(?: that)?\b|According to (?<source>(?:the )?[\p{L}’'-]+(?: [\p{L}’'-]+)?),)/u
const tail =
  /, (?:(?<who>(?:the )?[\p{L}’'-]+(?: [\p{L}’'-]+)?) (?:said|says|added|stressed|noted|explained|stated)|said (?<behind>(?:the )?[\p{L}’'-]+(?: [\p{L}’'-]+)?))\.$/u

function doubledSpeaker(sentence: Sentence): Report | undefined {
  const { text, from, tokens } = sentence
  const head = speaker.exec(text)
  const end = tail.exec(text.slice(-60))
  const source = head?.groups?.['source']
  const who = source ?? head?.groups?.['who']
  const again = end?.groups?.['who'] ?? end?.groups?.['behind']
  if (!head || !end || !who || !again || tokens.some((token: Token) => token.quoted) || who.toLowerCase() !== again.toLowerCase())
    return undefined
  const endFrom = from + text.length - end[0].length
  if (endFrom <= from + head[0].length) return undefined
  return {
    ranges: [
      { from, to: from + head[0].length },
      { from: endFrom, to: from + text.length - 1 },
    ],
    tier: 'likely',
    severity: 5,
    message: source ? `“According to ${source}” says already who said it.` : `“${who} said” stands at both ends of the sentence.`,
    repairs: [
      {
        label: `Leave out “${end[0].slice(2, -1)}” at the end`,
        kind: 'single',
        edits: [{ from: endFrom, to: from + text.length - 1, insert: '' }],
      },
    ],
  }
}
