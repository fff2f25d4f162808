import type { Sentence } from '../../article'
import { canBe, inflect, verbForms } from '../../language/verb-forms'
import { type LongNounPhrase, readLongNounPhrase } from '../../language/long-noun-phrase'
import { putWords } from '../../proposals'
import { type SentenceRule, type Report } from '../rule'

/**
 * *Already* with the present for what had happened: *Her parents already bring her to the clinic, but she was sent home*. Deliberate exceptions: what goes on or is
 * usual (*already pay more than they did*), comparisons, quotations, sentences that are told in the present throughout.
 */
export const alreadyWithPresent: SentenceRule = {
  id: 'already-with-present',
  category: 'translation',
  name: 'Already with the present',
  why: 'Indonesian, Vietnamese and Thai put a word like “already” where English changes the verb: brought, had brought.',
  scope: 'sentence',
  blocks: ['body'],
  covers: ['GR06'],
  outranks: ['verb-agreement'],
  examples: [
    {
      damaged: 'Her parents [[already bring]] her to the clinic, but she was sent home.',
      repaired: 'Her parents had already brought her to the clinic, but she was sent home.',
    },
    {
      damaged: 'The police [[already arrest]] two men before the fire was put out.',
      repaired: 'The police had already arrested two men before the fire was put out.',
    },
    {
      damaged: 'The minister [[already resign]] before the report was published.',
      repaired: 'The minister had already resigned before the report was published.',
    },
  ],
  sound: [
    'The families already receive aid, but it was cut in May.',
    'Her parents already bring her to the clinic. Families already pay more than they did. Many already leave town when the season ends.',
    'Those who already receive help were told to wait. The firms already send data that was asked for. If they already send it, he was wrong.',
    'Most states already report cases weekly, but three had refused. Banks already report such deals, but the rule was dropped.',
    'The two states already receive water from the river, but the treaty was signed in 1922.',
  ],
  cues: ['already'],
  *check(_, sentence) {
    for (let at = 1; at + 2 < sentence.tokens.length; at++) {
      const report = sentence.tokens[at]?.lower === 'already' ? checkAt(sentence, at) : undefined
      if (report) yield report
    }
  },
}

/** What is done once. */
const once =
  /^(?:bring|arrive|die|fall|return|resign|win|lose|kill|arrest|finish|complete|end|find|sign|decide|announce|reach|evacuate|happen|occur|enter|rescue|detain|destroy|bury|identify|discharge|submit|report|visit|come)$/u

function checkAt({ tokens }: Sentence, at: number): Report | undefined {
  const [already, verb, next] = tokens.slice(at, at + 3)
  if (!already || !verb || !next || already.quoted || !canBe(verb.lower, 'base') || canBe(verb.lower, 'past')) return undefined
  if (!once.test(verb.lower) || next.pos === 'PUNCT') return undefined
  const subject = readLongNounPhrase(tokens, 0)
  if (!subject || subject.end !== at || subject.pronoun) return undefined
  // “Most states already report cases weekly”: what is usual
  if (usual.test(tokens[0]?.lower ?? '') || tokens[0]?.pos === 'NUM' || isBarePlural(subject)) return undefined
  if (tokens.some(({ lower }) => habit.test(lower))) return undefined
  // Another clause, with its verb in the past: “, but she was sent home”, “before the fire was put out”.
  const link = tokens.findIndex(
    ({ lower }, place) => place > at + 1 && /^(?:but|and|before|when|after|although|because|until)$/u.test(lower),
  )
  const told = tokens.slice(link + 1, link + 6)
  if (link < 0 || tokens.some(({ lower }) => lower === 'than' || lower === 'if')) return undefined
  const isPast = told.some(
    ({ lower, pos }) => /^(?:was|were|had|did|died)$/u.test(lower) || (pos === 'VERB' && isPastOnly(lower)),
  )
  if (!isPast) return undefined
  const done = inflect(verbForms(verb.lower)[0]?.base ?? '', 'participle')[0] ?? verb.text
  return {
    ranges: [{ from: already.from, to: verb.to }],
    tier: 'likely',
    severity: 5,
    message: `“${already.text} ${verb.text}” stands in the present beside what is told of as past.`,
    repairs: [putWords({ from: already.from, to: verb.to }, `had already ${done}`)],
  }
}

const usual = /^(?:most|many|some|few|several|all|these|those)$/u
const habit =
  /^(?:each|every|daily|weekly|monthly|yearly|annually|often|usually|routinely|regularly|more|fewer|better|spring|summer|autumn|winter|(?:1[6-9]|20)\d\d)$/u

/** “Banks already report such deals” */
const isBarePlural = ({ first, number }: LongNounPhrase): boolean =>
  number === 'plural' && !/^(?:DET|PRON)$/u.test(first.pos) && first.lower !== 'police'

const isPastOnly = (word: string): boolean => canBe(word, 'past') && !canBe(word, 'base', 'participle')
