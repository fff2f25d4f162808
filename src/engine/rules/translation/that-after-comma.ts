import type { BlockContent, Sentence, Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import { mayBeFinite } from '../../language/verb-groups'
import { speakingRoles } from '../../language/roles'
import { sexOfWord } from '../../language/sex-of-word'
import { type SentenceRule, type Proposal, prose, type Report } from '../rule'

/**
 * *That* behind a comma for *who* or *which*: *The plan, that was drawn up in May, failed*. Deliberate exceptions: *that is,*, *that* as a
 * word for itself behind a clause or an adverb (*When it rains, that is bad*), and what is said, thought or known.
 */
export const thatAfterComma: SentenceRule = {
  id: 'that-after-comma',
  category: 'translation',
  name: 'That behind a comma',
  why: 'What is set between commas is opened by “who” or “which” in English, never by “that”. Many languages have one word for all three.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR11'],
  examples: [
    {
      damaged: 'The plan, [[that]] was drawn up in May, failed.',
      repaired: 'The plan, which was drawn up in May, failed.',
    },
    {
      damaged: 'Anna Berg, [[that]] lives in the street, saw the fire.',
      repaired: 'Anna Berg, who lives in the street, saw the fire.',
    },
    {
      damaged: 'Her brother, [[that]] works as a baker, heard the blast.',
      repaired: 'Her brother, who works as a baker, heard the blast.',
    },
    {
      damaged: 'They want the release of the activist, [[that]] has been in jail since May.',
      repaired: 'They want the release of the activist, who has been in jail since May.',
    },
    {
      damaged: 'The deal, [[that]] was signed in May, and the law are void.',
      repaired: 'The deal, which was signed in May, and the law are void.',
    },
    {
      damaged: 'The team lost to a goal by Viktor, [[that]] beat the keeper.',
      repaired: 'The team lost to a goal by Viktor, which beat the keeper.',
    },
    {
      damaged: 'The price of the flats, [[that]] has doubled in a year, keeps rising.',
      repaired: 'The price of the flats, which has doubled in a year, keeps rising.',
    },
  ],
  sound: [
    'When he came to Paris, that changed the game. For those who know Paris, that changed the plan.',
    'The plan, that is, failed. When it rains, that is bad, and, if so, that was all.',
    'On Monday, that was drawn up. For the mayor, that would be a first. The plan, that day, failed.',
    'The rule that was drawn up, that was kept and that was dropped is old.',
    'Money, that was the point. The minister, that much is clear, will go.',
    'A lie, that was what it was, said the lawyer.',
  ],
  cues: ['that'],
  *check(block, sentence) {
    const report = checkSentence(block, sentence) ?? behindName(block, sentence) ?? behindNoun(block, sentence)
    if (report) yield report
  },
}

