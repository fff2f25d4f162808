import type { BlockContent, Sentence, Token } from '../../article'
import { canBe, inflect, verbForms } from '../../language/verb-forms'
import { modals } from '../../language/word-lists'
import { askFirst, askIfSaid } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/** Verbs without an object whose participle is no adjective. */
const objectless = new Map(
  'die happen occur arrive exist belong consist emerge erupt participate remain depend sneeze collide coincide elapse perish prevail suffice'
    .split(' ')
    .flatMap((base) => inflect(base, 'participle').map((form) => [form, base] as const)),
)

/**
 * A passive of a verb that does nothing to anybody: *was died*, *were arrived*, *is consisted of*. Deliberate exceptions: *is risen*, *is gone*,
 * *were collapsed*, which copy has, and the words before a noun (*the arrived guests*).
 */
export const passiveWithoutObject: SentenceRule = {
  id: 'passive-without-object',
  category: 'translation',
  name: 'Passive of a verb that has none',
  why: 'Nobody can be died or happened: such verbs have no object, and so no passive. Many languages form their past with “is” or “was”.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['GR15'],
  examples: [
    { damaged: 'The accident [[was happened]] on Monday.', repaired: 'The accident happened on Monday.' },
    { damaged: 'Two people [[were died]] in the fire.', repaired: 'Two people died in the fire.' },
    { damaged: 'The meeting [[was not happened]] as planned.', repaired: 'The meeting did not happen as planned.' },
    { damaged: 'Such accidents can [[be happened]] again.', repaired: 'Such accidents can happen again.' },
    { damaged: 'The guests [[were already arrived]].', repaired: 'The guests had already arrived.' },
    { damaged: 'The board [[is consisted]] of nine members.', repaired: 'The board consists of nine members.' },
  ],
  sound: [
    'The accident happened on Monday, and he was dying. It is existing law, and was participating staff told?',
    'The sun is risen, he is gone, and the guests were seated.',
    'What he was died with him, and who they were remained unknown.',
    'The system is depended on by two million people. He was prevailed upon to stand again. The sum was arrived at by adding the two.',
    'Proceedings were commenced in the High Court.',
  ],
  cues: [...objectless.keys()],
  *check(block, sentence) {
    for (let at = 1; at < sentence.tokens.length; at++) {
      const report = checkVerb(block, sentence, at)
      if (report) yield report
    }
  },
}

function checkVerb(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const verb = tokens[at]
  // Nearly every word falls here.
  const base = verb && objectless.get(verb.lower)
  if (!verb || base === undefined || verb.pos !== 'VERB') return undefined
  const between = /^(?:not|n't|n’t|also|already|now|just|recently)$/u.test(tokens[at - 1]?.lower ?? '')
    ? tokens[at - 1]
    : undefined
  const place = between ? at - 2 : at - 1
  const [be, before] = [tokens[place], tokens[place - 1]]
  if (!be || !/^(?:is|are|was|were|been|be)$/u.test(be.lower)) return undefined
  if (tokens.slice(0, place).some(({ lower }) => /^(?:what|whatever|who|all|it)$/u.test(lower)) && before?.pos === 'PRON')
    return undefined
  if (be.lower === 'been' && !/^(?:has|have|had|not|n't|n’t)$/u.test(before?.lower ?? '')) return undefined
  if (be.lower === 'be' && !(before && (modals.has(before.lower) || before.lower === 'not'))) return undefined
  if (isOfPreposition(tokens, at + 1)) return undefined
  const put = formFor(be.lower, verb, base, between)
  const words = block.text.slice(be.from, verb.to)
  return {
    ranges: [{ from: be.from, to: verb.to }],
    tier: 'likely',
    severity: 5,
    message: `“${words}” is a passive, but to “${base}” does nothing to anybody.`,
    repairs: askFirst(verb.quoted, askIfSaid(`“${words}”`), {
      label: `Put “${put}”`,
      kind: 'single',
      edits: [{ from: be.from, to: verb.to, insert: put }],
    }),
  }
}

/** “is depended on by millions”, “was prevailed upon to stand”, “was arrived at by adding”: the passive of verb and preposition. */
const isOfPreposition = (tokens: Sentence['tokens'], at: number): boolean =>
  /^(?:on|upon|at)$/u.test(tokens[at]?.lower ?? '') &&
  /^(?:by|to|through|after|without|only|is|was|[.,;])$/u.test(tokens[at + 1]?.lower ?? '')

/** *Is consisted* is the present, *was died* the past, *has been died* the perfect, *can be happened* a plain verb. */
function formFor(be: string, verb: Token, base: string, between: Token | undefined): string {
  if (between && /^n/u.test(between.lower) && between.lower !== 'now' && !/^be/u.test(be))
    return `${/^w/u.test(be) ? 'did' : be === 'is' ? 'does' : 'do'} not ${base}`
  // “were already arrived” → “had already arrived”
  if (between && /^(?:already|just|recently)$/u.test(between.lower) && !/^be/u.test(be))
    return `${/^w/u.test(be) ? 'had' : be === 'is' ? 'has' : 'have'} ${between.text} ${verb.text}`
  return `${between ? `${between.text} ` : ''}${plainFormFor(be, verb, base)}`
}

function plainFormFor(be: string, verb: Token, base: string): string {
  if (be === 'been') return verb.text
  if (be === 'be') return base
  if (/^(?:is|are)$/u.test(be) && /^(?:consist|belong|depend|exist|remain|participate)$/u.test(base))
    return (be === 'is' ? inflect(base, 'third')[0] : base) ?? base
  return verbForms(verb.lower).some(({ form }) => form === 'past') && canBe(verb.lower, 'past') ? verb.text : base
}
