import type { Token } from '../../article'
import { canBe, formsOf, verbForms, type VerbForm } from '../../language/verb-forms'
import { isEnglishHere, objectAt, verbsOfNouns } from '../../lexicon/collocations'
import { type SentenceRule, prose } from '../rule'
import { reportWrongWord } from './wrong-word'

/**
 * A verb that English does not put with its noun, whatever stands between them: *did a quick decision*, *the speech was held*. Deliberate
 * exceptions: nouns that are no object (*made the job easier*), names, nouns before another noun (*take the photo album*).
 */
export const wrongVerb: SentenceRule = {
  id: 'wrong-verb',
  category: 'translation',
  name: 'Verb that does not go with its noun',
  why: 'Which verb a noun takes is a matter of the language: English makes a decision, takes a photo and commits a crime. A translation keeps the verb of the original.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['LX02'],
  examples: [
    { damaged: 'The board [[did]] a quick decision on Friday.', repaired: 'The board made a quick decision on Friday.' },
    { damaged: 'The ministry [[emitted]] a statement.', repaired: 'The ministry issued a statement.' },
    { damaged: 'A long speech was [[held]] by the mayor.', repaired: 'A long speech was given by the mayor.' },
    { damaged: 'She has [[done]] a number of mistakes.', repaired: 'She has made a number of mistakes.' },
    { damaged: 'He wants to [[open]] the light.', repaired: 'He wants to turn on the light.' },
  ],
  sound: [
    'They gave complaint after complaint. If you do the crime, you do the time. The wind brings damage in its wake.',
    'Traders expect the rise in rose prices to last.',
    'The board made a decision. The pump made the job easier, and the light was opened to all.',
    'He did the decision-makers a favour, and only then did the proposal of the board win. She made the photo album public.',
    'What do photos show? Sales fell, as did demand. Fog makes accidents more likely, and he said the truth would come out.',
    'The tool will make a photo from a sketch, and pupils made photos of classmates look fake.',
    'The bill would make abuse of staff a crime. The netball shooter shot 52 goals, and the band did a question and answer session.',
    'He was given a ban. They realised a survey of homes would take years, and then arose the question of cost.',
    'Did the decision surprise anyone? The goal was to sign players. The price rose by half, and rising prices hurt.',
  ],
  *check(block, { tokens }) {
    for (let at = 0; at < tokens.length; at++) {
      const verb = tokens[at]
      if (!verb || verb.text !== verb.lower || !mayBeVerb(verb, tokens[at + 1])) continue
      for (const { base, form } of verbForms(verb.lower)) {
        const byNoun = verbsOfNouns.get(base)
        const nounAt = byNoun && (objectAt(tokens, at) ?? subjectOfPassiveAt(tokens, at, form))
        const noun = nounAt === undefined ? undefined : tokens[nounAt]
        const right = noun && byNoun?.get(noun.lower)
        // “rising prices”
        if (nounAt === undefined || !noun || !right || (form === 'ing' && base === 'rise')) continue
        if (isEnglishHere(right, tokens, at, nounAt) || (nounAt > at && isNoObject(tokens, at, base, nounAt))) continue
        // “the rise in rose prices”
        if (verb.lower === 'rose' && tokens[at - 1]?.pos === 'ADP') continue
        if (base === 'do' && (asksWith(tokens, noun) || isInverted(tokens, at))) break
        const put = formsOf(right.right)[formHere(tokens, at, form)]
        const message = `English does not put “${verb.lower}” with “${noun.lower}”; “${put}” goes with it.`
        yield reportWrongWord(block, tokens, verb, put, message)
        break
      }
    }
  },
}

/** “did the journey begin”: a question, or an inversion, with its verb behind. */
function asksWith(tokens: readonly Token[], noun: Token): boolean {
  const at = tokens.indexOf(noun)
  return tokens
    .slice(at + 1, at + 9)
    .some(
      ({ pos, lower }, place) =>
        pos === 'VERB' && canBe(lower, 'base') && !/^(?:to|and|or)$/u.test(tokens[at + place]?.lower ?? ''),
    )
}

/** “what do photos show”, “as did a statement”, “not only did demand rise” */
const isInverted = (tokens: readonly Token[], at: number): boolean =>
  at === 0 ||
  /^(?:what|why|when|where|how|who|which|as|so|nor|neither|than|only|rarely|seldom|never)$/u.test(tokens[at - 1]?.lower ?? '')

