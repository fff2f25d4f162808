import type { BlockContent, Token } from '../../article'
import { type SentenceRule, prose, type Report } from '../rule'

const pairs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    during: 'of in at to on',
    following: 'to',
    against: 'of to',
    without: 'of from',
    among: 'of to',
    between: 'of to',
    despite: 'of from to',
    into: 'of to',
    towards: 'to of',
    toward: 'to of',
    throughout: 'of in',
    regarding: 'to of about',
    concerning: 'to of about',
    before: 'of',
    after: 'of',
    until: 'of',
    since: 'of',
    via: 'of',
    with: 'of',
    from: 'of',
    behind: 'of',
    under: 'of',
    besides: 'of',
    opposite: 'of',
  }).map(([first, second]) => [first, new Set(second.split(' '))]),
)

/**
 * Two prepositions where one is enough: *during of the talks*, *despite of the rain*, *following to the strike*. Only pairs that English never
 * has; *into at least*, *from without*, *out of*, *inside of* are sound.
 */
export const twoPrepositions: SentenceRule = {
  id: 'two-prepositions',
  category: 'translation',
  name: 'Two prepositions for one',
  why: 'Spanish, Romanian, Hebrew and others have prepositions of two words; put into English word by word, one is left over.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['GR03'],
  examples: [
    { damaged: 'He led the city [[during of]] three terms.', repaired: 'He led the city during three terms.' },
    { damaged: '[[Following to]] the strike, the clinics closed.', repaired: 'Following the strike, the clinics closed.' },
  ],
  sound: [
    'It was split into at least three, between at most four, and seen from within and without with ease.',
    'Inside of a year he was out of town. The following of the sect and those before were without to the last.',
    'The house they moved into in May has no heating. Officers rode alongside to the church.',
    'What is it despite? Of the two, the years between of all go fast.',
  ],
  cues: [...pairs.keys()],
  *check(block, { tokens }) {
    for (let at = 0; at + 2 < tokens.length; at++) {
      const wrong = pairs.get(tokens[at]?.lower ?? '')
      if (!wrong?.has(tokens[at + 1]?.lower ?? '')) continue
      const report = checkPair(block, tokens, at)
      if (report) yield report
    }
  },
}

function checkPair(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [before, first, second, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!first || !second || !next || first.quoted !== next.quoted || next.pos === 'PUNCT') return undefined
  // “a following of fans”, “the day before of all days”, “left behind of his own will”
  if (first.pos !== 'ADP' && first.lower !== 'following' && first.lower !== 'regarding' && first.lower !== 'concerning')
    return undefined
  if (before && (before.pos === 'DET' || before.pos === 'ADJ' || before.lower === 'from')) return undefined
  if (!/^(?:DET|PRON|NUM|PROPN|NOUN|ADJ)$/u.test(next.pos) || /^(?:all|course|which|whom|least|most)$/u.test(next.lower))
    return undefined
  const words = block.text.slice(first.from, second.to)
  return {
    ranges: [{ from: first.from, to: second.to }],
    tier: 'likely',
    severity: 1,
    message: `“${words}”: one of the two prepositions is enough.`,
    repairs: [{ label: `Put “${first.text}”`, kind: 'single', edits: [{ from: first.to, to: second.to, insert: '' }] }],
  }
}
