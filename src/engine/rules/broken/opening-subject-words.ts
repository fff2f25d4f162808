import type { Token } from '../../article'
import { matchCase } from '../../language/match-case'
import { canBe } from '../../language/verb-forms'
import type { Report } from '../rule'
import { replaceWord } from './replace-word'

/** Helping verbs of one, and what they are of many. */
export const helpersOfMany = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
])
/** In small letters: “The Lights of London” may be a book. */
export const isPlainNoun = ({ text }: Token): boolean => /^\p{Ll}/u.test(text)

/** “doubled”, “already announced”: a participle, and not what something is. */
export function isDone(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.pos === 'ADV' || tokens[at]?.lower === 'not' ? tokens[at + 1] : tokens[at]
  return word?.pos === 'VERB' && canBe(word.lower, 'participle')
}

/** A verb of the wrong number, and the form that fits its subject. */
export function report(verb: Token, form: string, head: Token, number: 'singular' | 'plural'): Report {
  const put = matchCase(form, verb.text)
  return {
    ranges: [{ from: verb.from, to: verb.to }],
    tier: 'likely',
    severity: 5,
    message: `“${verb.text}” does not go with “${head.text}”, which is ${number === 'plural' ? 'more than one' : 'one'}.`,
    repairs: replaceWord(verb, put),
  }
}
