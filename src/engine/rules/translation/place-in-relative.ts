import type { BlockContent, Sentence, Token } from '../../article'
import { canBe, inflect } from '../../language/verb-forms'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

const links: ReadonlySet<string> = new Set(['who', 'that', 'which'])

/**
 * A place between *who*, *that* or *which* and the verb: *two students who in the next room were sleeping*, *the men that in the mine were trapped*. Deliberate exceptions:
 * times, manners and whatever is no place one can be in (*who in the end was*, *which in this case is*), *that* behind a verb or a noun of saying.
 */
export const placeInRelative: SentenceRule = {
  id: 'place-in-relative',
  category: 'translation',
  name: 'Place before the verb of “who” or “that”',
  why: 'Persian, Turkish, Hindi and German keep the verb for the end of the clause. In English the place comes behind it.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS08'],
  outranks: ['verb-form', 'broken-passive'],
  examples: [
    {
      damaged: 'Two men who [[in the next room were sleeping]] survived.',
      repaired: 'Two men who were sleeping in the next room survived.',
    },
    {
      damaged: 'The workers that [[in the mine were trapped]] are safe.',
      repaired: 'The workers that were trapped in the mine are safe.',
    },
    {
      damaged: 'The people who [[in the tents live]] have no water.',
      repaired: 'The people who live in the tents have no water.',
    },
    { damaged: 'Two girls that [[in the house were sleep]] died.', repaired: 'Two girls that were sleeping in the house died.' },
  ],
  sound: [
    'The man who in the end was chosen left. The law, which in this country is old, was kept. He said that in the city were many poor.',
    'The news that in the town live two spies was false. The people who live in the tents have no water.',
    'The house in which in the summer they lived is gone. Those who in the house of God serve are few.',
    'The man who in the camp was known as Doc has died. A man who in the hospital was told he had days to live ran.',
  ],
  cues: links,
  *check(block, sentence) {
    for (let at = 1; at + 4 < sentence.tokens.length; at++) {
      const report = links.has(sentence.tokens[at]?.lower ?? '') ? checkClause(block, sentence, at) : undefined
      if (report) yield report
    }
  },
}

const places =
  /^(?:houses?|rooms?|buildings?|cellars?|basements?|cars?|camps?|tents?|mines?|tunnels?|bus|buses|trains?|boats?|ships?|yard|garden|hospitals?|prisons?|jail|cells?|roofs?|halls?|schools?|shops?|factory|factories|fields?|forests?|warehouses?|kitchen|station|airport|office|offices|shelters?|hotels?|apartments?|flats?|cabins?|caves?|church|mosque|library|restaurant|caf[eé]|stadium|theat(?:re|er)|clinic|ward|attic|bunker|trench|trenches|caravan|rubble|wreckage|lorry|truck|van|lift|elevator|barracks)$/u
const claiming =
  /^(?:fact|news|claim|report|idea|hope|belief|fear|view|statement|rumou?r|proof|evidence|sign|possibility|chance|story|allegation|feeling|impression|suspicion)$/u

function checkClause(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const [before, link, preposition, article] = tokens.slice(at - 1, at + 3)
  if (!before || !link || !preposition || !article || link.quoted) return undefined
  const owner = before.text === ',' && link.lower !== 'that' ? tokens[at - 2] : before
  if (!owner || !/^(?:NOUN|PROPN)$/u.test(owner.pos) || claiming.test(owner.lower)) return undefined
  if (
    !/^(?:in|on|under|behind|near|inside|at|aboard)$/u.test(preposition.lower) ||
    !/^(?:the|a|an|this|his|her|its|their)$/u.test(article.lower)
  )
    return undefined
  let head = at + 3
  while (/^(?:ADJ|NOUN)$/u.test(tokens[head + 1]?.pos ?? '') && head < at + 6) head++
  const [noun, verb, next] = tokens.slice(head, head + 3)
  if (!noun || !verb || !next || !places.test(noun.lower)) return undefined
  const group = verbGroup(verb, next)
  if (!group) return undefined
  const { last, put } = group
  return {
    ranges: [{ from: preposition.from, to: last.to }],
    tier: 'likely',
    severity: 5,
    message: `The place “${block.text.slice(preposition.from, noun.to)}” stands before its verb.`,
    repairs: changeWithin(block.text, preposition, last, {
      from: preposition.from,
      to: last.to,
      insert: `${put} ${block.text.slice(preposition.from, noun.to)}`,
    }),
  }
}

const staying =
  /^(?:lives?|lived|works?|worked|sat|sits?|stood|stands?|slept|sleeps?|stayed|stays?|waited|waits?|lay|hid|played|studied|study)$/u

/** “who in the camp was known as Doc”: the place tells by whom. */
const naming =
  /^(?:known|called|named|nicknamed|dubbed|feared|loved|hated|told|seen|regarded|considered|respected|revered|termed|thought|killed)$/u

/** “were sleeping”, “were trapped”, “live”; where *to be* has a plain verb behind it, its *-ing* is meant. */
function verbGroup(verb: Token, next: Token): { readonly last: Token; readonly put: string } | undefined {
  if (staying.test(verb.lower)) return { last: verb, put: verb.text }
  if (!/^(?:was|were|is|are)$/u.test(verb.lower)) return undefined
  if (naming.test(next.lower)) return undefined
  if (canBe(next.lower, 'ing', 'participle')) return { last: next, put: `${verb.text} ${next.text}` }
  const ing = /^(?:sleep|sit|stand|work|live|wait|play|stay|hide)$/u.test(next.lower) ? inflect(next.lower, 'ing')[0] : undefined
  return ing === undefined ? undefined : { last: next, put: `${verb.text} ${ing}` }
}
