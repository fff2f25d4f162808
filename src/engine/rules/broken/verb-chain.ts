import { isFiniteAuxiliary } from '../../language/verb-groups'
import type { BlockContent, Sentence, Token } from '../../article'
import { canBe, inflect, verbForms } from '../../language/verb-forms'
import { beForms } from '../../language/word-lists'
import type { Edit } from '../../types'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * Two verbs linked in a way English does not know: *could to reach*, *have to accepted*, *should of gone*, *cannot defending*, *started to
 * entering*. Deliberate exceptions: *all they can to help*, *used to going*, nouns (*the will to live*, *a must*), and shortened answers.
 */
export const verbChain: SentenceRule = {
  id: 'verb-chain',
  category: 'broken',
  name: 'Wrong link between two verbs',
  why: 'After “can”, “must” and their like the verb follows at once, in its base form; after “have to” and “start to” too. Languages that link verbs otherwise leave a “to” or an ending behind.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['GR15'],
  examples: [
    { damaged: 'The trains [[could to suffer]] delays.', repaired: 'The trains could suffer delays.' },
    { damaged: 'The firms [[have to accepted]] the price.', repaired: 'The firms have to accept the price.' },
    { damaged: 'He [[should of gone]] home.', repaired: 'He should have gone home.' },
    { damaged: 'You [[cannot defending]] like that.', repaired: 'You cannot defend like that.' },
    { damaged: 'The city [[will can]] be flooded.', repaired: 'The city can be flooded.' },
    { damaged: 'The mill was [[due to converted]] into flats.', repaired: 'The mill was due to be converted into flats.' },
    { damaged: 'The hall is [[expected to opening]] in May.', repaired: 'The hall is expected to open in May.' },
    { damaged: 'Water [[started to entering]] the boat.', repaired: 'Water started to enter the boat.' },
  ],
  sound: [
    'They did all they can to help and everything he could to win it. The will to live is a must to have.',
    'She is used to going there, and the start is close to finishing. He has to.',
    'What he could of it he sold. It was more than they could to the end bear.',
    'All we can, going by the rules, is wait. The trash can sitting there is full.',
    'The rise was due to increased demand, and the fall to falls in trade. The flat was set to be sold.',
    'He has no say as to proposed cuts. Against his will can a man be held, and with all her might could she pull.',
    'Anyone who can should leave the city. The governor urged those who can to work from home. The delay was due to prolonged, heavy rain.',
    'She devoted the little time she had to writing letters. The vaccine brings hope to dying patients. It was a poor start to trading.',
    'The Russian will to fight has been underestimated.',
    'All of those able to fled at once.',
  ],
  *check(block, sentence) {
    for (let at = 1; at + 2 < sentence.tokens.length; at++) {
      const first = sentence.tokens[at]
      if (!first || !linking.test(first.lower) || first.text !== first.lower) continue
      const report = behindModal(block, sentence, at) ?? behindTo(block, sentence, at) ?? behindDueTo(block, sentence, at)
      if (report) yield report
    }
  },
}

const modal = /^(?:can|cannot|could|must|should|would|might|may|will)$/u
/** Verbs whose *to* is that of an infinitive, never a preposition. */
const wantsTo =
  /^(?:have|has|had|want|wants|wanted|start|starts|started|begin|begins|began|begun|try|tries|tried|decide|decides|decided|need|needs|needed|able|unable|ought|manage|manages|managed|hope|hopes|hoped)$/u
/** Words behind a form of *be* whose *to* is that of an infinitive. */
const wantsToBehindBe =
  /^(?:due|expected|scheduled|likely|unlikely|set|about|going|planned|supposed|ready|required|forced|allowed|meant|able)$/u
const linking = new RegExp(`${modal.source}|${wantsTo.source}|${wantsToBehindBe.source}`, 'u')
const twoModals =
  /^(?:will (?:can|must|could|should|may|might|would)|would (?:can|could|must|should|will|may|might)|can (?:must|could|will|should|may|might)|could (?:can|must|will|would|may|might)|must (?:can|could|will|should)|should (?:can|must|could|will)|may (?:can|could|will|might|should|would)|might (?:can|could|will|may|would))$/u
/** With these before, *can* stands for the whole verb: “all they can to help”. */
const elliptic =
  /^(?:all|everything|anything|whatever|what|as|best|more|much|most|only|than|utmost|least|little|nothing|something|thing|one|any|every|way)$/u

