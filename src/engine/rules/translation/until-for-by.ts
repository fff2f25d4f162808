import type { Sentence, Token } from '../../article'
import { calendarNames } from '../../language/calendar'
import { canBe, verbForms } from '../../language/verb-forms'
import { putOrAsk } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *The work must be finished until May* for *by May*: what is done once has a last moment, and does not go on until then. Deliberate exceptions: what is
 * denied (*will not be finished until May*) or only allowed (*may be handed in until Friday*), what goes on (*will be open until May*), quotations, where it is asked.
 */
export const untilForBy: SentenceRule = {
  id: 'until-for-by',
  category: 'translation',
  name: 'Wrong “until” for “by”',
  why: 'German, Russian, Polish and others have one word for “until” and “by”. In English what is done once is done by a date.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR03'],
  examples: [
    {
      damaged: 'The work must be finished [[until]] the end of the year.',
      repaired: 'The work must be finished by the end of the year.',
    },
    { damaged: 'Any change must be agreed [[until]] December 15.', repaired: 'Any change must be agreed by December 15.' },
    { damaged: 'The council will decide on it [[until]] Monday.', repaired: 'The council will decide on it by Monday.' },
    {
      damaged: 'The dam should have been finished [[until]] last summer.',
      repaired: 'The dam should have been finished by last summer.',
    },
    { damaged: 'The firm has to submit its report [[until]] 5 May.', repaired: 'The firm has to submit its report by 5 May.' },
    { damaged: 'They plan to complete the bridge [[until]] 2027.', repaired: 'They plan to complete the bridge by 2027.' },
  ],
  sound: [
    'The work will not be finished until May. Nobody must decide until Monday. Bids may be submitted until Friday.',
    'The road will be closed until May. They will work until Monday. He will finish school and stay until June.',
    'They must complete the work, which lasts until May. The vote will be decided until proof is found.',
    'He was to sign a deal that runs until 2027, and the book will be completed only until then.',
    'They must pay rent until June. Pubs must close until December 2. The tax will have to apply until 2030. They will settle in Paris until May.',
    'She will fulfil the duties of mayor until May. A 40mph limit will be introduced until May. Drivers should choose another route until Friday.',
    'The council has to leave the site open until May. He will be handed the captaincy until June. He will be signed on loan until January.',
    'All staff must register daily until the end of May. Guests are asked to return to their rooms until midnight. They have to repair roads until May.',
    'The decision will be postponed until May, and it must wait until Friday.',
    'The club will sign him until 2027, and the state will pay the men until May. It will deliver mail until June.',
  ],
  cues: ['until', 'till'],
  *check(_, sentence) {
    for (const [at, token] of sentence.tokens.entries()) {
      if (token.lower !== 'until' && token.lower !== 'till') continue
      const report = isTime(sentence.tokens, at + 1) ? checkVerb(sentence, at, token) : undefined
      if (report) yield report
    }
  },
}

/** Acts that are over at once, so that nothing of them could go on; some of them only where something is to be done to a thing, some only where it is asked for. */
const once =
  /^(?:finish|complete|decide|adopt|repay|demolish|abolish|resolve|settle|conclude|ratify|finali[sz]e|achieve|eliminate|vacate|fulfil|fulfill)$/u
const onceDone = /^(?:approve|agree|build|rebuild|repair|sign|reach|hand|phase|restore|renovate|launch|pass)$/u
const onceAsked =
  /^(?:deliver|submit|pay|present|reply|respond|notify|register|leave|return|sign|repair|clarify|explain|choose|elect|prepare|publish|release|resign|remove|reach|dismantle|renew|install|file|transfer|announce|agree)$/u