const nominal = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADP)$/u
const isNominal = ({ pos, text, lower }: Token): boolean =>
  nominal.test(pos) || /^['’]s?$|^-$/u.test(text) || /^(?:his|her|its|their|our|my)$/u.test(lower)

function checkSentence(block: BlockContent, { tokens, terminated }: Sentence): Report | undefined {
  const at = tokens.findIndex(({ text }) => text === ',')
  const [that, verb, next] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (at < 2 || !terminated || that?.lower !== 'that' || that.quoted || !verb || !next || next.pos === 'PUNCT') return undefined
  if (
    !(mayBeFinite(verb) || (verb.pos === 'NOUN' && canBe(verb.lower, 'third') && next.pos === 'ADP')) ||
    /^(?:much|is|would|could|means)$/u.test(verb.lower) ||
    // “A lie, that was what it was, said the lawyer”
    next.lower === 'what'
  )
    return undefined
  if (tokens[0]?.pos === 'ADP' || !tokens.slice(0, at).every(isNominal)) return undefined
  const close = tokens.findIndex(({ text }, place) => place > at + 3 && text === ',')
  // “The deal, that was signed in May, and the treaty are void”
  const isListed = tokens[close + 1]?.lower === 'and' && /^(?:was|were)$/u.test(verb.lower) && isOfPast(next)
  if (close < 0 || !(isListed || /^(?:VERB|AUX|ADV)$/u.test(tokens[close + 1]?.pos ?? ''))) return undefined
  return report(block, tokens, at + 1)
}

const opensClause = /^(?:when|while|if|as|after|before|since|because|once|until|although|for|what|where|whenever)$/u

/** “They lost to a goal by Viktor, that beat the keeper.”: a name that closes a clause, and what it did. */
function behindName(block: BlockContent, { tokens, text }: Sentence): Report | undefined {
  const at = tokens.findIndex(
    ({ text: mark }, place) => mark === ',' && tokens[place + 1]?.lower === 'that' && tokens[place - 1]?.pos === 'PROPN',
  )
  const [that, verb, next] = tokens.slice(at + 1, at + 4)
  if (at < 4 || !that || that.quoted || !verb || !next || !/[^?!…:]\.$/u.test(text)) return undefined
  if (verb.pos !== 'VERB' || !canBe(verb.lower, 'past') || !/^(?:DET|NUM)$/u.test(next.pos)) return undefined
  const ahead = tokens.slice(0, at)
  const isClause = ahead.some(({ pos }) => pos === 'VERB') && !ahead.some(({ text: mark }) => mark === ',')
  return isClause && !/^(?:ADP|SCONJ)$/u.test(tokens[0]?.pos ?? '') && !opensClause.test(tokens[0]?.lower ?? '')
    ? report(block, tokens, at + 1)
    : undefined
}

/** “They want the release of the activist, that has been in jail since May.”: a noun that closes a clause, and what has been or was done. */
function behindNoun(block: BlockContent, { tokens, text }: Sentence): Report | undefined {
  const at = tokens.findIndex(({ text: mark }, place) => mark === ',' && tokens[place + 1]?.lower === 'that')
  const [noun, , that, be, verb] = tokens.slice(at - 1, at + 4)
  if (at < 4 || !noun || !that || that.quoted || !be || !verb || !/[^?!…:]\.$/u.test(text)) return undefined
  const isDone = /^(?:has|have|had)$/u.test(be.lower) ? verb.lower === 'been' : /^(?:was|were)$/u.test(be.lower) && isOfPast(verb)
  if (noun.pos !== 'NOUN' || !isDone || tokens.slice(at + 2).some(({ text: mark }) => mark === ',')) return undefined
  const ahead = tokens.slice(0, at)
  const isClause = ahead.some(mayBeFinite) && !ahead.some(({ text: mark }) => mark === ',')
  return isClause && !/^(?:ADP|SCONJ)$/u.test(tokens[0]?.pos ?? '') && !opensClause.test(tokens[0]?.lower ?? '')
    ? report(block, tokens, at + 1)
    : undefined
}

const isOfPast = ({ pos, lower }: Token): boolean =>
  pos === 'VERB' && canBe(lower, 'participle') && !/^(?:said|meant)$/u.test(lower)

const isPerson = ({ lower }: Token): boolean =>
  speakingRoles.has(lower) || sexOfWord.has(lower) || /^(?:people|children)$/u.test(lower)

function report({ text }: BlockContent, tokens: readonly Token[], at: number): Report {
  const that = tokens[at]
  const range = { from: that?.from ?? 0, to: that?.to ?? 0 }
  const head = tokens[at - 2]
  const isName = tokens.slice(0, at - 1).every(({ pos }) => pos === 'PROPN') || (head !== undefined && isPerson(head))
  const put = (word: string): Proposal => ({ label: `Put “${word}”`, kind: 'choice', edits: [{ ...range, insert: word }] })
  return {
    ranges: [range],
    tier: 'likely',
    severity: 1,
    message: `Behind a comma “${text.slice(range.from, tokens[at + 1]?.to)}” is opened by “who” or “which”.`,
    repairs: isName ? [put('who'), put('which')] : [put('which'), put('who')],
  }
}
