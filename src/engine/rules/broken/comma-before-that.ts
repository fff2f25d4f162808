import type { Sentence, Token } from '../../article'
import { isSpeech } from '../../language/speech-verbs'
import { beForms, copulas, modals, nonFiniteBe } from '../../language/word-lists'
import { type SentenceRule, prose } from '../rule'

/** Besides the verbs of saying. */
const verbs = new Set(
  'ruled rules doubt doubts doubted say know think believe claim hope fear said says stated states noted notes believe believes believed think thinks thought claimed claims announced announces explained explains know knows knew confirmed confirms stressed stresses emphasized emphasizes emphasised insisted insists hopes hoped reported reports declared declares promised argued argues warned warns indicated admitted denied demanded demands decided realized understood assumes assumed fears feared expects suggests suggested showed shows means known clear reminded reminds underlined underlines added adds learned learnt revealed reveals mentioned mentions pointed concluded concludes remembered recalled recalls wrote writes found discovered complained complains remarked remarks agreed ensure ensured'.split(
    ' ',
  ),
)

/**
 * A comma between a verb of saying or thinking and its clause: “He said, that it works.” Deliberate exceptions: an attribution set
 * between commas (“It was clear, he said, that …”), “that is”, “that being so”, and *that* as a word for itself (“he said, that day, …”).
 */
export const commaBeforeThat: SentenceRule = {
  id: 'comma-before-that',
  category: 'broken',
  name: 'Comma before “that”',
  why: 'English sets no comma between said, believes and the like and the clause that says what. German, Russian and Polish do, and the comma came along.',
  scope: 'sentence',
  blocks: prose,
  covers: ['PQ18'],
  examples: [
    {
      damaged: 'The spokesman said[[,]] that the talks would go on.',
      repaired: 'The spokesman said that the talks would go on.',
    },
    { damaged: 'It became known[[,]] that the talks would go on.', repaired: 'It became known that the talks would go on.' },
    { damaged: 'It is expected[[,]] that the talks will go on.', repaired: 'It is expected that the talks will go on.' },
    { damaged: 'He does not know[[,]] if he will come.', repaired: 'He does not know if he will come.' },
    { damaged: 'It is unclear[[,]] how the fire began.', repaired: 'It is unclear how the fire began.' },
    { damaged: 'The fact[[,]] that he lied, is known.', repaired: 'The fact that he lied is known.' },
    { damaged: 'The court ruled[[,]] that the arrest was unlawful.', repaired: 'The court ruled that the arrest was unlawful.' },
    { damaged: 'It turned out[[,]] that the driver had no licence.', repaired: 'It turned out that the driver had no licence.' },
    { damaged: 'She told reporters[[,]] that the talks had failed.', repaired: 'She told reporters that the talks had failed.' },
    { damaged: 'The problem is[[,]] that nobody has the money.', repaired: 'The problem is that nobody has the money.' },
    { damaged: 'He is of the opinion[[,]] that the law is bad.', repaired: 'He is of the opinion that the law is bad.' },
    { damaged: 'Nobody knows[[,]] where the money went.', repaired: 'Nobody knows where the money went.' },
    { damaged: 'Analysts believe[[,]] that prices will fall.', repaired: 'Analysts believe that prices will fall.' },
  ],
  sound: [
    'It was clear, officials said, that the bridge would not reopen.',
    '“It is clear,” he said, that the plan has failed.',
    'Much was said, that is, and little done. He said, that being the case, he would go.',
    'The point is, that is what he wants. He told his sister, that spring, to leave. I know, whether he comes or not, where he is.',
    'As he said, that day, he would come back. You know, if they come, it is late, and they did not know, how sad, who he was.',
    'It is possible, that much is known. The report, if it comes, is late. The decision, that of the court, is final.',
    'He was not afraid, if only he knew the way. It is unclear, how so ever, what he wants.',
    'He said that it works, that it is cheap, and that it lasts.',
    'What she found, that first morning, would change the field. He wrote, that same year, the novel that made him.',
    'What critics feared, that the hall would close for years, has come to pass.',
    'Two of the things he promised, that taxes would fall and that schools would stay open, never happened.',
  ],
  cues: ['that', 'if', 'whether', 'how', 'why', 'where'],
  *check(_, sentence) {
    const at = findComma(sentence)
    if (at === undefined) return
    const comma = sentence.tokens[at]
    const verb = sentence.tokens[at - 1]
    if (!comma || !verb || comma.quoted) return
    const second = nouns.has(verb.lower) ? closingComma(sentence, at) : undefined
    const edits = [comma, ...(second ? [second] : [])].map(({ from, to }) => ({ from, to, insert: '' }))
    yield {
      ranges: [{ from: comma.from, to: comma.to }],
      tier: 'likely',
      severity: 1,
      message: `No comma belongs between “${verb.text}” and “${sentence.tokens[at + 1]?.text ?? 'that'}”.`,
      repairs: [{ label: second ? 'Delete the commas' : 'Delete the comma', kind: second ? 'single' : 'safe', edits }],
    }
  },
}

const states = new Set(
  'expected obvious certain sure convinced planned assumed evident aware afraid proud glad likely important unlikely'.split(' '),
)
const nouns = new Set('fact claim news hope fear belief risk danger information impression opinion idea question'.split(' '))

const pointedTo =
  /^(?:same|very|much|first|last|final|day|night|morning|afternoon|evening|weekend|week|month|year|spring|summer|autumn|winter|season|moment)$/u

