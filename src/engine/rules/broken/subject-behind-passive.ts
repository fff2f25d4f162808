import type { BlockContent, Token } from '../../article'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { asking, putWords } from '../proposals'
import type { Report } from '../rule'

/** “…, were closed all the schools”: a passive at a place, and its subject behind it. */
export function reportBehind(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [be, verb, first] = tokens.slice(at, at + 3)
  const subject = readLongNounPhrase(tokens, at + 2)
  if (!be || !verb || !first || !subject || subject.pronoun || subject.temporal) return undefined
  const words = block.text.slice(first.from, subject.last.to)
  const range = { from: be.from, to: subject.last.to }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${words}” is the subject, and stands behind its verb.`,
    repairs: [putWords(range, `${words} ${be.text} ${verb.text}`, 'choice'), asking('what was done')],
  }
}
