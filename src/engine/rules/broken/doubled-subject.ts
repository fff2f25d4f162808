import type { Block, Sentence, Token } from '../../article'
import { analyseClauses } from '../../language/clause'
import type { Clause } from '../../language/clause-parser'
import type { NounPhrase } from '../../language/noun-phrases'
import { canBe } from '../../language/verb-forms'
import { type ParagraphRule, type Proposal, type Report } from '../rule'

/**
 * A noun and then a pronoun for the same thing, both before one verb: *The mayor he refused*. Deliberate exceptions: relative
 * clauses without *that* (the book he wrote has sold well), anything between commas, quotations.
 */
export const doubledSubject: ParagraphRule = {
  id: 'doubled-subject',
  category: 'broken',
  name: 'Subject named twice',
  why: 'Some languages name the subject and then repeat it with a pronoun. English takes one of the two, or a verb between them has been lost.',
  scope: 'paragraph',
  blocks: ['body'],
  covers: ['BS12'],
  examples: [
    { damaged: 'The mayor of the city [[he]] refused to answer.', repaired: 'The mayor of the city refused to answer.' },
    {
      damaged: 'Officials said that the port [[it]] received more ships in June.',
      repaired: 'Officials said that the port received more ships in June.',
    },
  ],
  sound: [
    'The book he wrote has sold well. The day she left was cold.',
    'The mayor, he said, refused to answer. What the mayor did he did alone.',
    '“My father he never came back,” she said.',
    'All they want is peace. The only thing he saw was smoke.',
    'By moving the cameras so they could be controlled, he saw all. A task force in 2016 found it was unclear.',
    'One whose books she studied was Nietzsche. The schools they founded, in Metz and Lyon, trained chemists.',
  ],
  *check(block) {
    for (const sentence of block.sentences) yield* checkSentence(block, sentence)
  },
}

function* checkSentence(block: Block, sentence: Sentence): Iterable<Report> {
  if (!sentence.terminated || /\?[”’"')]*$/u.test(sentence.text)) return
  const { clauses } = analyseClauses(sentence)
  for (const clause of clauses) {
    const { subject } = clause
    if (clause.verb || !subject || subject.pronoun || subject.quoted || subject.temporal || clause.others.length > 0) continue
    const inner = clauses.find((other) => isRepeat(clause, other))
    const pronoun = inner?.subject?.head
    if (
      !pronoun ||
      !inner?.verb ||
      !/^(?:the|this|that|our|its|his|her|their)$|^\p{Lu}/u.test(
        subject.first.text.toLowerCase() === 'the' ? 'the' : subject.first.text,
      )
    )
      continue
    const between = block.tokens.slice(subject.head.index + 1, pronoun.index)
    if (
      between.some(
        (token) =>
          /^(?:PUNCT|VERB|AUX|SCONJ)$/u.test(token.pos) ||
          token.lower === 'so' ||
          canBe(token.text, 'past') ||
          isPossessor(token),
      ) ||
      mayHaveClause(block.tokens, subject, block.tokens[pronoun.index - 1]) ||
      isPossessor(block.tokens[subject.first.index - 1]) ||
      // “The schools they founded, as he put it, …”
      block.tokens[inner.verb.last.index + 1]?.text === ',' ||
      inner.verb.first.index !== pronoun.index + 1
    )
      continue
    yield report(block, subject.head, pronoun)
  }
}

/** “in the things she does”, “the love she needs”, “This autumn she plays”, “Palaeographically it”: a clause may hang on the noun, or none is meant. */
function mayHaveClause(tokens: readonly Token[], { first, head }: NounPhrase, last: Token | undefined): boolean {
  const ahead = tokens[first.index - 1]
  if (ahead && /^(?:ADP|VERB|PART)$/u.test(ahead.pos)) return true
  if (/ly$/u.test(head.lower) || timely.test(head.lower) || timely.test(last?.lower ?? '')) return true
  // A lone word that opens the sentence may be anything: “No wonder it”, “Bet she calls”.
  return head === first && (ahead === undefined || ahead.pos === 'PUNCT')
}

const timely =
  /^(?:year|month|week|day|night|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|time|moment|century|decade|all|wonder)$/u

/** “A man whose works she studied” */
const isPossessor = (token: Token | undefined): boolean => /^(?:whose|which|what)$/u.test(token?.lower ?? '')

/** A clause without opener whose pronoun could stand for the subject that waits before it. */
function isRepeat({ subject, opener }: Clause, other: Clause): boolean {
  const pronoun = other.subject?.head
  if (!subject || !pronoun || other.opener || !other.verb || pronoun.index <= subject.head.index || pronoun.quoted) return false
  if (opener && !/^(?:that|because|although|while)$/.test(opener.lower)) return false
  const plural = pronoun.lower === 'they'
  return /^(?:he|she|it|they)$/.test(pronoun.lower) && (subject.number === 'either' || (subject.number === 'plural') === plural)
}

function report(block: Block, noun: Token, pronoun: Token): Report {
  const before = block.tokens[pronoun.index - 1]
  const drop: Proposal = {
    label: `Leave out “${pronoun.text}”`,
    kind: 'choice',
    edits: [{ from: before?.to ?? pronoun.from, to: pronoun.to, insert: '' }],
  }
  const say = (verb: string): Proposal => ({
    label: `Put “${verb}” before “${pronoun.text}”`,
    kind: 'choice',
    edits: [{ from: pronoun.from, to: pronoun.from, insert: `${verb} ` }],
  })
  const speaks = noun.pos === 'PROPN' || pronoun.lower === 'he' || pronoun.lower === 'she'
  return {
    ranges: [{ from: pronoun.from, to: pronoun.to }],
    tier: 'likely',
    severity: 5,
    message: `“${noun.text}” and “${pronoun.text}” both stand before the same verb.`,
    repairs: speaks ? [drop, say('said'), say('says')] : [{ ...drop, kind: 'single' }],
  }
}
