import type { BlockContent, Sentence, Token } from '../../article'
import type { Edit } from '../../types'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A comparison with the wrong partner: *higher as in Poland*, *as tall than*, *the same like*, *so strong like the first*, *twice so big*, *fell 5 percent than*. Deliberate exceptions:
 * *closed higher as shares rose*, *as other than*, *so strange, like the rest*, *as early as*.
 */
export const wrongComparison: SentenceRule = {
  id: 'wrong-comparison',
  category: 'translation',
  name: 'Comparison with the wrong word',
  why: 'English says “higher than”, “as high as” and “the same as”. Other languages have one word for all of them.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR14', 'GR03'],
  examples: [
    { damaged: 'Wages are [[higher as]] in Poland.', repaired: 'Wages are higher than in Poland.' },
    { damaged: 'He is [[as tall than]] his brother.', repaired: 'He is as tall as his brother.' },
    { damaged: 'The law is [[the same like]] the old one.', repaired: 'The law is the same as the old one.' },
    { damaged: 'The fire was [[so strong like]] the one in May.', repaired: 'The fire was as strong as the one in May.' },
    { damaged: 'The debt is [[twice so big]] as before.', repaired: 'The debt is twice as big as before.' },
    { damaged: 'It is [[more expensive as]] in May.', repaired: 'It is more expensive than in May.' },
    { damaged: 'Turnout is [[higher as]] expected.', repaired: 'Turnout is higher than expected.' },
    { damaged: 'She runs [[faster as]] her rivals.', repaired: 'She runs faster than her rivals.' },
    { damaged: 'The city is [[bigger like]] Lyon.', repaired: 'The city is bigger than Lyon.' },
    { damaged: 'Exports fell [[5 percent than]] a year before.', repaired: 'Exports fell 5 percent from a year before.' },
  ],
  sound: [
    'Shares closed higher as in Asia they rose. He is taller than her, as tall as him, and as well known other than here.',
    'The same, like it or not, is true. It was so strange, like the rest. They felt the same like-minded way.',
    'He was twice so angry that he left. It is as much rather than less. Nothing is as big as it was.',
    'It got worse as the night went on. No less than that, as rare as more than one.',
    'It looks better like this, and it is no better like that. Older as he is, he runs.',
    'Exports were higher by 5 percent than a year before, and 3 percent more than in May.',
    'The ship left two days later as planned. Stocks opened higher as expected. Shares closed lower as predicted.',
  ],
  cues: ['as', 'than', 'like', 'so'],
  *check(block, sentence) {
    for (let at = 1; at + 2 < sentence.tokens.length; at++) {
      const word = sentence.tokens[at]
      if (!word || !/^(?:as|than|like|so)$/u.test(word.text)) continue
      const report = checkWord(block, sentence, at)
      if (report) yield report
    }
  },
}

const comparatives =
  /^(?:higher|lower|bigger|smaller|larger|greater|older|younger|longer|shorter|stronger|weaker|easier|earlier|later|richer|poorer|safer|taller|deeper|wider|hotter|colder|slower|quicker|faster|cheaper|heavier|better|worse|fewer)$/u
const opens = /^(?:the|a|an|any|his|her|its|their|those|that|this|in|last|before|other|many|most)$/u

function checkWord(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const [two, one, word, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!one || !word || !next || one.quoted !== next.quoted || one.pos === 'PUNCT') return undefined
  switch (word.text) {
    case 'as':
      return higherAs(block, tokens, at)
    case 'than': {
      const percent = percentThan(block, tokens, at)
      if (percent) return percent
      const isPlain = /^(?:ADJ|ADV)$/u.test(one.pos) && !/(?:er|more|less|worse|other|rather|else|different)$/u.test(one.lower)
      if (!two || two.lower !== 'as' || !isPlain) return undefined
      return /^(?:such|well|much|many|soon|far)$/u.test(one.lower)
        ? undefined
        : report(block, two, word, { from: word.from, to: word.to, insert: 'as' }, 'English compares with “as … as”')
    }
    case 'like':
      return likeForAs(block, tokens, at) ?? biggerLike(block, tokens, at)
    default:
      return twiceSo(block, tokens, at)
  }
}

