import type { Sentence, Token } from '../../article'
import { upperFirst } from '../../language/match-case'
import { isSpeech } from '../../language/speech-verbs'
import { isFinite } from '../../language/verb-groups'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * Three clauses or more strung on commas, with figures in them: *The hall covers 20,000 square metres, the number of cars is 1,085, more than half are electric*. Deliberate
 * exceptions: clauses that share a word (*Sales were 5 million, profit 2 million*), anything with a word that joins clauses, quotations, and rows without figures, which
 * writers make on purpose.
 */
export const clausesInARow: SentenceRule = {
  id: 'clauses-in-a-row',
  category: 'broken',
  name: 'Clauses strung on commas',
  why: 'Chinese, Japanese and Turkish string whole clauses on commas. English joins the last with “and”, or makes sentences of them.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS15'],
  outranks: ['comma-splice', 'run-on'],
  examples: [
    {
      damaged: 'The hall covers 20,000 square metres, the number of cars on show is 1,085[[,]] more than half are electric.',
      repaired: 'The hall covers 20,000 square metres, the number of cars on show is 1,085, and more than half are electric.',
    },
    {
      damaged: 'The plant covers 12 hectares, it employs 300 people[[,]] the investment is 40 million euros.',
      repaired: 'The plant covers 12 hectares, it employs 300 people, and the investment is 40 million euros.',
    },
  ],
  sound: [
    'The hall covers 20 hectares, the yard covers 12, and the park has 300 trees. Sales were 5 million, profit 2 million, debt a tenth.',
    'The banks closed, the shops shut, the people fled. The firm has 300 men, the largest of them in Rome, the mayor said.',
    'The club, which has 300 members, 40 teams and 12 pitches, is old. It cost 5 euros, she says, it was worth 12.',
  ],
  *check(_, sentence) {
    const report = checkSentence(sentence)
    if (report) yield report
  },
}

const joining =
  /^(?:and|or|but|yet|nor|if|when|while|that|which|who|whose|whom|because|although|though|as|since|so|whereas|where|what|how|not|n['’]t|after|before|until|with|than|plus|like)$/u
const fewest = 3

function checkSentence({ tokens, text }: Sentence): Report | undefined {
  // Most sentences have fewer than two commas.
  if (text.indexOf(',', text.indexOf(',') + 1) < 0 || !/[^?!…:]\.$/u.test(text)) return undefined
  if (tokens.some(({ quoted, text: mark }) => quoted || /^[;:–—()]$/u.test(mark))) return undefined
  const commas = tokens.flatMap(({ text: mark }, at) => (mark === ',' ? [at] : []))
  if (commas.length < fewest - 1 || commas.length > fewest + 2) return undefined
  const starts = [0, ...commas.map((at) => at + 1)]
  const clauses = starts.map((start, at) => tokens.slice(start, commas[at] ?? -1))
  if (!clauses.every(isClause) || clauses.filter(holdsFigure).length < 2) return undefined
  const comma = tokens[commas.at(-1) ?? 0]
  const next = tokens[(commas.at(-1) ?? 0) + 1]
  if (!comma || !next) return undefined
  const parted = `. ${upperFirst(next.text)}`
  return {
    ranges: [{ from: comma.from, to: comma.to }],
    tier: 'likely',
    severity: 1,
    message: `${clauses.length} whole clauses are strung on commas; the last is joined with “and”.`,
    repairs: [
      { label: 'Put “, and”', kind: 'choice', edits: [{ from: comma.from, to: comma.to, insert: ', and' }] },
      {
        label: `Make two sentences: “${parted}”`,
        kind: 'choice',
        edits: [{ from: comma.from, to: next.to, insert: parted }],
      },
    ],
  }
}

const holdsFigure = (clause: readonly Token[]): boolean =>
  clause.some(({ text, lower }) => /\d/u.test(text) || /^(?:half|third|quarter|dozens|percent)$/u.test(lower))

/** A subject, and right behind it a verb of its own that is no word of saying. */
function isClause(clause: readonly Token[]): boolean {
  const [first] = clause
  const isMore = /^(?:more|less|fewer)$/u.test(first?.lower ?? '') && clause[1]?.lower === 'than'
  if (!first || (!isMore && !/^(?:DET|NUM|NOUN|PROPN|PRON|ADJ)$/u.test(first.pos))) return false
  const words = isMore ? clause.slice(2) : clause
  const at = words.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX')
  const verb = words[at]
  if (!verb || at < 1 || words.some(({ lower }) => joining.test(lower)) || isSpeech(verb.lower)) return false
  return (
    isFinite(verb) &&
    words
      .slice(0, at)
      .every(
        ({ pos, lower }) =>
          /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART)$/u.test(pos) || /^(?:it|they|its|his|her|their|he|she)$/u.test(lower),
      )
  )
}
