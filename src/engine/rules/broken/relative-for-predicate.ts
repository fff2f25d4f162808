import type { BlockContent, Sentence, Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import { type ParagraphRule, type Proposal, prose, type Report } from '../rule'

/**
 * A sentence that is a subject and a clause with *who* or *which*, and nothing more: *Its director, Colin Reeve, who said that staff had learned of it.*
 * Deliberate exceptions: answers to a question, words behind a colon, quotations, a clause whose closing comma is missing (*The bank, which failed in
 * May was sold*), and whatever could be the verb.
 */
export const relativeForPredicate: ParagraphRule = {
  id: 'relative-for-predicate',
  category: 'broken',
  name: 'The only verb belongs to “who” or “which”',
  why: 'The only verb of the sentence belongs to “who” or “which”, so nothing is said of the subject. Without that word it is a sentence.',
  scope: 'paragraph',
  blocks: prose,
  covers: ['BS09', 'BS10'],
  examples: [
    {
      damaged: 'The union called it a blow. Its director, Colin Reeve, [[who]] said that staff had learned of it from the media.',
      repaired: 'The union called it a blow. Its director, Colin Reeve, said that staff had learned of it from the media.',
    },
    {
      damaged: 'One of them, a 34-year-old from Rybnik, [[who]] left a wife and two children.',
      repaired: 'One of them, a 34-year-old from Rybnik, left a wife and two children.',
    },
    {
      damaged: 'The new bank of the state, [[which]] opened three branches in May.',
      repaired: 'The new bank of the state opened three branches in May.',
    },
  ],
  sound: [
    'The bank, which failed in May was sold. The man, who said that it rained, left. Who came? The mayor, who was ill on the day.',
    'A Mr Pickersgill, who took us for woodwork in the old school.',
    'The view is ethical, which maintains that people act in their own interest. The team, which plans a new ground.',
    'The director, Colin Reeve, who said staff had learned of it from the media. Two ways are open: the old road, which was built in May.',
  ],
  *check(content) {
    for (const sentence of content.sentences) {
      const report = checkSentence(content, sentence)
      if (report) yield report
    }
  },
}

const nominal = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART|CCONJ)$/u
const determiners = /^(?:the|an?|this|these|those|its|his|her|their|our|my)$/u
const links =
  /^(?:that|which|who|whose|where|when|because|if|whether|while|after|before|as|since|and|or|but|how|what|why|than|until|although|though|so)$/u
/** In words: shorter, it may be a caption or an aside. */
const fewest = 9

function checkSentence({ sentences }: BlockContent, { tokens, text, index }: Sentence): Report | undefined {
  if (tokens.length < fewest || !/[^.…]\.$/u.test(text) || tokens.some(({ quoted }) => quoted)) return undefined
  if (/[?:…]["”’)]*$/u.test(sentences[index - 1]?.text ?? '')) return undefined
  const first = tokens.findIndex(({ text: mark }) => mark === ',')
  const isSubject = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .every(({ pos, lower }) => nominal.test(pos) || determiners.test(lower) || /^(?:them|these|those)$/u.test(lower))
  if (first < 1 || first > 8 || !opensSubject(tokens, first) || !isSubject(0, first) || maybeVerb(tokens, 1, first))
    return undefined
  const isAlone = isRelative(tokens[first + 1])
  const second = isAlone ? first : tokens.findIndex(({ text: mark }, place) => place > first && mark === ',')
  const relative = tokens[second + 1]
  if (second < 0 || second - first > 9 || !relative || !isRelative(relative) || !isSubject(first + 1, second)) return undefined
  return hasOneVerb(tokens, second + 2) ? report(tokens, first, second, relative, isAlone) : undefined
}

/** “The bank”, “One of them”, “Jan Kowalski”: a subject, and no word that may say more of another. */
function opensSubject(tokens: readonly Token[], end: number): boolean {
  const first = tokens[0]?.lower ?? ''
  // “A Mr Reeve, who took us for woodwork.”: somebody by that name, as answers and reminiscences bring him up
  if (/^an?$/u.test(first) && /^(?:mr|mrs|ms|miss|dr)\.?$/u.test(tokens[1]?.lower ?? '')) return false
  if (determiners.test(first)) return end > 1
  if (/^(?:one|two|three|four|another)$/u.test(first))
    return end === 1 || /^(?:of|more)$/u.test(tokens[1]?.lower ?? '') || first === 'another'
  return end > 1 && tokens.slice(0, end).every(({ pos, text }) => pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(text))
}

const isRelative = (token: Token | undefined): boolean => /^(?:who|which)$/u.test(token?.lower ?? '')

const isFinite = ({ lower, pos }: Token): boolean =>
  (pos === 'AUX' && !/^(?:be|been|being|to)$/u.test(lower)) || (pos === 'VERB' && canBe(lower, 'third', 'past'))

/** A noun by its tag that could be the verb after all. */
const maybeVerb = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ lower, pos }, place) =>
        pos === 'NOUN' &&
        canBe(lower, 'third', 'past') &&
        !/^(?:DET|ADJ|ADP|NUM|PRON)$/u.test(tokens[from + place - 1]?.pos ?? ''),
    )

/** The verb of the clause opens it, and each further one has a word of its own that joins it. */
function hasOneVerb(tokens: readonly Token[], from: number): boolean {
  const opening = tokens.slice(from, from + 3).findIndex(isFinite)
  if (opening < 0 || tokens.slice(from, from + opening).some(({ pos }) => pos !== 'ADV')) return false
  let isJoined = true
  for (const token of tokens.slice(from + opening, -1)) {
    if (token.pos === 'PUNCT') return false
    if (links.test(token.lower)) isJoined = true
    const continues = token.pos === 'VERB' && tokens[token.index - (tokens[0]?.index ?? 0) - 1]?.pos === 'AUX'
    if (!isFinite(token) || continues) continue
    if (!isJoined) return false
    isJoined = false
  }
  return !maybeVerb(tokens, from + opening + 1, tokens.length - 1)
}

function report(tokens: readonly Token[], first: number, second: number, relative: Token, isAlone: boolean): Report | undefined {
  const [before, comma, next] = [tokens[first - 1], tokens[second], tokens[second + 2]]
  if (!before || !comma || !next) return undefined
  const leaveOut: Proposal = {
    label: `Leave out “${relative.text}”`,
    kind: 'single',
    edits: [isAlone ? { from: before.to, to: next.from, insert: ' ' } : { from: relative.from, to: next.from, insert: '' }],
  }
  return {
    ranges: [{ from: relative.from, to: relative.to }],
    tier: 'likely',
    severity: 5,
    message: `With “${relative.text}” the sentence says nothing of “${before.text}”.`,
    repairs: [leaveOut],
  }
}