/** “higher as in Poland”, “more expensive as before”; “closed higher as shares rose” is sound. */
function higherAs(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [more, adjective, as, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!adjective || !as || !next || as.pos === 'PART') return undefined
  const isMore = adjective.pos === 'ADJ' && /^(?:more|less)$/u.test(more?.lower ?? '')
  if (!isMore && !comparatives.test(adjective.lower)) return undefined
  // “left two days later as planned”, “closed lower as expected”: *as* goes with the whole clause
  const isLater = /^(?:later|earlier)$/u.test(adjective.lower) && more?.pos === 'NOUN'
  if (isLater || /^(?:opened|closed|ended|finished|traded|opens?|closes?|ends?|finish(?:es)?)$/u.test(more?.lower ?? ''))
    return undefined
  const first = isMore ? more : adjective
  if (
    !first ||
    !(/^(?:in|before|those|ever)$/u.test(next.lower) || isOthers(tokens, at) || isMeasure(tokens, at + 1)) ||
    /^(?:as|so|much|no|the)$/u.test(tokens[at - (isMore ? 3 : 2)]?.lower ?? '')
  )
    return undefined
  // A verb further on makes it a clause: “closed higher as in Asia they rose”.
  const rest = tokens.slice(at + 1, at + 9)
  const stop = rest.findIndex(({ pos }) => pos === 'PUNCT')
  if (!isMeasure(tokens, at + 1) && rest.slice(0, stop < 0 ? undefined : stop).some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
    return undefined
  return report(block, first, as, { from: as.from, to: as.to, insert: 'than' }, 'behind such a word stands “than”')
}

/** “faster as her rivals”; not “better as their captain”, which tells what somebody is. */
const isOthers = (tokens: readonly Token[], at: number): boolean =>
  /^(?:taller|faster|slower|quicker|higher|lower|bigger|smaller|larger|longer|shorter|cheaper|richer|poorer|heavier)$/u.test(
    tokens[at - 1]?.lower ?? '',
  ) &&
  /^(?:his|her|its|their|our)$/u.test(tokens[at + 1]?.lower ?? '') &&
  tokens[at + 2]?.pos === 'NOUN' &&
  /^(?:[.,;]|and|but)$/u.test(tokens[at + 3]?.lower ?? '')

const closing = /^(?:[.,;]|and|but|in|on|for|because)$/u

/** “as expected.”, “as last year”: what it was measured by, with nothing behind. */
function isMeasure(tokens: readonly Token[], at: number): boolean {
  const [one, two, three] = tokens.slice(at, at + 3)
  if (!one || !two) return false
  if (/^(?:expected|planned|usual|forecast|predicted|feared|previously|normal|hoped)$/u.test(one.lower))
    return closing.test(two.lower)
  const isTime = one.lower === 'last' && /^(?:year|month|week|season|summer|winter|spring|autumn|time)$/u.test(two.lower)
  return isTime && (three === undefined || closing.test(three.lower))
}

/** “bigger like Lyon” */
function biggerLike(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [before, adjective, like, next] = tokens.slice(at - 2, at + 2)
  if (!before || !adjective || !like || !next || !comparatives.test(adjective.lower) || adjective.pos !== 'ADJ') return undefined
  if (
    !/^(?:is|are|was|were|be|much|even|little|still)$/u.test(before.lower) ||
    /^(?:better|worse|easier|safer)$/u.test(adjective.lower)
  )
    return undefined
  if (next.pos !== 'PROPN' && !/^(?:the|a|an|in|his|her|its|their)$/u.test(next.lower)) return undefined
  return report(block, adjective, like, { from: like.from, to: like.to, insert: 'than' }, 'behind such a word stands “than”')
}

/** “fell 5 percent than a year before”, with nothing in the sentence that could be compared */
function percentThan(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [number, percent, than] =
    tokens[at - 2]?.text === 'per' ? [tokens[at - 3], tokens[at - 1], tokens[at]] : tokens.slice(at - 2, at + 1)
  if (!number || !percent || !than || number.pos !== 'NUM' || !/^(?:%|percent|cent|points)$/u.test(percent.lower))
    return undefined
  const compares =
    /^(?:more|less|fewer|other|rather|better|worse|further|different|superior|hardly|scarcely|barely|prefers?|preferred|\p{L}{2,}er)$/u
  if (tokens.slice(0, at).some(({ lower }) => compares.test(lower))) return undefined
  return report(block, number, than, { from: than.from, to: than.to, insert: 'from' }, 'a change is told “from” what it was')
}

/** “the same like”, “so strong like the first” */
function likeForAs(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [two, one, like, next, after] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!one || !like || !next || !after || !(opens.test(next.lower) || next.pos === 'PROPN')) return undefined
  if (one.lower === 'same' && two?.lower === 'the')
    return report(block, two, like, { from: like.from, to: like.to, insert: 'as' }, 'it is “the same as”')
  if (one.lower === 'same' && two?.pos === 'AUX')
    return report(block, one, like, { from: one.from, to: like.to, insert: 'the same as' }, 'it is “the same as”')
  if (two?.lower !== 'so' || one.pos !== 'ADJ' || one.lower === 'much' || !/^(?:AUX|PART|ADV)$/u.test(tokens[at - 3]?.pos ?? ''))
    return undefined
  return report(block, two, like, { from: two.from, to: like.to, insert: `as ${one.text} as` }, 'English compares with “as … as”')
}

/** “twice so big” */
function twiceSo(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [times, so, adjective, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!times || !so || adjective?.pos !== 'ADJ' || !/^(?:twice|thrice|times)$/u.test(times.lower) || !next) return undefined
  if (!/^(?:as|[.,;]|in|like|than)$/u.test(next.lower) || (times.lower === 'times' && tokens[at - 2]?.pos !== 'NUM'))
    return undefined
  if (/^(?:much|many)$/u.test(adjective.lower)) return undefined
  return report(block, times, adjective, { from: so.from, to: so.to, insert: 'as' }, 'English says “as” behind it')
}

function report({ text }: BlockContent, first: Token, last: Token, edit: Edit, needs: string): Report {
  const words = text.slice(first.from, last.to)
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 1,
    message: `“${words}” compares with the wrong word: ${needs}.`,
    repairs: changeWithin(text, first, last, edit),
  }
}
