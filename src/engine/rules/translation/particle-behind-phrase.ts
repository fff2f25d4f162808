import type { BlockContent, Sentence, Token } from '../../article'
import { readNounPhrase } from '../../language/noun-phrases'
import { canBe, verbForms } from '../../language/verb-forms'
import { holdsAny } from '../../language/words-in'
import { putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * The particle of a verb at the end of its clause, behind a phrase: *The contract runs in April out*, *She calls on Monday the strike off*.
 * Deliberate exceptions: what a noun and the word behind it make together (*in the run up*, *on the way back*, *took in the day off*),
 * *from the ground up*, *with the lights off*, words that may be verbs as well.
 */
export const particleBehindPhrase: SentenceRule = {
  id: 'particle-behind-phrase',
  category: 'translation',
  name: 'Particle of the verb at the end',
  why: 'German and Dutch part a verb and put its particle last. In English it stands beside the verb, before a time or a place.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS08'],
  examples: [
    { damaged: 'The price cap [[runs in April out]].', repaired: 'The price cap runs out in April.' },
    { damaged: 'The firm [[calls on Monday the strike off]].', repaired: 'The firm calls off the strike on Monday.' },
    {
      damaged: 'The lease [[runs at the end of June out]].',
      repaired: 'The lease runs out at the end of June.',
    },
    { damaged: 'A fire [[broke in the old mill out]].', repaired: 'A fire broke out in the old mill.' },
  ],
  sound: [
    'The cap runs out in April. He came on the way back, and took in the day off. It grew from the ground up.',
    'He broke with the lights off. It ran in the lead up. The firm called the strike off. He looked at the way out.',
    'It fell on the run in. The plan called in May off guard. They came in the rain on foot.',
    'They got on the last boat out. He got on the plane back.',
  ],
  outranks: ['adverb-before-object', 'verb-final'],
  *check(block, sentence) {
    if (!holdsAny(sentence.tokens, particles)) return
    for (let at = 1; at + 3 < sentence.tokens.length; at++) {
      const report = checkVerb(block, sentence, at)
      if (report) yield report
    }
  },
}

const particles: ReadonlySet<string> = new Set(['out', 'off', 'up', 'down', 'back', 'away'])
/** Verbs and the particles that English gives them too. */
const pairs: ReadonlyMap<string, RegExp> = new Map([
  ['run', /^(?:out|off|away)$/u],
  ['call', /^(?:off|up)$/u],
  ['break', /^(?:out|off|up|down)$/u],
  ['take', /^(?:off|up|back|down)$/u],
  ['turn', /^(?:off|down|back|up)$/u],
  ['give', /^(?:up|back|out)$/u],
  ['set', /^(?:off|up)$/u],
  ['put', /^(?:off|out|up|back|down)$/u],
  ['fall', /^(?:off|out|down)$/u],
  ['lay', /^(?:off|down)$/u],
  ['shut', /^(?:down|off)$/u],
  ['close', /^(?:down|off)$/u],
  ['step', /^(?:down|back)$/u],
  ['pull', /^(?:out|back|off|down)$/u],
  ['cut', /^(?:off|back|down)$/u],
  ['carry', /^(?:out|off|away)$/u],
  ['pay', /^(?:off|back|out)$/u],
  ['send', /^(?:out|back|off|away)$/u],
  ['sign', /^(?:off|up)$/u],
  ['throw', /^(?:out|away|back)$/u],
  ['bring', /^(?:back|up|down|out)$/u],
  ['die', /^(?:out|off)$/u],
  ['sell', /^(?:off|out)$/u],
  ['drop', /^(?:out|off)$/u],
  ['move', /^(?:out|away)$/u],
  ['hand', /^(?:out|back)$/u],
  ['burn', /^(?:out|down)$/u],
  ['get', /^(?:up|out|away)$/u],
  ['see', /^off$/u],
])

function checkVerb(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const [before, verb, link] = tokens.slice(at - 1, at + 2)
  if (!before || !verb || !link || verb.quoted || verb.pos !== 'VERB' || link.pos !== 'ADP') return undefined
  if (
    !/^(?:in|on|at|by|after|before|since|until|during|for)$/u.test(link.lower) ||
    !/^(?:NOUN|PROPN|PRON|AUX|PART)$/u.test(before.pos)
  )
    return undefined
  const taken = verbForms(verb.lower).flatMap(({ base }) => pairs.get(base) ?? [])[0]
  if (!taken || !canBe(verb.lower, 'past', 'third', 'base')) return undefined
  const base = tokens[0]?.index ?? 0
  const phrase = readNounPhrase(tokens, at + 2)
  if (!phrase || phrase.pronoun) return undefined
  const inner =
    tokens[phrase.head.index - base + 1]?.lower === 'of' ? readNounPhrase(tokens, phrase.head.index - base + 2) : undefined
  const end = (inner ?? phrase).head
  let last = end
  let place = last.index - base + 1
  let object: Token | undefined
  if (/^(?:the|a|an|his|her|its|their)$/u.test(tokens[place]?.lower ?? '')) {
    const read = readNounPhrase(tokens, place)
    if (!read || read.pronoun) return undefined
    object = tokens[place]
    last = read.head
    place = last.index - base + 1
  }
  const [particle, mark] = tokens.slice(place, place + 2)
  if (!particle || !mark || !/^[.,;]$/u.test(mark.text) || !taken.test(particle.lower)) return undefined
  // “in the run up”, “on the way back”, “took in the day off”
  const isTaken =
    !object &&
    (canBe(last.lower, 'base') ||
      /^(?:way|road|path|trip|journey|flight|inside|top|bottom|ground|left|right|day|days|week|weeks|month|year|time|hours?|minute|side|man|one|first|tip|face|seat|line|pin|hand|head|boat|ship|plane|train|bus|ferry|taxi|helicopter|coach)$/u.test(
        last.lower,
      ))
  if (isTaken && !/^[A-Z]/u.test(last.text)) return undefined
  const range = { from: verb.from, to: particle.to }
  const words = (from: Token, to: Token) => block.text.slice(from.from, to.to)
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${particle.text}” belongs beside its verb, “${verb.text}”.`,
    repairs: [putWords(range, [verb.text, particle.text, ...(object ? [words(object, last)] : []), words(link, end)].join(' '))],
  }
}
