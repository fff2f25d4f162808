import type { Sentence, Token } from '../../article'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { speakingRoles } from '../../language/roles'
import { analyseClauses } from '../../language/clause'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * Somebody who speaks, and right behind him what he said: *his lawyer that the charges were without foundation*. Deliberate exceptions: *that* which
 * says which one it is (*the lawyer that the firm had hired*), a verb of any kind before it in its clause, quotations.
 */
export const speakerBeforeThat: SentenceRule = {
  id: 'speaker-before-that',
  category: 'broken',
  name: 'Said is missing before “that”',
  why: 'Behind whoever speaks a verb tells that he does. Some languages leave it out where the sentence before had it.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS09'],
  outranks: ['lost-verb', 'comma-splice'],
  examples: [
    {
      damaged: 'He denies it; [[his lawyer that]] the charges were without foundation.',
      repaired: 'He denies it; his lawyer said that the charges were without foundation.',
    },
    {
      damaged: 'The mayor left, and [[the minister that]] the road was safe.',
      repaired: 'The mayor left, and the minister said that the road was safe.',
    },
  ],
  sound: [
    'He paid; his lawyer that the firm had hired was not told. The minister that the papers were after is gone.',
    'The mayor left, and the minister said that the road was safe. He told the mayor and the minister that it was safe.',
    'She is the spokeswoman that the party was hoping for; the mayor that he was is no more.',
  ],
  cues: ['that'],
  *check(_, sentence) {
    for (let at = 2; at + 4 < sentence.tokens.length; at++) {
      const report = sentence.tokens[at]?.lower === 'that' ? checkThat(sentence, at) : undefined
      if (report) yield report
    }
  },
}

function checkThat(sentence: Sentence, at: number): Report | undefined {
  const { tokens } = sentence
  const [before, speaker, that] = [tokens[at - 3], tokens[at - 1], tokens[at]]
  const article = tokens[at - 2]
  if (!speaker || !that || that.quoted || !article || !/^(?:the|his|her|its|their)$/u.test(article.lower)) return undefined
  if (!speakingRoles.has(speaker.lower) || !isClauseStart(before, tokens[at - 4])) return undefined
  const subject = readLongNounPhrase(tokens, at + 1)
  const be = subject && tokens[subject.end]
  const next = subject && tokens[subject.end + 1]
  if (!subject || !be || !next || !/^(?:is|are|was|were)$/u.test(be.lower)) return undefined
  // “that he was”, “that the papers were after”: the end of it stands before “that”.
  const tail = tokens.slice(subject.end + 1)
  const last = tail.findLast(({ pos }) => pos !== 'PUNCT')
  if (!last || !/^(?:NOUN|ADJ|PROPN|VERB|ADV|NUM)$/u.test(last.pos) || next.lower === 'not') return undefined
  const finite = analyseClauses(sentence).finite.filter(({ token }) => token.index > be.index)
  if (finite.length > 0) return undefined
  return {
    ranges: [{ from: article.from, to: that.to }],
    tier: 'likely',
    severity: 10,
    message: `“${article.text} ${speaker.text}” has no verb before “that”: it should tell that something was said.`,
    repairs: [
      {
        label: `Put “${article.text} ${speaker.text} said that”`,
        kind: 'single',
        edits: [{ from: speaker.to, to: speaker.to, insert: ' said' }],
      },
    ],
  }
}

/** “; his lawyer”, “, and the minister”: not “told the mayor and the minister”. */
const isClauseStart = (before: Token | undefined, further: Token | undefined): boolean =>
  before !== undefined && (/^[;:]$/u.test(before.text) || (/^(?:and|but|while)$/u.test(before.lower) && further?.text === ','))
