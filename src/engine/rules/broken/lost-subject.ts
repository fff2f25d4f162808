import type { BlockContent, Sentence, Token } from '../../article'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { canBe } from '../../language/verb-forms'
import type { ParagraphRule, Report } from '../rule'
import { lostBeforeNot } from './lost-before-not'
import { helping, isPredicate, lostAtStart, saying } from './lost-subject-at-start'
import { lostBehindClauses } from './lost-subject-behind-clauses'
import { lostBehindParticiple } from './lost-subject-behind-participle'
import { lostInClause, opensObject } from './lost-subject-in-clause'
import { saidInside } from './lost-subject-inside'
import { reportWithoutSubject } from './without-subject'

/**
 * A verb without anybody who does it: a sentence that opens with “Said the …” or “Will meet …”, a clause like “while has not been …”.
 * Deliberate exceptions: questions, quotations, inverted sentences (*Had he known*, *Said Smith: …*), commands, list items, *as is*.
 */
export const lostSubject: ParagraphRule = {
  id: 'lost-subject',
  category: 'broken',
  name: 'Who does it? The subject is missing',
  why: 'Many languages leave out “he”, “she” or “it”; English does not. The sentence starts with the verb.',
  scope: 'paragraph',
  blocks: ['body'],
  covers: ['BS08'],
  examples: [
    {
      damaged: 'The judge met reporters. [[Said]] the case would be heard in May.',
      repaired: 'The judge met reporters. He said the case would be heard in May.',
    },
    {
      damaged: 'Petrov arrived on Sunday. [[Will]] meet the president and visit a plant.',
      repaired: 'Petrov arrived on Sunday. He will meet the president and visit a plant.',
    },
    {
      damaged: 'The film ran for a year. [[Was]] the last work of the old director and won a prize.',
      repaired: 'The film ran for a year. It was the last work of the old director and won a prize.',
    },
    {
      damaged: 'Silva scored twice. [[Has]] two children and a house by the sea.',
      repaired: 'Silva scored twice. He has two children and a house by the sea.',
    },
    {
      damaged: 'Silva scored twice. With the three points, [[reached]] the final of the cup.',
      repaired: 'Silva scored twice. With the three points, he reached the final of the cup.',
    },
    {
      damaged: 'Silva scored twice. From the sum of 9 million, [[has]] received only a third so far.',
      repaired: 'Silva scored twice. From the sum of 9 million, he has received only a third so far.',
    },
    {
      damaged: 'The firm had a bad day. In the morning session, [[fell]] by 2 percent to 140 points.',
      repaired: 'The firm had a bad day. In the morning session, it fell by 2 percent to 140 points.',
    },
    {
      damaged: 'The police came. [[When arrived]] at the scene, the men found two bodies.',
      repaired: 'The police came. When they arrived at the scene, the men found two bodies.',
    },
    {
      damaged: 'Silva came home. In 2014 [[moved]] to London with his wife.',
      repaired: 'Silva came home. In 2014 he moved to London with his wife.',
    },
    {
      damaged: 'Silva met fans. After the game ended, [[went]] to the airport.',
      repaired: 'Silva met fans. After the game ended, he went to the airport.',
    },
    {
      damaged: 'Silva met fans. When asked about the plan, [[said]] that it was dead.',
      repaired: 'Silva met fans. When asked about the plan, he said that it was dead.',
    },
    {
      damaged: 'Even if the film is finished, as there is no place to show it, [[is]] lying in a store.',
      repaired: 'Even if the film is finished, as there is no place to show it, it is lying in a store.',
    },
    {
      damaged: 'Silva met fans. Because he had no licence, [[could]] not play.',
      repaired: 'Silva met fans. Because he had no licence, he could not play.',
    },
    {
      damaged: 'He went to the ward, [[where did]] not survive.',
      repaired: 'He went to the ward, where he did not survive.',
    },
    {
      damaged: 'The firm lost viewers in Peru, [[where raised]] prices in July.',
      repaired: 'The firm lost viewers in Peru, where it raised prices in July.',
    },
    { damaged: '[[If want]] to win, they must work.', repaired: 'If they want to win, they must work.' },
    { damaged: 'The losses are high, [[while has]] not been issued any official figure.' },
    { damaged: 'In [[the ministry refused]] to comment on the case.' },
    { damaged: 'The family left [[because could]] not pay.', repaired: 'The family left because they could not pay.' },
    { damaged: 'The firm [[said will]] help the victims.', repaired: 'The firm said it will help the victims.' },
    {
      damaged: 'Contact with the trapped miner. [[Not yet been]] established.',
      repaired: 'Contact with the trapped miner has not yet been established.',
    },
    {
      damaged: 'Boats left on Monday. But [[not yet reach]] the islands in the south.',
      repaired: 'Boats left on Monday. But it has not yet reached the islands in the south.',
    },
    {
      damaged: 'The port was shut. And [[added]] that the storm would last.',
      repaired: 'The port was shut. And he added that the storm would last.',
    },
    {
      damaged: 'The minister came. Speaking to reporters, [[said]] that the road would be closed.',
      repaired: 'The minister came. Speaking to reporters, he said that the road would be closed.',
    },
    {
      damaged: 'The police came. After the accident happened, immediately [[organized]] the rescue.',
      repaired: 'The police came. After the accident happened, immediately they organized the rescue.',
    },
  ],
  sound: [
    'The firm lost viewers in Peru, where raised prices in July hit the poor. “We go,” he added.',
    'The vote is over. But not yet counted, the ballots are kept. Not yet known is the cause. The war was lost. But not yet the peace.',
    'Such recall of what, where and when is known as a memory of its own.',
    'By 1787 Congress was unable to protect the yards. As Tarkovsky was unable to attend, the prizes were collected.',
    'Had a bolt been missing, he would know. Was the first to go the mayor? Is the government to blame, they ask.',
    'The hall is old. Has been for years. When resigned to defeat, he smiled.',
    'Had he known, he would have left. Should it rain, the match is off.',
    '“It is over.” Said Smith: “We won.”',
    'Will the bank raise its rate? Has it the money?',
    'Asked whether he would go, he smiled. Said to be rich, she gave it all away.',
    'The rule applies as is. Prices fell more than was expected.',
    'When he came, saw and won, it was May. After the vote ended, said the mayor, it rained.',
    'He came home. And was gone again. On the hill, stood a church. In the first half, they opened the scoring.',
    'Accused of fraud, he left. Wanted: a cook. Killed in the fire were two men.',
    'When he came, he saw it and was seen. If asked, will he go? If he calls you, do not go.',
    'When push comes to shove, if need be, when work is done, all is well. If love the state must, it will.',
    'Speaking at noon, said the mayor, is hard. Speaking to reporters, asked about the road, he smiled. Following the vote, called the poll of the year, he left.',
    'While working, built the ship with care and sold it, the man grew rich. Leaving home, told the way by a boy, she ran.',
    'In the second round, beaten by a point, she gave up. By the door, said the guard, was a bag.',
    'Told that they did, he shook his head.',
    'Said by many to be the best, the hotel is full.',
    'IS later said two of its men had done it.',
    'In the letter the union claimed that its members were cheated. At the funeral the family refused to speak. In the case Berg denied that he knew.',
    'At the time claimed to be the tallest in the world, the tower was built in 1930.',
    'In the past ministers refused to discuss the case. At the station police confirmed the arrest. In the same year scientists announced the find.',
  ],
  *check(block) {
    for (const sentence of block.sentences) {
      const opening =
        lostAtStart(block, sentence) ??
        lostBeforeNot(block, sentence) ??
        lostBehindClauses(block, sentence) ??
        lostBehindParticiple(block, sentence) ??
        saidInside(sentence) ??
        lostBehindPhrase(block, sentence) ??
        lostBehindClause(block, sentence)
      if (opening) yield opening
      yield* lostInClause(block, sentence)
    }
  },
}

