import type { Block, Sentence, Token } from '../../article'
import { canBe, isKnownVerb, verbForms } from '../../language/verb-forms'
import { holdsAny } from '../../language/words-in'
import { type ParagraphRule, type Proposal, type Report } from '../rule'
import { withoutCapital } from './join-sentences'

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
    { damaged: 'The losses are high, [[while has]] not been issued any official figure.' },
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
    'He came home. And was gone again. On the hill, stood a church. In the first half, they opened the scoring.',
    'In the second round, beaten by a point, she gave up. By the door, said the guard, was a bag.',
  ],
  *check(block) {
    for (const sentence of block.sentences) {
      const opening = lostAtStart(block, sentence) ?? lostBehindPhrase(block, sentence)
      if (opening) yield opening
      yield* lostInClause(sentence)
    }
  },
}

const saying =
  /^(?:said|says|added|adds|stated|stressed|noted|explained|announced|confirmed|emphasi[sz]ed|pointed|declared|indicated|told|claimed|warned|recalled|revealed|mentioned|insisted)$/
const helping = /^(?:will|would|can|could|must|should|has|have|had|was|were|is|are)$/

function lostAtStart(block: Block, { tokens, text }: Sentence): Report | undefined {
  const at = /^(?:and|but|also)$/.test(tokens[0]?.lower ?? '') ? 1 : 0
  const verb = tokens[at]
  const next = tokens[at + 1]
  if (!verb || !next || verb.quoted || tokens.length < at + 6 || !/[^?!…:]\.$/u.test(text)) return undefined
  if (at === 0 && !/^\p{Lu}/u.test(verb.text)) return undefined
  const isLost = saying.test(verb.lower)
    ? saysSomething(tokens, at)
    : at === 0 && helping.test(verb.lower) && verb.pos === 'AUX' && isPredicate(verb, tokens, at + 1)
  return isLost ? report(block, verb, at === 1) : undefined
}

/** “With the win, reached the 27 points.”: a phrase and its comma, and then a verb with its object. “On the hill, stood a church” has its subject behind it. */
function lostBehindPhrase(block: Block, sentence: Sentence): Report | undefined {
  const { tokens, text } = sentence
  const comma = tokens.slice(0, 12).findIndex((token) => token.text === ',')
  const [verb, next, after] = tokens.slice(comma + 1, comma + 4)
  if (comma < 2 || tokens[0]?.pos !== 'ADP' || !verb || !next || !after || verb.quoted || !/[^?!…:]\.$/u.test(text))
    return undefined
  if (tokens.slice(0, comma).some((token) => token.pos === 'VERB' || token.pos === 'AUX' || token.quoted)) return undefined
  if (verb.pos !== 'VERB' || !canBe(verb.text, 'past') || canBe(verb.text, 'base') || stands.test(verb.lower)) return undefined
  const isLost = saying.test(verb.lower) ? next.lower === 'that' : opensObject(next)
  return isLost ? report(block, verb, true) : undefined
}

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

function report(block: Block, verb: Token, inside: boolean): Report {
  const rest = inside ? verb.text : withoutCapital({ ...verb, pos: 'VERB' })
  const plural = /^(?:have|are|were)$/.test(verb.lower)
  const singular = /^(?:has|is|was|says|adds)$/.test(verb.lower)
  const subjects = plural ? ['They'] : likelySubjects(block, verb).filter((subject) => !singular || subject !== 'They')
  return {
    ranges: [{ from: verb.from, to: verb.to }],
    tier: 'likely',
    severity: 5,
    message: `“${verb.text}” has nobody before it: who ${verb.lower}?`,
    repairs: subjects.map(
      (subject): Proposal => ({
        label: `Put “${subject}” before “${rest}”`,
        kind: 'choice',
        edits: [{ from: verb.from, to: verb.to, insert: `${inside ? subject.toLowerCase() : subject} ${rest}` }],
      }),
    ),
  }
}

/** He, she, they and it, those first that the paragraph has used so far. */
function likelySubjects({ tokens }: Block, verb: Token): readonly string[] {
  const lastOf = (word: string) => tokens.findLastIndex((token) => token.index < verb.index && token.lower === word)
  return ['He', 'She', 'They', 'It'].toSorted((a, b) => lastOf(b.toLowerCase()) - lastOf(a.toLowerCase()))
}

const openers = new Set(['while', 'because', 'although', 'whereas'])

/** “while has not been issued”: a clause opens and its verb comes at once. */
function* lostInClause({ tokens }: Sentence): Iterable<Report> {
  if (!holdsAny(tokens, openers)) return
  for (let at = 1; at < tokens.length - 2; at++) {
    const opener = tokens[at]
    const verb = tokens[at + 1]
    const next = tokens[at + 2]
    if (!opener || !verb || !next || opener.quoted || !openers.has(opener.lower)) continue
    if (!/^(?:has|have|had|was|were|is|are|will|would)$/.test(verb.lower) || verb.pos !== 'AUX') continue
    if (!isKnownVerb(next.text) && !/^(?:not|been|being|a|an|the|no)$/.test(next.lower) && verbForms(next.text).length === 0)
      continue
    yield {
      ranges: [{ from: opener.from, to: verb.to }],
      tier: 'likely',
      severity: 5,
      message: `After “${opener.text}”, the verb “${verb.text}” has no subject.`,
      repairs: [{ label: `Ask who or what “${verb.text}”`, kind: 'query', edits: [] }],
    }
  }
}
