import type { BlockContent, Sentence, Token } from '../../article'
import { readNounPhrase } from '../../language/noun-phrases'
import { simplePastOf } from '../../language/simple-past'
import { canBe } from '../../language/verb-forms'
import { nominativePronouns } from '../../language/word-lists'
import { putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * The order of German, Dutch, Turkish and Hindi, with the verb at the end of its clause: *she could the door not open*, *he was by the police arrested*, *that the
 * road closed is*. Deliberate exceptions: questions, inverted conditions (*should the violence spread*), *if need be*. A time before its participle is
 * another rule’s (time-before-participle).
 */
export const verbFinal: SentenceRule = {
  id: 'verb-final',
  category: 'broken',
  name: 'Verb at the end of its clause',
  why: 'German, Dutch, Turkish and Hindi keep the verb, or a part of it, for the end. In English it stands before its object.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS08', 'BS32'],
  outranks: ['lost-verb', 'verb-second'],
  examples: [
    { damaged: 'She could [[the door not open]].', repaired: 'She could not open the door.' },
    { damaged: 'The police could [[the thief not catch]].', repaired: 'The police could not catch the thief.' },
    { damaged: 'He must [[the fine pay]], said the judge.', repaired: 'He must pay the fine, said the judge.' },
    { damaged: 'He was [[by the police arrested]].', repaired: 'He was arrested by the police.' },
    { damaged: 'The state has [[the tax not raised]].', repaired: 'The state has not raised the tax.' },
    { damaged: 'The plan has [[by the council been approved]].', repaired: 'The plan has been approved by the council.' },
    { damaged: 'The council has [[on Monday the plan approved]].', repaired: 'The council approved the plan on Monday.' },
    { damaged: 'The council has [[the plan on Monday rejected]].', repaired: 'The council rejected the plan on Monday.' },
    { damaged: 'The firm will [[in May a new phone present]].', repaired: 'The firm will present a new phone in May.' },
    { damaged: 'The court has [[the law as void declared]].', repaired: 'The court has declared the law as void.' },
    { damaged: 'The doctor could [[only the death confirm]].', repaired: 'The doctor could only confirm the death.' },
    { damaged: 'He said that the road [[closed is]].', repaired: 'He said that the road is closed.' },
  ],
  sound: [
    'Should the violence spread, they will leave. They face a harder choice should the violence spread. Could the man pay?',
    'He was by the river. It was by now known, and if need be, he left. So can the police, and so did the rest need.',
    'The court will this week rule. She has the record for most games won. He said that the sum paid was, in effect, a bribe.',
    'They would all occur at the same time. What is needed is known. Not only will the state pay. He had by the end of May resigned.',
  ],
  *check(block, sentence) {
    if (/\?[”’"')]*$/u.test(sentence.text)) return
    for (let at = 1; at + 1 < sentence.tokens.length; at++) {
      const report = checkHelper(block, sentence, at)
      if (report) yield report
    }
  },
}

function checkHelper(block: BlockContent, sentence: Sentence, at: number): Report | undefined {
  const word = sentence.tokens[at]?.lower ?? ''
  if (modal.test(word)) return behindModal(block, sentence, at) ?? behindPhrase(block, sentence, at)
  return helping.test(word)
    ? (behindAgent(block, sentence, at) ??
        behindHave(block, sentence, at) ??
        behindObject(block, sentence, at) ??
        behindPhrase(block, sentence, at) ??
        helperLast(sentence, at - 1))
    : undefined
}

const helping = /^(?:is|are|was|were|been|has|have|had)$/u
const modal = /^(?:can|could|must|will|would|may|might|cannot)$/u
const ends = /^[.,;]$/u
/** Words of an object at most. */
const longest = 5

/** “could the door not open” */
function behindModal(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const adverb = /^(?:only|also|now|still|again|already)$/u.test(tokens[at + 1]?.lower ?? '') ? tokens[at + 1] : undefined
  const [subject, helper] = tokens.slice(at - 1, at + 1)
  const first = tokens[at + (adverb ? 2 : 1)]
  if (!subject || !helper || !first || !modal.test(helper.lower) || helper.pos !== 'AUX' || helper.quoted) return undefined
  if (
    !nominativePronouns.has(subject.lower) &&
    !/^(?:nobody|everyone|everybody|who)$/u.test(subject.lower) &&
    subject.pos !== 'NOUN'
  )
    return undefined
  if (!/^(?:the|a|an|his|her|their|its|this|these|more|all)$/u.test(first.lower)) return undefined
  // Turned round by what opens the sentence: “not only can she”, “so could the rest”
  if (tokens.slice(0, at).some(({ lower }) => /^(?:not|no|never|nor|neither|only|so|than|as|rarely|what|how)$/u.test(lower)))
    return undefined
  // “The court will this week rule.”
  const second = tokens[at + (adverb ? 3 : 2)]
  if (/^(?:morning|afternoon|evening|week|weekend|month|year|spring|summer|autumn|winter)$/u.test(second?.lower ?? ''))
    return undefined
  const end = tokens.findIndex(({ text }, place) => place > at && ends.test(text))
  const verb = tokens[end - 1]
  if (!verb || end - at > longest + 2 || end - at < 4 || !canBe(verb.lower, 'base')) return undefined
  // “would all occur at the same time”
  if (tokens.slice(at + 1, end - 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return undefined
  const isNegated = tokens[end - 2]?.lower === 'not'
  const last = tokens[end - (isNegated ? 3 : 2)]
  if (!last || !/^(?:NOUN|PROPN|ADJ)$/u.test(last.pos)) return undefined
  const led = `${adverb ? `${adverb.text} ` : ''}${isNegated ? 'not ' : ''}`
  return report(adverb ?? first, verb, `${led}${verb.text} ${block.text.slice(first.from, last.to)}`)
}

/** “was by the police arrested”, “has by the council been approved” */
function behindAgent(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const [helper, by] = tokens.slice(at, at + 2)
  if (!helper || !by || by.lower !== 'by' || helper.quoted) return undefined
  const agent = readNounPhrase(tokens, at + 2)
  if (!agent || agent.temporal || agent.pronoun) return undefined
  const next = agent.head.index - (tokens[0]?.index ?? 0) + 1
  const isPerfect = /^ha/u.test(helper.lower)
  if (isPerfect !== (tokens[next]?.lower === 'been')) return undefined
  const verb = tokens[isPerfect ? next + 1 : next]
  const after = tokens[isPerfect ? next + 2 : next + 1]
  if (!verb || !after || !ends.test(after.text) || !canBe(verb.lower, 'participle')) return undefined
  const agentWords = block.text.slice(by.from, agent.head.to)
  return report(by, verb, `${isPerfect ? 'been ' : ''}${verb.text} ${agentWords}`)
}

/** “has on Monday the plan approved”, “will in May a new phone present”: a phrase, the object, and the verb last. */
function behindPhrase(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const [before, helper, first] = tokens.slice(at - 1, at + 2)
  if (!before || !helper || !first || first.pos !== 'ADP' || helper.quoted || !/^(?:NOUN|PROPN|PRON)$/u.test(before.pos))
    return undefined
  const isHave = /^(?:has|have|had)$/u.test(helper.lower)
  if (
    (!isHave && !modal.test(helper.lower)) ||
    tokens.slice(0, at).some(({ lower }) => /^(?:not|no|nor|neither|only|so|than|as|what|how|which|that|who)$/u.test(lower))
  )
    return undefined
  const base = tokens[0]?.index ?? 0
  const phrase = readNounPhrase(tokens, at + 2)
  if (!phrase || phrase.pronoun || phrase.head.quoted) return undefined
  const start = phrase.head.index - base + 1
  const opener = tokens[start]
  const object = /^(?:the|a|an|his|her|its|their)$/u.test(opener?.lower ?? '') ? readNounPhrase(tokens, start) : undefined
  if (!object || object.temporal || object.pronoun) return undefined
  const [verb, mark] = tokens.slice(object.head.index - base + 1, object.head.index - base + 3)
  if (!verb || mark?.text !== '.') return undefined
  const fits = isHave ? canBe(verb.lower, 'participle') && verb.pos === 'VERB' : canBe(verb.lower, 'base')
  const rest = `${block.text.slice(object.first.from, object.head.to)} ${block.text.slice(first.from, phrase.head.to)}`
  return fits ? (onDay(helper, first, verb, rest) ?? report(first, verb, `${verb.text} ${rest}`)) : undefined
}

/** “has the tax not raised”, “has never the truth told”: *not* or *never* tells it from “has the car washed”. */
function behindHave(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const have = tokens[at]
  if (
    !have ||
    !/^(?:has|have|had)$/u.test(have.lower) ||
    have.quoted ||
    !/^(?:NOUN|PROPN|PRON)$/u.test(tokens[at - 1]?.pos ?? '')
  )
    return undefined
  const denied = /^(?:never|not|already)$/u.test(tokens[at + 1]?.lower ?? '') ? 1 : 0
  const first = tokens[at + 1 + denied]
  if (!first || !/^(?:the|his|her|its|their)$/u.test(first.lower)) return undefined
  const object = readNounPhrase(tokens, at + 1 + denied)
  if (!object || object.temporal || object.pronoun) return undefined
  const end = object.head.index - (tokens[0]?.index ?? 0) + 1
  const late = /^(?:not|never)$/u.test(tokens[end]?.lower ?? '') ? 1 : 0
  const [verb, mark] = tokens.slice(end + late, end + late + 2)
  if (
    !verb ||
    !mark ||
    denied + late !== 1 ||
    !ends.test(mark.text) ||
    !canBe(verb.lower, 'participle') ||
    canBe(verb.lower, 'base')
  )
    return undefined
  const adverb = tokens[late === 1 ? end : at + 1]
  return report(
    tokens[at + 1] ?? first,
    verb,
    `${adverb?.text ?? 'not'} ${verb.text} ${block.text.slice(first.from, object.head.to)}`,
  )
}

/** What is not had done by others: “has the law as void declared”, but not “has the hall in the palace painted”. */
const ownDeed =
  /^(?:declared|rejected|approved|adopted|criticized|criticised|announced|confirmed|demanded|denied|accused|decided|presented|condemned|welcomed|defended|postponed|agreed|reached|met|won|lost|visited|called|named|described|warned|praised|proposed|discussed|increased|raised|lowered|cancelled|canceled|lifted|imposed|banned|started|begun|ended|opened|arrested|found|left|given|taken|shown|said|told)$/u

/** “has the law as void declared”, “have the plan in the Bundestag presented” */
function behindObject(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const [before, have, first] = tokens.slice(at - 1, at + 2)
  if (!before || !have || !first || have.quoted || !/^(?:has|have)$/u.test(have.lower)) return undefined
  if (!/^(?:NOUN|PROPN|PRON)$/u.test(before.pos) || !/^(?:the|his|her|its|their)$/u.test(first.lower)) return undefined
  const base = tokens[0]?.index ?? 0
  const object = readNounPhrase(tokens, at + 1)
  if (!object || object.temporal || object.pronoun) return undefined
  const start = object.head.index - base + 1
  const link = tokens[start]
  if (!link || link.lower === 'of' || (link.pos !== 'ADP' && link.lower !== 'as')) return undefined
  const end = tokens.findIndex(({ text }, place) => place > start && ends.test(text))
  const [verb, last] = [tokens[end - 1], tokens[end - 2]]
  if (!verb || !last || end - start < 3 || end - start > longest + 2 || tokens[end]?.text !== '.' || !ownDeed.test(verb.lower))
    return undefined
  // “has the record for most games won”
  if (
    /^(?:for|in)$/u.test(link.lower) &&
    last.pos === 'NOUN' &&
    !tokens.slice(start, end).some(({ pos }) => /^(?:DET|PROPN)$/u.test(pos))
  )
    return undefined
  if (tokens.slice(start, end - 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'PRON')) return undefined
  const rest = block.text.slice(first.from, last.to)
  return onDay(have, first, verb, rest) ?? report(first, verb, `${verb.text} ${rest}`)
}

/** “that the road closed is” */
function helperLast({ tokens }: Sentence, at: number): Report | undefined {
  const [noun, participle, helper, mark] = tokens.slice(at - 1, at + 3)
  // “that the sum paid was, in effect, a bribe”: what it was follows.
  if (!noun || !participle || !helper || !mark || !/^[.;]$/u.test(mark.text) || helper.quoted) return undefined
  if (noun.pos !== 'NOUN' || !/^(?:is|are|was|were|has|have|had)$/u.test(helper.lower) || !canBe(participle.lower, 'participle'))
    return undefined
  if (!/^(?:VERB|ADJ)$/u.test(participle.pos) || canBe(participle.lower, 'base')) return undefined
  const isClause = tokens.slice(0, at - 1).some(({ lower }) => /^(?:that|whether|because|if|although|when|where)$/u.test(lower))
  return isClause ? report(participle, helper, `${helper.text} ${participle.text}`) : undefined
}

/** Where a day is named the perfect goes as well: “rejected the plan on Monday”. */
function onDay(have: Token, first: Token, verb: Token, rest: string): Report | undefined {
  const past = /^ha(?:s|ve)$/u.test(have.lower) && namedDay.test(rest) ? simplePastOf(verb.lower) : undefined
  return past === undefined ? undefined : report(first, verb, `${past} ${rest}`, have)
}

const namedDay = /(?<!\p{L})(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday)(?!\p{L})/u

function report(first: Token, last: Token, put: string, start = first): Report {
  const range = { from: first.from, to: last.to }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${last.text}” stands at the end, as other languages have it.`,
    repairs: [putWords({ from: start.from, to: last.to }, put)],
  }
}
