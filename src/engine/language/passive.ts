import type { Token } from '../article'
import { isPhrasal } from './phrasal-verbs'
import { strictlyTransitive } from './transitive-verbs'
import { canBe } from './verb-forms'

const opensClauseByItself = /^(?:when|where|whereby|while|because|if|as|after|before)$/

/** Verbs that go by a measure, a way or a place without being done by anybody. */
const movesBy =
  /^(?:rose|risen|fell|fallen|grew|grown|increased|decreased|dropped|declined|climbed|gained|jumped|passed|went|came|come|stood|lived|ended|started|began|stopped|won|lost|slipped|slid|surged|rallied|advanced|travelled|traveled|shrank|shrunk|contracted|expanded|swore|sat|slept|stayed|camped|moved|walked|marched|drove|drove|sailed|waited|died|rallied|abided|benefited)$/

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
  if (next.lower === 'by')
    return (
      after !== undefined &&
      !/ing$/.test(after.lower) &&
      !['NUM', 'SYM'].includes(after.pos) &&
      !/^(?:\$|far|about|almost|nearly|more|less)$/.test(after.lower) &&
      (!movesBy.test(word) || !/^(?:a|an|half|the)$/.test(after.lower))
    )
  if (/^(?:accused|suspected|convicted)$/.test(word) && next.lower === 'of') return true
  if (!strictlyTransitive.has(word)) return false
  if (/^(?:at|over)$/.test(next.lower) && after?.lower === 'least') return false
  if (/^(?:this|last|next|every)$/.test(next.lower))
    return after !== undefined && /^(?:week|month|year|summer|spring|day)$/.test(after.lower)
  return (
    (next.pos === 'PUNCT' && /^[.,;]/.test(next.text)) ||
    (next.pos === 'ADP' &&
      !(word === 'called' && /^(?:for|on|in)$/.test(next.lower)) &&
      !/^(?:out|up|off|about|over|around)$/.test(next.lower)) ||
    (next.pos === 'SCONJ' && next.lower !== 'that') ||
    opensClauseByItself.test(next.lower) ||
    (next.lower === 'to' &&
      (next.pos !== 'PART' || !/^(?:used|offered|wanted|needed|proposed|elected|preferred|tried|decided)$/.test(word))) ||
    (next.pos === 'CCONJ' && (after?.pos === 'VERB' ? isPassive(tokens, place + 1) : after?.pos === 'ADV'))
  )
}
