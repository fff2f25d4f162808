import type { BlockContent, Sentence, Token } from '../../article'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { readNounPhrase } from '../../language/noun-phrases'
import { canBe } from '../../language/verb-forms'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * The order of Japanese, Turkish and Hindi in a whole clause: *The council a new plan announced.*, *that he the money taken has*, *If the talks
 * successful are, …*. Deliberate exceptions: a noun with a clause of its own (*The plan the council announced failed*), which always goes on;
 * spans of time between subject and verb (*The club last week won.*), questions.
 */
export const objectBeforeVerb: SentenceRule = {
  id: 'object-before-verb',
  category: 'broken',
  name: 'Object before its verb',
  why: 'Japanese, Turkish, Hindi and German clauses end in their verb. In English the verb stands between its subject and its object.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS08', 'BS32'],
  outranks: ['lost-verb', 'verb-final', 'subject-alone', 'ends-with-subject'],
  examples: [
    { damaged: 'The council [[a new plan announced]].', repaired: 'The council announced a new plan.' },
    { damaged: 'The army [[the village on Sunday captured]].', repaired: 'The army captured the village on Sunday.' },
    { damaged: 'The police said that he [[the money taken has]].', repaired: 'The police said that he has taken the money.' },
    { damaged: 'If the talks [[successful are]], the war will end.', repaired: 'If the talks are successful, the war will end.' },
    { damaged: 'The police [[in the house a gun found]].', repaired: 'The police found a gun in the house.' },
    { damaged: 'The company [[last year 200 people fired]].', repaired: 'The company fired 200 people last year.' },
    {
      damaged: 'Because the firm [[no money had]], it closed the plant.',
      repaired: 'Because the firm had no money, it closed the plant.',
    },
    { damaged: 'He said that the tax [[lowered will be]].', repaired: 'He said that the tax will be lowered.' },
  ],
  sound: [
    'The plan the council announced failed. The man the police arrested, a sailor, left. The club last week won.',
    'He is the man the police arrested. The firm the state had bought was sold.',
    'All the plans the council made. What a mess the state made. It is the town where the people lived.',
    'If the men are ready, they will go. He knows what the people responsible are.',
    'The year the war ended. When the day the king died came, they wept.',
  ],
  *check(block, sentence) {
    const { tokens, text } = sentence
    if (!/[^?!…:]\.[”"’]?$/u.test(text) || tokens.length > longest) return
    for (let at = 0; at + 3 < tokens.length; at++) {
      const opener = at === 0 ? 'start' : tokens[at - 1]?.lower
      if (opener !== 'start' && !clauseWords.test(opener ?? '')) continue
      const report = checkClause(block, sentence, at, opener ?? '')
      if (report) yield report
    }
  },
}

const longest = 30
const clauseWords = /^(?:that|because|if|when|although|while)$/u
const subjectWords = /^(?:the|a|an|his|her|its|their|this|these|he|she|they|we|it)$/u
const objectWords = /^(?:the|a|an|his|her|its|their|this|these|no|any|many|two|three|four|five|six|thousands|hundreds|dozens)$/u

function checkClause(block: BlockContent, { tokens }: Sentence, at: number, opener: string): Report | undefined {
  const first = tokens[at]
  if (!first || first.quoted || !subjectWords.test(first.lower)) return undefined
  // “He told me of the plan that the firm the state made”: a clause that points back has its own order.
  if (opener === 'that' && !/^(?:VERB|ADJ)$/u.test(tokens[at - 2]?.pos ?? '')) return undefined
  const subject = readLongNounPhrase(beforeTime(tokens, at), at)
  if (
    !subject ||
    subject.temporal ||
    /^(?:this|these|way|time|day|year|moment|reason|place|first|last|more)$/u.test(subject.head.lower)
  )
    return undefined
  const start = tokens[subject.end]
  if (!start) return undefined
  return (
    withObject(block, tokens, at, subject.end, opener) ??
    withObject(block, tokens, at, behindTimes(tokens, subject.end), opener, subject.end) ??
    withPredicate(block, tokens, subject.end, opener) ??
    withPassive(block, tokens, subject.end, opener)
  )
}

/** “a new plan announced”, “the money taken has” */
function withObject(
  block: BlockContent,
  tokens: readonly Token[],
  from: number,
  at: number,
  opener: string,
  start = at,
): Report | undefined {
  // “the police | in the house | a gun found”
  if (at > start + 6) return undefined
  const front = at > start ? tokens[start] : undefined
  const first = tokens[at]
  if (!first || !(objectWords.test(first.lower) || (front && first.pos === 'NUM'))) return undefined
  const object = readNounPhrase(tokens, at)
  if (!object || object.temporal || object.pronoun || object.head.pos === 'PROPN' || measured.test(object.head.lower))
    return undefined
  // “The coach his players love came”: the last noun is the verb of a clause.
  const headAt = object.head.index - (tokens[0]?.index ?? 0)
  if (tokens[headAt - 1]?.pos === 'NOUN' && canBe(object.head.lower, 'base', 'third')) return undefined
  // “thousands of trees”, “the old town completely”
  const of = tokens[headAt + 1]?.lower === 'of' ? readLongNounPhrase(tokens, headAt + 2) : undefined
  const phrases = skipPhrases(tokens, of?.end ?? headAt + 1)
  const end = /ly$/u.test(tokens[phrases]?.lower ?? '') ? phrases + 1 : phrases
  const [verb, second, third] = tokens.slice(end, end + 3)
  if (!verb || !second) return undefined
  const when = front ? ` ${block.text.slice(front.from, tokens[at - 1]?.to)}` : ''
  const rest = block.text.slice(first.from, tokens[end - 1]?.to) + when
  const opens = front ?? first
  if (closes(second, opener) && isFinite(verb, tokens[from])) return report(block, opens, verb, `${verb.text} ${rest}`)
  const helps = /^(?:has|have|had)$/u.test(second.lower) && canBe(verb.lower, 'participle') && third && closes(third, opener)
  if (helps) return report(block, opens, second, `${second.text} ${verb.text} ${rest}`)
  // “the tax on sugar will raise”
  const plain = second.lower
  const isModal = /^(?:will|would|must|should|can|could)$/u.test(verb.lower) && third && closes(third, opener)
  return isModal && object.first.lower !== 'no' && canBe(plain, 'base') && wantsObject.test(plain)
    ? report(block, opens, second, `${verb.text} ${second.text} ${rest}`)
    : undefined
}

/** Verbs that cannot do without an object, so that “the tax will raise” is no clause. */
const wantsObject =
  /^(?:raise|make|take|give|bring|build|buy|sell|send|use|get|hold|reduce|introduce|present|announce|receive|support|produce|find|arrest|publish|sign|approve|reject|cut|ban|destroy|carry|put|set)$/u

/** “the company | last year 200 people fired”: a time without a preposition is no part of the subject. */
function beforeTime(tokens: readonly Token[], at: number): readonly Token[] {
  const time = tokens.findIndex(
    ({ lower }, place) => place > at + 1 && /^(?:last|this|next)$/u.test(lower) && measured.test(tokens[place + 1]?.lower ?? ''),
  )
  return time > 0 && time < at + 6 ? tokens.slice(0, time) : tokens
}

/** “in the house”, “on Monday”, “last year”, “this morning” */
function behindTimes(tokens: readonly Token[], at: number): number {
  const end = skipPhrases(tokens, at)
  return /^(?:last|this|next)$/u.test(tokens[end]?.lower ?? '') && measured.test(tokens[end + 1]?.lower ?? '') ? end + 2 : end
}

/** “successful are”: behind a word that opens a clause only. */
function withPredicate(block: BlockContent, tokens: readonly Token[], at: number, opener: string): Report | undefined {
  const [adjective, verb, mark] = tokens.slice(at, at + 3)
  if (!adjective || !verb || !mark || opener === 'start' || adjective.pos !== 'ADJ' || !closes(mark, opener)) return undefined
  if (!/^(?:is|are|was|were)$/u.test(verb.lower) || canBe(adjective.lower, 'participle')) return undefined
  return report(block, adjective, verb, `${verb.text} ${adjective.text}`)
}

/** “lowered will be” */
function withPassive(block: BlockContent, tokens: readonly Token[], at: number, opener: string): Report | undefined {
  const [verb, modal, be, mark] = tokens.slice(at, at + 4)
  if (!verb || !modal || !be || !mark || opener === 'start' || !closes(mark, opener) || !canBe(verb.lower, 'participle'))
    return undefined
  const helps = `${modal.lower} ${be.lower}`
  return /^(?:will|would|can|could|must|should|may|might) be$|^(?:has|have|had) been$/u.test(helps)
    ? report(block, verb, be, `${modal.text} ${be.text} ${verb.text}`)
    : undefined
}

const measured = /^(?:times?|days?|weeks?|months?|years?|hours?|minutes?|moment|way|day|night|morning|evening|season|points?)$/u

/** “in hospital”, “on Sunday”, “for ten million euros” */
function skipPhrases(tokens: readonly Token[], at: number): number {
  let end = at
  for (let round = 0; round < 2 && tokens[end]?.pos === 'ADP'; round++) {
    const phrase = readNounPhrase(tokens, end + 1)
    if (!phrase || phrase.pronoun) break
    end = phrase.head.index - (tokens[0]?.index ?? 0) + 1
  }
  return end
}

/** A comma closes the clause only where it stands before the main one. */
const closes = ({ text }: Token, opener: string): boolean =>
  text === '.' || (text === ',' && opener !== 'start' && opener !== 'that')

function isFinite(verb: Token, subject: Token | undefined): boolean {
  if (verb.lower === 'had') return true
  if (verb.pos !== 'VERB' || verb.quoted || /ing$/u.test(verb.lower)) return false
  const past = canBe(verb.lower, 'past')
  // “We the people agreed”
  return (past || (canBe(verb.lower, 'third') && !/^(?:they|we|these)$/u.test(subject?.lower ?? ''))) && subject?.lower !== 'we'
}

function report(block: BlockContent, first: Token, last: Token, insert: string): Report {
  const range = { from: first.from, to: last.to }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `In “${block.text.slice(range.from, range.to)}” the verb stands at the end, as other languages have it.`,
    repairs: changeWithin(block.text, first, last, { ...range, insert }),
  }
}
