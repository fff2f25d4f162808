import type { Token } from '../article'
import { smallCalendarNames } from './calendar'
import { isPhrasal } from './phrasal-verbs'
import { strictlyTransitive } from './transitive-verbs'
import { canBe } from './verb-forms'

const opensClauseByItself = /^(?:when|where|whereby|while|because|if|as|after|before)$/

/** Verbs that go by a measure, a way or a place without being done by anybody. */
const movesBy =
  /^(?:arrived|returned|fled|rose|risen|fell|fallen|grew|grown|increased|decreased|dropped|declined|climbed|gained|jumped|passed|went|came|come|stood|lived|ended|started|began|stopped|won|lost|slipped|slid|surged|rallied|advanced|travelled|traveled|shrank|shrunk|contracted|expanded|swore|sat|slept|stayed|camped|moved|walked|marched|drove|drove|sailed|waited|died|rallied|abided|benefited|spread|navigated|survived|prevailed|served|differed|developed|evolved|operated|acted|responded|worked|lived|varied|continued|proceeded|rushed|hurried|flew|swept|whizzed|roared)$/

/** Verbs that nobody does to anything: “strutted by the body”. */
const ownMotion =
  /^(?:strutted|scurried|ambled|cruised|jogged|strolled|sauntered|trotted|galloped|trundled|rumbled|cycled|crept|zoomed|zipped)$/

/** “by law”, “by the end of May”: how or when, not by whom. */
const manner =
  /^(?:law|act|right|default|chance|accident|mistake|name|hand|phone|telephone|train|car|taxi|bus|plane|boat|ship|ferry|helicopter|bike|bicycle|truck|van|tram|ambulance|road|rail|post|mail|email|e-mail|letter|sea|air|land|means|way|virtue|end|time|day|night|degrees|usage|custom|tradition|definition|order|orders|decree|consensus|vote|votes|margin|margins|majority|count|unanimity|points?|goals?|miles?|metres?|percent|%)$/

/** “by the middle of the week”: until when, not by whom; so is “by June”. */
const untilWhen =
  /^(?:middle|start|beginning|close|morning|evening|afternoon|dawn|dusk|nightfall|sunrise|sunset|midday|spring|summer|autumn|winter|week|weekend|month|year|decade|century|christmas|easter|deadline)$/

/** The noun that the words from a place on end in. */
function headAfter(tokens: readonly Token[], from: number): Token | undefined {
  let at = from
  while (/^(?:DET|ADJ|NUM|ADV)$/.test(tokens[at]?.pos ?? '') && tokens[at + 1]) at++
  while (tokens[at]?.pos === 'NOUN' && tokens[at + 1]?.pos === 'NOUN') at++
  return tokens[at]
}

/** “arrested in”, “built by”, “rescued.”: a participle without the object that its verb must have. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  if (!canBe(word, 'participle')) return false
  if (isPhrasal(tokens, at)) return false
  let place = at + 1
  while (tokens[place]?.pos === 'ADV' && !opensClauseByItself.test(tokens[place]?.lower ?? '')) place++
  const next = tokens[place]
  const after = tokens[place + 1]
  if (!next) return false
  // “well attended”: with an object it would stand behind it.
  if (tokens[at - 1]?.lower === 'well' && /^[.,;]/.test(next.text)) return true
  if (next.lower === 'by') {
    const doer = headAfter(tokens, place + 1)
    return (
      after !== undefined &&
      !/ing$/.test(after.lower) &&
      !/^(?:then|now|noon|midnight|today|tomorrow|yesterday)$/.test(after.lower) &&
      !/^(?:ADP|PUNCT|CCONJ)$/.test(after.pos) &&
      !ownMotion.test(word) &&
      !['NUM', 'SYM'].includes(after.pos) &&
      !/^(?:\$|far|about|almost|nearly|more|less)$/.test(after.lower) &&
      !(movesBy.test(word) && doer?.pos !== 'PROPN') &&
      !manner.test(doer?.lower ?? '') &&
      !untilWhen.test(doer?.lower ?? '') &&
      !smallCalendarNames.has(doer?.lower ?? '')
    )
  }
  if (/^(?:accused|suspected|convicted)$/.test(word) && next.lower === 'of') return true
  if (!strictlyTransitive.has(word)) return false
  // “required longer than an hour”, “allowed for a slip”
  if (next.lower === 'than' || (word === 'allowed' && next.lower === 'for')) return false
  if (/^(?:at|over)$/.test(next.lower) && after?.lower === 'least') return false
  if (/^(?:this|last|next|every)$/.test(next.lower))
    return after !== undefined && /^(?:week|month|year|summer|spring|day)$/.test(after.lower)
  return (
    (next.pos === 'PUNCT' && /^[.,;]/.test(next.text) && !(next.text === ',' && isPutOff(after))) ||
    (next.pos === 'ADP' && !/^(?:out|up|off|about|over|around|of)$/.test(next.lower)) ||
    (next.pos === 'SCONJ' && next.lower !== 'that') ||
    opensClauseByItself.test(next.lower) ||
    (next.lower === 'to' &&
      (next.pos !== 'PART' || !/^(?:used|offered|wanted|needed|proposed|elected|preferred|tried|decided)$/.test(word))) ||
    (next.pos === 'CCONJ' && (after?.pos === 'VERB' ? isPassive(tokens, place + 1) : after?.pos === 'ADV'))
  )
}

/** “Congress created, with his approval, the department”: the object comes behind an insertion. */
const isPutOff = (after: Token | undefined): boolean => after?.pos === 'ADP' || (after?.pos === 'ADV' && after.lower !== 'as')
