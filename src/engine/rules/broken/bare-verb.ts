import type { Sentence, Token } from '../../article'
import { numberOfNoun } from '../../language/noun-number'
import { plainVerbs } from '../../language/plain-verbs'
import { canBe, inflect } from '../../language/verb-forms'
import { beForms } from '../../language/word-lists'
import type { Edit } from '../../types'
import { askFirst, askIfSaid } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A verb in its base form where a preposition wants the -ing form (*after consult the referee*), or where *to* is lost (*able reach*,
 * *is expected take*). Only words that can be nothing but a base form are looked at. Deliberate exceptions: names, words joined by a
 * hyphen, and what a person said is asked about.
 */
export const bareVerb: SentenceRule = {
  id: 'bare-verb',
  category: 'broken',
  name: 'Verb without its “to” or “-ing”',
  why: 'After a preposition a verb ends in “-ing”, and after “able” or “expected” it takes “to”. Machine translation leaves the form in which the dictionary has it.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['GR15', 'LX02'],
  outranks: ['verb-form'],
  examples: [
    { damaged: 'He was sent off [[after consult]] the video.', repaired: 'He was sent off after consulting the video.' },
    { damaged: 'They left [[without give]] any reason.', repaired: 'They left without giving any reason.' },
    { damaged: 'The plane was [[able destroy]] the bridge.', repaired: 'The plane was able to destroy the bridge.' },
    { damaged: 'The work is [[expected take]] ten years.', repaired: 'The work is expected to take ten years.' },
    { damaged: 'He [[wants leave]] the club in May.', repaired: 'He wants to leave the club in May.' },
    { damaged: 'The bank is [[ready help]] its clients.', repaired: 'The bank is ready to help its clients.' },
    { damaged: 'The aim of the law [[is protect]] children.', repaired: 'The aim of the law is to protect children.' },
    { damaged: 'The money was used [[for buy]] weapons.', repaired: 'The money was used for buying weapons.' },
    { damaged: 'The plan allows [[firms hire]] more staff.', repaired: 'The plan allows firms to hire more staff.' },
    { damaged: 'The sum [[has be]] paid by May.', repaired: 'The sum has to be paid by May.' },
  ],
  sound: [
    'She will most likely respond, and it would likely begin a process.',
    'After work he left without delay. She was able to reach it, and ready for launch.',
    'It has kind of become a rule. Before, join us. The allowed take was small, and the expected return high.',
    'The planned visit was the expected increase of release dates.',
    'The plans open the door to trade. It is likely a dog. He agreed a fee, and he is ready, set a date.',
    'The firm allowed families with two wages a loan. It is important work the men do.',
    'What the state has be it never so small, it keeps.',
    'Skills required include the ability to drive. Options planned include a tax. The changes planned affect the whole coast.',
    'Is free trade the answer? Why is easy access a problem? The tax cuts he wants help the rich. The powers the mayor wants belong to it.',
    'The law requires employers pay their staff a minimum wage.',
    'He was convicted of hate speech in May.',
  ],
  *check(block, sentence) {
    for (let at = 0; at + 2 < sentence.tokens.length; at++) {
      const report = checkPair(block.text, sentence, at)
      if (report) yield report
    }
  },
}

const wantsIng = /^(?:after|before|without|by|of|for|from|about|despite)$/
const wantsTo =
  /^(?:able|unable|ready|willing|unwilling|likely|unlikely|eager|reluctant|supposed|expected|scheduled|forced|obliged|allowed|required|permitted|entitled|determined|prepared|intended|planned|urged|encouraged|going|wants?|wanted|decided|refused|intends|managed|tried|trying|hopes|hoped|failed|agreed|obligated|compelled|instructed)$/
/** Finite verbs that another verb follows with *to*; where they may be nouns (*plans, hopes*), the tagger has to take them for verbs. */
const wanting =
  /^(?:wants?|wanted|decided|decides|refused|refuses|intends?|intended|managed|manages|tried|tries|try|hopes?|hoped|plans?|planned|failed|fails|agreed|agrees|promised|promises|threatened|threatens|pretended|chose|chooses|seeks|sought|began|begins|begun|planning|hoping|trying|promising|refusing|intending)$/
/** Behind these, and *is* before them, even a word that may be a noun is a verb when its object follows. */
const ready =
  /^(?:able|unable|ready|willing|unwilling|eager|reluctant|afraid|important|necessary|impossible|difficult|easy|keen|forced|obliged|supposed|expected|required|determined|prepared|essential|vital|crucial|free|asked|ordered|urged|advised|told)$/
