import type { Token } from '../../article'
import { mayBeFinite } from '../../language/verb-groups'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *The more it rains, more the river rises*; *how longer the strike lasts, the worse it gets*: two things that grow together, without one of the two
 * *the*. Deliberate exceptions: *The power of language, more exactly …* (no clause in front), *as more people come, the better*, quotations.
 */
export const theMoreTheMore: SentenceRule = {
  id: 'the-more-the-more',
  category: 'translation',
  name: 'The more, the more',
  why: 'French, Portuguese, Czech, Dutch and others say “more …, more …” or “how more …, the more …”. English has “the” in both halves.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR14'],
  examples: [
    {
      damaged: '[[The more it rains, more]] the river rises.',
      repaired: 'The more it rains, the more the river rises.',
    },
    {
      damaged: '[[The more people come, more]] difficult it is to feed them.',
      repaired: 'The more people come, the more difficult it is to feed them.',
    },
    {
      damaged: '[[How longer]] the strike lasts, the worse it gets.',
      repaired: 'The longer the strike lasts, the worse it gets.',
    },
    { damaged: '[[How higher]] the price, the fewer people buy.', repaired: 'The higher the price, the fewer people buy.' },
    { damaged: '[[As more]] it rains, the higher it gets.', repaired: 'The more it rains, the higher it gets.' },
    { damaged: '[[More]] he speaks, the more he loses.', repaired: 'The more he speaks, the more he loses.' },
  ],
  sound: [
    'The power of language, more exactly of words, is great. The more it rains, the more the river rises.',
    'As more people come, better roads are needed. More he did not say, the more so as he was ill.',
    'More people came, the better teams left. The higher court ruled on it, more or less.',
    'The older children played chess, younger ones drew and the parents talked.',
  ],
  *check({ text }, { tokens }) {
    const report = checkSentence(text, tokens)
    if (report) yield report
  },
}

const more =
  /^(?:more|less|fewer|better|worse|further|(?:long|short|high|low|big|small|strong|weak|great|old|young|fast|slow|soon|late|near|clos|larg|cheap|hard|hot|cold|warm|poor|rich)er|earlier)$/u

function checkSentence(text: string, tokens: readonly Token[]): Report | undefined {
  const [first, second, third] = tokens
  if (!first || !second || !third || first.quoted) return undefined
  const comma = tokens.findIndex(({ text: mark }) => mark === ',')
  const front = tokens.slice(1, comma)
  if (comma < 3 || comma > 14 || !(front.some(mayBeFinite) || third.pos === 'PRON' || first.lower === 'how')) return undefined
  const [one, two, behind] = tokens.slice(comma + 1)
  if (!one || !two || !behind) return undefined
  const isThe = one.lower === 'the' && more.test(two.lower)
  if (first.lower === 'the' && more.test(second.lower) && isSubject(third, tokens[3])) {
    // “The older children played, younger ones drew”
    // “more difficult it is”
    const isDegree = /^(?:more|less)$/u.test(one.lower) && /^(?:ADJ|ADV)$/u.test(two.pos) && behind.pos === 'PRON'
    if (!more.test(one.lower) || two.lower === 'ones' || !(isDegree || isSubject(two, behind))) return undefined
    return report(text, first, one, { from: one.from, to: one.from, insert: 'the ' })
  }
  if (!isThe || !isSubject(behind, tokens[comma + 4])) return undefined
  const isHow = first.lower === 'how' || (first.lower === 'as' && third.pos === 'PRON')
  if (isHow && more.test(second.lower)) return report(text, first, second, { ...first, insert: 'The' })
  if (more.test(first.lower) && /^(?:he|she|it|they|we|i|you|the)$/u.test(second.lower))
    return report(text, first, first, {
      from: first.from,
      to: first.from + 1,
      insert: `The ${first.text.charAt(0).toLowerCase()}`,
    })
  return undefined
}

/** “it rains”, “the river rises”, “people come” */
const isSubject = (word: Token, next: Token | undefined): boolean =>
  next !== undefined && (/^(?:PRON|DET|PROPN)$/u.test(word.pos) || (word.pos === 'NOUN' && mayBeFinite(next)))

function report(text: string, first: Token, last: Token, edit: { from: number; to: number; insert: string }): Report {
  const change = { from: edit.from, to: edit.to, insert: edit.insert }
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 1,
    message: 'What grows together has “the” in both halves: “the more …, the more …”.',
    repairs: changeWithin(text, first, last, change),
  }
}