/** “could to suffer”, “should of gone”, “cannot defending” */
function behindModal(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const skip = /^(?:not|n't|n’t)$/u.test(tokens[at + 1]?.lower ?? '') ? 1 : 0
  const [before, first, link, verb] = [tokens[at - 1], tokens[at], tokens[at + 1 + skip], tokens[at + 2 + skip]]
  if (!before || !first || !link || !verb || !modal.test(first.lower) || !/^(?:AUX|VERB)$/u.test(first.pos)) return undefined
  if (
    !/^(?:NOUN|PROPN|PRON|NUM)$/u.test(before.pos) ||
    tokens.slice(Math.max(0, at - 9), at).some(({ lower }) => elliptic.test(lower))
  )
    return undefined
  // “The will to fight has been underestimated”: a noun, and its verb behind
  if (link.lower === 'to' && /^(?:will|might)$/u.test(first.lower) && tokens.slice(at + 3).some(isFiniteAuxiliary))
    return undefined
  // “those who can to work from home”, “anyone who can should leave”: *can* stands for the whole verb
  if (/^(?:who|that|which)$/u.test(before.lower) && link.lower !== 'of') return undefined
  // “the city will can be”: *will* and *might* are nouns as well, so both stand behind a subject and before a verb.
  if (skip === 0 && twoModals.test(`${first.text} ${link.text}`) && canBe(verb.lower, 'base'))
    return report(
      block,
      first,
      link,
      { from: first.from, to: link.to, insert: /^(?:will|would)$/u.test(first.lower) ? link.lower : first.lower },
      'one of the two is enough',
    )
  if (link.lower === 'to' && verb.pos === 'VERB' && canBe(verb.lower, 'base'))
    return report(block, first, verb, { from: link.from, to: verb.from, insert: '' }, `after “${first.lower}” there is no “to”`)
  if (
    link.lower === 'of' &&
    verb.pos === 'VERB' &&
    canBe(verb.lower, 'participle') &&
    /^(?:could|should|would|must|might|may)$/u.test(first.lower)
  )
    return report(block, first, verb, { from: link.from, to: link.to, insert: 'have' }, 'it is “have” that sounds like “of”')
  if (link.pos !== 'VERB' || !canBe(link.lower, 'ing') || canBe(link.lower, 'base') || link.lower === 'being') return undefined
  if (first.lower === 'will' || (first.lower === 'can' && before.pos === 'NOUN')) return undefined
  const base = baseOf(link)
  return base === undefined
    ? undefined
    : report(block, first, link, { from: link.from, to: link.to, insert: base }, `after “${first.lower}” the verb is “${base}”`)
}

/** “was due to converted into flats”: a participle behind *to*, and no noun that it could describe (*due to increased demand*). */
function behindDueTo(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const [be, first, to, verb, next] = tokens.slice(at - 1, at + 4)
  if (!be || !first || to?.lower !== 'to' || !verb || !next || !wantsToBehindBe.test(first.lower) || !beForms.has(be.lower))
    return undefined
  const forms = verbForms(verb.lower)
  const isPast = forms.length > 0 && forms.every(({ form }) => form === 'participle' || form === 'past')
  // “due to prolonged, heavy rain”: the first of two qualities
  if (next.text === ',' && /^(?:ADJ|VERB|ADV)$/u.test(tokens[at + 4]?.pos ?? '')) return undefined
  // “is expected to opening in May”
  const base = baseOf(verb)
  if (base !== undefined && /^(?:expected|scheduled|likely|unlikely|supposed)$/u.test(first.lower) && !verb.quoted)
    return verb.pos === 'VERB' && /^(?:ADP|DET|ADV|PUNCT)$/u.test(next.pos)
      ? report(
          block,
          first,
          verb,
          { from: verb.from, to: verb.to, insert: base },
          `after “${first.lower} to” the verb is “${base}”`,
        )
      : undefined
  if (!isPast || verb.quoted || verb.text !== verb.lower || !/^(?:ADP|PUNCT|ADV)$/u.test(next.pos)) return undefined
  return report(
    block,
    first,
    verb,
    { from: verb.from, to: verb.from, insert: 'be ' },
    `after “${first.lower} to” the verb is “be ${verb.lower}” or “${forms[0]?.base ?? ''}”`,
  )
}

/** “the little time she had to writing letters”: what she had stands before her, and *to* goes with another verb. */
const isLeftOut = (tokens: readonly Token[], at: number): boolean =>
  /^(?:has|have|had)$/u.test(tokens[at]?.lower ?? '') &&
  /ing$/u.test(tokens[at + 2]?.lower ?? '') &&
  tokens[at - 1]?.pos === 'PRON' &&
  /^(?:NOUN|PRON)$/u.test(tokens[at - 2]?.pos ?? '')

/** “have to accepted”, “started to entering” */
function behindTo(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const [first, to, verb, next] = tokens.slice(at, at + 4)
  if (!first || to?.lower !== 'to' || !verb || !next || !wantsTo.test(first.lower) || verb.pos !== 'VERB') return undefined
  const forms = verbForms(verb.lower)
  const base = forms[0]?.base
  if (base === undefined || forms.some(({ form }) => form === 'base' || form === 'third') || verb.text !== verb.lower)
    return undefined
  // “brings hope to dying patients”, “a poor start to trading”: a noun
  if (first.pos === 'NOUN' || tokens[at - 1]?.pos === 'VERB' || isLeftOut(tokens, at)) return undefined
  // “all of those able to fled”: the verb is that of the sentence
  if (
    /^(?:un)?able$/u.test(first.lower) &&
    /^(?:those|anyone|everyone|people|men|women|residents|few|many)$/u.test(tokens[at - 1]?.lower ?? '')
  )
    return undefined
  // “had to proposed cuts”: the past form may tell what kind of thing follows.
  if (!/ing$/u.test(verb.lower) && next.pos === 'ADJ') return undefined
  return report(
    block,
    first,
    verb,
    { from: verb.from, to: verb.to, insert: base },
    `after “${first.lower} to” the verb is “${base}”`,
  )
}

/** The verb of an -ing form that the lists know; a guess at an unknown one would be no word. */
const baseOf = ({ lower }: Token): string | undefined =>
  verbForms(lower).find(({ base, form }) => form === 'ing' && inflect(base, 'ing').includes(lower))?.base

function report({ text }: BlockContent, first: Token, last: Token, edit: Edit, needs: string): Report {
  const words = text.slice(first.from, last.to)
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 5,
    message: `“${words}” does not go together: ${needs}.`,
    repairs: changeWithin(text, first, last, edit),
  }
}