/** “With the win, reached the 27 points.”: a phrase and its comma, and then a verb with its object. “On the hill, stood a church” has its subject behind it. */
function lostBehindPhrase(block: BlockContent, sentence: Sentence): Report | undefined {
  const { tokens, text } = sentence
  const bare = lostBeforePossible(block, sentence) ?? lostBehindYear(block, sentence)
  if (bare) return bare
  const comma = tokens.slice(0, 12).findIndex((token) => token.text === ',')
  const [verb, next, after] = tokens.slice(comma + 1, comma + 4)
  const isReport = /^(?:According to|As (?:reported|expected|announced|planned|known|mentioned)\b)/u.test(text)
  if (
    comma < 2 ||
    !(tokens[0]?.pos === 'ADP' || isReport) ||
    !verb ||
    !next ||
    !after ||
    verb.quoted ||
    !/[^?!…:]\.$/u.test(text)
  )
    return undefined
  if (tokens.slice(isReport ? 2 : 0, comma).some((token) => token.pos === 'VERB' || token.pos === 'AUX' || token.quoted))
    return undefined
  // “According to the mayor, is not possible to”
  if (/^(?:is|was)$/.test(verb.lower) && isPossible(tokens, comma + 2)) return reportWithoutSubject(block, verb, true)
  // “For this reason, were closed the schools”: the subject stands behind (subject-behind-passive)
  if (hasSubjectBehind(tokens, comma + 1)) return undefined
  if (verb.pos === 'AUX' && helping.test(verb.lower) && next.pos !== 'DET')
    return isPredicate(verb, tokens, comma + 2) ? reportWithoutSubject(block, verb, true) : undefined
  // “In the morning session, fell by 2 percent”
  if (moves.test(verb.lower) && /^(?:by|from|to)$/.test(next.lower) && after.pos === 'NUM')
    return reportWithoutSubject(block, verb, true)
  if (verb.pos !== 'VERB' || !canBe(verb.text, 'past') || canBe(verb.text, 'base') || stands.test(verb.lower)) return undefined
  const isLost = saying.test(verb.lower) ? next.lower === 'that' : opensObject(next)
  return isLost ? reportWithoutSubject(block, verb, true) : undefined
}

