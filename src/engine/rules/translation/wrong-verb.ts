import type { Token } from '../../article'
import { canBe, verbForms, type VerbForm } from '../../language/verb-forms'
import { objectAt, verbsOfNouns } from '../../lexicon/collocations'
import { formsOf } from '../../lexicon/inflect'
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
    'Traders expect the rise in rose prices to last.',
    'The board made a decision. The pump made the job easier, and the light was opened to all.',
    'He did the decision-makers a favour, and only then did the proposal of the board win. She made the photo album public.',
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
        if (!noun || !right || (form === 'ing' && base === 'rise')) continue
        // “the rise in rose prices”
        if (verb.lower === 'rose' && tokens[at - 1]?.pos === 'ADP') continue
        if (base === 'do' && asksWith(tokens, noun)) break
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
function formHere(tokens: readonly Token[], at: number, form: VerbForm): 'base' | 'third' | 'past' | 'participle' | 'gerund' {
  if (form === 'ing') return 'gerund'
  if (form === 'third') return form
  let place = at - 1
  while (tokens[place]?.pos === 'ADV' || /^(?:not|n['’]t)$/u.test(tokens[place]?.lower ?? '')) place--
  const before = tokens[place]?.lower ?? ''
  const isPast = form === 'past' || form === 'participle'
  if (/^(?:to|will|would|can|could|may|might|shall|should|must|did|do|does|['’]ll)$/u.test(before)) return 'base'
  if (isPast && (/^(?:have|has|had|having|get|gets|got|['’]ve|['’]d)$/u.test(before) || passive.test(before))) return 'participle'
  if (isPast && tokens[at + 1]?.lower === 'by') return 'participle'
  return form
}
