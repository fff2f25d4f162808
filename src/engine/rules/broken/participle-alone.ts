import type { BlockContent, Sentence, Token } from '../../article'
import { analyseClauses } from '../../language/clause'
import { doingRules } from '../../language/disguised-verbs'
import { canBe } from '../../language/verb-forms'
import { type ParagraphRule, type Report } from '../rule'
import { canBeJoinedTo, joinToPrevious } from './join-sentences'

/**
 * A participle with what belongs to it, set off by a full stop from the sentence it goes with: “The union called off the strike. Hoping for a better
 * offer.” Deliberate exceptions: the first sentence of a paragraph, quotations, lists with a colon, wishes and orders in form (*Wishing you a good
 * year*), and -ing forms that may be the subject of a verb (*Cracking breaks large molecules*).
 */
export const participleAlone: ParagraphRule = {
  id: 'participle-alone',
  category: 'broken',
  name: 'A participle stands as a sentence',
  why: 'A form in -ing tells how or with what end something is done, and has no sense without the sentence before. A full stop cut the two apart.',
  scope: 'paragraph',
  blocks: ['body'],
  covers: ['BS03'],
  examples: [
    {
      damaged: 'The union called off the strike. [[Hoping]] for a better offer.',
      repaired: 'The union called off the strike, hoping for a better offer.',
    },
    {
      damaged: 'He joined the party in 1998. [[Becoming]] its leader ten years later.',
      repaired: 'He joined the party in 1998, becoming its leader ten years later.',
    },
  ],
  sound: [
    'It is a short way by lift. Going up costs money. Coming down is free.',
    'Cracking breaks large molecules. Keeping calm makes you strong. Going to the sea is fun.',
    'How did they win? Playing with heart. “We left. Hoping for the best,” he said.',
    'The mayor spoke. Speaking of the port, he said it would grow. Wishing you a good year.',
    'Hoping for a better offer, they left. Morning fog lay on the town.',
  ],
  *check(block) {
    for (const sentence of block.sentences) {
      const report = checkSentence(block, sentence)
      if (report) yield report
    }
  },
}

const fewest = 5
/** Prepositions in form, wishes and the speech of letters. */
const otherwise =
  /^(?:wishing|including|according|following|regarding|concerning|during|thanking|looking|speaking|calling|abstaining|considering|morning|evening)$/u

function checkSentence(block: BlockContent, sentence: Sentence): Report | undefined {
  const { tokens, text } = sentence
  const [first] = tokens
  const before = block.sentences[sentence.index - 1]
  if (!first || first.pos !== 'VERB' || tokens.length < fewest || !/^\p{Lu}/u.test(text) || !/[^.?!…:]\.$/u.test(text))
    return undefined
  if (!canBe(first.lower, 'ing') || canBe(first.lower, 'base') || otherwise.test(first.lower)) return undefined
  if (!canBeJoinedTo(before) || analyseClauses(before).kind !== 'statement') return undefined
  if (tokens.some((token) => token.quoted || /^[:;…()–—]$/u.test(token.text))) return undefined
  const sense = analyseClauses(sentence)
  if (sense.kind !== 'fragment' || sense.reason !== 'only a participle' || sense.lastWantsMore) return undefined
  if (doingRules(tokens) || tokens.some((_, at) => at > 0 && mayRule(tokens, at))) return undefined
  return {
    ranges: [{ from: first.from, to: first.to }],
    tier: 'likely',
    severity: 5,
    message: `“${first.text} …” is no sentence: it tells of the one before, from which a full stop parts it.`,
    repairs: [{ label: 'Join to the sentence before', kind: 'single', edits: joinToPrevious(before, sentence, ', ') }],
  }
}

/** “Cracking breaks large molecules”: a verb whose subject the -ing form may be. */
function mayRule(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!token || !before || !canBe(token.text, 'third') || canBe(token.text, 'past')) return false
  return (
    token.pos === 'VERB' ||
    token.pos === 'AUX' ||
    (at === 1 && token.pos === 'NOUN') ||
    /^(?:ADV|NOUN|PROPN|ADJ)$/u.test(before.pos)
  )
}
