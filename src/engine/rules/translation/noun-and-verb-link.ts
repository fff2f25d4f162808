import type { Token } from '../../article'
import { canBe, inflect, verbForms } from '../../language/verb-forms'
import type { Edit } from '../../types'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/** Nouns with a preposition and the -ing form behind, never *to* and the plain verb. */
const ingNouns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    possibility: 'of',
    possibilities: 'of',
    risk: 'of',
    risks: 'of',
    danger: 'of',
    probability: 'of',
    likelihood: 'of',
    habit: 'of',
    prospect: 'of',
    suspicion: 'of',
    difficulty: '',
    difficulties: '',
    trouble: '',
  }),
)

/** Nouns with *to* and a verb behind, and the prepositions that other languages put there. */
const toNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    ability: 'of for on in',
    attempt: 'of for on',
    attempts: 'of for on',
    authorisation: 'of',
    authorization: 'of',
    decision: 'of for',
    decisions: 'of for',
    eagerness: 'of for',
    efforts: 'of on',
    failure: 'for on',
    inability: 'of for in',
    incentive: 'of',
    instruction: 'of',
    instructions: 'of',
    obligation: 'for on',
    order: 'of',
    orders: 'of',
    permission: 'of',
    readiness: 'of',
    refusal: 'of for on',
    reluctance: 'of for in',
    request: 'of',
    tendency: 'for',
    unwillingness: 'of for',
    willingness: 'of for',
  }).map(([noun, links]) => [noun, new Set(links.split(' '))]),
)

/**
 * A noun with its verb linked in the wrong way: *the order of closing the schools*, *the possibility to become a champion*. Deliberate exceptions: -ing
 * forms that belong to a noun (*the ability of working women*), judgements (*it is a risk to go there*).
 */
export const nounAndVerbLink: SentenceRule = {
  id: 'noun-and-verb-link',
  category: 'translation',
  name: 'Noun and verb linked wrongly',
  why: 'One has permission to leave, but the possibility of leaving. Each language links nouns and verbs in its own way.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['GR15', 'GR03'],
  examples: [
    { damaged: 'He has [[permission of entering]] the camp.', repaired: 'He has permission to enter the camp.' },
    {
      damaged: 'The [[instructions of closing]] the gates came late.',
      repaired: 'The instructions to close the gates came late.',
    },
    {
      damaged: 'There is a [[possibility to lose]] the case.',
      repaired: 'There is a possibility of losing the case.',
    },
    { damaged: 'They fear the [[risk to become]] homeless.', repaired: 'They fear the risk of becoming homeless.' },
    { damaged: 'He had [[difficulty to find]] a doctor.', repaired: 'He had difficulty finding a doctor.' },
  ],
  sound: [
    'The ability of working women and the failure of operating systems were studied, with permission of the owners.',
    'It is a risk to take the bus, a danger to the public and a possibility to consider.',
    'The difficulty is to find the money. He ran the risk, to be sure, of losing it.',
    'She put her life at risk to save a stranger. He took the trouble to read the report. Few took the risk to cross the border.',
    'They spread the risk to protect their money. The judge cited the difficulty to justify his ruling.',
  ],
  cues: [...toNouns.keys(), ...ingNouns.keys()],
  *check(block, { tokens }) {
    for (let at = 0; at + 3 < tokens.length; at++) {
      const noun = tokens[at]
      if (!noun || noun.pos !== 'NOUN' || noun.quoted !== tokens[at + 2]?.quoted) continue
      const report = checkIng(block.text, tokens, at) ?? checkTo(block.text, tokens, at)
      if (report) yield report
    }
  },
}

const opensObject = /^(?:DET|NUM|PROPN)$/u
const own = /^(?:his|her|its|their|our|my|him|them|it|us)$/u

