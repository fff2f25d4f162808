import type { BlockContent, Sentence, Token } from '../../article'
import { baseOf, inflect, verbForms } from '../../language/verb-forms'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

const reflexives = new Map([
  ['himself', 'his'],
  ['herself', 'her'],
  ['itself', 'its'],
  ['themselves', 'their'],
])

/**
 * *Himself* and *itself* behind verbs that have none in English: *concentrated himself on the vote*, *the crash happened itself at noon*, *felt himself
 * bad*, *broke himself the leg*. Deliberate exceptions: *himself* that stresses who it was (*he decided it himself*), verbs that have both (*found himself*).
 */
export const needlessReflexive: SentenceRule = {
  id: 'needless-reflexive',
  category: 'translation',
  name: 'Needless “himself” or “itself”',
  why: 'German, the Slavic, Nordic and Romance languages say “he concentrated himself”. English says it without “himself”.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['GR14', 'GR03'],
  examples: [
    {
      damaged: 'The mayor [[concentrated himself]] on the vote.',
      repaired: 'The mayor concentrated on the vote.',
    },
    { damaged: 'The crash [[happened itself]] at noon.', repaired: 'The crash happened at noon.' },
    { damaged: 'The two leaders [[met themselves]] in Oslo.', repaired: 'The two leaders met in Oslo.' },
    { damaged: 'The minister [[felt himself bad]] and left.', repaired: 'The minister felt bad and left.' },
    { damaged: 'The player [[broke himself the leg]] in May.', repaired: 'The player broke his leg in May.' },
    { damaged: 'The price [[reduced itself]] by half.', repaired: 'The price fell by half.' },
    { damaged: 'The tension [[increased itself]] after the vote.', repaired: 'The tension increased after the vote.' },
    { damaged: 'They [[shook themselves hands]] at the door.', repaired: 'They shook hands at the door.' },
  ],
  sound: [
    'The leaders met, themselves surprised. He found himself on a list, felt himself free and decided it himself.',
    'She changed herself into a mouse, and the firm opened itself up to suits. They gathered themselves together.',
    'Remember yourself. They washed themselves in the river, and he hurt himself in the leg.',
    'He said so himself in May. The mayor himself complained. Nobody met the leaders themselves.',
    'The mayor resigned himself to defeat. She resigned herself in the end to a quiet life. She stopped herself at the last second.',
    'She felt herself responsible for his death. The city strengthened itself against floods. He hurt himself back in May.',
  ],
  cues: [...reflexives.keys()],
  *check(block, { tokens }) {
    for (let at = 1; at + 2 < tokens.length; at++) {
      const whose = reflexives.get(tokens[at + 1]?.lower ?? '')
      const report = whose && (bodyPart(block, tokens, at, whose) ?? bare(block, tokens, at))
      if (report) yield report
    }
  },
}

/** Verbs that have nobody and nothing behind them. */
const alone =
  /^(?:happen|occur|concentrate|complain|worsen|deteriorate|relax|retire|remember|resign|apologi[sz]e|quarrel|hurry|participate|originate|decrease|diminish|marry|wonder|collapse|return|arrive|specialise|specialize|improve|increase|develop|move|begin|start|spread|end|stop)$/u
/** Those that have both, one of them with a place, a time or a partner behind. */
const together = /^(?:meet|gather|assemble|agree)$/u
/** What happens to a price, a town or a fire, and to it alone: nobody can do these to himself. */
const ofThings =
  /^(?:reduce|develop|increase|improve|spread|change|intensify|strengthen|weaken|double|expand|extend|accelerate|slow|continue|decide|shrink|grow|rise|drop|fall)$/u
const amountsOfThings =
  /^(?:prices?|rates?|costs?|wages?|sales|exports|imports|profits?|debts?|deficits?|unemployment|inflation|tensions?|situation|conflict|crisis|fire|flames|disease|virus|epidemic|numbers?|population|traffic|temperatures?|storm|weather|demand|economy|trade|industry|tourism|city|town|region|relations|ties|competition|violence|pressure|risks?|problems?|symptoms|pain|damage|pollution)$/u
const ends = /^(?:in|on|at|near|with|about|from|since|after|before|during|for|against|because|when|and|but|to|[.,;])$/u
const places = /^(?:in|on|at|near|with|outside|before|after|during|to|for|several|again)$/u
const states =
  /^(?:bad|badly|well|ill|sick|unwell|better|worse|good|tired|unsafe|insecure|uncomfortable|lonely|happy|sad|sorry|guilty|hungry|cold)$/u

/** These do things to themselves as well: “the city strengthened itself against floods”. */
const agents = /^(?:city|town|region|industry|economy|tourism|virus)$/u

