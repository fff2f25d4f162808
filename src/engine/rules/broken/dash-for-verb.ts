import type { BlockContent, Sentence, Token } from '../../article'
import { analyseClauses } from '../../language/clause'
import { countNouns } from '../../language/count-nouns'
import { numberOfNoun } from '../../language/noun-number'
import { canBe } from '../../language/verb-forms'
import { putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A dash where English has a verb: *The cause — a short circuit.*, *Among the dead — two children.* Russian, Ukrainian and their kin leave
 * “to be” out and set a dash. Deliberate exceptions: two dashes, a verb on either side, quotations, more than a few words, lists and
 * headings, names before the dash (*Ann Lee — the mayor.*).
 */
export const dashForVerb: SentenceRule = {
  id: 'dash-for-verb',
  category: 'broken',
  name: 'Dash in place of the verb',
  why: 'Russian and its kin leave “is” and “was” out and set a dash. In English the sentence wants its verb.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS06'],
  outranks: ['verbless-sentence', 'fragment-alone', 'clause-without-verb'],
  examples: [
    {
      damaged: 'Two floors burned. The cause [[—]] short circuit.',
      repaired: 'Two floors burned. The cause was a short circuit.',
    },
    {
      damaged: 'A bus fell into a ravine. Among the dead [[—]] two children.',
      repaired: 'A bus fell into a ravine. Among the dead were two children.',
    },
    {
      damaged: 'The jet landed safely. On board [[–]] 62 passengers and four crew.',
      repaired: 'The jet landed safely. On board were 62 passengers and four crew.',
    },
    {
      damaged: 'They went on strike. Their demand [[—]] higher wages and a shorter week.',
      repaired: 'They went on strike. Their demand was higher wages and a shorter week.',
    },
    {
      damaged: 'It was a close race. The winner [[—]] the Spaniard.',
      repaired: 'It was a close race. The winner was the Spaniard.',
    },
  ],
  sound: [
    'The cause — a short circuit — is known. The cause was plain — a short circuit. “The cause — a short circuit.”',
    'One word — no. Ann Lee — the mayor. The winner: the Spaniard.',
    'The cause of the fire in the old part of the town hall by the river on Monday night — a short circuit in the wires of the lift.',
    'The alternative – chaos. The answer – a resounding no.',
    'The result – chaos. The catch – no refunds. On the menu – roast lamb, new potatoes and a glass of claret.',
  ],
  *check(block, sentence) {
    const report = checkSentence(block, sentence)
    if (report) yield report
  },
}

const dash = /^[–—-]$/u
const longest = 16

function checkSentence(block: BlockContent, sentence: Sentence): Report | undefined {
  const { tokens, text } = sentence
  if (!/ [–—-] /u.test(text) || !/[^.?!…:]\.$/u.test(text) || tokens.length > longest) return undefined
  const at = tokens.findIndex((token) => dash.test(token.text))
  const before = tokens.slice(0, at)
  const behind = tokens.slice(at + 1, -1)
  const [mark, last, first, next] = [tokens[at], before.at(-1), before[0], behind[0]]
  if (!mark || !last || !first || !next || at < 2 || behind.some((token) => dash.test(token.text))) return undefined
  if (
    tokens.some(({ quoted, text: word }) => quoted || /^[:;()]$/u.test(word)) ||
    !opensSo(before) ||
    before.some(({ lower }) => announcing.test(lower))
  )
    return undefined
  if (!/^(?:DET|NUM|NOUN|ADJ|PROPN)$/u.test(next.pos) || before.some(isVerb) || behind.some(isVerb)) return undefined
  if (analyseClauses(sentence).finite.length > 0) return undefined
  const { verb, article } = wordsFor(before, behind)
  return {
    ranges: [{ from: mark.from, to: mark.to }],
    tier: 'likely',
    severity: 5,
    message: `A dash stands where the sentence wants a verb: “${block.text.slice(last.from, next.to)}”.`,
    repairs: [putWords({ from: mark.from, to: mark.to }, `${verb}${article}`, article === '' ? 'single' : 'choice')],
  }
}

/** “The result – chaos.”, “On the menu – roast lamb.”: words that keep a reader waiting for what comes have a dash in English as well. */
const announcing =
  /^(?:results?|upshot|verdict|prize|reward|catch|snag|downside|upside|moral|lesson|secret|trick|message|conclusion|alternatives?|answer|response|reaction|choice|option|excuse|reply|menu|agenda|bill|list|cards|plus)$/u

/** “The cause of the fire”, “Among the dead”, “On board”. */
function opensSo(words: readonly Token[]): boolean {
  const [first, second] = words
  if (!first || !second) return false
  if (/^(?:among|on|at|in|behind|ahead|under)$/u.test(first.lower))
    return /^(?:the|those|them|board|duty|place|site|hand|his|her|its|their)$/u.test(second.lower) && words.length <= 7
  return /^(?:the|his|her|its|their|another)$/u.test(first.lower) && words.some(({ pos }) => pos === 'NOUN') && words.length <= 7
}

const isVerb = ({ pos, lower }: Token): boolean =>
  pos === 'AUX' || (pos === 'VERB' && canBe(lower, 'past', 'third', 'base') && !canBe(lower, 'participle', 'ing'))

/** More nouns that one counts. */
const causes = /^(?:circuit|leak|fault|spark|cigarette|collision|explosion|stroke|break|crack|wire|blast|bang)$/u

/** The verb agrees with what stands before the dash, or, behind a place, with what follows it: “Their demand was higher wages”, “On board were 62 passengers”. */
function wordsFor(before: readonly Token[], behind: readonly Token[]): { readonly verb: string; readonly article: string } {
  const [first] = behind
  const end = behind.findIndex(({ pos }) => /^(?:ADP|PUNCT|CCONJ)$/u.test(pos))
  const head = (end < 0 ? behind : behind.slice(0, end)).findLast(({ pos }) => pos === 'NOUN')
  const isPlural =
    first?.pos === 'NUM' ? first.lower !== 'one' && first.lower !== '1' : numberOfNoun(head?.lower ?? '') === 'plural'
  const isBare =
    !isPlural &&
    first !== undefined &&
    /^(?:NOUN|ADJ)$/u.test(first.pos) &&
    (countNouns.has(head?.lower ?? '') || causes.test(head?.lower ?? ''))
  const isPlace = before[0]?.pos === 'ADP'
  const link = before.findIndex(({ pos }) => pos === 'ADP')
  const subject = (isPlace || link < 0 ? before : before.slice(0, link)).findLast(({ pos }) => pos === 'NOUN')
  const takesWere = isPlace ? isPlural : numberOfNoun(subject?.lower ?? '') === 'plural'
  return { verb: takesWere ? 'were' : 'was', article: isBare ? (/^[aeiou]/u.test(first.lower) ? ' an' : ' a') : '' }
}
