import type { BlockContent, Sentence, Token } from '../../article'
import { canSpeak } from '../../language/bare-predicate'
import { analyseClauses } from '../../language/clause'
import type { Clause } from '../../language/clause-parser'
import type { NounPhrase } from '../../language/noun-phrases'
import { canBe } from '../../language/verb-forms'
import { holdsAny } from '../../language/words-in'
import { type SentenceRule, type Proposal, type Report } from '../rule'

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
    'The place they were taken to is known. He found that the conditions they were held in were bad. The prize they were given.',
    'It was the book on prices by the same author that the analysts, he said, liked. He knew the men they said were there.',
    'The book he wrote has sold well. The day she left was cold.',
    'The mayor, he said, refused to answer. What the mayor did he did alone.',
    '“My father he never came back,” she said.',
    'All they want is peace. The only thing he saw was smoke.',
    'By moving the cameras so they could be controlled, he saw all. A task force in 2016 found it was unclear.',
    'He fled when the book she gave the museum was sold. She knew that the next morning she left the town, and that the day it lost the cup was dark.',
    'One whose books she studied was Nietzsche. The schools they founded, in Metz and Lyon, trained chemists.',
  ],
  *check(block, sentence) {
    if (!holdsAny(sentence.tokens, pronouns)) return
    const tail = inAttribution(sentence)
    const told = beforeThat(sentence) ?? beforePassive(sentence)
    const found = [...beforeOneVerb(block, sentence), ...withObject(sentence), ...(tail ? [tail] : []), ...(told ? [told] : [])]
    for (const [pronoun, noun] of new Map(found.map(([noun, pronoun]) => [pronoun, noun]))) yield report(block, noun, pronoun)
  },
}

const pronouns = ['he', 'she', 'it', 'they']
const clauseOpeners = /^(?:when|because|that|if|although|though|while|where|since|and|but|whether|as)$/u
/** Of two objects, or of what somebody is called: “the man they called the king”, “the book she gave the museum”. */
const takesTwo =
  /^(?:g[ai]v|offer|sen[dt]|t[eo]ld|tell|show|pa(?:y|id)|t(?:each|aught)|promis|ow|len[td]|cost|ask|call|nam|ma[dk]e|f[io]u?nd|consider|th(?:ink|ought)|elect|appoint|declar|deem|grant|award|den(?:y|ied)|le(?:ft|ave)|b(?:uy|ought)|s(?:ell|old)|want|need)/u