/** “resigned himself to defeat”, “resigned herself in the end to a quiet life” */
const resignsTo = (tokens: Sentence['tokens'], at: number): boolean =>
  tokens.slice(at + 2, at + 9).some(({ lower }) => lower === 'to')

/** “concentrated himself on”, “felt himself bad” */
function bare(block: BlockContent, tokens: Sentence['tokens'], at: number): Report | undefined {
  const [verb, self, next, after] = tokens.slice(at, at + 4)
  if (!verb || !self || !next || !(/^(?:VERB|ADJ)$/u.test(verb.pos) || verb.lower === 'spread') || self.quoted !== verb.quoted)
    return undefined
  const base = baseOf(verb.lower) ?? ''
  if (base === 'feel')
    return states.test(next.lower) &&
      /^(?:and|but|in|on|at|for|after|because|when|that|during|again|now|today|already|[.,;])$/u.test(after?.lower ?? '')
      ? report(block, verb, next, { from: verb.to, to: self.to })
      : undefined
  const isAlone =
    alone.test(base) &&
    !(base === 'resign' && resignsTo(tokens, at)) &&
    (base !== 'marry' || /^(?:with|in|on)$/u.test(next.lower)) &&
    ends.test(next.lower) &&
    !isWhole(base, next, after)
  // “the price reduced itself by half”
  const subject = tokens[at - 1]?.pos === 'AUX' || tokens[at - 1]?.pos === 'ADV' ? tokens[at - 2] : tokens[at - 1]
  const isOfThing =
    ofThings.test(base) &&
    amountsOfThings.test(subject?.lower ?? '') &&
    !(agents.test(subject?.lower ?? '') && /^(?:against|from|to|into|[.,])$/u.test(next.lower)) &&
    (ends.test(next.lower) ||
      /^(?:by|quickly|rapidly|slowly|further|strongly|to|again|significantly|considerably)$/u.test(next.lower))
  if (isOfThing) {
    const form = verbForms(verb.lower).find((reading) => reading.base === base)?.form ?? 'past'
    const insert = base === 'reduce' ? (inflect('fall', subject === tokens[at - 1] ? form : 'participle')[0] ?? '') : ''
    return report(block, verb, self, insert ? { from: verb.from, to: self.to, insert } : { from: verb.to, to: self.to })
  }
  const isTogether = together.test(base) && self.lower === 'themselves' && places.test(next.lower)
  return isAlone || isTogether ? report(block, verb, self, { from: verb.to, to: self.to }) : undefined
}

const either = /^(?:improve|develop|move|stop|end|start|increase|spread|begin)$/u
const calendar =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|19\d\d|20\d\d|recent|last)$/u

/** “improved themselves”, “stop themselves from”: somebody can do these to himself as well, so that they count with a time behind. */
const isWhole = (base: string, next: Token, after: Token | undefined): boolean =>
  either.test(base) && !(/^(?:in|on|at|since)$/u.test(next.lower) && calendar.test(after?.lower ?? ''))

const parts =
  /^(?:hands?|legs?|arms?|fingers?|foot|feet|teeth|face|nose|hair|knees?|shoulder|wrist|ankle|ribs?|head|neck|back|thigh|elbow|jaw|collarbone)$/u
const hurting = /^(?:break|wash|injure|hurt|cut|burn|dislocate|sprain|fracture|brush|twist|shake|tear)$/u

/** “broke himself the leg”, “shook themselves hands” */
function bodyPart(block: BlockContent, tokens: Sentence['tokens'], at: number, whose: string): Report | undefined {
  const [verb, self, next, after] = tokens.slice(at, at + 4)
  if (!verb || !self || !next || !after || verb.pos !== 'VERB' || !hurting.test(baseOf(verb.lower) ?? '')) return undefined
  // “He cut himself back in 2019”
  if (next.lower === 'back' && after.pos !== 'PUNCT') return undefined
  if (parts.test(next.lower)) return report(block, verb, next, { from: verb.to, to: self.to })
  const isPart = /^(?:the|a|an|his|her|its|their)$/u.test(next.lower) && parts.test(after.lower)
  return isPart ? report(block, verb, after, { from: self.from, to: next.to, insert: whose }) : undefined
}

function report(block: BlockContent, first: Token, last: Token, edit: { from: number; to: number; insert?: string }): Report {
  const words = block.text.slice(first.from, last.to)
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 1,
    message: `“${words}”: English has no such word behind “${first.text}” here.`,
    repairs: changeWithin(block.text, first, last, { insert: '', ...edit }),
  }
}