/** “What critics feared, that the hall would close, has come to pass”: the clause tells what the opening means, and the verb follows. */
function isApposition(tokens: Sentence['tokens'], at: number): boolean {
  const opens = tokens
    .slice(0, at - 1)
    .some(({ lower }) => /^(?:what|things?|everything|one|that|which|claim|promises?)$/u.test(lower))
  const end = tokens.findIndex(
    ({ text, index }, place) =>
      place > at + 3 &&
      text === ',' &&
      /^(?:VERB|AUX)$/u.test((tokens[place + 1]?.pos === 'ADV' ? tokens[place + 2] : tokens[place + 1])?.pos ?? '') &&
      index > 0,
  )
  return opens && end > 0
}

/** The comma at the end of the clause, where the verb of the sentence follows: “The fact, that he lied, is known”. */
function closingComma({ tokens }: Pick<Sentence, 'tokens'>, at: number): Token | undefined {
  const place = tokens.findIndex(({ text }, index) => index > at && text === ',')
  const verb = tokens[place + 1]
  return place > at + 3 && verb && /^(?:is|was|has|will|shows|proves|means|had|does|did|can|would)$/u.test(verb.lower)
    ? tokens[place]
    : undefined
}

/** “does not know, if he will come”, “is unclear, how the fire began”: no other comma puts the words between in brackets. */
function asksBehind(tokens: Sentence['tokens'], at: number): boolean {
  const [verb, , link, subject, next] = tokens.slice(at - 1, at + 4)
  if (!verb || !link || !subject || !next || !/^(?:if|whether|how|why|where)$/u.test(link.lower)) return false
  if (!(subject.pos === 'DET' || /^(?:he|she|it|they|we)$/u.test(subject.lower)) || next.pos === 'PUNCT') return false
  if (tokens.slice(at + 1).some(({ text }) => text === ',')) return false
  const ahead = tokens.slice(Math.max(0, at - 4), at - 1).map(({ lower }) => lower)
  // “Nobody knows, where”
  if (/^(?:knows|knew)$/u.test(verb.lower)) return ahead.some((word) => /^(?:nobody|none|noone|no)$/u.test(word))
  if (/^(?:know|say|tell|decided|clear|known|sure|certain|understand|remember)$/u.test(verb.lower))
    return ahead.some((word) => /^(?:not|n't|n’t|nobody|yet)$/u.test(word)) && link.lower !== 'if'
      ? true
      : ahead.at(-1) === 'not' || ahead.at(-1) === "n't"
  return /^(?:unclear|unknown|uncertain|asks|asked|wonders|wondered)$/u.test(verb.lower)
}

/** “is of the opinion, that”, “told reporters, that”, “turned out, that”, “the problem is, that” */
function endsTelling(tokens: Sentence['tokens'], at: number): boolean {
  const [third, second, last, , , next] = tokens.slice(Math.max(0, at - 3), at + 3)
  if (at < 3 || !third || !second || !last || !next) return false
  if (/^(?:opinion|view|belief)$/u.test(last.lower)) return tokens.slice(at - 4, at - 1).some(({ lower }) => lower === 'of')
  if (last.lower === 'out') return /^(?:turns|turned|point|points|pointed|find|finds|found)$/u.test(second.lower)
  if (/^(?:is|was)$/u.test(last.lower))
    return at === 3 && /^(?:problem|fact|trouble|truth|danger|fear|hope|result)$/u.test(second.lower)
  const listener = /^(?:reporters|journalists|lawmakers|investors|parliament|congress|him|her|them|us|me)$/u
  return listener.test(last.lower) && /^(?:told|tells|informed|assured|reminded|warned)$/u.test(second.lower)
}

/** The first comma of the sentence, if it stands right between such a verb and the clause it opens. */
function findComma({ tokens }: Sentence): number | undefined {
  const at = tokens.findIndex(({ text }) => /^[,;:“”"()–—]$/u.test(text))
  const verb = tokens[at - 1]
  const next = tokens[at + 2]
  if (at < 2 || tokens[at]?.text !== ',' || !verb || !next) return undefined
  if (tokens[at + 1]?.lower !== 'that') return asksBehind(tokens, at) ? at : undefined
  const isState = states.has(verb.lower) && tokens.slice(at - 3, at - 1).some(({ lower }) => beForms.has(lower))
  const isNoun = nouns.has(verb.lower) && at === 2 && tokens[0]?.lower === 'the' && closingComma({ tokens }, at) !== undefined
  const isTold = verbs.has(verb.lower) || (verb.pos === 'VERB' && isSpeech(verb.lower)) || endsTelling(tokens, at)
  if (!(isTold || isState || isNoun) || tokens[0]?.lower === 'as') return undefined
  if (
    beForms.has(next.lower) ||
    nonFiniteBe.has(next.lower) ||
    copulas.has(next.lower) ||
    modals.has(next.lower) ||
    next.pos === 'PUNCT' ||
    next.pos === 'VERB'
  )
    return undefined
  // “that same year”, “that first morning”: *that* points to a time or a thing
  if (pointedTo.test(next.lower) && tokens.slice(at + 3).some(({ text }) => text === ',')) return undefined
  if (!isNoun && isApposition(tokens, at)) return undefined
  // “that day, …”: no clause follows
  return tokens[at + 3]?.text === ',' ? undefined : at
}
