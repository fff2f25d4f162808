import type { Sentence, Token } from '../../article'
import { isSpeech } from '../../language/speech-verbs'
import { canBe, verbForms } from '../../language/verb-forms'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A pronoun that says *who* or *which* again as the subject of its clause: *Anna Berg, who she is a member of the board*, *the mayor, who he visited the site*.
 * Deliberate exceptions: verbs of saying and thinking (*who they say is ill*), verbs with two objects (*who they call a saint*), a preposition left at
 * the end (*who she saw the film with*), quotations.
 */
export const whoWithSubject: SentenceRule = {
  id: 'who-with-subject',
  category: 'broken',
  name: 'A pronoun says “who” again',
  why: 'Arabic, Persian, Greek and other languages repeat “who” with a pronoun. In English “who” is the subject itself.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['GR16'],
  examples: [
    {
      damaged: 'Anna Berg, [[who she]] is a member of the board, left.',
      repaired: 'Anna Berg, who is a member of the board, left.',
    },
    {
      damaged: 'The mayor, [[who he]] has been detained since May, is ill.',
      repaired: 'The mayor, who has been detained since May, is ill.',
    },
    {
      damaged: 'The lawyers, [[who they]] defend the workers, will sue.',
      repaired: 'The lawyers, who defend the workers, will sue.',
    },
    {
      damaged: 'The mayor [[who he]] visited the site on Monday promised help.',
      repaired: 'The mayor who visited the site on Monday promised help.',
    },
    { damaged: 'Oil, [[which it]] was sold for 24 liras, is dear.', repaired: 'Oil, which was sold for 24 liras, is dear.' },
    {
      damaged: 'The people [[who they]] lost their homes need help.',
      repaired: 'The people who lost their homes need help.',
    },
    {
      damaged: 'The minister, [[who he]] resigned on Monday, is ill.',
      repaired: 'The minister, who resigned on Monday, is ill.',
    },
    { damaged: 'There are people [[who they]] have no home.', repaired: 'There are people who have no home.' },
  ],
  sound: [
    'The man, who they say is ill, left. Her aunt, who she called a saint, died. They know who they are.',
    'His teacher, who he had been told was ill, came. The man, who she was married to, died.',
    'Her son, who she gave the house, sold it. The man who he told the court was dead is alive.',
    'The friend who she saw the film with was late. Anyone who he left the keys with knows. He is the man who they made the captain.',
    'The actor, who she has been seen with since May, left. The island, which it is said to own, is far.',
    'The friends who they have no quarrel with left. The price at which it was sold is low. The firm, which it has bought, is sound. That is the man who they say lost his job.',
    'His father, who he lost in 2019, taught him. The son who she lost to cancer would be 20.',
    'A friend who he went to school with in Leeds called. Lee, who he was a fan of as a boy, wrote back.',
    'The coach who he visited the week before his death left. The woman who he hired the same year rose fast.',
    'The woman who she went to the ball with has died.',
  ],
  cues: ['who', 'which'],
  *check(block, { tokens }) {
    for (let at = 1; at + 3 < tokens.length; at++) {
      const report = checkRelative(block.text, tokens, at)
      if (report) yield report
    }
  },
}

type Tokens = Sentence['tokens']

function checkRelative(text: string, tokens: Tokens, at: number): Report | undefined {
  const [before, relative, pronoun, verb] = tokens.slice(at - 1, at + 3)
  if (!before || !relative || !pronoun || !verb || relative.quoted) return undefined
  if (before.text !== ',' && before.pos !== 'NOUN' && before.pos !== 'PROPN' && before.lower !== 'people') return undefined
  const fits = relative.lower === 'who' ? /^(?:he|she|they)$/u : /^(?:it|they)$/u
  if ((relative.lower !== 'who' && relative.lower !== 'which') || !fits.test(pronoun.lower)) return undefined
  const isWhole =
    hasNone(tokens, at + 2) ||
    (verb.pos === 'AUX' ? isBeingOrPassive(tokens, at, before) : relative.lower === 'who' && hasObject(tokens, at + 2))
  if (!isWhole || endsInPreposition(tokens.slice(at + 2, at + 14))) return undefined
  return {
    ranges: [{ from: relative.from, to: pronoun.to }],
    tier: 'likely',
    severity: 5,
    message: `“${pronoun.text}” says again what “${relative.text}” stands for.`,
    repairs: changeWithin(text, relative, pronoun, { from: relative.to, to: pronoun.to, insert: '' }),
  }
}

