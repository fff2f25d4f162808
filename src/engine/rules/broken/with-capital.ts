import type { Token } from '../../article'
import { putOrAsk } from '../../proposals'
import type { Report } from '../rule'

/** A word that is written with a capital. Nothing where its sentence has none at its head: such a text has none at all. */
export function withCapital(tokens: readonly Token[], word: Token, name: string): Report | undefined {
  if (!/^\P{Ll}/u.test(tokens[0]?.text ?? '')) return undefined
  return {
    ranges: [{ from: word.from, to: word.to }],
    tier: 'likely',
    severity: 1,
    message: `“${word.text}” is written with a capital: “${name}”.`,
    repairs: [putOrAsk(word, name, word.quoted)],
  }
}
