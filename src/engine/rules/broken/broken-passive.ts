import type { Sentence, Token } from '../../article'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { subjectThatOpens } from '../../language/opens-clause-with-subject'
import { strictlyTransitive } from '../../language/transitive-verbs'
import { canBe, inflect, isKnownVerb } from '../../language/verb-forms'
import { canSpeak } from '../../language/bare-predicate'
import { askFirst, askIfSaid, putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A passive with a part lost: *A curfew has imposed in the capital.* (been), *The project is fund by the state* (funded). Deliberate exceptions: who
 * may have done it (*the council has built in stone*: only things are looked at, and people such things are done to), an object further on, clauses with *which* or *what* before, *a
 * song by*, *is play by play*.
 */
export const brokenPassive: SentenceRule = {
  id: 'broken-passive',
  category: 'broken',
  name: 'A part of the passive is missing',
  why: 'An English passive is “has been imposed”, “is funded”: with “been” after “has”, and with the verb in its third form.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR15', 'BS09'],
  outranks: ['verb-form'],
  examples: [
    { damaged: 'A curfew [[has imposed]] in the capital.', repaired: 'A curfew has been imposed in the capital.' },
    {
      damaged: 'The draft [[has rejected]] by 14 of the 27 states.',
      repaired: 'The draft has been rejected by 14 of the 27 states.',
    },
    {
      damaged: 'Three suspects [[have arrested]] in connection with the robbery.',
      repaired: 'Three suspects have been arrested in connection with the robbery.',
    },
    { damaged: 'The hostages [[had released]] on Tuesday.', repaired: 'The hostages had been released on Tuesday.' },
    { damaged: 'The project [[is fund]] by the state.', repaired: 'The project is funded by the state.' },
  ],
  sound: [
    'The police have arrested in dawn raids five men suspected of fraud. The committee has approved by a wide margin the plan.',
    'The demonstrators have taken to the streets. The operation has taken in three towns. The refugees have built in brick.',
    'The council has built in stone. The law has been imposed in the capital. The tax the state has imposed in the south is high.',
    'The best part is music by Bach. It is work by a friend. What the storm has destroyed in the town is lost.',
    'The storm has destroyed in an hour the work of years. The game is play by play.',
    'The main danger is attack by sharks, and the alternative is review by a judge. The game has seen off its critics.',
  ],
  cues: ['has', 'have', 'had', 'by'],
  *check(_, sentence) {
    const { tokens } = sentence
    for (let at = 1; at + 2 < tokens.length; at++) {
      const report = withoutBeen(sentence, at) ?? plainForm(tokens, at)
      if (report) yield report
    }
  },
}

const things =
  /^(?:curfew|tax|taxes|law|laws|bridge|road|house|houses|building|buildings|school|schools|hospital|plant|factory|stadium|church|museum|ban|bans|fee|fees|rule|rules|plan|plans|decision|contract|agreement|treaty|game|match|meeting|trial|vote|election|elections|festival|flight|flights|train|trains|station|airport|port|town|city|village|region|weapon|weapons|money|film|book|song|report|document|documents|letter|painting|car|cars|body|bodies|sanctions|state|emergency|date|post|job|jobs|product|goods|drug|vaccine|data)$/u

/** Nouns of doing and of being so, which do nothing themselves: “the proposal”, “the evacuation”; not those that name bodies. */
const isEvent = ({ lower, pos }: Token): boolean =>
  pos === 'NOUN' &&
  /(?:[^aeiou]als?|[ts]ions?|ments?|it(?:y|ies)|ances?|ences?|drafts?|resolutions?|warrants?|charges?|petitions?)$/u.test(
    lower,
  ) &&
  !canSpeak({ lower, pos } as Token) &&
  !acting.test(lower)

/** Words in those endings that name people and bodies. */
const acting =
  /^(?:(?:commission|administration|delegation|association|organi[sz]ation|opposition|prosecution|corporation|federation|foundation|institution|coalition|union|nation|mission|population|generation|station|faction|battalion|champion|companion|million|billion|government|parliament|regiment|department|municipalit|authorit|communit|universit|majorit|minorit|facult|cit|part|hospital|tribunal|rival|admiral|general|principal|criminal|animal|audience|alliance|conference|intelligence|defen[cs]e|insurance|establishment|management|contingent)(?:s|y|ies)?)$/u