/** “when the Court of Audit it detected the fraud”: a clause on the noun would want the object that stands behind its verb. */
function* withObject({ tokens, terminated, text }: Sentence): Iterable<readonly [Token, Token]> {
  if (!terminated || /\?[”"’')]*$/u.test(text)) return
  for (const [at, pronoun] of tokens.entries()) {
    const [noun, verb, object] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
    if (!noun || !verb || !object || pronoun.quoted || !/^(?:he|she|it|they)$/u.test(pronoun.lower)) continue
    if (!/^(?:NOUN|PROPN)$/u.test(noun.pos) || timely.test(noun.lower) || object.pos !== 'DET' || verb.pos !== 'VERB') continue
    if (
      !canBe(verb.lower, 'past', 'third') ||
      takesTwo.test(verb.lower) ||
      /^(?:way|manner|moment|speed|rate)$/u.test(noun.lower)
    )
      continue
    let start = at - 1
    while (at - start < longestName && /^(?:DET|ADJ|NOUN|PROPN|NUM)$|^ADP$/u.test(tokens[start - 1]?.pos ?? '')) start--
    const opener = tokens[start - 1]
    if (tokens[start]?.pos === 'DET' && opener && clauseOpeners.test(opener.lower)) yield [noun, pronoun]
  }
}

/** In words: a subject that is said again. */
const longestName = 8

/** “…, the analysts they said.”: who said it, and again, at the end of the sentence. */
function inAttribution({ tokens, text }: Sentence): readonly [Token, Token] | undefined {
  const [article, noun, pronoun, verb] = tokens.slice(-5, -1)
  if (!article || !noun || !pronoun || !verb || tokens.length < 10 || !/[^?!…:]\.$/u.test(text) || pronoun.quoted)
    return undefined
  if (!/^(?:the|his|her|its|their)$/u.test(article.lower) || noun.pos !== 'NOUN' || !(canSpeak(noun) || bodies.test(noun.lower)))
    return undefined
  if (!/^(?:he|she|it|they)$/u.test(pronoun.lower) || !attributing.test(verb.lower)) return undefined
  const before = tokens.at(-6)
  return before && /^(?:NOUN|PROPN|NUM|PUNCT|ADV|ADJ)$/u.test(before.pos) ? [noun, pronoun] : undefined
}

const bodies =
  /^(?:analysts?|company|union|court|bank|firm|party|council|committee|commission|department|office|report|club|hospital|university|group|association|embassy|prosecution)$/u
const attributing =
  /^(?:commented|remarked|replied|claimed|argued|said|says|explained|added|stated|noted|announced|declared|confirmed|stressed|warned|emphasi[sz]ed)$/u

/** “The minister he said that …”: what was said stands behind, so that no clause hangs on the noun. */
function beforeThat({ tokens }: Sentence): readonly [Token, Token] | undefined {
  const at = tokens.findIndex(({ lower }) => /^(?:he|she|they|it)$/u.test(lower))
  const [noun, pronoun, verb, that] = tokens.slice(at - 1, at + 3)
  if (at < 2 || at > 5 || !noun || !pronoun || !verb || !that || noun.pos !== 'NOUN' || pronoun.quoted) return undefined
  const opens =
    /^(?:The|His|Her|Its|Their|A|An)$/u.test(tokens[0]?.text ?? '') &&
    tokens.slice(1, at).every(({ pos }) => /^(?:NOUN|ADJ)$/u.test(pos))
  const isTold =
    /^(?:said|says|announced|believes|believed|thinks|claims|claimed|added|explained|stated|warned|confirmed|promised|stressed|ruled|decided)$/u
  return opens && isTold.test(verb.lower) && that.lower === 'that' && !timely.test(noun.lower) ? [noun, pronoun] : undefined
}

/** “about 3,000 people they have been moved”: a passive with nothing behind it that could stand for the noun. */
function beforePassive({ tokens, text }: Sentence): readonly [Token, Token] | undefined {
  if (!/[^?!…:]\.$/u.test(text)) return undefined
  for (const [at, pronoun] of tokens.entries()) {
    const noun = tokens[at - 1]
    if (!noun || pronoun.quoted || !/^(?:he|she|it|they)$/u.test(pronoun.lower)) continue
    if (noun.pos !== 'NOUN' || timely.test(noun.lower) || placed.test(noun.lower)) continue
    const helper = /^(?:was|were|is|are)$/u.test(tokens[at + 1]?.lower ?? '')
      ? at + 1
      : /^(?:has|have|had)$/u.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'been'
        ? at + 2
        : 0
    const verb = tokens[helper + 1]
    const next = tokens[helper + 2]
    // “Most of the victims they were tourists.”
    if (helper === at + 1 && isPredicate(tokens, at - 1, helper + 1)) return [noun, pronoun]
    if (helper === 0 || !verb || !next || verb.pos !== 'VERB' || !canBe(verb.lower, 'participle') || takesTwo.test(verb.lower))
      continue
    const opens = startOf(tokens, at - 1)
    const opener = tokens[opens - 1]
    if (opener && !(clauseOpeners.test(opener.lower) && opener.lower !== 'and' && opener.lower !== 'as')) continue
    if (!isWhole(tokens, helper + 2)) continue
    return [noun, pronoun]
  }
  return undefined
}

/** “most of the victims | were tourists.”: the whole sentence is a noun, its pronoun, and what it is. */
function isPredicate(tokens: readonly Token[], head: number, at: number): boolean {
  const [word, stop] = [tokens[at], tokens[at + 1]]
  if (stop?.text !== '.' || !/^(?:NOUN|ADJ)$/u.test(word?.pos ?? '') || startOf(tokens, head) !== 0) return false
  return /^(?:the|most|some|many|his|her|its|their|several|two|three|four|five)$/u.test(tokens[0]?.lower ?? '')
}

const placed =
  /^(?:place|reason|way|manner|extent|degree|condition|conditions|circumstances|rate|speed|price|thing|things|all|one|ones)$/u

/** The first word of the noun phrase: “about 3,000 people”, “some of the workers”. */
function startOf(tokens: readonly Token[], head: number): number {
  let first = head
  while (
    /^(?:DET|ADJ|NOUN|NUM)$/u.test(tokens[first - 1]?.pos ?? '') ||
    /^(?:his|her|its|their|of)$/u.test(tokens[first - 1]?.lower ?? '') ||
    (/^(?:about|around|nearly|over|almost)$/u.test(tokens[first - 1]?.lower ?? '') && tokens[first]?.pos === 'NUM')
  )
    first--
  return first
}

/** Nothing behind the passive is a verb of the noun, or a preposition left alone. */
function isWhole(tokens: readonly Token[], at: number): boolean {
  const end = tokens.findIndex(({ text }, place) => place >= at && /^[.,;]$/u.test(text))
  if (tokens[end]?.text !== '.') return false
  const rest = tokens.slice(at, end)
  if (rest.at(-1)?.pos === 'ADP' || rest[0]?.lower === 'by' || rest[0]?.lower === 'as') return false
  return !rest.some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && canBe(lower, 'past', 'third')) || lower === 'to')
}

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
      // “The schools they founded, as he put it, …”
      block.tokens[inner.verb.last.index + 1]?.text === ',' ||
      inner.verb.first.index !== pronoun.index + 1
    )
      continue
    yield [subject.head, pronoun]
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
