import type { BlockContent, Token } from '../../article'
import { sexOfName } from '../../language/sex-of-name'
import { askFirst, asking } from '../../proposals'
import { type ParagraphRule, prose, type Report } from '../rule'

/**
 * A word or a run of up to twelve words that stands twice or more often in a row. Deliberate exceptions: grammatical pairs (had had; that that
 * road; what it is is), words doubled for emphasis (very very, no no, on and on and on), doubled names (Duran Duran, Pago Pago;
 * unknown ones of up to four letters unless the paragraph has the single form too), bare rows of numbers, and an adverb before
 * the same preposition (moved in in May).
 */
export const doubledWord: ParagraphRule = {
  id: 'doubled-word',
  category: 'translation',
  name: 'Words doubled',
  why: 'The same words stand twice in a row. Machine translation repeats words where it joins two pieces of a sentence.',
  scope: 'paragraph',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['NM02', 'NM01'],
  outranks: ['echoed-words', 'lost-verb'],
  examples: [
    { damaged: 'Rescue teams reached [[the the]] village on Sunday.', repaired: 'Rescue teams reached the village on Sunday.' },
    { damaged: 'The vote [[was held was held]] in the capital.', repaired: 'The vote was held in the capital.' },
    { damaged: 'The old [[Harbour Harbour]] District was closed.', repaired: 'The old Harbour District was closed.' },
    { damaged: 'He was arrested [[in in]] Lyon.', repaired: 'He was arrested in Lyon.' },
    { damaged: 'Prices rose by [[12 12]] percent in June.', repaired: 'Prices rose by 12 percent in June.' },
    { damaged: 'The fund pays for [[housing and housing and]] food.', repaired: 'The fund pays for housing and food.' },
    { damaged: '[[The town the town the town]] was quiet.', repaired: 'The town was quiet.' },
    {
      damaged: '[[He said that the road was closed he said that the road was closed]].',
      repaired: 'He said that the road was closed.',
    },
    {
      damaged: 'He was sent [[to prison for five to prison for five]] years.',
      repaired: 'He was sent to prison for five years.',
    },
  ],
  sound: [
    'He said that that road was closed, and that she had had enough.',
    'The boda boda rider saw a dik dik.',
    'Duran Duran played in Pago Pago, and Fei Fei Li spoke.',
    'It was very, very cold, and they waited and waited and waited.',
    'The queue went on and on and on, one by one by one. And more and more of us go from shop to shop to buy bread.',
    'What the plan is is a secret. The family moved in in May.',
    'The fire salamander, Salamandra salamandra, and the fly Glossina morsitans morsitans live there.',
    'The code is 12 12 14. She told her her car was gone.',
    'What it does it does well. When it rains it rains hard. What is done is done. How big the leak is is unclear.',
    'The man was brought in in handcuffs. We had piri piri chicken. Neville Neville, the father of the players, died.',
    'Who wins wins big. What can be done can be done soon. All that they did did not help.',
  ],
  *check(block) {
    const { tokens } = block
    for (let at = 0; at < tokens.length; at++) {
      const word = tokens[at]?.lower
      for (let length = longest; length > 0; length--) {
        // Nearly every place falls here.
        if (tokens[at + length]?.lower !== word) continue
        const run = reportRun(block, at, length)
        if (!run) continue
        yield run.report
        at = run.last
        break
      }
    }
  },
}

const longest = 12

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const emphatic = words(
  'very so no really long far again ha bye there now many much same blah night yes hear well tut go knock hush win had her you please big little old only too truly hip boo chop pom cha can yo oh ah nah na la yeah hey ooh uh whoa yadda ho choo',
)
const doubledNames = words(
  'duran bora pago baden walla sing wagga boutros sirhan humbert mau lang ling zsa yo bella puka tuk dum moon johnson piri peri mahi agar ylang shabu gado dan bang wah gogo chow yum tom boda dik bling jub chi tam okey',
)
/** Adverbs that read like the preposition behind them. */
const particles = words('in on over up down off out through')
const repeatable = /^[\p{L}\p{N}’'&][\p{L}\p{N}’'.,&-]*$/u

interface Run {
  readonly report: Report
  /** The place of its last word. */
  readonly last: number
}

function reportRun(block: BlockContent, at: number, length: number): Run | undefined {
  const opening = block.tokens[at]
  if (!opening || !isRepeated(opening, block.tokens[at + length], true)) return undefined
  const first = block.tokens.slice(at, at + length)
  const second = block.tokens.slice(at + length, at + 2 * length)
  const from = first[0]
  const kept = first.at(-1)
  if (!from || !kept || second.length < length) return undefined
  if (!first.every((token, index) => isRepeated(token, second[index], index === 0))) return undefined
  if (length === 1 ? isSoundPair(block, from, at) : isSoundRun(block, first, at)) return undefined
  const end = endOfRepeats(block, first, at)
  const last = block.tokens[end] ?? kept
  const run = block.text.slice(from.from, kept.to)
  const report: Report = {
    ranges: [{ from: from.from, to: last.to }],
    tier: from.pos === 'PROPN' && length === 1 ? 'likely' : 'sure',
    severity: 5,
    message: `“${run}” stands ${end - at < 2 * length ? 'twice' : 'again and again'} in a row.`,
    repairs: askFirst(from.quoted || last.quoted, asking(`whether “${run}” was said twice`, `Was “${run}” said twice?`), {
      label: `Keep “${run}” once`,
      kind: 'safe',
      edits: [{ from: kept.to, to: last.to, insert: '' }],
    }),
  }
  return { report, last: end }
}

