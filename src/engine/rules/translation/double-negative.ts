import type { BlockContent, Sentence, Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import { askFirst, askIfSaid, asking } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *Not* and *nobody* for one denial: *did not see nobody*, *without no doubt*. Deliberate exceptions: a comma, *and* or *but* between (*not him, nobody
 * else*), *not … nothing to …*, *not for nothing*, *it is not nothing*, and quotations, where people may speak so: there it is asked.
 */
export const doubleNegative: SentenceRule = {
  id: 'double-negative',
  category: 'translation',
  name: 'Denied twice',
  why: 'Slavic and Romance languages, Greek, Persian and others deny with two words. In English the second turns the first into its opposite.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['GR14'],
  examples: [
    { damaged: 'The firm did not admit [[none]] of the deeds.', repaired: 'The firm did not admit any of the deeds.' },
    { damaged: 'They have not found [[nobody]] in the house.', repaired: 'They have not found anybody in the house.' },
    { damaged: 'No one of the guards reacted [[not]] to the alarm.' },
    { damaged: 'The ministry did not find [[no]] reason to help.', repaired: 'The ministry did not find any reason to help.' },
    { damaged: 'The police never found [[no]] evidence.', repaired: 'The police never found any evidence.' },
    { damaged: 'They don’t have [[no]] water in the camp.', repaired: 'They don’t have any water in the camp.' },
    { damaged: 'The court did not find [[neither]] of them guilty.', repaired: 'The court did not find either of them guilty.' },
    { damaged: 'The minister never said [[nothing]] about it.', repaired: 'The minister never said anything about it.' },
    { damaged: 'They found it without [[no]] effort.', repaired: 'They found it without any effort.' },
    { damaged: 'He left without saying [[nothing]].', repaired: 'He left without saying anything.' },
    { damaged: 'There was not [[nobody]] in the house.', repaired: 'There was not anybody in the house.' },
    { damaged: 'Nobody [[never]] complained of it.', repaired: 'Nobody ever complained of it.' },
    { damaged: 'They have not [[never]] paid the tax.', repaired: 'They have not ever paid the tax.' },
    { damaged: 'It was genuine, and no damage has [[not]] been seen.' },
    { damaged: 'The coach said nobody did [[not]] see a foul.' },
    { damaged: 'Neither of them did [[not]] answer.' },
    { damaged: 'He never did [[not]] visit the town.' },
  ],
  sound: [
    'Nobody who did not pay got in, and none of those who could not swim went. He did not say no to it, nor take no for an answer.',
    'It was not him, nobody said so. The raise is not nothing, and he did it not for nothing.',
    'They had not left because nobody had told them. Not one, and none of the others, came.',
    'The rule does not mean that nothing will change. There is not where nothing grows.',
    'He never said that it was not so, and nobody who never paid got in. Neither he nor she left, but not for that.',
    'Without paying, nothing is sold. There is nothing if not hope. He has never not paid. Why did nobody not answer?',
    'The idea did not come from nowhere. They will not go home with nothing. That does not mean nothing has changed.',
    '“We don’t want no trouble,” he said. He never said nothing would change, and did not go; neither of them did.',
    'The minister would not promise no job cuts. He does not think nobody cares.',
    'It did not come to nothing. They did not know nobody lived there.',
  ],
  *check(block, sentence) {
    const nobody = nobodyNot(block, sentence)
    if (nobody) yield nobody
    yield* again(block, sentence)
    for (let at = 1; at < sentence.tokens.length; at++) {
      const put = anyFor.get(sentence.tokens[at]?.lower ?? '')
      const report = put && checkWord(block, sentence, at, put)
      if (report) yield report
    }
  },
}

const anyFor = new Map([
  ['none', 'any'],
  ['nobody', 'anybody'],
  ['nothing', 'anything'],
  ['nowhere', 'anywhere'],
  ['no', 'any'],
  ['neither', 'either'],
])

const helper = /^(?:do|does|did|has|have|had|is|are|was|were|will|would|could|can)$/u

/** “have not never”, “never did not”, “nobody never”, “without saying nothing”, “there was not nobody” */
function* again(block: BlockContent, { tokens, text }: Sentence): Iterable<Report> {
  if (/\?[”’"')]*$/u.test(text)) return
  for (let at = 0; at + 2 < tokens.length; at++) {
    const [one, two, three] = tokens.slice(at, at + 3)
    if (!one || !two || !three || one.quoted !== three.quoted || two.text !== two.lower) continue
    const isNobody = /^(?:nobody|nothing)$/u.test(one.lower) || (one.lower === 'one' && tokens[at - 1]?.lower === 'no')
    const isFirst = at === 0 || (at === 1 && one.lower === 'one') || /^(?:that|and|but|,)$/u.test(tokens[at - 1]?.lower ?? '')
    if (two.lower === 'never' && ((isNobody && isFirst) || (isNot(one) && tokens[at - 1]?.lower !== 'ai')))
      yield report(block, one, two, 'ever')
    const put = anyFor.get(three.lower)
    const isThing = put !== undefined && three.lower !== 'none' && three.text === three.lower
    if (isThing && one.lower === 'without' && two.lower.endsWith('ing') && two.pos === 'VERB')
      yield report(block, one, three, put)
    if (isThing && /^(?:is|are|was|were)$/u.test(one.lower) && tokens[at - 1]?.lower === 'there' && isNot(two))
      yield report(block, two, three, put)
    const before = tokens[at - 1]
    if (one.lower === 'never' && helper.test(two.lower) && isNot(three) && before?.pos !== 'AUX')
      yield deniedAgain(block, one, one, three)
  }
}

const isNot = ({ lower }: Token): boolean => /^(?:not|n't|n’t)$/u.test(lower)

/** “Nobody did not answer”, “no one of the guards reacted not”: the subject denies it, and the verb again. */
function nobodyNot(block: BlockContent, { tokens, text }: Sentence): Report | undefined {
  const at = tokens.findIndex(
    ({ lower }, place) =>
      /^(?:nobody|nothing|none|neither)$/u.test(lower) ||
      (lower === 'no' && (tokens[place + 1]?.lower === 'one' || mishaps.test(tokens[place + 1]?.lower ?? ''))),
  )
  const before = tokens[at - 1]
  const first = tokens[at]
  if (at < 0 || !first || first.quoted || /\?[”’"')]*$/u.test(text)) return undefined
  if (
    before &&
    !/^(?:that|and|but|,|because|while|opinion|said|says|added|adds|insisted|claimed|believes|believed)$/u.test(before.lower)
  )
    return undefined
  const place = tokens.findIndex(({ lower }, index) => index > at && /^(?:not|n't|n’t)$/u.test(lower))
  const not = tokens[place]
  if (!not || place - at > 9) return undefined
  const between = tokens.slice(at + 1, place)
  if (
    between.some(
      ({ pos, lower }) => /^(?:PUNCT|SCONJ|CCONJ)$/u.test(pos) || /^(?:that|who|which|if|is|are|whose|they|he)$/u.test(lower),
    )
  )
    return undefined
  const verb = tokens[place - 1]
  const next = tokens[place + 1]
  if (
    !verb ||
    !next ||
    !/^(?:AUX|VERB)$/u.test(verb.pos) ||
    /^(?:only|just|even|least|be|only|always)$/u.test(next.lower) ||
    (next.lower === 'been' && !mishaps.test(tokens[at + 1]?.lower ?? ''))
  )
    return undefined
  // “said nothing”, “was nothing”: it is no subject
  if (between.filter(({ pos }) => pos === 'VERB' || pos === 'AUX').length !== 1) return undefined
  return deniedAgain(block, first, first.lower === 'no' ? (tokens[at + 1] ?? first) : first, not)
}

/** What is told to be none: “no damage has not been seen”. Of people it may be meant: “no family has not lost a son”. */
const mishaps =
  /^(?:damage|victims|casualties|injuries|losses|deaths|changes?|problems?|evidence|agreement|decision|information|traces?|survivors|signs?|violations|irregularities|results?)$/u

function deniedAgain(block: BlockContent, first: Token, last: Token, not: Token): Report {
  return {
    ranges: [{ from: not.from, to: not.to }],
    tier: 'likely',
    severity: 5,
    message: `“${block.text.slice(first.from, last.to)}” denies it already; “${not.text}” denies it again.`,
    repairs: [asking(`whether “${not.text}” was meant`, `Was “${not.text}” meant?`)],
  }
}

function checkWord(block: BlockContent, { tokens }: Sentence, at: number, put: string): Report | undefined {
  const word = tokens[at]
  const before = tokens[at - 1]
  if (!word || !before || word.text !== word.lower) return undefined
  if (word.lower === 'no' && before.lower === 'without')
    return tokens[at + 1]?.pos === 'NOUN' ? report(block, before, word, put) : undefined
  if (word.lower === 'no' && !isNoOfNoun(before, tokens[at + 1])) return undefined
  // “did not find neither of them”
  if (word.lower === 'neither' && tokens[at + 1]?.lower !== 'of') return undefined
  if (isOwnDenial(before, word, tokens[at - 2], tokens[at + 1])) return undefined
  // A verb between the two, and nothing that opens another clause or another part of it.
  for (let place = at - 1; place >= Math.max(0, at - 4); place--) {
    const token = tokens[place]
    if (!token || token.pos === 'PUNCT' || token.pos === 'SCONJ' || token.pos === 'CCONJ' || token.quoted !== word.quoted)
      return undefined
    if (/^(?:than|that|where|which|who|if|for|is|are|was|were|be|there|but|when)$/u.test(token.lower)) return undefined
    if (
      !/^(?:not|n't|n’t|never)$/u.test(token.lower) ||
      // “We don’t want no trouble”, he said: people speak so.
      (word.lower === 'no' && word.quoted && token.lower !== 'not' && token.lower !== 'never')
    )
      continue
    // “never found no evidence”: the verb right behind “never”
    if (isNeverNo(tokens, place, at)) return report(block, token, word, put)
    const helper = tokens[place - 1]
    const hasVerb = tokens.slice(place + 1, at).some(({ pos }) => pos === 'VERB') || word.lower === 'no'
    // “ain’t going nowhere” is meant so.
    return hasVerb && helper?.pos === 'AUX' && helper.lower !== 'ai' && !/^(?:is|are|was|were)$/u.test(helper.lower)
      ? report(block, token, word, put)
      : undefined
  }
  return undefined
}

/** “did not come from nowhere”, “will not leave with nothing”, “stand by doing nothing”, “does not mean nothing has changed” */
const isOwnDenial = (before: Token, word: Token, ahead: Token | undefined, next: Token | undefined): boolean =>
  (/^(?:nothing|nowhere)$/u.test(word.lower) && /^(?:from|with|of|doing)$/u.test(before.lower)) ||
  (word.lower === 'nothing' && before.lower === 'to' && /^(?:amount|come)/u.test(ahead?.lower ?? '')) ||
  (/^(?:know|think|reali[sz]e|believe|mean|suggest|sa(?:y|id)|claim(?:ed)?|argued?)$/u.test(before.lower) &&
    next?.pos === 'VERB' &&
    canBe(next.lower, 'past')) ||
  (/^(?:nothing|nobody|none)$/u.test(word.lower) &&
    (next?.pos === 'AUX' || (next?.pos === 'VERB' && canBe(next.lower, 'third') && !canBe(next.lower, 'base'))))

/** “never found no evidence” */
const isNeverNo = (tokens: readonly Token[], never: number, at: number): boolean =>
  tokens[never]?.lower === 'never' &&
  at === never + 2 &&
  // “never said nothing about it”, but “never said nothing would change”
  (tokens[at]?.lower === 'no' ||
    (/^(?:nothing|nobody)$/u.test(tokens[at]?.lower ?? '') && /^(?:PUNCT|ADP)$/u.test(tokens[at + 1]?.pos ?? ''))) &&
  tokens[never + 1]?.pos === 'VERB' &&
  /^(?:NOUN|PROPN|PRON)$/u.test(tokens[never - 1]?.pos ?? '')

/** “did not see no reason”, and none of “did not say no”, “not take no for an answer”, “not … no longer”. */
const isNoOfNoun = (before: Token, next: Token | undefined): boolean =>
  (before.pos === 'VERB' || canBe(before.text, 'base')) &&
  next?.pos === 'NOUN' &&
  !/^(?:say|said|take|taken|mean|answer|vote|promis|guarante|ensur|pledg)/u.test(before.lower) &&
  !/^(?:matter|doubt|way|more|less|longer|votes?)$/u.test(next.lower)

function report(block: BlockContent, first: Token, word: Token, put: string): Report {
  const words = block.text.slice(first.from, word.to)
  return {
    ranges: [{ from: word.from, to: word.to }],
    tier: 'likely',
    severity: 5,
    message: `“${words}” denies twice; after “${first.text}” it is “${put}”.`,
    repairs: askFirst(word.quoted, askIfSaid(`“${words}”`), {
      label: `Put “${put}”`,
      kind: 'single',
      edits: [{ from: word.from, to: word.to, insert: put }],
    }),
  }
}
