import type { Token } from '../../article'
import { type ParagraphRule, prose } from '../rule'

/**
 * A word joined by *and* to itself: two words of the original that the machine had one English word for (“barons and barons”).
 * Deliberate exceptions: what grows or goes on (*more and more*, *years and years*, *again and again*), comparatives, names, figures,
 * quotations, and a second word that is told apart by what follows (“schools and schools for girls”).
 */
export const pairedWithItself: ParagraphRule = {
  id: 'paired-with-itself',
  category: 'translation',
  name: 'Joined to itself by “and”',
  why: 'The original had two words here, and the machine put the same English word for both.',
  scope: 'paragraph',
  blocks: [...prose, 'headline', 'caption'],
  covers: ['NM01', 'LX15'],
  examples: [
    { damaged: 'Those who met him were [[barons and barons]].' },
    { damaged: 'It was a [[difficult and difficult]] winter for the town.' },
    { damaged: 'The plan needs [[strategy and strategy]], the minister said.' },
  ],
  sound: [
    'It grew more and more, deeper and deeper, on and on, again and again.',
    'It took years and years. Miles and miles of wire, thousands and thousands of men.',
    'There are schools and schools for girls, roads and roads that end.',
    'There are lies and lies. She cried and cried, and he ran and ran.',
    '“Peace and peace,” he said.',
  ],
  *check(block) {
    const { tokens, text } = block
    for (let at = 2; at < tokens.length; at++) {
      const [one, and, other] = tokens.slice(at - 2, at + 1)
      if (!one || !and || !other || and.lower !== 'and' || one.quoted || !isPair(one, other)) continue
      if (isToldApart(tokens[at + 1]) || isNamePart(tokens[at - 3]) || /^there$/u.test(tokens[at - 4]?.lower ?? '')) continue
      yield {
        ranges: [{ from: one.from, to: other.to }],
        tier: 'likely',
        severity: 5,
        message: `“${text.slice(one.from, other.to)}” says the same twice; the original had two words.`,
        repairs: [{ label: `Ask what “${other.text}” stands for`, kind: 'query', edits: [] }],
      }
    }
  },
}

const singular = (word: string): string => word.replace(/(?<=\p{L}{3})s$/u, '')
const goesOn =
  /^(?:more|less|fewer|further|years?|days?|hours?|weeks?|months?|minutes?|miles?|times?|thousands?|millions?|hundreds?|dozens?|lots?|over|again|around|round|through|longer|pages|layers|rows|tons|piles|people|little)$/u

/** Nouns or adjectives alone: verbs go on (“he talked and talked”). */
function isPair(one: Token, other: Token): boolean {
  if (one.lower.length < 4 || singular(one.lower) !== singular(other.lower)) return false
  if (goesOn.test(one.lower) || /(?:er|ly)$/u.test(one.lower) || /^\p{Lu}/u.test(one.text)) return false
  return (one.pos === 'NOUN' && other.pos === 'NOUN') || (one.pos === 'ADJ' && other.pos === 'ADJ')
}

const isToldApart = (next: Token | undefined): boolean =>
  next !== undefined &&
  (/^(?:ADP|ADV|PRON)$/u.test(next.pos) || /^(?:that|which|who|where|to|not|-)$/u.test(next.lower) || /ed$/u.test(next.lower))
const isNamePart = (before: Token | undefined): boolean =>
  before !== undefined && ((/^\p{Lu}/u.test(before.text) && before.pos === 'PROPN') || before.text === '-')
