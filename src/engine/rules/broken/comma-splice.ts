import type { Sentence, Token } from '../../article'
import { analyseClauses, type FiniteVerb } from '../../language/clause'
import { upperFirst } from '../../language/match-case'
import { isSpeech } from '../../language/speech-verbs'
import { canBe } from '../../language/verb-forms'
import { type SentenceRule, type Report } from '../rule'
import { withoutCapital } from './join-sentences'

/**
 * Two whole sentences held together by a comma: one behind *however* or *on the other hand*, or one that opens with a pronoun. Deliberate
 * exceptions: quotations and speakers (“It rained, he said”), sentences with more than one such comma (lists, triads), *not X, it is Y*,
 * *the more … the less*, questions, openings with *if* and the like.
 */
export const commaSplice: SentenceRule = {
  id: 'comma-splice',
  category: 'broken',
  name: 'Two sentences held together by a comma',
  why: 'Each half could stand alone. Between them English wants a full stop, a semicolon or a word such as “and”.',
  scope: 'sentence',
  blocks: ['body'],
  covers: ['BS15'],
  examples: [
    {
      damaged: 'The machine tool division fell 27 percent[[,]] on the other hand, the elevator division was firm.',
      repaired: 'The machine tool division fell 27 percent. On the other hand, the elevator division was firm.',
    },
    {
      damaged: 'The bank raised its rate to 9 percent[[,]] it had left it unchanged for two years.',
      repaired: 'The bank raised its rate to 9 percent. It had left it unchanged for two years.',
    },
    {
      damaged: 'The minister visited the camp on Monday[[,]] he promised to send food.',
      repaired: 'The minister visited the camp on Monday. He promised to send food.',
    },
    {
      damaged: 'The company has 300 workers[[,]] its shares rose 12 percent last year.',
      repaired: 'The company has 300 workers. Its shares rose 12 percent last year.',
    },
    {
      damaged: 'The film was shot with a crew of nine[[,]] most of the actors are residents of the town.',
      repaired: 'The film was shot with a crew of nine. Most of the actors are residents of the town.',
    },
  ],
  sound: [
    'The elevator division, on the other hand, was firm.',
    'The road is closed, he said. The match was played, it seems.',
    'It is not a loss, it is a lesson. The more they pay, the less they get.',
    'He came, he saw, he won. If it rains, they will wait.',
    'The talks failed, the minister said, however, he will try again.',
    'When the vote was over, it was clear that he had lost. He has nine cats, some of which are old, and most of the time they sleep.',
    'The firm has 300 workers, most of the time they are idle. In Tokyo, most of the shops are closed.',
    'He is so devoted to the club, he once slept in its stadium. It was weak at first; but by the end of the war, it had won.',
    'It was not until the 1980s, however, that the names became known. His books are best-sellers, however, in France and they sell well.',
    'The firm lost £3m last year, it emerged on Monday. The fire started in the kitchen, it appeared. He had fled to Spain, it turned out.',
    'The party will win by 20 seats, he reckons. The suspects are brothers, it is understood. The team needs a coach, it seems to me. The cat was found a mile away, she remembers.',
    'The second he turned his back, they were gone. Such was the demand for tickets, they sold out in an hour.',
    'The arrears would be paid by May, he assured the House.',
    'The village lay in ruins, its houses burnt to the ground. He came in, his hat in his hand. The fire is out, he promised.',
    'It looks like a duck, it walks like a duck.',
    'He met the pilot several times but critically, he cannot recall it.',
  ],
  *check(_, sentence) {
    const report = checkSentence(sentence)
    if (report) yield report
  },
}

const linking =
  /^, (?:on the other hand|however|therefore|moreover|nevertheless|as a result|in addition|consequently|furthermore|at the same time), /iu

