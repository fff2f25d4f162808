import type { Sentence } from '../../article'
import { analyseClauses } from '../../language/clause'
import { type ParagraphRule, type Report } from '../rule'
import { canBeJoinedTo, joinToPrevious } from './join-sentences'

/**
 * A clause that opens with *that* and a noun with its article, and stands as a sentence: it belongs to the noun or the verb that the sentence before ends
 * with. Deliberate exceptions: *that* as the subject or before a noun of its own (*That man left*), clauses that are themselves the subject
 * (*That the war is over is known*), objects put first (*That he did not know*), answers, quotations.
 */
export const thatAlone: ParagraphRule = {
  id: 'that-alone',
  category: 'broken',
  name: 'A clause with “that” stands alone',
  why: 'What opens with “that the …” leans on a verb or a noun before it. A full stop has come between the two.',
  scope: 'paragraph',
  blocks: ['body'],
  covers: ['BS07', 'BS04'],
  cues: ['that'],
  examples: [
    {
      damaged: 'Taskin scored from a free [[kick. That]] the visitors had failed to clear.',
      repaired: 'Taskin scored from a free kick that the visitors had failed to clear.',
    },
    {
      damaged: 'The ministry told a hearing in the [[capital. That]] the dam was in no danger.',
      repaired: 'The ministry told a hearing in the capital that the dam was in no danger.',
    },
  ],
  sound: [
    'The war went on. That the two sides met at all is news. That they knew.',
    'It rained. That was the end. That man left. That made the judge laugh.',
    'What did he say? That the dam was in no danger.',
    'He was asked what he had told them: nothing. “That the dam was safe,” he said.',
    'The talks failed. That the king stayed away, his aides said, was no accident.',
    'One thing is certain. That the town will never be the same again. The lesson was plain. That no one is safe.',
    'The deal collapsed. That an agreement was so close makes it worse. She had one hope. That her son would come home.',
  ],
  *check(block) {
    for (const [at, sentence] of block.sentences.entries()) {
      const previous = block.sentences[at - 1]
      if (!/^That (?:the|an?|his|her|its|their|our|these|those|many|all|some|no) /u.test(sentence.text)) continue
      if (previous && !announces.test(previous.text) && canBeJoinedTo(previous) && isClause(sentence))
        yield report(previous, sentence)
    }
  },
}

/** “One thing is certain.”, “The lesson was plain.”: what was announced may stand in a sentence of its own. */
const announces =
  /(?<!\p{L})(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ss]everal|these|following) (?:\p{Ll}+ )?(?:things?|points?|facts?|findings?|conclusions?|lessons?|hopes?|fears?|wish(?:es)?|regrets?|worry|worries|reasons?|questions?|certainty)(?!\p{L})|^(?:The|His|Her|Their|Its|Our|My) (?:\p{Ll}+ ){0,3}(?:lesson|message|point|fear|hope|conclusion|argument|truth|claim|answer|verdict|moral|idea|theory|worry|upshot|problem|dream|promise|thinking)(?: \p{Ll}+){0,4} (?:is|was|are|were|remains|remained) /u

/** One clause with its verb, and nothing that it could be the subject of. */
function isClause(sentence: Sentence): boolean {
  const { text, tokens } = sentence
  if (!/[^.?!…:]\.$/u.test(text) || /[,;:–—]/u.test(text) || tokens.some(({ quoted }) => quoted)) return false
  // “That a deal was so close makes it worse.”
  if (tokens.some(({ lower }) => /^(?:makes?|shows?|means?|explains?|proves?|suggests?|matters?|helps?)$/u.test(lower)))
    return false
  return analyseClauses(sentence).groups.filter(({ finiteness }) => finiteness !== 'non-finite').length === 1
}

function report(previous: Sentence, sentence: Sentence): Report {
  const last = previous.tokens.findLast(({ pos }) => pos !== 'PUNCT')
  const [that] = sentence.tokens
  return {
    ranges: [{ from: last?.from ?? previous.to - 1, to: that?.to ?? sentence.to }],
    tier: 'likely',
    severity: 5,
    message: 'A full stop cuts the clause with “that” from what it belongs to.',
    repairs: [
      {
        label: `Join to one sentence: “${last?.text ?? ''} that”`,
        kind: 'single',
        edits: joinToPrevious(previous, sentence, ' '),
      },
    ],
  }
}
