import type { BlockContent, Sentence, Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import { asking } from '../../proposals'
import { type ParagraphRule, type Proposal, prose } from '../rule'

/**
 * A sentence that opens with a preposition or *back*, *away* and at once its verb: *Behind will not lag behind*. Deliberate exceptions:
 * inversions with *be*, *stand*, *lie*, *come* and *go* (Below is a list; Behind him stood …), questions, quotations.
 */
export const scrambledOpening: ParagraphRule = {
  id: 'scrambled-opening',
  category: 'broken',
  name: 'Scrambled opening',
  why: 'A sentence cannot open with a preposition and its verb: whoever does it has been lost, and a word has been left in the wrong place.',
  scope: 'paragraph',
  blocks: prose,
  covers: ['BS20', 'BS21'],
  examples: [
    { damaged: 'The mission made a promise. [[Behind will]] stay no one who needs help.' },
    {
      damaged: 'The president spoke. [[Back will not turn back]] on its friends.',
      repaired: 'The president spoke. It will not turn back on its friends.',
    },
  ],
  sound: [
    'Below is a list of the dead. Behind him stood the minister.',
    'Down came the rain. Off went the lights. In will come a new coach.',
    'On Friday will be the final. For years had the villagers waited.',
    'To have lost one parent is a misfortune. To have won at all surprised her.',
  ],
  outranks: ['lost-subject'],
  *check(block) {
    for (const sentence of block.sentences) {
      const found = findScramble(sentence)
      if (!found) continue
      const { first, last, echo } = found
      yield {
        ranges: [{ from: first.from, to: last.to }],
        tier: echo ? 'sure' : 'likely',
        severity: 10,
        message: echo
          ? `“${block.text.slice(first.from, last.to)}” is scrambled: “${last.text}” comes twice, and nobody does it.`
          : `The sentence opens with “${block.text.slice(first.from, last.to)}”: nobody does it.`,
        repairs: [
          ...(echo ? subjects(block, sentence, first) : []),
          asking(
            `what the sentence that opens with “${first.text}” said`,
            `What did the sentence that opens with “${first.text}” say?`,
          ),
        ],
      }
    }
  },
}

const openers =
  /^(?:behind|back|from|of|to|with|at|into|under|over|about|between|among|through|up|down|off|out|away|against|forward)$/
const helpers = /^(?:will|would|can|could|must|should|may|might|has|have|had|does|did)$/
const inverted = /^(?:be|stand|lie|come|go|hang|sit|follow|loom|stay|live|stood|lain|come|gone|been)$/

function findScramble({ tokens, text }: Sentence): { first: Token; last: Token; echo: boolean } | undefined {
  const [first, helper] = tokens
  if (
    !first ||
    !helper ||
    first.quoted ||
    /\?[”’"')]*$/u.test(text) ||
    !openers.test(first.lower) ||
    !helpers.test(helper.lower) ||
    helper.pos !== 'AUX'
  )
    return undefined
  // “To have lost one parent is a misfortune”
  if (first.lower === 'to' && helper.lower === 'have') return undefined
  let at = 2
  while (tokens[at]?.pos === 'ADV' || /^(?:not|n['’]t)$/.test(tokens[at]?.lower ?? '')) at++
  const verb = tokens[at]
  if (!verb || verb.pos !== 'VERB' || !canBe(verb.text, 'base', 'participle')) return undefined
  const echo = tokens.slice(at + 1, at + 3).find((token) => token.lower === first.lower)
  const negated = at > 2
  if (echo) return { first, last: echo, echo: true }
  return inverted.test(verb.lower) && !(negated || first.lower === 'behind') ? undefined : { first, last: helper, echo: false }
}

/** Who may be meant: the one the sentence before spoke of, by a pronoun. */
function subjects({ sentences }: BlockContent, { index }: Sentence, first: Token): readonly Proposal[] {
  if (!sentences[index - 1]) return []
  return ['It', 'They', 'He'].map(
    (subject): Proposal => ({
      label: `Write “${subject}” for “${first.text}”`,
      kind: 'choice',
      edits: [{ from: first.from, to: first.to, insert: subject }],
    }),
  )
}
