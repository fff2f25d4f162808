import { mayBeFinite } from '../../language/verb-groups'
import type { Sentence, Token } from '../../article'
import { analyseClauses } from '../../language/clause'
import { canBe, isKnownVerb } from '../../language/verb-forms'
import type { ParagraphRule } from '../rule'
import { reportWithoutSubject } from './without-subject'

/**
 * A sentence that opens with its finite verb, and nobody before it: *Did not want to give a date.*, *Rejected the accusations.*, *Is a plan
 * to build cars.* Deliberate exceptions: commands, questions, inverted sentences, participles (*Asked about it, he smiled*), what was
 * said, and a draft or a paragraph of notes, where several sentences open so.
 */
export const opensWithVerb: ParagraphRule = {
  id: 'opens-with-verb',
  category: 'broken',
  name: 'The sentence opens with its verb',
  why: 'Spanish, Polish, Korean, Arabic and others leave the subject out, or put it behind the verb. English has it first.',
  scope: 'paragraph',
  blocks: ['body'],
  covers: ['BS08'],
  examples: [
    {
      damaged: 'The robot was built by a firm in Osaka. [[Weighs]] 92 kilograms and can run for eight hours.',
      repaired: 'The robot was built by a firm in Osaka. It weighs 92 kilograms and can run for eight hours.',
    },
    {
      damaged: 'The firm was founded in Turin in 2011. [[Has]] offices in 14 countries of Europe.',
      repaired: 'The firm was founded in Turin in 2011. It has offices in 14 countries of Europe.',
    },
    {
      damaged: 'The mayor met the press. [[Did]] not want to give a date for the opening.',
      repaired: 'The mayor met the press. He did not want to give a date for the opening.',
    },
    {
      damaged: 'The firm spoke on Monday. It was calm. [[Rejected]] the accusations and called them absurd.',
      repaired: 'The firm spoke on Monday. It was calm. It rejected the accusations and called them absurd.',
    },
    {
      damaged: 'The board met in Seoul. [[Is]] a plan to build 60,000 cars a year.',
      repaired: 'The board met in Seoul. It is a plan to build 60,000 cars a year.',
    },
    {
      damaged: 'The board met in Seoul. It was calm. [[Told]] the press that the work was almost over.',
      repaired: 'The board met in Seoul. It was calm. It told the press that the work was almost over.',
    },
    {
      damaged: 'The board met in Seoul. [[Is]] a plan to build 60,000 cars, the company said.',
      repaired: 'The board met in Seoul. It is a plan to build 60,000 cars, the company said.',
    },
    {
      damaged: 'The talks went well. [[Achieved]] remarkable results in the field of trade.',
      repaired: 'The talks went well. He achieved remarkable results in the field of trade.',
    },
    {
      damaged: 'The boy was missing. [[Went]] to the police station on Sunday morning.',
      repaired: 'The boy was missing. He went to the police station on Sunday morning.',
    },
    {
      damaged: 'The club has a new coach. [[Comes]] from Denmark and is 45 years old.',
      repaired: 'The club has a new coach. He comes from Denmark and is 45 years old.',
    },
  ],
  sound: [
    'Asked about the date, he smiled. Named the best player of the year, she wept. Had he known, he would have left.',
    'Was it worth it? Did not the mayor say so? Put the book on the table. Is the best yet to come is the question.',
    'Gone are the days of cheap oil. Came the dawn. Found a job. Lost the keys. Kept the dog.',
    'Told the news by a friend, he left at once. Given the chance to speak, the men were silent.',
    '“Did not want to say more than that to you,” he said. Seen from the hill, the town is small.',
    'The town waits. Hopes of a deal before Christmas have all but gone. Plans to extend the runway were dropped after protests by residents.',
    'Leave to cool before icing. Keeps for a week in a tin with a tight lid.',
    'He was popular. Shows in London and Leeds sold out in an hour. Offers of free nights and cheap meals have not helped.',
  ],
  *check(block) {
    // Notes and diaries: where one sentence in three opens so, it is meant.
    const found = block.sentences.flatMap((sentence) => opensSo(sentence) ?? [])
    if (found.length > 1 && found.length * 3 > block.sentences.length) return
    for (const verb of found) yield reportWithoutSubject(block, verb)
  },
}

const fewest = 7
/** Forms that can hardly be a noun at the head of a sentence. */
const third =
  /^(?:comes|tells|employs|denies|lives|wants|makes|goes|believes|includes|contains|covers|gives|speaks|remains|keeps|knows|thinks|belongs|depends|consists|offers|produces|provides|describes|explains|shows|becomes|begins|leads|studies|teaches|writes|earns|owns|suffers|hopes|plans|seeks|needs|promises|weighs|measures|reaches|receives|operates|stretches|connects|attracts|exports|publishes|represents|manages|combines)$/u

