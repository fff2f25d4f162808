import type { BlockContent, Sentence, Token } from '../../article'
import { analyseClauses } from '../../language/clause'
import type { VerbGroup } from '../../language/verb-groups'
import type { Clause } from '../../language/clause-parser'
import type { NounPhrase } from '../../language/noun-phrases'
import { canBe } from '../../language/verb-forms'
import { type SentenceRule, type Proposal, type Report } from '../rule'
import { beforePassive, beforeThat, inAttribution, timely, withObject } from './doubled-subject-places'

const pronouns = ['he', 'she', 'it', 'they']
function* beforeOneVerb(block: BlockContent, sentence: Sentence): Iterable<readonly [Token, Token]> {
  if (!sentence.terminated || /\?[”’"')]*$/u.test(sentence.text)) return
  const { clauses } = analyseClauses(sentence)
  for (const clause of clauses) {
    const { subject } = clause
    if (clause.verb || !subject || subject.pronoun || subject.quoted || subject.temporal || clause.others.length > 0) continue
    const inner = clauses.find((other) => isRepeat(clause, other))
    const pronoun = inner?.subject?.head
    if (
      !pronoun ||
      isDoing(subject, pronoun) ||
      !inner?.verb ||
      !/^(?:the|this|that|our|its|his|her|their|more|many|most|several|hundreds|thousands)$|^\p{Lu}/u.test(subject.first.text)
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
      // “The rest they gave to a food bank”
      /^(?:rest|remainder|others)$/.test(subject.head.lower) ||
      hasVerbBehind(block.tokens, inner.verb.last.index + 1) ||
      isPredicateFirst(block.tokens, inner.verb.first.index) ||
      isObjectFirst(block.tokens, inner.verb) ||
      // “The schools they founded, as he put it, …”
      block.tokens[inner.verb.last.index + 1]?.text === ',' ||
      inner.verb.first.index !== pronoun.index + 1
    )
      continue
    yield [subject.head, pronoun]
  }
}

/**
 * A noun and then a pronoun for the same thing, both before one verb: *The mayor he refused*. Deliberate exceptions: relative
 * clauses without *that* (the book he wrote has sold well), anything between commas, quotations.
 */
export const doubledSubject: SentenceRule = {
  id: 'doubled-subject',
  category: 'broken',
  name: 'Subject named twice',
  why: 'Some languages name the subject and then repeat it with a pronoun. English takes one of the two, or a verb between them has been lost.',
  scope: 'sentence',
  blocks: ['body'],
  covers: ['BS12'],
  examples: [
    { damaged: 'The mayor of the city [[he]] refused to answer.', repaired: 'The mayor of the city refused to answer.' },
    {
      damaged: 'Officials said that the port [[it]] received more ships in June.',
      repaired: 'Officials said that the port received more ships in June.',
    },
    {
      damaged: 'Prices will fall again next year, the analysts [[they]] said.',
      repaired: 'Prices will fall again next year, the analysts said.',
    },
    {
      damaged: 'He said that about 3,000 people [[they]] have been moved.',
      repaired: 'He said that about 3,000 people have been moved.',
    },
    { damaged: 'Most of the victims [[they]] were tourists.', repaired: 'Most of the victims were tourists.' },
    {
      damaged: 'It was lost when the Court of Audit [[it]] detected the fraud.',
      repaired: 'It was lost when the Court of Audit detected the fraud.',
    },
  ],
  sound: [
    'The door he could not open; the window he could.',
    'Some say it was the winter of the big storms, others that it had been going on for years.',
    'The Grand Hotel it was not! Police said the deal was off.',
    'The place they were taken to is known. He found that the conditions they were held in were bad. The prize they were given.',
    'It was the book on prices by the same author that the analysts, he said, liked. He knew the men they said were there.',
    'The book he wrote has sold well. The day she left was cold.',
    'The mayor, he said, refused to answer. What the mayor did he did alone.',
    '“My father he never came back,” she said.',
    'All they want is peace. The only thing he saw was smoke.',
    'By moving the cameras so they could be controlled, he saw all. A task force in 2016 found it was unclear.',
    'He fled when the book she gave the museum was sold. She knew that the next morning she left the town, and that the day it lost the cup was dark.',
    'One whose books she studied was Nietzsche. The schools they founded, in Metz and Lyon, trained chemists.',
    'The rest they gave to a food bank. The tests they run cost about £40. The seat he won matters more than any other.',
    'The money it lost because of the strike was never found.',
    'She argued that the company building it failed to consult them.',
    'The party he leads trails in the polls. In the square stands the statue he gave the town.',
  ],
  cues: pronouns,
  *check(block, sentence) {
    const tail = inAttribution(sentence)
    const told = beforeThat(sentence) ?? beforePassive(sentence)
    const found = [...beforeOneVerb(block, sentence), ...withObject(sentence), ...(tail ? [tail] : []), ...(told ? [told] : [])]
    for (const [pronoun, noun] of new Map(found.map(([noun, pronoun]) => [pronoun, noun]))) yield report(block, noun, pronoun)
  },
}

/** “in the things she does”, “the love she needs”, “This autumn she plays”, “Palaeographically it”: a clause may hang on the noun, or none is meant. */
function mayHaveClause(tokens: readonly Token[], { first, head }: NounPhrase, last: Token | undefined): boolean {
  const ahead = tokens[first.index - 1]
  if (
    ahead &&
    (/^(?:ADP|VERB|PART)$/u.test(ahead.pos) || /^(?:stands?|stood|lies?|lay|hangs?|hung|comes?|came)$/u.test(ahead.lower))
  )
    return true
  if (/ly$/u.test(head.lower) || timely.test(head.lower) || timely.test(last?.lower ?? '')) return true
  // A lone word that opens the sentence may be anything: “No wonder it”, “Bet she calls”.
  return head === first && (ahead === undefined || ahead.pos === 'PUNCT')
}

/** “The tests they run cost £40”, “The money it lost because of the strike was never found”: behind the clause comes the verb of the noun. */
function hasVerbBehind(tokens: readonly Token[], at: number): boolean {
  const [next, of] = [tokens[at], tokens[at + 1]]
  if (/^(?:matters?|costs?|lasts?|counts?|helps?|sounds?|looks?|ranks?|trails?|lags?|winds?)$/.test(next?.lower ?? ''))
    return true
  const isCause =
    next?.lower === 'despite' || (/^(?:because|due|thanks)$/.test(next?.lower ?? '') && /^(?:of|to)$/.test(of?.lower ?? ''))
  return isCause && tokens.slice(at + 2, at + 8).some(({ pos }) => pos === 'AUX')
}

/** “The Ritz it was not!”, “A masterpiece it is.”: what it is stands first, for effect, and nothing follows the verb. */
function isPredicateFirst(tokens: readonly Token[], at: number): boolean {
  const behind = /^n[o’']?t$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  return /^(?:is|are|was|were|['’]s|['’]re)$/.test(tokens[at]?.lower ?? '') && /^[.!,;–—-]$/u.test(tokens[behind]?.text ?? '')
}

/** “The door he could not open; the window he could.”: what is done to it stands first, for contrast, and nothing follows the verb. */
const isObjectFirst = (tokens: readonly Token[], { first, last }: VerbGroup): boolean =>
  /^(?:can|could|will|would|did|does|do|may|might|must)$/.test(first.lower) &&
  (first === last ||
    /^(?:open|close|bear|take|eat|drink|see|hear|have|keep|read|play|sing|find|leave|sell|buy|use|do|find|stand|forget|forgive|explain|afford|pay|reach|lift|shift|fix)$/.test(
      last.lower,
    )) &&
  /^[.;]$/.test(tokens[last.index + 1]?.text ?? '')

/** “A man whose works she studied” */
const isPossessor = (token: Token | undefined): boolean => /^(?:whose|which|what)$/u.test(token?.lower ?? '')

/** “the company building it failed”: an -ing form behind a noun rules the pronoun. */
const isDoing = ({ first, head }: NounPhrase, pronoun: Token): boolean =>
  first !== head && canBe(head.text, 'ing') && pronoun.lower === 'it' && pronoun.index === head.index + 1

/** A clause without opener whose pronoun could stand for the subject that waits before it. */
function isRepeat({ subject, opener }: Clause, other: Clause): boolean {
  const pronoun = other.subject?.head
  if (!subject || !pronoun || other.opener || !other.verb || pronoun.index <= subject.head.index || pronoun.quoted) return false
  if (opener && !/^(?:that|because|although|while)$/.test(opener.lower)) return false
  const plural = pronoun.lower === 'they'
  return /^(?:he|she|it|they)$/.test(pronoun.lower) && (subject.number === 'either' || (subject.number === 'plural') === plural)
}

function report(block: BlockContent, noun: Token, pronoun: Token): Report {
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
