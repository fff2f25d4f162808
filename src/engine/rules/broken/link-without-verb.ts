import type { BlockContent, Sentence, Token } from '../../article'
import { analyseClauses } from '../../language/clause'
import { upperFirst } from '../../language/match-case'
import { type NounPhrase, readNounPhrase } from '../../language/noun-phrases'
import { asking } from '../../proposals'
import { type Proposal, prose, type Report, type SentenceRule } from '../rule'

const links =
  'meanwhile moreover furthermore additionally however similarly likewise therefore consequently nevertheless nonetheless besides'.split(
    ' ',
  )

/**
 * A sentence that opens with a linking word and has no finite verb: *Meanwhile, the closing film, a comedy from Taiwan.* Deliberate exceptions: short
 * ones (*And now, the weather.*), quotations, lists and what stands behind a colon, *And* and *But* unless a noun and a participle follow.
 */
export const linkWithoutVerb: SentenceRule = {
  id: 'link-without-verb',
  category: 'broken',
  name: 'A linking word and no verb',
  why: 'A sentence that is linked to the one before by “meanwhile” or “moreover” has to say something, and that takes a verb. Many languages leave out “is” and “was”; a machine copies that.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS09'],
  cues: [...links, 'and', 'but'],
  examples: [
    {
      damaged: 'Meanwhile, [[the closing film, a comedy]] from Taiwan.',
      repaired: 'Meanwhile, the closing film was a comedy from Taiwan.',
    },
    {
      damaged: 'And [[a woman, killed]] by a falling tree in the yard of her own house.',
      repaired: 'And a woman was killed by a falling tree in the yard of her own house.',
    },
    { damaged: 'Moreover, [[the absence of]] clear rules for the small farms of the valley.' },
  ],
  sound: [
    'Meanwhile, the film won. And now, the weather. But first, a word of thanks.',
    'Also, a reminder for readers about the clocks. Also, a look at the best photographs of the week.',
    'Moreover, prices rose. However hard the task, a start. And a week later, silence.',
    'Meanwhile: a comedy from Taiwan and two short films. “Meanwhile, a comedy from Taiwan,” he said.',
    'And a woman, killed by a falling tree, was found later. Besides, he left.',
  ],
  *check(block, sentence) {
    const opener = opening.exec(sentence.text)
    if (!opener || !/[^.?!…:]\.$/u.test(sentence.text)) return
    const { tokens } = sentence
    if (tokens.some(({ quoted, text }) => quoted || /^[:;…()–—-]$/u.test(text))) return
    const isPlain = /^(?:And|But)/u.test(opener[0])
    const phrase = readNounPhrase(tokens, isPlain ? 1 : 2)
    if (!phrase || phrase.pronoun || phrase.temporal || analyseClauses(sentence).kind !== 'fragment') return
    yield* reportPhrase(block, sentence, phrase, isPlain)
  },
}

const opening = new RegExp(`^(?:${links.map(upperFirst).join('|')}), |^(?:And|But) an? `, 'u')

const fewestWords = 7

/** “the closing film, a comedy”, “a woman, killed”, or a phrase with no more to it. */
function* reportPhrase(
  block: BlockContent,
  { tokens }: Sentence,
  { first, head, number }: NounPhrase,
  isPlain: boolean,
): Generator<Report> {
  const base = tokens[0]?.index ?? 0
  const [comma, next] = tokens.slice(head.index - base + 1)
  if (!comma || !next || tokens.length < fewestWords) return
  const isSetBehind =
    comma.text === ',' &&
    (next.pos === 'DET' ||
      (next.pos === 'VERB' &&
        /(?:ed|en)$/u.test(next.lower) &&
        !tokens.slice(next.index - base).some(({ text }) => text === ',')))
  if (isPlain && !(isSetBehind && next.pos === 'VERB')) return
  if (!isSetBehind && !(comma.pos === 'ADP' && !tokens.some(({ text }, at) => text === ',' && at > head.index - base))) return
  const to = isSetBehind && next.pos === 'DET' ? (tokens[next.index - base + 1] ?? next) : isSetBehind ? next : comma
  yield {
    ranges: [{ from: first.from, to: to.to }],
    tier: 'likely',
    severity: 5,
    message: `“${block.text.slice(first.from, to.to)}” is linked to the sentence before, and no verb tells what of it.`,
    repairs: [
      ...(isSetBehind ? [putIn(head, comma, number === 'plural')] : []),
      asking('what the sentence said', 'What did the sentence say?'),
    ],
  }
}

const putIn = (head: Token, comma: Token, plural: boolean): Proposal => {
  const verb = plural ? 'were' : 'was'
  return { label: `Put “${verb}” for the comma`, kind: 'choice', edits: [{ from: head.to, to: comma.to, insert: ` ${verb}` }] }
}
