import type { BlockContent, Token } from '../article'
import { onceEach } from '../once-each'
import { firstEndingAt } from '../touching'
import type { Range } from '../types'

/** Words that only dialect and pidgin have; what stands behind an apostrophe is left out of them (“tha’ll”, “ah’m”). */
const words: ReadonlySet<string> = new Set(
  `tha thi thissen nowt owt summat mam ye yer yersel knaa gan bairn
  dinnae cannae wasnae isnae didnae wouldnae couldnae hasnae havenae doesnae wullnae tae fae frae dae naw heid
  dey wetin abeg wey una sef oga`
    .trim()
    .split(/\s+/u),
)

/** “I took me pinny off”: *me* for “my”. */
const owned = /^(?:mam|mum|da|dad|fatha|gran|nan|wife|husband|feet|pinny)$/u

/** Whether somebody quoted among the words of a block speaks a dialect. */
const quotesDialect = onceEach((tokens: readonly Token[]) =>
  tokens.some(
    ({ quoted, lower }, at) =>
      quoted && (words.has(lower.replace(/(?!^)[’'].*$/u, '')) || (lower === 'me' && owned.test(tokens[at + 1]?.lower ?? ''))),
  ),
)

/** Whether a place stands in quoted speech of a dialect: its grammar is its own. */
export function isInDialect({ tokens }: BlockContent, { from }: Range): boolean {
  const here = tokens[firstEndingAt(tokens, from + 1)]
  return here?.quoted === true && quotesDialect(tokens)
}
