import type { BlockContent, Sentence, Token } from '../../article'
import { numberOfNoun } from '../../language/noun-number'
import { canBe, inflect, verbForms } from '../../language/verb-forms'
import { letVerbs, prepositionBeforeIng, toVerbs } from '../../language/verb-government'
import { objectPronouns } from '../../language/word-lists'
import type { Edit } from '../../types'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * The -ing form where the infinitive belongs (*refused giving the keys*, *forced him paying*), and *to* with the plain verb where a preposition and the -ing
 * form do (*insisted to pay the bill*, *contributes to reduce the noise*). Deliberate exceptions: *refused, saying that*, *managed using his feet*, nouns (*contributes to work*).
 */
export const ingForTo: SentenceRule = {
  id: 'ing-for-to',
  category: 'translation',
  name: 'The -ing form where the infinitive belongs',
  why: 'One refuses to give, insists on giving, and contributes to giving. Each language links its verbs in its own way.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['GR15'],
  examples: [
    { damaged: 'She [[refused giving]] an interview.', repaired: 'She refused to give an interview.' },
    { damaged: 'They [[plan closing]] the branch.', repaired: 'They plan to close the branch.' },
    { damaged: 'The court [[forced him paying]] the fine.', repaired: 'The court forced him to pay the fine.' },
    { damaged: 'He [[insisted to pay]] the bill.', repaired: 'He insisted on paying the bill.' },
    { damaged: 'The wall [[contributes to reduce]] the noise.', repaired: 'The wall contributes to reducing the noise.' },
    { damaged: 'The army [[helped evacuating]] the village.', repaired: 'The army helped evacuate the village.' },
    { damaged: 'The minister [[refused answering]] questions.', repaired: 'The minister refused to answer questions.' },
    { damaged: 'The mayor [[hopes solving]] the problem soon.', repaired: 'The mayor hopes to solve the problem soon.' },
  ],
  sound: [
    'He refused, giving no reason. He managed using his feet, and failed following the fall.',
    'It contributes to work in the field and led to change. She insisted to the last that it was so.',
    'The board plans spending cuts, and asked him, smiling, for help.',
    'He hopes getting the job will help. They want nothing.',
    'The case led to increased fines. He objected to the plan.',
    'The scandal led to reform the next year. He objected to work his rivals had done. She confessed to murder the same day.',
  ],
  *check(block, sentence) {
    for (let at = 1; at + 2 < sentence.tokens.length; at++) {
      if (sentence.tokens[at]?.pos !== 'VERB') continue
      const report = checkVerb(block, sentence, at)
      if (report) yield report
    }
  },
}

/** Forms in -ing that are prepositions, or tell how a thing is said or done. */
const noVerbs =
  /^(?:using|following|including|regarding|concerning|during|according|depending|pending|excluding|considering|beginning|starting|saying|adding|citing|being|something|anything|nothing|everything|morning|evening|building|king|spring|bring|sing|funding|training|meeting|hearing|trading|planning|banking|housing|parking|counting)$/u

function checkVerb(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const verb = tokens[at]
  const next = tokens[at + 1]
  const base = verb && verbForms(verb.lower)[0]?.base
  if (!verb || !next || base === undefined || next.quoted !== verb.quoted) return undefined
  if (toVerbs.has(base) || /^help(?:s|ed)$/u.test(verb.lower)) return checkIng(block, tokens, at, at + 1)
  if (letVerbs.has(base) && objectPronouns.has(next.lower)) return checkIng(block, tokens, at, at + 2)
  const preposition = prepositionBeforeIng.get(base)
  return preposition !== undefined && next.lower === 'to' ? checkTo(block, tokens, at, preposition) : undefined
}

