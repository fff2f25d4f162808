import type { Token } from '../../article'
import { asking } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A word joined by *and* to itself: two words of the original that the machine had one English word for (“barons and barons”).
 * Deliberate exceptions: what grows or goes on (*more and more*, *years and years*, *again and again*), comparatives, names of one word, figures,
 * quotations, and a second word that is told apart by what follows (“schools and schools for girls”).
 */
export const pairedWithItself: SentenceRule = {
  id: 'paired-with-itself',
  category: 'translation',
  name: 'Joined to itself by “and”',
  why: 'The original had two words here, and the machine put the same English word for both.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'caption'],
  covers: ['NM01', 'LX15'],
  examples: [
    { damaged: 'Those who met him were [[barons and barons]].' },
    { damaged: 'It was a [[difficult and difficult]] winter for the town.' },
    { damaged: 'Let everyone keep their [[fire and fire]] so that the town is safe.' },
    { damaged: 'Their aim was [[underlined and underlined]] the need for peace.' },
    { damaged: 'He wrote to both [[Mr Lang and Mr Lang]] in May.' },
    { damaged: 'The plan needs [[strategy and strategy]], the minister said.' },
  ],
  sound: [
    'It grew more and more, worse and worse, deeper and deeper, on and on, again and again.',
    'It took years and years. Miles and miles of wire, thousands and thousands of men.',
    'There are schools and schools for girls, roads and roads that end, surface waters and water currents.',
    'There are lies and lies. She cried and cried, and he ran and ran.',
    '“Peace and peace,” he said. The bill was delayed and delayed until May.',
    'He met Mr Lang and Mr Lange. He thanked Aston Villa and Aston Villa fans. The two parties are neck and neck.',
    'They spoke of women and women’s rights. It helps children and children’s homes.',
    'The case dragged on for decades and decades. The treaty governs relations between state and state.',
  ],
  *check(block) {
    const { tokens, text } = block
    for (let at = 2; at < tokens.length; at++) {
      if (tokens[at - 1]?.lower !== 'and') continue
      const one = tokens[at - 2]
      const other = tokens[at]
      if (!one || !other || one.quoted) continue
      const fullName = fullNameTwice(tokens, at - 1)
      if (fullName) yield report(text, ...fullName)
      if (!isPair(one, other, tokens[at - 3]) && !isDoneAndDoes(tokens, at)) continue
      if (isToldApart(other, tokens[at + 1]) || isNamePart(tokens[at - 3]) || /^there$/u.test(tokens[at - 4]?.lower ?? ''))
        continue
      yield report(text, one, other)
    }
  },
}

function report(text: string, first: Token, last: Token): Report {
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 5,
    message: `“${text.slice(first.from, last.to)}” says the same twice; the original had two words.`,
    repairs: [asking(`what “${last.text}” stands for`, `What does “${last.text}” stand for?`)],
  }
}

/** “both Mr Georgi and Mr Georgi”: a name of two words, *and*, and the same name, its first and its last word. */
function fullNameTwice(tokens: readonly Token[], and: number): readonly [Token, Token] | undefined {
  const [title, name] = tokens.slice(and - 2, and)
  const [again, other] = tokens.slice(and + 1, and + 3)
  if (!title || !name || title.text !== again?.text || name.text !== other?.text) return undefined
  const isName = [title, name].every(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text))
  // “Aston Villa and Aston Villa fans”
  const next = tokens[and + 3]
  return isName && !/^\p{Lu}/u.test(next?.text ?? '') && next?.pos !== 'NOUN' ? [title, other] : undefined
}

const singular = (word: string): string => word.replace(/(?<=\p{L}{3})s$/u, '')
const goesOn =
  /^(?:more|less|fewer|worse|further|years?|days?|hours?|weeks?|months?|minutes?|miles?|times?|thousands?|millions?|hundreds?|dozens?|lots?|over|again|around|round|through|longer|pages|layers|rows|tons|tonnes|piles|people|little|decades?|centuries|ages|seasons?|nights?|mornings|evenings|weekends|generations|acres|yards|heaps|loads|stacks|scores|neck)$/u

/** Nouns or adjectives alone, for verbs go on (“he talked and talked”); behind *their* a word is no verb. */
function isPair(one: Token, other: Token, before: Token | undefined): boolean {
  // “relations between state and state”
  if (before?.lower === 'between') return false
  if (one.lower.length < 4 || singular(one.lower) !== singular(other.lower)) return false
  if (goesOn.test(one.lower) || /(?:er|ly)$/u.test(one.lower) || /^\p{Lu}/u.test(one.text)) return false
  const isOwned = /^(?:his|her|its|our|their|my|your)$/u.test(before?.lower ?? '')
  return isOwned || (one.pos === 'NOUN' && other.pos === 'NOUN') || (one.pos === 'ADJ' && other.pos === 'ADJ')
}

/** “was underlined and underlined the need”: what is done, and does the same. */
function isDoneAndDoes(tokens: readonly Token[], at: number): boolean {
  const [be, one, , other, next] = tokens.slice(at - 3, at + 2)
  return (
    /^(?:is|was|are|were)$/u.test(be?.lower ?? '') &&
    next?.pos === 'DET' &&
    /ed$/u.test(one?.lower ?? '') &&
    one?.lower === other?.lower
  )
}

const isToldApart = (other: Token, next: Token | undefined): boolean =>
  next !== undefined &&
  ((/^(?:ADP|ADV|PRON)$/u.test(next.pos) && next.lower !== 'so') ||
    (next.pos === 'NOUN' && other.pos === 'NOUN') ||
    /^(?:that|which|who|where|to|not|[-–]|['’]s?)$/u.test(next.lower) ||
    /ed$/u.test(next.lower))
const isNamePart = (before: Token | undefined): boolean =>
  before !== undefined && ((/^\p{Lu}/u.test(before.text) && before.pos === 'PROPN') || /^[-–]$/u.test(before.text))