const asking = /^(?:must|should|shall|has|have|had|need|needs|needed|obliged|ordered|required|asked|forced)$/u
const denying =
  /^(?:not|n['’]t|never|no|nobody|none|nothing|neither|nor|only|hardly|barely|delay|delayed|postpone|postponed|unlikely|refuse|refused|may|might|can|could|cannot|without|continue|continued|allowed|able|possible|wait|waiting)$/u
const leading = /^(?:will|would|must|should|shall|to|has|have|had|be|been|is|are|was|were)$/u
/** These are done once only with such words behind them: “pay the fine”, but “pay rent”; “settle the dispute”, but “settle in Paris”. */
const onlyWith: ReadonlyMap<string, RegExp> = new Map([
  ['leave', /^(?:country|city|town|village|area|region|flat|house|building|territory|post|office)$/u],
  ['pay', /^(?:fines?|debts?|bills?|sums?|tax(?:es)?|ransom|compensation|deposit|money|amount|million|euros|dollars|pounds)$/u],
  ['deliver', /^(?:reports?|plans?|verdicts?|answers?|lists?|opinion|ruling|decision|ships?|aircraft|tanks?)$/u],
  ['settle', /^(?:disputes?|cases?|bills?|claims?|row|matters?|debts?)$/u],
  ['fulfil', /^(?:promises?|conditions?|pledges?|demands?|terms|requirements?|plans?|obligations?)$/u],
  ['fulfill', /^(?:promises?|conditions?|pledges?|demands?|terms|requirements?|plans?|obligations?)$/u],
  ['choose', /^(?:between|leader|candidates?|mayor|president|successor|winner|head|name|director)$/u],
  ['hand', /^(?:in|over|back)$/u],
  ['return', /^(?:money|documents?|loans?|sums?|territory|land|property|cars?|votes?|forms?)$/u],
  ['transfer', /^(?:money|funds?|power|ownership|prisoners?|sums?)$/u],
  ['present', /^(?:reports?|plans?|budget|bill|evidence|list|programme|program|proposals?|documents?|candidates?)$/u],
])
/** At most so many words between the verb and “until”. */
const furthest = 8

/** “register daily”, “repair roads”: done again and again. */
const goesOn = (behind: readonly Token[]): boolean =>
  behind.some(({ lower }) => /^(?:daily|weekly|monthly|each|every|regularly)$/u.test(lower)) ||
  (behind[0]?.pos === 'NOUN' && behind.length === 1 && /[^s]s$/u.test(behind[0].lower))

function checkVerb({ tokens }: Sentence, until: number, token: Token): Report | undefined {
  for (let at = until - 1; at >= Math.max(1, until - furthest); at--) {
    const word = tokens[at]
    if (!word || word.pos === 'PUNCT' || /^(?:that|which|who|and|or|but|if|when)$/u.test(word.lower)) return undefined
    const isVerb = word.pos === 'VERB' || word.pos === 'AUX'
    if (!isVerb) continue
    const behind = tokens.slice(at + 1, until)
    const isHeld = behind.some(({ lower }) => lower === 'loan') || goesOn(behind)
    return !isHeld && isDueOnce(tokens, at, word, behind) && !tokens.slice(0, until).some(({ lower }) => denying.test(lower))
      ? report(token)
      : undefined
  }
  return undefined
}

/** “must be finished”, “will decide”, “to complete”: asked for or foreseen, and not denied. */
function isDueOnce(tokens: readonly Token[], at: number, verb: Token, behind: readonly Token[]): boolean {
  let first = at
  while (leading.test(tokens[first - 1]?.lower ?? '') || tokens[first - 1]?.pos === 'ADV') first--
  const helpers = tokens.slice(first, at).map(({ lower }) => lower)
  const last = helpers.findLast((word) => leading.test(word)) ?? ''
  const isPassive = /^(?:be|been)$/u.test(last) && canBe(verb.lower, 'participle')
  // “must have left”
  const isPerfect = last === 'have' && canBe(verb.lower, 'participle')
  if (!isPassive && !isPerfect && !(canBe(verb.lower, 'base') && ahead.test(last))) return false
  if (!helpers.some((word) => ahead.test(word))) return false
  const isAsked = [tokens[first - 1]?.lower ?? '', ...helpers].some((word) => asking.test(word))
  return verbForms(verb.lower).some(
    ({ base }) =>
      (once.test(base) || (isPassive && onceDone.test(base)) || (isAsked && onceAsked.test(base))) &&
      (onlyWith.get(base) === undefined ||
        (isPassive && base !== 'hand') ||
        behind.some(({ lower }) => onlyWith.get(base)?.test(lower))),
  )
}

const ahead = /^(?:will|would|must|should|shall|to)$/u
const parts = /^(?:end|beginning|start|middle|deadline|weekend|summer|winter|autumn|spring|latest)$/u

/** A moment, and no clause: “May”, “the end of the year”, “December 15”, “next Friday”. */
function isTime(tokens: readonly Token[], at: number): boolean {
  const [first, second] = tokens.slice(at, at + 2)
  if (!first || !second) return false
  if (calendarNames.has(first.text) || /^(?:19|20)\d\d$/u.test(first.text)) return true
  if (/^(?:Christmas|Easter|Ramadan|tomorrow|midnight|noon)$/u.test(first.text)) return true
  if (first.lower === 'the' || first.lower === 'next' || first.lower === 'this')
    return (
      parts.test(second.lower) ||
      calendarNames.has(second.text) ||
      (first.lower !== 'the' && /^(?:week|month|year)$/u.test(second.lower))
    )
  if (first.lower === 'then' && /^[.,;]$/u.test(second.text)) return true
  if (first.lower === 'last') return parts.test(second.lower)
  if (/^\d{1,2}(?::\d\d)?$/u.test(first.text) && /^(?:[ap]\.?m\.?|o['’]clock)$/u.test(second.lower)) return true
  return /^\d{1,2}(?:st|nd|rd|th)?$/u.test(first.text) && calendarNames.has(second.text)
}

const report = (until: Token): Report => ({
  ranges: [{ from: until.from, to: until.to }],
  tier: 'likely',
  severity: 5,
  message: `What is done once does not go on “${until.text}” a date: English says “by”.`,
  repairs: [putOrAsk(until, 'by', until.quoted)],
})