/** The place of the last word that the run comes back to: a machine in a loop says it many times. */
function endOfRepeats({ tokens }: BlockContent, first: readonly Token[], at: number): number {
  let next = at + first.length
  while (first.every((token, index) => isRepeated(token, tokens[next + index], index === 0))) next += first.length
  return next - 1
}

function isRepeated(token: Token, other: Token | undefined, opens: boolean): boolean {
  if (!other || token.lower !== other.lower) return false
  if (!repeatable.test(token.text) || (opens ? !other.spaced : other.spaced !== token.spaced)) return false
  // “The the”, but not “the The Hague”
  return token.text === other.text || (token.lower === other.lower && /^\p{Lu}/u.test(token.text) && /^\p{Ll}/u.test(other.text))
}

function isSoundPair({ tokens, text }: BlockContent, { lower, text: word, pos }: Token, at: number): boolean {
  const previous = tokens[at - 1]
  const next = tokens[at + 2]
  if (/^\p{N}/u.test(word)) return !/^\p{L}/u.test(next?.text ?? '') || !/^\p{L}/u.test(previous?.text ?? '')
  if (emphatic.has(lower) || doubledNames.has(lower) || !/\p{L}/u.test(word)) return true
  if (/^\p{Lu}/u.test(word) && word.length <= 4 && word.length > 1 && pos === 'PROPN') return !hasSingle(text, word)
  if (lower === 'that') return next?.pos !== 'DET' && next?.pos !== 'PRON'
  if (lower === 'is' || lower === 'was')
    return tokens
      .slice(Math.max(0, at - 14), at)
      .some((token) =>
        /^(?:what|whatever|all|thing|who|where|problem|how|which|why|whether|when|question|trouble)$/.test(token.lower),
      )
  // “brought in in handcuffs”, “what they do do is listen”
  if (lower === 'in' && bringing.test(previous?.lower ?? '')) return true
  if (/^(?:do|did|does)$/.test(lower) && previous?.pos === 'PRON') return true
  // “Who wins wins big”, “What the coach said said a lot”
  const isVerb = pos === 'VERB' && tokens.slice(Math.max(0, at - 4), at).some((token) => free.test(token.lower))
  if (isVerb) return true
  // “Neville Neville, the father of the footballers”
  if (pos === 'PROPN' && sexOfName.has(word) && !/^\p{Lu}/u.test(next?.text ?? '')) return !hasSingle(text, word)
  // “moved in in May”, but not “arrested in in Lyon”: a verb that goes with the adverb
  if (particles.has(lower))
    return (
      previous?.pos === 'VERB' &&
      !/(?<!turn|mov|phon|check|settl|pull|stepp|dropp|pack|book|log|lock|clock|usher|hand)ed$/u.test(previous.lower) &&
      next !== undefined &&
      /^(?:\p{Lu}|\p{N})/u.test(next.text)
    )
  // “Salamandra salamandra”, “Glossina morsitans morsitans”: animals and plants
  if (lower.length > 5 && (/^\p{Lu}/u.test(word) ? /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '') : isGenus(previous)))
    return latinEnding.test(lower)
  return word.length === 1 && lower !== 'a'
}

const free = /^(?:what|whatever|who|whoever)$/
const bringing =
  /^(?:brought|came|come|comes|coming|broke|moved|called|wheeled|ushered|led|carried|logged|poured|flown|flew|driven)$/

const latinEnding = /(?:us|um|is|a|ae|i|ns|or|ix|ex|es|on|yx|as|os)$/u
const isGenus = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}{2,}$/u.test(token.text) && latinEnding.test(token.lower)

/** Whether a word also stands somewhere by itself, so that its doubling is no name. */
function hasSingle(text: string, word: string): boolean {
  let count = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) count++
  return count > 2
}

const chains = ({ lower }: Token): boolean => /^(?:and|or|by|after|to|upon|on|over|of|in|for)$/.test(lower)

/** Chains such as “on and on and on”, “one by one by one”, “again and again and then”, “and more and more”, “from shop to shop to buy”. */
function isSoundRun({ tokens }: BlockContent, first: readonly Token[], at: number): boolean {
  if (!first.some((token) => /\p{L}{2}|^a$/iu.test(token.text))) return true
  // “What it does it does well”, “When it rains it rains hard”, “What is done is done”
  const opener = tokens[at - 1]?.lower ?? ''
  const isClause = first.length < 4 && /^(?:PRON|AUX)$/.test(first[0]?.pos ?? '')
  if (isClause && /^(?:what|whatever|when|whenever|if|where|wherever|whoever)$/.test(opener)) return true
  const [head, link] = first
  if (first.length !== 2 || !head || !link) return false
  if ((tokens[at - 1]?.lower === link.lower || tokens[at + 4]?.lower === head.lower) && first.some(chains)) return true
  if (link.lower === 'to' && tokens[at - 1]?.lower === 'from') return true
  const word = link.lower === 'and' ? head : head.lower === 'and' ? link : undefined
  return word !== undefined && (/^(?:ADV|VERB|ADJ|ADP)$/.test(word.pos) || /^(?:years|days|hours|weeks|months)$/.test(word.lower))
}