/** “refused giving the keys”, “forced him paying” */
function checkIng(block: BlockContent, tokens: readonly Token[], at: number, place: number): Report | undefined {
  const [before, verb, ing, next] = [tokens[at - 1], tokens[at], tokens[place], tokens[place + 1]]
  if (!before || !verb || !ing || !next || noVerbs.test(ing.lower) || !/^\p{Ll}{3,}ing$/u.test(ing.text) || !ing.spaced)
    return undefined
  const isOpen = /^(?:the|an?|his|her|its|their|this|that|these|those|him|them|it)$/u.test(next.lower)
  if (!(isOpen || mayGoOn(tokens, place, verb)) || before.pos === 'DET') return undefined
  if (!/^(?:PRON|PROPN|NOUN|AUX|ADV|PART|CCONJ)$/u.test(before.pos) || /^(?:is|are|was|were|be|been|being)$/u.test(before.lower))
    return undefined
  const reading = verbForms(ing.lower).find(({ base, form }) => form === 'ing' && inflect(base, 'ing').includes(ing.lower))
  // “He hopes getting the job will help”: the -ing form is the subject of another verb.
  const rest = tokens.slice(place + 1)
  const stop = rest.findIndex(({ pos }) => pos === 'PUNCT')
  if (
    !reading ||
    rest
      .slice(0, stop < 0 ? undefined : stop)
      .some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && canBe(lower, 'third', 'past')))
  )
    return undefined
  const put = /^help/u.test(verb.lower) ? reading.base : `to ${reading.base}`
  return report(block, verb, ing, { from: ing.from, to: ing.to, insert: put }, put)
}

/** “refused answering questions”, “threatened going on strike” */
const mayGoOn = (tokens: readonly Token[], place: number, verb: Token): boolean => {
  const [next, after] = [tokens[place + 1], tokens[place + 2]]
  if (!next || !after || !/^(?:refus|promis|agre|threaten|decid|intend)/u.test(verb.lower)) return false
  return (
    (next.pos === 'NOUN' && numberOfNoun(next.lower) === 'plural' && /^(?:PUNCT|ADP|CCONJ)$/u.test(after.pos)) ||
    (/^(?:on|against|with|to|in|at)$/u.test(next.lower) &&
      /^(?:going|playing|working|coming|leaving|returning|speaking|voting|fighting|talking|living|staying|negotiating|cooperating)$/u.test(
        tokens[place]?.lower ?? '',
      ))
  )
}

/** Verbs that are nouns of what came or was done as well, and what tells a time. */
const nouns = /^(?:work|change|reform|use|talk|play|murder|abuse|debate|protest|delay)$/u
const following = /^(?:following|next|same|previous|day|week|month|year|summer|winter|spring|autumn|morning|evening)$/u

/** “insisted to pay the bill” */
function checkTo(block: BlockContent, tokens: readonly Token[], at: number, preposition: string): Report | undefined {
  const [before, verb, to, other, next] = [tokens[at - 1], ...tokens.slice(at, at + 4)]
  if (
    !before ||
    !verb ||
    !to ||
    !other ||
    !next ||
    other.pos !== 'VERB' ||
    other.text !== other.lower ||
    !canBe(other.text, 'base')
  )
    return undefined
  // “The scandal led to reform the next year”, “objected to work his rivals had done”
  if (
    (nouns.test(other.text) && (/^(?:his|her|their|its)$/u.test(next.lower) || following.test(tokens[at + 4]?.lower ?? ''))) ||
    canBe(other.text, 'past') ||
    before.pos === 'DET' ||
    !(next.pos === 'DET' || next.pos === 'PRON' || /^(?:its|his|her|their)$/u.test(next.lower))
  )
    return undefined
  if (canBe(verb.lower, 'participle') && /^(?:is|are|was|were|be|been|being)$/u.test(before.lower)) return undefined
  // What is spoken of may be hung on a noun: “the change it led to help”.
  const ing = inflect(other.text, 'ing')[0] ?? ''
  const put = `${preposition} ${ing}`
  return report(block, verb, other, { from: to.from, to: other.to, insert: put }, put)
}

function report({ text }: BlockContent, first: Token, last: Token, edit: Edit, needs: string): Report {
  const words = text.slice(first.from, last.to)
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 1,
    message: `“${words}” does not go together: behind “${first.text}” stands “${needs}”.`,
    repairs: changeWithin(text, first, last, edit),
  }
}