/** “permission of entering the camp” */
function checkIng(text: string, tokens: readonly Token[], at: number): Report | undefined {
  const [ahead, noun, link, ing, next] = [tokens[at - 1], ...tokens.slice(at, at + 4)]
  if (!noun || !link || !ing || !next || !toNouns.get(noun.lower)?.has(link.lower)) return undefined
  if (!/^\p{Ll}{3,}ing$/u.test(ing.text) || (!opensObject.test(next.pos) && !own.test(next.lower))) return undefined
  // “in order of”, “a plan on funding”
  if (noun.lower === 'order' && !/^(?:the|an|his|her|its|their|court|this)$/u.test(ahead?.lower ?? '')) return undefined
  const base = verbForms(ing.lower).find(({ form }) => form === 'ing')?.base
  return base === undefined || ing.pos === 'ADJ'
    ? undefined
    : report(text, noun, ing, { from: link.from, to: ing.to, insert: `to ${base}` })
}

/** “a possibility to lose the case” */
function checkTo(text: string, tokens: readonly Token[], at: number): Report | undefined {
  const [noun, to, verb, next] = tokens.slice(at, at + 4)
  const link = ingNouns.get(noun?.lower ?? '')
  if (link === undefined || !noun || to?.lower !== 'to' || !verb || !next || verb.pos === 'NOUN' || verb.text !== verb.lower)
    return undefined
  if (
    !canBe(verb.lower, 'base') ||
    /^(?:take|consider|explore|go|note|watch|avoid|run|public|travel|bear|investigate)$/u.test(verb.lower)
  )
    return undefined
  const hasObject =
    opensObject.test(next.pos) || own.test(next.lower) || (/^(?:be|become|get)$/u.test(verb.lower) && next.pos !== 'VERB')
  if (!hasObject) return undefined
  // “wore her habit to host a show”, “was given the possibility to appeal”
  const isSaidToBe = tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => lower === 'there')
  if (/^possibilit/u.test(noun.lower) && !isSaidToBe) return undefined
  if (noun.lower === 'habit' && !/^(?:the|a|bad)$/u.test(tokens[at - 1]?.lower ?? '')) return undefined
  if (isPurpose(noun, tokens[at - 1], tokens.slice(Math.max(0, at - 3), at))) return undefined
  // “it is a risk to lose it”, “the danger is”, “to pose a risk to run …”
  if (
    tokens
      .slice(Math.max(0, at - 5), at)
      .some(({ lower }) => /^(?:it|as|too|this|that|such|pose|poses|posed|posing)$/u.test(lower))
  )
    return undefined
  const ing = inflect(verb.lower, 'ing')[0]
  return ing === undefined
    ? undefined
    : report(text, noun, verb, { from: to.from, to: verb.to, insert: link === '' ? ing : `${link} ${ing}` })
}

/** What is done to the risk, for an end that “to” tells: “They spread the risk to protect their money”. */
const means = /^(?:(?:lower|limit|spread|pool|hedg|shar|reduc)(?:e|es|s|ed|ing)?|cuts?|used?|uses|cited?|cites|quit)$/u

/** “put her life at risk to save a stranger”, “took the trouble to read the report”, “took a risk to cross” */
const isPurpose = (noun: Token, before: Token | undefined, ahead: readonly Token[]): boolean =>
  /^(?:at risk|in danger|the trouble|such trouble)$/u.test(`${before?.lower ?? ''} ${noun.lower}`) ||
  (noun.lower === 'risk' && ahead.some(({ lower }) => /^t(?:ake|akes|ook|aken|aking)$/u.test(lower))) ||
  ahead.some(({ lower }) => means.test(lower)) ||
  (noun.lower === 'habit' && ahead.some(({ lower }) => /^(?:up|kick|kicked|broke)$/u.test(lower)))

function report(text: string, first: Token, last: Token, edit: Edit): Report {
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 1,
    message: `“${text.slice(first.from, last.to)}” does not go together: behind “${first.text}” stands “${edit.insert}”.`,
    repairs: changeWithin(text, first, last, edit),
  }
}