/** What parts the words before it from the clause that the comma ends. */
const parting = /^(?:[:;—–…(]|\.{2,}|--)$/u

function checkSentence(sentence: Sentence): Report | undefined {
  const { tokens, text } = sentence
  if (
    tokens.length < 9 ||
    /\?[”’"')]*$/u.test(text) ||
    tokens.some((token) => token.quoted) ||
    tokens.filter((token) => token.text === ',').length > 3
  )
    return undefined
  const sense = analyseClauses(sentence)
  if (sense.opening !== 'subject') return undefined
  for (const comma of tokens.filter((token) => token.text === ',')) {
    const start = linked(sentence, comma) ?? plain(tokens, comma)
    // “…: to succeed, it needs”, “on machines, however, and when”
    if (start?.pos === 'CCONJ' || tokens.some((token) => token.index < comma.index && parting.test(token.text))) continue
    if (start && isWhole(sense.finite, tokens, comma, start)) return report(comma, tokens)
  }
  return undefined
}

/** The first word of the clause behind “, however,”. */
function linked({ text, from, tokens }: Sentence, comma: Token): Token | undefined {
  const match = linking.exec(text.slice(comma.from - from, comma.from - from + 40))
  const end = match ? comma.from + match[0].length : Number.POSITIVE_INFINITY
  const next = tokens.find((token) => token.from >= end)
  return next && (goesOn.test(next.lower) || /^(?:ADP|AUX|VERB|SCONJ)$/u.test(next.pos)) ? undefined : next
}

/** “It was not until May, however, that it ended”: what follows the linking word belongs to the clause before it. */
const goesOn = /^(?:that|when|where|who|which|so|in|on|at|for|because|if|as|to|only|until|since)$/u

/** A pronoun right behind the only comma. */
function plain(tokens: readonly Token[], comma: Token): Token | undefined {
  const next = tokens.find((token) => token.index === comma.index + 1)
  const alone = tokens.filter((token) => token.text === ',').length === 1
  const contrast = tokens.some(
    (token) => token.index < comma.index && /^(?:not|n['’]t|never|only|no|the)$/.test(token.lower) && token.lower !== 'the',
  )
  if (!next || !alone) return undefined
  return isShare(tokens, next) || (!contrast && (/^(?:he|she|it|they|we)$/.test(next.lower) || pointsBack(tokens, next)))
    ? next
    : undefined
}

/** “its shares rose 12 percent”: with a verb that is no participle, as “its windows broken” has it. */
function pointsBack(tokens: readonly Token[], { index, lower }: Token): boolean {
  const at = tokens.findIndex((token) => token.index === index)
  const verb = tokens[at + 2]
  if (!/^(?:its|his|her|their)$/u.test(lower) || verb === undefined) return false
  return (
    verb.pos === 'AUX' || (verb.pos === 'VERB' && canBe(verb.lower, 'past', 'third') && !canBe(verb.lower, 'participle', 'base'))
  )
}

/** “most of the actors”, “some of them”; “some of whom” is joined. */
const isShare = (tokens: readonly Token[], { index, lower }: Token): boolean => {
  const at = tokens.findIndex((token) => token.index === index)
  return (
    /^(?:most|many|some|half|all|several|none)$/u.test(lower) &&
    tokens[at + 1]?.lower === 'of' &&
    /^(?:the|them|its|their|his|her|these|those)$/u.test(tokens[at + 2]?.lower ?? '') &&
    !/^(?:time|way|day|year|month|week|night|season|summer|winter)$/u.test(tokens[at + 3]?.lower ?? '')
  )
}

function isWhole(finite: readonly FiniteVerb[], tokens: readonly Token[], comma: Token, start: Token): boolean {
  const before = finite.filter((verb) => verb.token.index < comma.index)
  const after = finite.filter((verb) => verb.token.index > start.index)
  const [head] = before
  const [tail] = after
  if (!head || !tail || head.role !== 'main' || (!head.certain && before.length > 1)) return false
  if (before.some((verb) => verb.role !== 'main') || tail.subject === undefined || tail.subject.index < start.index) return false
  // A speaker behind the comma, or a clause that only comments: “, he said”, “, it seems”.
  if (
    (isSpeech(tail.group.last.lower) && !promisesTo(tokens, tail.group.last)) ||
    /^(?:assured|reminded|informed)$/.test(tail.group.last.lower) ||
    (/^(?:seems?|appears?|turns?|is|was)$/.test(tail.group.last.lower) && tail.group.last.index >= (tokens.at(-2)?.index ?? 0))
  )
    return false
  if (isComment(tokens, tail) || isTimeOfClause(tokens)) return false
  // “It looks like a duck, it walks like a duck.”
  const [one, other] = [head, tail].map(({ group }) => tokens[tokens.indexOf(group.last) + 1]?.lower)
  if (one === other && tokens[0]?.lower === start.lower) return false
  const last = tokens.find((token) => token.index === comma.index - 1)
  if (
    !last ||
    (last.text !== '%' && !['NOUN', 'PROPN', 'NUM', 'ADV'].includes(last.pos)) ||
    /^(?:not|n['’]t|because)$/.test(last.lower)
  )
    return false
  const opens = tokens.some(
    (token) =>
      token.index < comma.index &&
      /^(?:more|less|sooner|later|better|whether|either|neither|what|said|says|that|which|who|because|when|if|while|although|where|without)$/.test(
        token.lower,
      ),
  )
  return !opens && !opensLater(tokens, head.token, comma) && tail.token.index - start.index <= 8
}

/** “…, he promised to send food” tells of a deed, and not of who said the words before. */
const promisesTo = (tokens: readonly Token[], verb: Token): boolean =>
  tokens[tokens.indexOf(verb) + 1]?.lower === 'to' && /^(?:promised|pledged|vowed|agreed|asked|continued)$/u.test(verb.lower)

/** “…, it emerged on Monday”, “…, it is understood”, “…, he reckons”: a comment on what was told. */
function isComment(tokens: readonly Token[], { group }: FiniteVerb): boolean {
  const next = tokens[tokens.indexOf(group.last) + 1]
  if (!next) return false
  if (/^turn(?:s|ed)$/u.test(group.last.lower)) return next.lower === 'out'
  return (
    commenting.test(group.last.lower) && (/^(?:PUNCT|ADP|ADV)$/u.test(next.pos) || /^(?:to|last|yesterday)$/u.test(next.lower))
  )
}

const commenting =
  /^(?:seem(?:s|ed)?|appear(?:s|ed)?|emerge[ds]|transpire[ds]|reckon(?:s|ed)?|understood|thought|hoped|feared|believed|believes?|supposes?|suspects?|remembers?|remembered|recounts?|felt|noticed|assumed|decided)$/u

/** “The second he turned his back, …”, “Such was the demand, …”: what opens the sentence leans on what is behind the comma. */
const isTimeOfClause = ([first, second, third]: readonly Token[]): boolean =>
  first?.lower === 'such' ||
  (/^(?:the|every|each)$/u.test(first?.lower ?? '') &&
    /^(?:second|minute|moment|instant|day|night|week|year|time)$/u.test(second?.lower ?? '') &&
    /^(?:he|she|it|they|we|i|you|the|a)$/u.test(third?.lower ?? ''))

/** “It was weak at first; but by the end, it had won”, “so fond of it, he said no more”: the comma belongs to what opens the second clause. */
const opensLater = (tokens: readonly Token[], verb: Token, comma: Token): boolean =>
  tokens.some(
    ({ index, text, lower, pos }, at) =>
      index < comma.index &&
      ((index > verb.index && (text === ';' || /^(?:but|and|or|yet)$/u.test(lower)) && tokens[at + 1]?.pos === 'ADP') ||
        (index > verb.index &&
          /^(?:but|and|or|yet|[–—-])$/u.test(lower) &&
          !tokens.slice(at, comma.index - (tokens[0]?.index ?? 0)).some(isVerb)) ||
        (text === ';' && tokens[at + 1]?.lower !== undefined && /^(?:but|and|yet)$/u.test(tokens[at + 1]?.lower ?? '')) ||
        (lower === 'so' && pos === 'ADV' && /^(?:ADJ|VERB|ADV)$/u.test(tokens[at + 1]?.pos ?? ''))),
  )

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX'

function report(comma: Token, tokens: readonly Token[]): Report {
  const next = tokens.find((token) => token.index === comma.index + 1) ?? comma
  const capital = upperFirst(next.text)
  return {
    ranges: [{ from: comma.from, to: comma.to }],
    tier: 'likely',
    severity: 1,
    message: `The comma before “${next.text}” joins two whole sentences.`,
    repairs: [
      {
        label: `Make two sentences: “. ${capital}”`,
        kind: 'choice',
        edits: [{ from: comma.from, to: next.to, insert: `. ${capital}` }],
      },
      {
        label: `Put a semicolon: “; ${withoutCapital(next)}”`,
        kind: 'choice',
        edits: [{ from: comma.from, to: comma.to, insert: ';' }],
      },
    ],
  }
}
