import type { BlockContent, Token } from '../../article'
import { verbForms } from '../../language/verb-forms'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A verb that keeps the *of* of a noun: *for transferring of water*, *by using of drones*, *to promote of a law*. Deliberate exceptions: an article in front
 * (*the buying of votes*), forms that are nouns (*in training of staff*), verbs that take *of* (*instead of speaking of it*).
 */
export const gerundWithOf: SentenceRule = {
  id: 'gerund-with-of',
  category: 'translation',
  name: 'Of between a verb and its object',
  why: 'Where English has a verb, Hindi, Persian, Arabic and Russian have a noun, which needs “of”. A verb takes its object at once.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['GR03', 'LX02'],
  examples: [
    {
      damaged: 'A plan for [[transferring of]] water from Taleghan is ready.',
      repaired: 'A plan for transferring water from Taleghan is ready.',
    },
    {
      damaged: 'They were caught by [[using of]] drones.',
      repaired: 'They were caught by using drones.',
    },
    { damaged: 'The law bans [[importing of]] old clothes.', repaired: 'The law bans importing old clothes.' },
    {
      damaged: 'Without [[solving of]] this problem nobody can live there.',
      repaired: 'Without solving this problem nobody can live there.',
    },
  ],
  sound: [
    'The buying of votes and the using of force are crimes, and the giving of alms is a duty.',
    'The ban applies to use of the park after dark.',
    'Instead of speaking of it, he thought of leaving, by way of example.',
    'Those who lie in taking of oaths were named. By providing, of course, water, they helped.',
  ],
  *check(block, { tokens }) {
    for (let at = 1; at + 2 < tokens.length; at++) {
      const report = checkVerb(block, tokens, at)
      if (report) yield report
    }
  },
}

/** Verbs with an object at once, whose -ing form is hardly ever a noun by itself. */
const verbs = new Set(
  `achieve acquire arrange arrest attract avoid bring buy capture check collect complete conduct construct create decrease defeat deliver destroy develop
  discuss distribute encourage enhance ensure establish examine execute expand export extend find get give help hire identify implement import improve
  increase inspect investigate keep lower maintain make obtain organise organize pay prevent produce promote protect provide purchase receive recruit reduce
  remove repair resolve rob save secure sell send show solve steal strengthen supply support transfer use violate analyse analyze appoint assess calculate cancel choose copy create detect determine develop elect eliminate evaluate
  install measure modernise modernize monitor operate publish punish rebuild register restore smuggle translate treat`.split(
    /\s+/u,
  ),
)
/** Those that are no nouns, so that “to …” is the verb. */
const plain: ReadonlySet<string> = new Set(
  'achieve acquire avoid bring create destroy develop discuss encourage enhance establish expand implement improve investigate obtain prevent produce promote protect provide receive reduce remove solve strengthen violate'.split(
    ' ',
  ),
)
const before =
  /^(?:for|by|after|before|without|about|from|on|in|against|to|at|with|of|since|while|start|starts|started|stop|stopped)$/u
/** In a headline the article is left out: “EU bans selling of ivory”. */
const ruling = /^(?:bans?|banned|prohibits?|prohibited|allows?|allowed)$/u

function checkVerb({ text, kind }: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const isHeadline = /^(?:headline|subhead)$/u.test(kind)
  const adverb = tokens[at - 1]?.pos === 'ADV' ? 1 : 0
  const [ahead, ing, of, next] = [tokens[at - 1 - adverb], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!ahead || !ing || of?.lower !== 'of' || !next) return undefined
  const infinitive = ahead.lower === 'to' && adverb === 0 && plain.has(ing.text) && next.pos === 'DET'
  if (
    !infinitive &&
    (!(before.test(ahead.lower) || (!isHeadline && ruling.test(ahead.lower))) || !/^\p{Ll}+ing$/u.test(ing.text))
  )
    return undefined
  if (next.quoted !== ing.quoted || !/^(?:DET|NOUN|ADJ|NUM|PROPN|PRON)$/u.test(next.pos) || next.lower === 'course')
    return undefined
  if (!infinitive && !verbForms(ing.lower).some(({ base, form }) => form === 'ing' && verbs.has(base))) return undefined
  // “in taking of oaths”, “in keeping of”: old turns of law
  if (/^(?:in|of|at)$/u.test(ahead.lower) && next.pos === 'NOUN' && /^(?:oaths?|life|office)$/u.test(next.lower)) return undefined
  return {
    ranges: [{ from: ing.from, to: of.to }],
    tier: 'likely',
    severity: 1,
    message: `“${text.slice(ing.from, of.to)}”: the object stands right behind the verb, without “of”.`,
    repairs: changeWithin(text, ing, of, { from: ing.to, to: of.to, insert: '' }),
  }
}
