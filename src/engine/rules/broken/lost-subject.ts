import type { BlockContent, Sentence, Token } from '../../article'
import { canBe, isKnownVerb, verbForms } from '../../language/verb-forms'
import { holdsAny } from '../../language/words-in'
import type { ParagraphRule, Report } from '../rule'
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
      damaged: 'Silva scored twice. With the three points, [[reached]] the final of the cup.',
      repaired: 'Silva scored twice. With the three points, he reached the final of the cup.',
    },
    {
      damaged: 'Silva scored twice. From the sum of 9 million, [[has]] received only a third so far.',
      repaired: 'Silva scored twice. From the sum of 9 million, he has received only a third so far.',
    },
    {
      damaged: 'Silva met fans. After the game ended, [[went]] to the airport.',
      repaired: 'Silva met fans. After the game ended, he went to the airport.',
    },
    {
      damaged: 'Silva met fans. When asked about the plan, [[said]] that it was dead.',
      repaired: 'Silva met fans. When asked about the plan, he said that it was dead.',
    },
    { damaged: 'The losses are high, [[while has]] not been issued any official figure.' },
    { damaged: 'In [[the ministry refused]] to comment on the case.' },
    { damaged: 'The family left [[because could]] not pay.' },
    { damaged: 'The firm [[said will]] help the victims.' },
    {
      damaged: 'The port was shut. And [[added]] that the storm would last.',
      repaired: 'The port was shut. And he added that the storm would last.',
    },
  ],
  sound: [
    'Had he known, he would have left. Should it rain, the match is off.',
    '“It is over.” Said Smith: “We won.”',
    'Will the bank raise its rate? Has it the money?',
    'Asked whether he would go, he smiled. Said to be rich, she gave it all away.',
    'The rule applies as is. Prices fell more than was expected.',
    'When he came, saw and won, it was May. After the vote ended, said the mayor, it rained.',
    'He came home. And was gone again. On the hill, stood a church. In the first half, they opened the scoring.',
    'Accused of fraud, he left. Wanted: a cook. Killed in the fire were two men.',
    'In the second round, beaten by a point, she gave up. By the door, said the guard, was a bag.',
  ],
  *check(block) {
    for (const sentence of block.sentences) {
      const opening =
        lostAtStart(block, sentence) ??
        saidInside(sentence) ??
        lostBehindPhrase(block, sentence) ??
        lostBehindClause(block, sentence)
      if (opening) yield opening
      yield* lostInClause(sentence)
    }
  },
}

const saying =
  /^(?:said|says|added|adds|stated|stressed|noted|explained|announced|confirmed|emphasi[sz]ed|pointed|declared|indicated|told|claimed|warned|recalled|revealed|mentioned|insisted)$/
const helping = /^(?:will|would|can|could|must|should|has|have|had|was|were|is|are)$/

function lostAtStart(block: BlockContent, { tokens, text }: Sentence): Report | undefined {
  const at = /^(?:and|but|also)$/.test(tokens[0]?.lower ?? '') ? 1 : 0
  const verb = tokens[at]
  const next = tokens[at + 1]
  if (!verb || !next || verb.quoted || tokens.length < at + 6 || !/[^?!…:]\.$/u.test(text)) return undefined
  if (at === 0 && !/^\p{Lu}/u.test(verb.text)) return undefined
  const isLost = saying.test(verb.lower)
    ? saysSomething(tokens, at)
    : at === 0 && helping.test(verb.lower) && verb.pos === 'AUX' && isPredicate(verb, tokens, at + 1)
  return isLost ? reportWithoutSubject(block, verb, at === 1) : undefined
}

/** “With the win, reached the 27 points.”: a phrase and its comma, and then a verb with its object. “On the hill, stood a church” has its subject behind it. */
function lostBehindPhrase(block: BlockContent, sentence: Sentence): Report | undefined {
  const { tokens, text } = sentence
  const comma = tokens.slice(0, 12).findIndex((token) => token.text === ',')
  const [verb, next, after] = tokens.slice(comma + 1, comma + 4)
  if (comma < 2 || tokens[0]?.pos !== 'ADP' || !verb || !next || !after || verb.quoted || !/[^?!…:]\.$/u.test(text))
    return undefined
  if (tokens.slice(0, comma).some((token) => token.pos === 'VERB' || token.pos === 'AUX' || token.quoted)) return undefined
  if (verb.pos === 'AUX' && helping.test(verb.lower) && next.pos !== 'DET')
    return isPredicate(verb, tokens, comma + 2) ? reportWithoutSubject(block, verb, true) : undefined
  if (verb.pos !== 'VERB' || !canBe(verb.text, 'past') || canBe(verb.text, 'base') || stands.test(verb.lower)) return undefined
  const isLost = saying.test(verb.lower) ? next.lower === 'that' : opensObject(next)
  return isLost ? reportWithoutSubject(block, verb, true) : undefined
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

/** “In the ministry refused to comment.”: where they sit who said it, and nobody who did. */
function saidInside({ tokens }: Sentence): Report | undefined {
  const first = tokens[1]
  if (!/^(?:in|at)$/.test(tokens[0]?.lower ?? '') || !first || !/^(?:the|his|her|their)$/.test(first.lower)) return undefined
  const at = tokens.findIndex(({ pos }, place) => place > 1 && !/^(?:DET|ADJ|NOUN|PROPN|ADP)$/.test(pos))
  const [verb, next] = [tokens[at], tokens[at + 1]]
  if (!verb || !next || at < 3 || verb.pos !== 'VERB' || !inHouse.test(verb.lower) || tokens[at - 1]?.pos === 'ADP')
    return undefined
  return /^(?:that|to|the)$/.test(next.lower) ? ask(first, verb) : undefined
}

const inHouse =
  /^(?:said|say|refused|refuse|responded|respond|explained|explain|noted|confirmed|promised|declined|announced|believe|stressed|emphasi[sz]ed|added|clarified|claimed|denied)$/

const stands =
  /^(?:stood|sat|lay|came|went|hung|rose|fell|lived|died|followed|ran|began|arose|appeared|emerged|sprang|grew|loomed|lurked|remained|existed|read)$/
const opensObject = ({ pos, lower }: Token): boolean => /^(?:the|a|an|his|her|its|their)$/.test(lower) || pos === 'NUM'

/** “said that …”, “said the case is …”, “added in a statement that”; “Said Smith, 43,” is the speaker behind the verb. */
function saysSomething(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next?.lower === 'that') return true
  if (next?.lower === 'in' || next?.lower === 'on') return tokens.slice(at + 1, at + 10).some((token) => token.lower === 'that')
  if (!/^(?:said|says)$/.test(tokens[at]?.lower ?? '') || next?.pos === 'PROPN' || next?.lower === 'to') return false
  for (const token of tokens.slice(at + 1, at + 8)) {
    if (token.pos === 'PUNCT') return false
    if (token.pos === 'AUX') return true
  }
  return false
}