/** Verbs that make somebody do a thing. */
const making =
  /^(?:allow|allows|allowed|enable|enables|enabled|force|forces|forced|persuaded|encourage|encourages|encouraged|invited|convinced|permit|permits|permitted|obliges?|obliged)$/
/** Behind these prepositions a base form may still be a name or a title word: only a phrase behind it makes it a verb. */
const opensObject = /^(?:DET|PRON|NUM|PROPN)$/

function checkPair(text: string, { tokens }: Sentence, at: number): Report | undefined {
  const first = tokens[at]
  const verb = tokens[at + 1]
  const next = tokens[at + 2]
  const ing = behindUsedFor(tokens, at)
  if (ing !== undefined && first && verb)
    return report(text, first, verb, { from: verb.from, to: verb.to, insert: ing }, `the verb is “${ing}”`)
  const loose = loosePair(tokens, at)
  if (loose && verb) return report(text, loose, verb, { from: verb.from, to: verb.from, insert: 'to ' }, 'it takes “to”')
  // Nearly every word falls here.
  if (!verb || (verb.lower !== 'be' && !plainVerbs.has(verb.lower))) return undefined
  if (!first || !next || first.quoted !== verb.quoted || !/^\p{Ll}+$/u.test(verb.text)) return undefined
  if (/^(?:-|kind|sort)$/.test(tokens[at - 1]?.lower ?? '') || next.text === '-' || !verb.spaced) return undefined
  if (/^(?:has|have|had)$/.test(first.lower) && verb.lower === 'be' && /^(?:ADV|VERB)$/.test(next.pos))
    return report(text, first, verb, { from: verb.from, to: verb.from, insert: 'to ' }, 'it takes “to”')
  if (verb.lower === 'be') return undefined
  if (
    wantsIng.test(first.lower) &&
    first.pos !== 'PART' &&
    (opensObject.test(next.pos) || /^(?:with|to|the|his|her|its)$/.test(next.lower))
  ) {
    const [ing = verb.text] = inflect(verb.lower, 'ing')
    return report(text, first, verb, { from: verb.from, to: verb.to, insert: ing }, `the verb is “${ing}”`)
  }
  // “will most likely respond”: an adverb
  if (/likely$/.test(first.lower) && !tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => beForms.has(lower)))
    return undefined
  if (isAskedNoun(tokens, at) || isBehindObject(tokens, at)) return undefined
  if (wantsTo.test(first.lower) && tokens[at - 1]?.pos !== 'DET' && next.pos !== 'NOUN')
    return report(text, first, verb, { from: verb.from, to: verb.from, insert: 'to ' }, 'it takes “to”')
  return undefined
}

/** “used for buy weapons”, “accused of steal documents” */
function behindUsedFor(tokens: readonly Token[], at: number): string | undefined {
  const [before, first, verb, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!before || !first || !verb || !next || !/^(?:for|of)$/.test(first.lower) || verb.text !== verb.lower) return undefined
  if (
    !/^(?:used|accused|responsible|known|blamed|convicted|suspected|praised|arrested|capable|tired|famous|afraid|criticized|criticised|guilty)$/.test(
      before.lower,
    )
  )
    return undefined
  if (!canBe(verb.lower, 'base') || canBe(verb.lower, 'past')) return undefined
  const isVerb =
    /^(?:the|a|an|his|her|its|their)$/.test(next.lower) || (verb.pos === 'VERB' && /^(?:NOUN|ADJ|PRON|NUM)$/.test(next.pos))
  return isVerb &&
    !/^(?:work|murder|rape|theft|use|fraud|abuse|attempt|conduct|hate|assault|trespass|blackmail)$/.test(verb.lower)
    ? inflect(verb.lower, 'ing')[0]
    : undefined
}

