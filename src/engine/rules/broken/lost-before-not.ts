import type { BlockContent, Sentence, Token } from '../../article'
import { analyseClauses } from '../../language/clause'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { matchCase } from '../../language/match-case'
import { canBe, inflect, verbForms } from '../../language/verb-forms'
import { asking, putWords } from '../../proposals'
import type { Proposal, Report } from '../rule'

/** “Not yet been established.”, “But not yet reach the islands.”: who or what has not, and the helping verb, were lost; or they stand before the stop. */
export function lostBeforeNot(block: BlockContent, { tokens, text, index }: Sentence): Report | undefined {
  const at = /^(?:and|but)$/.test(tokens[0]?.lower ?? '') ? 1 : 0
  const [not, yet, verb, next] = tokens.slice(at, at + 4)
  if (!not || !verb || !next || not.lower !== 'not' || yet?.lower !== 'yet' || not.quoted) return undefined
  if (!/[^?!…:]\.$/u.test(text)) return undefined
  const isPassive = verb.lower === 'been' && next.pos === 'VERB' && canBe(next.text, 'participle')
  const isActive =
    at === 1 && verb.pos === 'VERB' && canBe(verb.text, 'base', 'participle') && /^(?:DET|PRON|PROPN|NOUN)$/.test(next.pos)
  if (!isPassive && !isActive) return undefined
  const done = isPassive ? verb.lower : (inflect(verbForms(verb.text)[0]?.base ?? '', 'participle')[0] ?? verb.text)
  const range = { from: not.from, to: verb.to }
  const previous = at === 0 ? block.sentences[index - 1] : undefined
  return {
    ranges: [range],
    tier: 'likely',
    severity: 10,
    message: `Nobody stands before “${block.text.slice(range.from, range.to)}”, and no “has” or “have”.`,
    repairs: [
      ...joinTo(previous, not),
      ...['it has', 'they have'].map((subject) => putWords(range, matchCase(`${subject} not yet ${done}`, not.text), 'choice')),
      asking('what was said'),
    ],
  }
}

/** “Contact with the miner. Not yet been established.”: what stands before the stop is the subject. */
function joinTo(previous: Sentence | undefined, not: Token): readonly Proposal[] {
  const last = previous?.tokens.at(-2)
  const subject = previous && readLongNounPhrase(previous.tokens, 0)
  if (!last || !subject || analyseClauses(previous).finite.length > 0) return []
  const have = subject.number === 'plural' ? 'have' : 'has'
  return [
    {
      label: `Join: “${last.text} ${have} not yet”`,
      kind: 'choice',
      edits: [{ from: last.to, to: not.to, insert: ` ${have} not` }],
    },
  ]
}
