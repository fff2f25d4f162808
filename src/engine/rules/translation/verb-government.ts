import type { BlockContent, Sentence, Token } from '../../article'
import { readNounPhrase } from '../../language/noun-phrases'
import { numberOfNoun } from '../../language/noun-number'
import { canBe, verbForms } from '../../language/verb-forms'
import { needlessPrepositions, prepositionOf } from '../../language/verb-government'
import { objectPronouns } from '../../language/word-lists'
import { type Edit } from '../../types'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A verb without the preposition it needs (*listens us*, *waited the bus*), or with one it does not take (*discussed about the plan*). Deliberate
 * exceptions: times (*arrived the same day*, *waited the whole night*), passives (*was invited to*), speakers behind their verb
 * (*“…,” replied the mayor*), turns and chances that are waited for.
 */
export const verbGovernment: SentenceRule = {
  id: 'verb-government',
  category: 'translation',
  name: 'Verb with the wrong link to its object',
  why: 'Each language has its own verbs that take a preposition. A translation leaves it out or puts one in as the original has it.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['GR03', 'LX02'],
  examples: [
    { damaged: 'Nobody [[listens us]].', repaired: 'Nobody listens to us.' },
    { damaged: 'Passengers [[waited the bus]] for an hour.', repaired: 'Passengers waited for the bus for an hour.' },
    { damaged: 'The two ministers [[discussed about]] the border.', repaired: 'The two ministers discussed the border.' },
    { damaged: 'He [[thanked to]] the voters.', repaired: 'He thanked the voters.' },
    { damaged: 'The minister [[presided a meeting]] in Oslo.', repaired: 'The minister presided over a meeting in Oslo.' },
    { damaged: 'The firm [[apologised the delay]].', repaired: 'The firm apologised for the delay.' },
    { damaged: 'The firm [[apologised the passengers]].', repaired: 'The firm apologised to the passengers.' },
    { damaged: 'All of it [[depends the weather]].', repaired: 'All of it depends on the weather.' },
  ],
  sound: [
    'To them belongs this new world.',
    'He was dropped due to lack of sources, and she stayed in closer contact with her.',
    'They arrived the same day and waited the whole night. She waited her turn.',
    '“It is closed,” replied the mayor. The plan, responded the minister, was dead.',
    'He was told to the last detail what to do. She entered to applause, and the matter was discussed on Monday.',
    'Thanks to the voters, a request for the files and a visit to the city were on the list.',
    'The story, as told to the court, is old. All visits to the zoo are free.',
    'We object. The police wait. He listens, and their answer depends.',
    'She arrived a stranger and left a hero. He had waited his whole life for this. She laughed a hollow laugh.',
    'By that time we have laughed ourselves hoarse.',
    'He laughed a beat late every time.',
    'They waited an age for the bus. He arrived his usual cheerful self.',
  ],
  *check(block, sentence) {
    for (let at = 1; at + 1 < sentence.tokens.length; at++) {
      const verb = sentence.tokens[at]
      if (verb?.pos !== 'VERB' || verb.text !== verb.lower) continue
      const report = checkMissing(block, sentence, at) ?? checkNeedless(block, sentence, at)
      if (report) yield report
    }
  },
}

const objectWords = /^(?:the|a|an|his|her|its|their|our|my|your|this|these|those)$/u
const turns =
  /^(?:turn|chance|beat|fraction|time|moment|while|days?|nights?|weeks?|months?|years?|hours?|minutes?|mornings?|afternoons?|evenings?|weekends?|seasons?|summer|winter|spring|autumn|lot|bit|little|few|deal|great|minimum|maximum|mile|way|second|decade|century|full|further|good|long|life|lives|lifetime|career|length|part|rest|age|eternity)$/u
/** What one arrives as: “arrived a stranger and left a hero”. */
const states =
  /^(?:star|stranger|hero|legend|champions?|favou?rites?|outsiders?|underdogs?|unknown|man|woman|boy|girl|child|refugee|immigrant|teenager|novice|self|selves)$/u