function opensSo(sentence: Sentence): Token | undefined {
  const { tokens, text } = sentence
  const [verb, next, after] = tokens
  if (
    !verb ||
    !next ||
    !after ||
    tokens.length < (third.test(verb.lower) ? fewest - 1 : fewest) ||
    verb.quoted ||
    !/[^?!…:]\.$/u.test(text)
  )
    return undefined
  if (!/^\p{Lu}\p{Ll}+$/u.test(verb.text) || tokens.some(({ text: mark }) => /^[:;—–]$/u.test(mark))) return undefined
  if (/^(?:did|does)$/u.test(verb.lower)) return deniesAtOnce(next, after) && standsAlone(sentence, 2) ? verb : undefined
  if (/^(?:is|was|has|had)$/u.test(verb.lower))
    return isWithPredicate(verb, next, after) && standsAlone(sentence, 1) ? verb : undefined
  if (/^(?:told|informed|assured)$/u.test(verb.lower))
    return opensObject(next) && tokens.slice(2, 6).some(({ lower }) => lower === 'that') && standsAlone(sentence, 1)
      ? verb
      : undefined
  // “Keeps for a week in a tin.”, “Makes 12.”: of what was cooked
  if (/^(?:keeps|makes|gives)$/u.test(verb.lower) && (next.lower === 'for' || next.pos === 'NUM')) return undefined
  if (sentence.index > 0 && verb.pos === 'VERB' && third.test(verb.lower))
    return holdsNoClause(tokens) && opensMore(next) && !isNounBefore(tokens) ? verb : undefined
  if (!isKnownVerb(verb.text) || !canBe(verb.text, 'past') || canBe(verb.text, 'base')) return undefined
  if (
    canBe(verb.text, 'participle')
      ? !takesPlainObject(verb, next) && !hasBareObject(tokens)
      : !(next.pos === 'ADP' || opensObject(next) || next.lower === 'that')
  )
    return undefined
  return standsAlone(sentence, 1) ? verb : undefined
}

/** “Hopes of a deal have gone”, “Offers of help poured in”: a noun in the plural, and its verb behind. */
const isNounBefore = ([first, ...rest]: readonly Token[]): boolean =>
  /^(?:hopes|plans|offers|shows|needs|promises|covers|leads|studies|lives|employs|makes|gives)$/u.test(first?.lower ?? '') &&
  rest.some(mayBeFinite)

/** “Comes from Denmark”, “Tells the story”, “Wants to return” */
const opensMore = ({ pos, lower }: Token): boolean =>
  /^(?:NUM|ADP)$/u.test(pos) || /^(?:a|an|the|all|his|her|its|their|to)$/u.test(lower)

/** Nothing behind a comma that the verb could lean on. */
function holdsNoClause(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex((token) => token.text === ',')
  return comma < 0 || !hasClause(tokens, comma)
}

/** “Did not want”; “Did not the mayor say so” has its subject. */
const deniesAtOnce = (next: Token, after: Token): boolean =>
  next.lower === 'not' && (after.pos === 'VERB' || after.pos === 'AUX') && canBe(after.text, 'base')

/** “Is a plan to”, “Was a difficult night for”, “Has two children”. */
function isWithPredicate(verb: Token, next: Token, after: Token): boolean {
  // “Has offices in 14 countries”
  if (/^(?:has|had)$/u.test(verb.lower))
    return (
      next.pos === 'NUM' ||
      /^(?:a|an|no|not)$/u.test(next.lower) ||
      (verb.lower === 'has' && next.pos === 'NOUN' && /[^s]s$/u.test(next.lower) && after.pos === 'ADP')
    )
  return /^(?:a|an)$/u.test(next.lower) && /^(?:NOUN|ADJ)$/u.test(after.pos)
}

/** “Achieved remarkable results in the field of trade”: a quality and its noun, and no verb or comma behind them. */
const hasBareObject = ([verb, next, after, ...rest]: readonly Token[]): boolean =>
  verb !== undefined &&
  !twoObjects.test(verb.lower) &&
  next?.pos === 'ADJ' &&
  after?.pos === 'NOUN' &&
  rest.every(({ pos, text }) => pos !== 'VERB' && pos !== 'AUX' && text !== ',')

const opensObject = ({ pos, lower }: Token): boolean =>
  /^(?:the|a|an|his|her|its|their|all|any|several|many)$/u.test(lower) || pos === 'NUM'

/** With an object at once a past form is no participle, save with verbs that take two. */
const takesPlainObject = (verb: Token, next: Token): boolean => opensObject(next) && !twoObjects.test(verb.lower)

const twoObjects =
  /^(?:named|called|made|given|elected|told|taught|shown|awarded|granted|offered|paid|sent|denied|asked|left|considered|dubbed|declared|crowned|appointed|voted|allowed|handed|lent|promised|refused|sold|bought|won|found|lost|kept|deemed|labell?ed|billed|rated|judged|fed|spared|fined|cost|gone|built|including|excluding|aged|set|put|born|worth|termed|titled|nicknamed|christened|designated|proclaimed|pronounced|judged|forgiven|owed|dealt|wished|charged|saved|got|held|stripped|scheduled|rented|used|based)$/u

/** The verb is the only main one, and no clause with a subject of its own waits behind a comma: “Told the news, he left”. */
function standsAlone(sentence: Sentence, from: number): boolean {
  const { tokens } = sentence
  const comma = tokens.findIndex((token) => token.text === ',')
  if (comma > 0 && comma < 14 && hasClause(tokens, comma)) return comma > 4 && isSpeaker(tokens.slice(comma + 1))
  const { finite, kind } = analyseClauses(sentence)
  if (kind === 'unknown' || kind === 'question' || kind === 'headline') return false
  const first = tokens[0]?.index ?? 0
  // “and called them absurd”: the second verb of the same subject
  return !finite.some(
    ({ role, token, subject }) =>
      role === 'main' && subject !== undefined && token.index > first + from && tokens[token.index - first - 1]?.pos !== 'CCONJ',
  )
}

/** “Is a plan to build cars, the company said.”: only who says it stands behind the comma. */
function isSpeaker(rest: readonly Token[]): boolean {
  const verbs = rest.filter(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return verbs.length === 1 && /^(?:said|says|added|explained|stated|announced)$/u.test(verbs[0]?.lower ?? '')
}

/** A subject and its verb right behind the comma. */
function hasClause(tokens: readonly Token[], comma: number): boolean {
  const rest = tokens.slice(comma + 1, comma + 12)
  const verb = rest.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return verb > 0 && rest.slice(0, verb).some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/u.test(pos))
}
