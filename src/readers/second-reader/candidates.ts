import type { Edit, Range } from '../../engine'
import { articleFor } from '../../engine/lexicon/inflect'
import { formsOf, verbForms } from '../../engine/language/verb-forms'
import { upperFirst } from '../../engine/language/match-case'
import type { Capitals } from './capitals'
import type { ReadWord } from './spans'
import { withoutMarks } from './reports'

/** Other words for a stretch of a paragraph; the empty string takes it out. */
export interface Candidate extends Range {
  readonly insert: string
}

export const toEdit = ({ from, to, insert }: Candidate): Edit => ({ from, to, insert })

/** What could stand instead of a word, in the order in which the model proposed it, written as the word it replaces was. */
export function candidatesInstead(
  text: string,
  word: ReadWord,
  proposals: readonly string[],
  capitals: Capitals,
): readonly Candidate[] {
  const range = withoutMarks(text, word)
  const old = text.slice(range.from, range.to)
  return proposals.flatMap((proposal): readonly Candidate[] => {
    if (proposal === '') return takeOut(text, word, range)
    return [proposal, ...inTheFormOf(old, proposal)].map((other) => {
      const written = capitals.write(other)
      const cased = /^\p{Lu}/u.test(old) ? upperFirst(written) : written
      return withArticle(text, range, cased)
    })
  })
}

/** What could stand before a word. */
export function candidatesBefore(
  text: string,
  word: ReadWord,
  proposals: readonly string[],
  capitals: Capitals,
): readonly Candidate[] {
  const at = word.from
  return proposals
    .filter((proposal) => proposal !== '')
    .map((proposal) => ({ from: at, to: at, insert: `${fittingArticle(capitals.write(proposal), text.slice(at))} ` }))
}

/** Taking a word out takes the space before it along. Marks that lean on it would be left hanging, so then it stays. */
function takeOut(text: string, word: ReadWord, range: Range): readonly Candidate[] {
  if (word.from !== range.from || word.from === 0 || !/\s/u.test(text.charAt(word.from - 1))) return []
  return [{ from: word.from - 1, to: range.to, insert: '' }]
}

/** “decide” for “went”: the verb that was proposed, in the form of the one it replaces. */
function inTheFormOf(old: string, proposal: string): readonly string[] {
  const wanted = verbForms(old.toLowerCase())
  const proposed = verbForms(proposal)
  if (wanted.length === 0 || proposed.length === 0) return []
  const forms = new Set(wanted.flatMap(({ form }) => proposed.map(({ base }) => formsOf(base)[form])))
  forms.delete(proposal)
  return [...forms].slice(0, 1)
}

/** Where “a” or “an” stands before the word, it has to fit the new one. */
function withArticle(text: string, range: Range, insert: string): Candidate {
  const article = /(?<![\p{L}\p{N}])(an?)\s+$/iu.exec(text.slice(0, range.from))
  const fitted = fittingArticle(insert, text.slice(range.to).trimStart())
  if (article?.[1] === undefined) return { ...range, insert: fitted }
  const wanted = articleFor(insert)
  if (wanted === article[1].toLowerCase()) return { ...range, insert: fitted }
  const written = /^A/u.test(article[1]) ? upperFirst(wanted) : wanted
  return { from: article.index, to: range.to, insert: `${written} ${fitted}` }
}

/** A proposed “a” becomes “an” where the next word asks for it. */
function fittingArticle(proposal: string, next: string): string {
  if (!/^an?$/iu.test(proposal)) return proposal
  return /^A/u.test(proposal) ? upperFirst(articleFor(next)) : articleFor(next)
}