/** “wants leave the club”, “is ready help its clients”, “allows firms hire more staff”: words that may be nouns, but not here. */
function loosePair(tokens: readonly Token[], at: number): Token | undefined {
  const [before, first, verb, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!before || !first || !verb || !next || first.quoted !== verb.quoted || !/^\p{Ll}+$/u.test(verb.text)) return undefined
  if (verb.lower === 'be' || !verb.spaced || !canBe(verb.lower, 'base') || canBe(verb.lower, 'past')) return undefined
  const opensPhrase = /^(?:the|a|an|his|her|its|their|this|these|him|them|it|two|three|four|more)$/u.test(next.lower)
  if (
    /^(?:is|was)$/.test(first.lower) &&
    isAim(tokens, at) &&
    verb.pos !== 'ADJ' &&
    (opensPhrase || /^(?:ADJ|NOUN|PROPN)$/u.test(next.pos))
  )
    return verb.pos === 'VERB' || opensPhrase ? first : undefined
  if (first.pos === 'NOUN' || first.pos === 'PROPN') return behindWhom(tokens, at, next)
  if (wanting.test(first.lower))
    return opensPhrase &&
      !isBehindObject(tokens, at) &&
      !isAskedNoun(tokens, at) &&
      first.pos === 'VERB' &&
      !(/^(?:DET|ADJ|PART)$/u.test(before.pos) || (before.pos === 'AUX' && !/ing$/u.test(first.lower))) &&
      (verb.pos !== 'ADJ' || /^(?:decided|promised|refused|managed|hopes?|intends?|tried)$/u.test(first.lower))
      ? first
      : undefined
  if (/^(?:work|business|news|reading)$/.test(verb.lower)) return undefined
  // “Is free trade the answer?”: the subject follows
  const asked = tokens[at - 2]
  if (asked === undefined || /^(?:why|how|when|where|[“"‘])$/u.test(asked.lower)) return undefined
  if (!ready.test(first.lower) || !beForms.has(before.pos === 'ADV' ? (tokens[at - 2]?.lower ?? '') : before.lower))
    return undefined
  return opensPhrase || (verb.pos === 'VERB' && /^(?:ADP|ADV)$/u.test(next.pos)) ? first : undefined
}

/** “Skills required include …”, “The changes planned affect …”: the word before tells which, and the verb is theirs. */
function isAskedNoun(tokens: readonly Token[], at: number): boolean {
  const [before, first] = [tokens[at - 1], tokens[at]]
  if (
    !before ||
    !first ||
    !canBe(first.lower, 'participle') ||
    /^(?:decided|refused|tried|hoped|failed|managed)$/u.test(first.lower)
  )
    return false
  return before.pos !== 'AUX' && numberOfNoun(before.lower) === 'plural'
}

/** “The tax cuts he wants help the rich”: what he wants stands before him. */
function isBehindObject(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.pos !== 'VERB') return false
  const start = tokens[at - 2]?.pos === 'DET' ? at - 2 : at - 1
  const [object, subject] = [tokens[start - 1], tokens[at - 1]]
  return object?.pos === 'NOUN' && /s$/u.test(object.lower) && (start < at - 1 || /^(?:PRON|PROPN)$/u.test(subject?.pos ?? ''))
}

/** “the aim of the law is protect children”: what somebody wants to do stands before *is*. */
function isAim(tokens: readonly Token[], at: number): boolean {
  const ahead = tokens.slice(Math.max(0, at - 6), at)
  const noun = ahead.findLast(({ lower }) =>
    /^(?:aim|goal|plan|task|objective|purpose|idea|job|dream|wish|mission|intention|priority|target|ambition)$/u.test(lower),
  )
  return (
    noun !== undefined &&
    ahead.slice(ahead.indexOf(noun) + 1).every(({ pos }) => /^(?:ADP|DET|NOUN|PROPN|ADJ|ADV)$/u.test(pos)) &&
    ahead.every(({ lower }) => !/^(?:do|does|did|what|all)$/u.test(lower))
  )
}

/** “allows firms hire more staff” */
function behindWhom(tokens: readonly Token[], at: number, next: Token): Token | undefined {
  const [whom, verb] = [tokens[at], tokens[at + 1]]
  if (
    !whom ||
    !verb ||
    !/s$/u.test(whom.lower) ||
    verb.pos !== 'VERB' ||
    !/^(?:the|a|an|his|her|its|their|more)$/u.test(next.lower)
  )
    return undefined
  let first = at - 1
  while (/^(?:DET|ADJ|NOUN|NUM)$/u.test(tokens[first]?.pos ?? '') && at - first < 4) first--
  const [subject, maker] = [tokens[first - 1], tokens[first]]
  return maker?.pos === 'VERB' && making.test(maker.lower) && subject && /^(?:NOUN|PROPN|PRON|ADV)$/u.test(subject.pos)
    ? whom
    : undefined
}

function report(text: string, first: Token, verb: Token, edit: Edit, needs: string): Report {
  const words = text.slice(first.from, verb.to)
  const label = `Put “${text.slice(first.from, edit.from)}${edit.insert}${text.slice(edit.to, verb.to)}”`
  return {
    ranges: [{ from: first.from, to: verb.to }],
    tier: 'likely',
    severity: 5,
    message: `“${words}” does not go together: after “${first.text}” ${needs}.`,
    repairs: askFirst(verb.quoted, askIfSaid(`“${words}”`), { label, kind: 'single', edits: [edit] }),
  }
}