/** “listens us”, “waited the bus” */
function checkMissing(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const [before, verb, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const preposition = verb && prepositionOf.get(verbForms(verb.lower)[0]?.base ?? '')
  if (!before || !verb || !next || preposition === undefined || before.pos === 'PUNCT' || next.quoted !== verb.quoted)
    return undefined
  // “stared her down”, “had objected the”: only what can be nothing but an object, and no word the tagger may have taken for a verb.
  if (!objectPronouns.has(next.lower) && !objectWords.test(next.lower)) return undefined
  if (/^(?:the|a|an|of|this|that|its|his|her|their)$/u.test(before.lower)) return undefined
  const object = readNounPhrase(tokens, at + 1)
  if (!objectPronouns.has(next.lower) && (!object || object.temporal || turns.test(object.head.lower))) return undefined
  const head = object?.head.lower ?? ''
  // “laughed a hollow laugh”
  if ((verbForms(verb.lower)[0]?.base === 'arrive' && states.test(head)) || head === verbForms(verb.lower)[0]?.base)
    return undefined
  // “to them belongs this new world”: the preposition stands in front
  if (tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === preposition)) return undefined
  // “laughed ourselves hoarse”
  if (/sel(?:f|ves)$/u.test(next.lower) && tokens[at + 2]?.pos === 'ADJ') return undefined
  // “apologised the delay”: what for; “apologised the fans”: to whom
  const link = preposition === 'to' && /^apologi[sz]/u.test(verb.lower) && !mayBePeople(head, next) ? 'for' : preposition
  // “wait us out”, “laughed my socks off”
  if ([at + 2, at + 3].some((place) => /^(?:out|down|up|off)$/u.test(tokens[place]?.lower ?? ''))) return undefined
  if (/^an?$/u.test(next.lower) && turns.test(tokens[at + 2]?.lower ?? '')) return undefined
  const where = link === 'at' ? 'at” or “in' : link
  return report(
    block,
    verb,
    object?.head ?? next,
    { from: verb.to, to: verb.to, insert: ` ${link}` },
    `“${verb.lower}” takes “${where}”`,
  )
}

const mayBePeople = (head: string, { lower }: Token): boolean =>
  (objectPronouns.has(lower) && !/^(?:it|this|that)$/u.test(lower)) || people.test(head)
const people =
  /(?:ers?|ors?|ists?|ants?|ents?|ians?|ees|men|man|people|fans?|famil(?:y|ies)|victims?|public|wi(?:fe|ves)|husband|parents|child(?:ren)?|guests?|court|judges?|widow|crowd|nation|country)$/u

/** “discussed about the plan” */
function checkNeedless(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const [verb, wrong, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  const base = verb && verbForms(verb.lower)[0]?.base
  // “due to lack of sources”, “in closer contact with her”: nouns
  const [ahead, before] = [tokens[at - 2], tokens[at - 1]]
  if (/^(?:ADP|ADJ)$/u.test(before?.pos ?? '') || /^(?:due|owing|thanks)$/u.test(ahead?.lower ?? '') || ahead?.pos === 'ADP')
    return undefined
  if (!verb || !wrong || !next || base === undefined || !needlessPrepositions.get(base)?.has(wrong.lower)) return undefined
  const opensObject =
    objectPronouns.has(next.lower) ||
    objectWords.test(next.lower) ||
    /^(?:an?|people)$/u.test(next.lower) ||
    next.pos === 'PROPN' ||
    (next.pos === 'NOUN' && numberOfNoun(next.lower) === 'plural') ||
    (base === 'avoid' && canBe(next.lower, 'ing'))
  if (!opensObject || isPassive(tokens, at) || verb.quoted !== next.quoted) return undefined
  const object = readNounPhrase(tokens, at + 2)
  if (
    object?.temporal ||
    /^(?:applause|cheers|sound|tune|strains|chants|boos|jeers|extent|point|last|full|letter)$/u.test(object?.head.lower ?? '')
  )
    return undefined
  return report(
    block,
    verb,
    wrong,
    { from: verb.to, to: wrong.to, insert: '' },
    `“${verb.lower}” takes its object without “${wrong.lower}”`,
  )
}

/** A participle whose object is its subject: “the plan was discussed on the Monday”, “the story told to the court”. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]
  const before = tokens.slice(Math.max(0, at - 3), at)
  if (!verb || before.some(({ lower }) => /^(?:be|been|being|is|are|was|were|get|gets|got|as|'s|’s|'re)$/u.test(lower)))
    return !/ing$/u.test(verb?.lower ?? '')
  if (!canBe(verb.lower, 'participle')) return false
  const last = before.at(-1)
  // “the story told to the court”: behind a noun a past form may be a participle, behind a pronoun or a name it hardly is.
  return !last || !/^(?:PRON|PROPN|AUX|ADV|CCONJ)$/u.test(last.pos) ? !isSubject(tokens, at - 1) : false
}

/** The noun before opens the sentence or its clause: “the ministers discussed about …”. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at]
  if (noun?.pos !== 'NOUN') return false
  let first = at
  while (/^(?:NOUN|ADJ|NUM|DET|PROPN)$/u.test(tokens[first - 1]?.pos ?? '')) first--
  const ahead = tokens[first - 1]
  return ahead === undefined || ahead.lower === 'that' || ahead.pos === 'SCONJ'
}

function report({ text }: BlockContent, verb: Token, last: Token, edit: Edit, needs: string): Report {
  return {
    ranges: [{ from: verb.from, to: last.to }],
    tier: 'likely',
    severity: 1,
    message: `“${text.slice(verb.from, last.to)}” does not go together: ${needs}.`,
    repairs: changeWithin(text, verb, last, edit),
  }
}