/** What is done to them; “have taken to the streets” and “has taken in three towns” tell of what they did. */
const isHarm = (tokens: readonly Token[], at: number): boolean =>
  !/^(?:built|given|known|shown|seen|proven|hosted|chosen|required|founded)$/u.test(tokens[at]?.lower ?? '') &&
  (tokens[at]?.lower !== 'taken' ||
    tokens.slice(at + 1, at + 5).some(({ lower }) => /^(?:hospitals?|clinics?|custody|prison|jail)$/u.test(lower)))

/** People such things are done to. */
const sufferers =
  /^(?:suspects?|hostages?|prisoners?|detainees?|victims?|patients?|passengers?|defendants?|migrants?|refugees?|civilians?|demonstrators|protesters|miners|evacuees|captives?|survivors?|people)$/u

/** “A curfew has imposed in the capital.” */
function withoutBeen({ tokens, text }: Sentence, at: number): Report | undefined {
  const [noun, have, verb, next] = tokens.slice(at - 1, at + 3)
  if (!noun || !have || !verb || !next || !/^(?:has|have|had)$/u.test(have.lower)) return undefined
  if (!(things.test(noun.lower) || ((isEvent(noun) || sufferers.test(noun.lower)) && isHarm(tokens, at + 1)))) return undefined
  if (!strictlyTransitive.has(verb.lower) || canBe(verb.lower, 'base') || /\?$/u.test(text)) return undefined
  // “the tax the state has imposed”: the subject has to open its clause.
  const opens = [
    0,
    tokens.findLastIndex(({ lower }, place) => place < at && /^(?:that|because|although|while)$/u.test(lower)) + 1,
  ]
  if (!opens.some((start) => subjectThatOpens(tokens, start)?.end === at)) return undefined
  // “The game has seen off its critics”
  if (/^(?:off|out|away|up|down|back|over|through)$/u.test(next.lower)) return undefined
  if (next.text !== '.' && !isLastPhrase(tokens, at + 2)) return undefined
  return report(have, verb, `${have.text} been ${verb.text}`, verb.quoted)
}

/** Nothing behind the phrase that could be an object put off. */
function isLastPhrase(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.pos !== 'ADP') return false
  const phrase = readLongNounPhrase(tokens, at + 1)
  const next = phrase && tokens[phrase.end]
  return next !== undefined && (next.pos === 'PUNCT' || next.pos === 'ADP' || next.pos === 'SCONJ')
}

/** “is fund by the state”: a plain form, and who does it. */
function plainForm(tokens: readonly Token[], at: number): Report | undefined {
  const [before, be, verb, by, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (!before || !be || !verb || !next || by?.lower !== 'by' || !/^(?:is|are|was|were|be|been)$/u.test(be.lower)) return undefined
  if (
    !/^(?:NOUN|PROPN|PRON|AUX)$/u.test(before.pos) ||
    /^(?:it|this|that|there|part|best|rest|all|what|day|step|play)$/u.test(before.lower)
  )
    return undefined
  if (!isKnownVerb(verb.text) || !canBe(verb.lower, 'base') || canBe(verb.lower, 'participle') || notVerbs.test(verb.lower))
    return undefined
  // “The main danger is attack by sharks”
  if (deeds.test(before.lower)) return undefined
  if (!/^(?:DET|PROPN|NUM|NOUN|ADJ)$/u.test(next.pos) && !/^(?:his|her|its|their)$/u.test(next.lower)) return undefined
  const [put] = inflect(verb.lower, 'participle')
  return put === undefined || next.lower === verb.lower ? undefined : report(be, verb, `${be.text} ${put}`, verb.quoted)
}

/** What may be a deed, which is told by a noun. */
const deeds =
  /^(?:risks?|dangers?|threats?|options?|alternatives?|choices?|causes?|complaints?|methods?|means|weapon|answer|problems?|fears?|remed(?:y|ies)|solutions?|result|outcome|norm|rule|practice|route)$/u

const notVerbs =
  /^(?:rule|law|government|control|music|work|art|light|sound|worth|open|close|clear|dry|free|empty|near|stand|drop|live|home|play|word|step|point|house|day|night|land|water|air|plane|train|bus|design)$/u

function report(first: Token, last: Token, put: string, quoted: boolean): Report {
  const range = { from: first.from, to: last.to }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${first.text} ${last.text}” lacks a part of the passive: “${put}”.`,
    repairs: askFirst(quoted, askIfSaid(`“${put}”`), putWords(range, put)),
  }
}
