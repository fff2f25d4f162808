import type { Block, Sentence, Token } from '../../article'
import { askFirst } from '../proposals'
import { type ParagraphRule, prose, type Report } from '../rule'

/**
 * *Not* and *nobody* for one denial: *did not see nobody*, *without no doubt*. Deliberate exceptions: a comma, *and* or *but* between (*not him, nobody
 * else*), *not … nothing to …*, *not for nothing*, *it is not nothing*, and quotations, where people may speak so: there it is asked.
 */
export const doubleNegative: ParagraphRule = {
  id: 'double-negative',
  category: 'translation',
  name: 'Denied twice',
  why: 'Slavic and Romance languages, Greek, Persian and others deny with two words. In English the second turns the first into its opposite.',
  scope: 'paragraph',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['GR14'],
  examples: [
    { damaged: 'The firm did not admit [[none]] of the deeds.', repaired: 'The firm did not admit any of the deeds.' },
    { damaged: 'They have not found [[nobody]] in the house.', repaired: 'They have not found anybody in the house.' },
    { damaged: 'They found it without [[no]] effort.', repaired: 'They found it without any effort.' },
  ],
  sound: [
    'It was not him, nobody said so. The raise is not nothing, and he did it not for nothing.',
    'They had not left because nobody had told them. Not one, and none of the others, came.',
    'The rule does not mean that nothing will change. There is not where nothing grows.',
  ],
  *check(block) {
    for (const sentence of block.sentences) {
      for (let at = 2; at < sentence.tokens.length; at++) {
        const put = anyFor.get(sentence.tokens[at]?.lower ?? '')
        const report = put && checkWord(block, sentence, at, put)
        if (report) yield report
      }
    }
  },
}

const anyFor = new Map([
  ['none', 'any'],
  ['nobody', 'anybody'],
  ['nothing', 'anything'],
  ['nowhere', 'anywhere'],
  ['no', 'any'],
])

function checkWord(block: Block, { tokens }: Sentence, at: number, put: string): Report | undefined {
  const word = tokens[at]
  const before = tokens[at - 1]
  if (!word || !before || word.text !== word.lower) return undefined
  if (word.lower === 'no')
    return before.lower === 'without' && tokens[at + 1]?.pos === 'NOUN' ? report(block, before, word, put) : undefined
  // A verb between the two, and nothing that opens another clause or another part of it.
  for (let place = at - 1; place >= Math.max(0, at - 4); place--) {
    const token = tokens[place]
    if (!token || token.pos === 'PUNCT' || token.pos === 'SCONJ' || token.pos === 'CCONJ' || token.quoted !== word.quoted)
      return undefined
    if (/^(?:than|that|where|which|who|if|for|is|are|was|were|be|there|but|when)$/u.test(token.lower)) return undefined
    if (!/^(?:not|n't|n’t|never)$/u.test(token.lower)) continue
    const helper = tokens[place - 1]
    const hasVerb = tokens.slice(place + 1, at).some(({ pos }) => pos === 'VERB')
    // “ain’t going nowhere” is meant so.
    return hasVerb && helper?.pos === 'AUX' && helper.lower !== 'ai' && !/^(?:is|are|was|were)$/u.test(helper.lower)
      ? report(block, token, word, put)
      : undefined
  }
  return undefined
}

function report(block: Block, first: Token, word: Token, put: string): Report {
  const words = block.text.slice(first.from, word.to)
  return {
    ranges: [{ from: word.from, to: word.to }],
    tier: 'likely',
    severity: 5,
    message: `“${words}” denies twice; after “${first.text}” it is “${put}”.`,
    repairs: askFirst(word.quoted, `Ask whether “${words}” was said`, {
      label: `Put “${put}”`,
      kind: 'single',
      edits: [{ from: word.from, to: word.to, insert: put }],
    }),
  }
}