/** “who she has been seen with”: the preposition is what *who* belongs to. */
function endsInPreposition(clause: Tokens): boolean {
  const stop = clause.findIndex(({ text }) => /^[.,;]$/u.test(text))
  const words = stop < 0 ? clause : clause.slice(0, stop)
  // “who he went to school with in Leeds”, “who he was a fan of as a boy”
  const isStranded = words.some(
    ({ pos }, at) =>
      pos === 'ADP' &&
      (/^(?:ADP|AUX)$/u.test(words[at + 1]?.pos ?? '') ||
        /^(?:as|when|while|last|this|next|yesterday)$/u.test(words[at + 1]?.lower ?? '')),
  )
  return isStranded || /^(?:ADP|PART)$/u.test(words.at(-1)?.pos ?? '')
}

/** “who they have no home.” */
const hasNone = (tokens: Tokens, at: number): boolean =>
  /^(?:has|have|had)$/u.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.lower === 'no' &&
  /^(?:NOUN|ADV)$/u.test(tokens[at + 2]?.pos ?? '') &&
  (tokens[at + 3]?.pos === 'PUNCT' || (tokens[at + 3]?.lower === 'and' && tokens[at + 4]?.lower !== 'no'))

const told =
  /^(?:told|said|informed|asked|called|given|shown|introduced|married|seen|seeing|dating|compared|sent|known|taught|paid|owed|offered|reported|believed|thought|supposed|expected)$/u
const phraseEnds = /^(?:since|in|on|for|by|at|to|from|during|until|after|last|\.|,)$/u

/** “who she is a member”, “who they had been taken to a hall”, “which it was sold for”: nothing is left for the relative to stand for. */
function isBeingOrPassive(tokens: Tokens, at: number, before: Token): boolean {
  const [verb, next, third] = tokens.slice(at + 2, at + 5)
  if (!verb || !next) return false
  const isBe = /^(?:is|are|was|were)$/u.test(verb.lower)
  if (isBe && /^(?:an?|the)$/u.test(next.lower)) return before.text === ','
  const isPerfect = /^(?:has|have|had)$/u.test(verb.lower) && next.lower === 'been'
  const participle = isPerfect ? third : isBe ? next : undefined
  const behind = tokens[at + (isPerfect ? 5 : 4)]
  return (
    participle?.pos === 'VERB' &&
    canBe(participle.lower, 'participle') &&
    !told.test(participle.lower) &&
    phraseEnds.test(behind?.lower ?? '')
  )
}

const twoObjects =
  /^(?:call|consider|name|give|make|deem|find|label|send|offer|show|tell|leave|keep|take|bring|put|set|get|spend|turn|declare|elect|lend|owe|pay|sell|buy|teach|wish|cost|ask|dub|hold|want|watch|let|help|see|hear|term|title|earn|win|grant|deny|save|spare|guarantee|refuse|appoint|crown|warn|promise|inform|assure|remind|convince|persuade|award|charge|hand|feed|blame|trust|join|meet|play|serve|follow|marry|beat|love|allow|feel|do|describe|accuse|invite|urge|order|force|choose|know|miss|like|hate)$/u
const lasting =
  /^(?:lost|died|lived|worked|fled|came|went|resigned|retired|escaped|drowned|disappeared|returned|survived|arrived|collapsed)$/u

/** “who he visited the site”, “who they fled to Rome”: a verb with all that it takes. */
function hasObject(tokens: Tokens, at: number): boolean {
  const [verb, article] = tokens.slice(at, at + 2)
  if (verb?.pos !== 'VERB' || !article || isSpeech(verb.lower)) return false
  // “who he lost in 2019”, “who she lost to cancer”
  const isLost = verb.lower === 'lost' && /^(?:in|on|from|to|at)$/u.test(article.lower)
  if (lasting.test(verb.lower) && !isLost && /^(?:their|his|her|the|in|on|from|to|at)$/u.test(article.lower)) return true
  const reading = verbForms(verb.lower)[0]
  if (!reading || twoObjects.test(reading.base)) return false
  if (!/^(?:the|a|an|his|her|their|its)$/u.test(article.lower)) return false
  let end = at + 2
  while (/^(?:ADJ|NOUN|PROPN|NUM)$/u.test(tokens[end]?.pos ?? '')) end++
  // “who he visited the week before”
  const isTime = /^(?:day|night|morning|evening|week|weekend|month|year|summer|winter|spring|autumn)$/u
  if (end === at + 2 || tokens[end - 1]?.pos === 'ADJ' || isTime.test(tokens[end - 1]?.lower ?? '')) return false
  return !(tokens[end]?.pos === 'ADP' && /^(?:PUNCT|VERB|AUX)$/u.test(tokens[end + 1]?.pos ?? 'PUNCT'))
}