/** What follows is no subject: “will meet”, “has been”, “was not asked”. */
function isPredicate(verb: Token, tokens: readonly Token[], from: number): boolean {
  let at = from
  while (tokens[at]?.pos === 'ADV' || tokens[at]?.lower === 'not') at++
  const word = tokens[at]
  if (!word || (word.pos !== 'VERB' && word.pos !== 'AUX') || /^\p{Lu}/u.test(word.text)) return false
  const isModal = /^(?:will|would|can|could|must|should)$/.test(verb.lower)
  return isModal
    ? canBe(word.text, 'base') || word.lower === 'be' || word.lower === 'have'
    : canBe(word.text, 'participle', 'ing') || word.lower === 'been'
}

const openers = new Set(['while', 'because', 'although', 'whereas', 'if', 'when', 'unless'])
const helpers = /^(?:has|have|had|was|were|is|are|will|would|can|could|must|should|did|does|do)$/

/** “while has not been issued”, “because could not pay”, “the firm said will help”: a clause opens and its verb comes at once. */
function* lostInClause({ tokens }: Sentence): Iterable<Report> {
  if (holdsAny(tokens, openers)) {
    for (let at = 1; at < tokens.length - 2; at++) {
      const opener = tokens[at]
      const verb = tokens[at + 1]
      if (!opener || !verb || opener.quoted || !openers.has(opener.lower)) continue
      if (isBareHelper(tokens, at + 1) || isBarePast(tokens, at)) yield ask(opener, verb)
    }
  }
  const said = saidWithoutSubject(tokens)
  if (said) yield said
}

/** A helping verb with its verb behind it: “was not asked”; “if not”, “when is the vote?” and “if done” are none. */
function isBareHelper(tokens: readonly Token[], at: number): boolean {
  const [opener, verb, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!opener || !verb || !next || !helpers.test(verb.lower) || verb.pos !== 'AUX') return false
  if (/^(?:not|been|being)$/.test(next.lower)) return true
  if (/^(?:a|an|the|no)$/.test(next.lower))
    return !/^(?:when|if)$/.test(opener.lower) && /^(?:is|are|was|were|has|have|had)$/.test(verb.lower)
  return isKnownVerb(next.text) || (opener.lower !== 'when' && verbForms(next.text).length > 0)
}

/** “because fell”, “although went”: a past form that is no participle, so that it cannot be short for “when he was asked”. */
function isBarePast(tokens: readonly Token[], at: number): boolean {
  const [opener, verb, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!opener || !verb || !next || verb.pos !== 'VERB' || !/^(?:because|although|when|if)$/.test(opener.lower)) return false
  const forms = verbForms(verb.lower)
  return forms.length > 0 && forms.every(({ form }) => form === 'past') && !opensObject(next) && next.pos !== 'PROPN'
}

/** “The firm said will help”: the sentence opens with who said it, and no clause before could have lent its subject (*the man police said will go*). */
function saidWithoutSubject(tokens: readonly Token[]): Report | undefined {
  const at = tokens.findIndex(({ lower }) => /^(?:said|says|announced|promised|confirmed|stated|declared)$/.test(lower))
  const [said, verb, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (at < 1 || at > 6 || !said || !verb || !next || said.quoted || verb.pos !== 'AUX') return undefined
  if (
    !/^(?:will|would|can|could|must|has|have|had)$/.test(verb.lower) ||
    (!isKnownVerb(next.text) && !/^(?:not|no|be|been)$/.test(next.lower))
  )
    return undefined
  const subject = tokens.slice(0, at)
  const isOne = subject.slice(1).every(({ pos, lower }) => /^(?:ADJ|NOUN|PROPN)$/.test(pos) && !knownSpeakers.test(lower))
  return isOne && /^(?:DET|PROPN|PRON)$/.test(subject[0]?.pos ?? '') ? ask(said, verb) : undefined
}

/** Who is often put into a relative clause without a word of its own: “the man police said will go”. */
const knownSpeakers = /^(?:police|officials|authorities|prosecutors|experts|witnesses|doctors|sources|analysts|he|she|they)$/

/** What has the verb and nobody who does it can only be asked about. */
const ask = (opener: Token, verb: Token): Report => ({
  ranges: [{ from: opener.from, to: verb.to }],
  tier: 'likely',
  severity: 5,
  message: `The verb “${verb.text}” has no subject of its own.`,
  repairs: [{ label: `Ask who or what “${verb.text}”`, kind: 'query', edits: [] }],
})