/** Verbs that a clause may follow without “that”. */
const takesClause = /^(?:say|realise|realize|decide|find|proclaim|pronounce|stipulate|dictate|show|maintain)$/u
const endsClause = /^(?:[.,;:–—()]|and|or|but|that|which|who|when|while|after|before|because|as|if|where)$/u

/** Whether the noun behind a verb is no object of it: “said the truth would come out”, “make theft from shops a crime”, “given a ban”. */
function isNoObject(tokens: readonly Token[], at: number, base: string, nounAt: number): boolean {
  // “gave complaint after complaint”
  if (/^(?:after|by|upon)$/u.test(tokens[nounAt + 1]?.lower ?? '') && tokens[nounAt + 2]?.lower === tokens[nounAt]?.lower)
    return true
  if (base === 'give') return passive.test(tokens[at - 1]?.lower ?? '')
  const ahead = tokens.slice(nounAt + 1).findIndex(({ lower }) => endsClause.test(lower))
  const rest = tokens.slice(nounAt + 1, ahead < 0 ? undefined : nounAt + 1 + ahead)
  if (takesClause.test(base))
    return rest.some(
      ({ pos, lower }) =>
        pos === 'AUX' || (pos === 'VERB' && canBe(lower, 'third', 'past')) || /^(?:it|they|we|he|she|you|i)$/u.test(lower),
    )
  return base === 'make' && rest.some((_, place) => isComplement(tokens, nounAt + 1 + place))
}

/** “makes accidents more likely”, “make photos of pupils look fake”, “make theft from shops a crime”, “make searches of phones illegal” */
function isComplement(tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!word || !/^(?:NOUN|PROPN)$/u.test(before?.pos ?? '')) return false
  if (/^(?:an?|more|less)$/u.test(word.lower)) return true
  if (word.pos === 'VERB') return canBe(word.lower, 'base')
  if (word.pos === 'ADV') return /er$/u.test(word.lower)
  return (
    word.pos === 'ADJ' &&
    !/^(?:NOUN|ADJ|PROPN)$/u.test(next?.pos ?? '') &&
    !/^(?:late|early|last|next|due|worth)$/u.test(word.lower)
  )
}

/** Behind “effected” or “elaborated” an article stands: it is a verb, whatever it was taken for. */
const mayBeVerb = ({ pos, lower }: Token, next: Token | undefined): boolean =>
  pos === 'VERB' || pos === 'AUX' || (pos === 'ADJ' && /ed$/u.test(lower) && next?.pos === 'DET')

const particles = /^(?:out|up|on|off|away|through|down|back)$/u
const passive = /^(?:is|are|was|were|be|been|being|['’]s|['’]re)$/u

/** “the speech was held”, “the mistakes done by the crew” */
function subjectOfPassiveAt(tokens: readonly Token[], at: number, form: VerbForm): number | undefined {
  if (form !== 'participle') return undefined
  // “was made clear”, “was put up for sale”, “was taken for granted”
  const behind = tokens[at + 1]
  if (/^(?:ADJ|NOUN|VERB|PRON|DET|PROPN|PART)$/u.test(behind?.pos ?? '') || particles.test(behind?.lower ?? '')) return undefined
  let place = at - 1
  while (tokens[place]?.pos === 'ADV') place--
  if (!passive.test(tokens[place]?.lower ?? '')) {
    return tokens[at + 1]?.lower === 'by' && tokens[at - 1]?.pos === 'NOUN' ? at - 1 : undefined
  }
  while (/^(?:AUX|ADV)$/u.test(tokens[place]?.pos ?? '') || /^(?:not|n['’]t)$/u.test(tokens[place]?.lower ?? '')) place--
  return tokens[place]?.pos === 'NOUN' ? place : undefined
}

/** Past and participle, or past and base, are often one word. */
function formHere(tokens: readonly Token[], at: number, form: VerbForm): VerbForm {
  if (form === 'ing' || form === 'third') return form
  let place = at - 1
  while (tokens[place]?.pos === 'ADV' || /^(?:not|n['’]t)$/u.test(tokens[place]?.lower ?? '')) place--
  const before = tokens[place]?.lower ?? ''
  const isPast = form === 'past' || form === 'participle'
  if (/^(?:to|will|would|can|could|may|might|shall|should|must|did|do|does|['’]ll)$/u.test(before)) return 'base'
  if (isPast && (/^(?:have|has|had|having|get|gets|got|['’]ve|['’]d)$/u.test(before) || passive.test(before))) return 'participle'
  if (isPast && tokens[at + 1]?.lower === 'by') return 'participle'
  return form
}