/** “For this reason is necessary to act”: a phrase, and at once what is so. */
function lostBeforePossible(block: BlockContent, { tokens, text }: Sentence): Report | undefined {
  if (tokens[0]?.pos !== 'ADP' || tokens[0].lower === 'as' || !/[^?!…:]\.$/u.test(text)) return undefined
  const phrase = readLongNounPhrase(tokens, 1)
  const verb = phrase && tokens[phrase.end]
  if (!phrase || !verb || phrase.pronoun || verb.quoted || !/^(?:is|was)$/.test(verb.lower)) return undefined
  return isPossible(tokens, phrase.end + 1) ? reportWithoutSubject(block, verb, true) : undefined
}

/** “In 2014 moved to London”: a year, and at once what somebody did. */
function lostBehindYear(block: BlockContent, { tokens, text }: Sentence): Report | undefined {
  const [verb, next] = tokens.slice(2, 4)
  if (!/^In (?:1[89]|20)\d\d \p{Ll}/u.test(text) || !verb || !next || verb.quoted || verb.pos !== 'VERB') return undefined
  return canBe(verb.text, 'past') && !canBe(verb.text, 'base') && /^(?:to|the|a|an|his|her|its|their|from)$/.test(next.lower)
    ? reportWithoutSubject(block, verb, true)
    : undefined
}

/** What is said of what one does, or of what is so; “unable to” is said of somebody. */
const impersonal =
  /^(?:possible|impossible|necessary|unnecessary|clear|unclear|important|difficult|essential|vital|obvious|evident|forbidden|useful|true)$/

/** “not possible to”, “clear that” */
function isPossible(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from]?.lower === 'not' ? from + 1 : from
  return impersonal.test(tokens[at]?.lower ?? '') && /^(?:to|that)$/.test(tokens[at + 1]?.lower ?? '')
}

const clauses = /^(?:after|when|before|while|although|because|if|since|once|as)$/
/** Pasts that are no participle, so that they need somebody. */
const onlyPast =
  /^(?:went|saw|took|gave|began|came|wrote|spoke|flew|chose|drove|knew|threw|grew|fell|rose|broke|stole|swore|drank|ate|did|fled|arrived|returned|left|travelled|traveled|resigned)$/

/** “After the talks ended, went to the airport.”, “When asked about it, said that …”: a clause and its comma, and then a verb. */
function lostBehindClause(block: BlockContent, { tokens, text }: Sentence): Report | undefined {
  const isSource = /^According to /u.test(text)
  if (!(isSource || clauses.test(tokens[0]?.lower ?? '')) || !/[^?!…:]\.$/u.test(text)) return undefined
  const comma = tokens.slice(0, 16).findIndex((token) => token.text === ',')
  const [verb, next, after] = tokens.slice(comma + 1, comma + 4)
  if (comma < 2 || !verb || !next || !after || verb.quoted || verb.pos !== 'VERB') return undefined
  const clause = tokens.slice(1, comma)
  if (clause.some(({ quoted }) => quoted) || !(isSource || clause.some(({ pos }) => pos === 'VERB' || pos === 'AUX')))
    return undefined
  // “When he came, saw and won”, “If that is all, said she”
  if (next.text === ',' || /^(?:and|or|he|she|they|we|it|I)$/.test(next.text) || next.pos === 'PROPN') return undefined
  const isLost = saying.test(verb.lower) ? next.lower === 'that' : onlyPast.test(verb.lower)
  return isLost ? reportWithoutSubject(block, verb, true) : undefined
}

const moves = /^(?:fell|rose|dropped|gained|grew|jumped|slipped|climbed|declined|increased|decreased)$/

/** “were closed the schools”, “will be invested 40 million euros” */
function hasSubjectBehind(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (tokens[at]?.pos === 'AUX') at++
  const [be, verb, next] = tokens.slice(at - 1, at + 2)
  return (
    at > from &&
    /^(?:was|were|is|are|be|been)$/.test(be?.lower ?? '') &&
    canBe(verb?.text ?? '', 'participle') &&
    /^(?:DET|NUM)$/.test(next?.pos ?? '')
  )
}

const stands =
  /^(?:stood|sat|lay|came|went|hung|rose|fell|lived|died|followed|ran|began|arose|appeared|emerged|sprang|grew|loomed|lurked|remained|existed|read|worked|waited|slept|flowed|stretched|towered)$/
