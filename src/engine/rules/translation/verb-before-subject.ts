import { upperFirst } from '../../language/match-case'
import type { BlockContent, Sentence, Token } from '../../article'
import { readNounPhrase } from '../../language/noun-phrases'
import { type SentenceRule, type Report } from '../rule'

/**
 * The order of Arabic and Spanish: *Confirmed the director of the port that …*. Deliberate exceptions: quotations and their speakers
 * (*“…,” said the director*), a finite verb between the two words, nouns that take *that* themselves at once (*the news that*).
 */
export const verbBeforeSubject: SentenceRule = {
  id: 'verb-before-subject',
  category: 'translation',
  name: 'Verb before its subject',
  why: 'In Arabic and some other languages the verb opens the sentence. In English the subject goes first.',
  scope: 'sentence',
  blocks: ['body'],
  covers: ['BS08'],
  examples: [
    {
      damaged: '[[Confirmed the director]] of the port that ships were moving again.',
      repaired: 'The director of the port confirmed that ships were moving again.',
    },
    {
      damaged: 'Six people have died in the floods, [[informed the agency]].',
      repaired: 'Six people have died in the floods, the agency said.',
    },
    {
      damaged: 'Cairo - [[Announced the ministry]], in a letter, that the fair is off.',
      repaired: 'Cairo - The ministry, in a letter, announced that the fair is off.',
    },
  ],
  sound: [
    'Six people have died, reported the BBC. “It is closed,” assured the mayor. He met the press, informed the court and left.',
    'The director of the port confirmed that ships were moving again.',
    '“Ships are moving again,” said the director, who added that the storm was over.',
    'Added to the list was a rule that nobody liked.',
    'Said to be ill, the director of the port denied that he would go.',
    'Announced a year ago, the scheme that was to save the village has stalled. Said the aide that evening: “It is over.”',
    'Declared the winner after a recount, Mr Hall told supporters that he was relieved.',
    'Warned a week earlier that rain was coming, the farmers harvested early.',
    'Warned the night before that the dam might burst, villagers fled.',
  ],
  outranks: ['lost-subject', 'opens-with-verb'],
  *check(block, sentence) {
    const report = checkSentence(block, sentence) ?? checkTail(block, sentence)
    if (report) yield report
  },
}

const saying = new Set(
  'Confirmed Announced Stressed Explained Declared Stated Affirmed Said Noted Emphasized Emphasised Revealed Added Warned Indicated Asserted'.split(
    ' ',
  ),
)

function checkSentence(block: BlockContent, { tokens }: Sentence): Report | undefined {
  const at = tokens
    .slice(0, 7)
    .findIndex((token, place) => saying.has(token.text) && (place === 0 || /^[-–—:]$/.test(tokens[place - 1]?.text ?? '')))
  const verb = tokens[at]
  const first = tokens[at + 1]
  if (!verb || !first || verb.quoted || !(/^(?:the|a|an|his|her|its|their)$/.test(first.lower) || first.pos === 'PROPN'))
    return undefined
  const subject = readNounPhrase(tokens, at + 1)
  const that = tokens.findIndex((token, place) => place > at + 2 && place < at + 24 && token.lower === 'that')
  const end = tokens[that]
  if (!subject || subject.temporal || !end || tokens.slice(at + 1, that).some(isFinite)) return undefined
  if (opensParticiple(tokens, at + 1, that)) return undefined
  const words = block.text.slice(first.from, end.from).trimEnd()
  const capital = upperFirst(words)
  return {
    ranges: [{ from: verb.from, to: subject.head.to }],
    tier: 'likely',
    severity: 5,
    message: `“${verb.text}” stands before the one who ${verb.lower} it.`,
    repairs: [
      {
        label: `Put “${verb.lower}” before “that”`,
        kind: 'single',
        edits: [{ from: verb.from, to: end.from, insert: `${capital} ${verb.lower} ` }],
      },
    ],
  }
}

/**
 * “Declared the winner after a recount, Mr Hall told supporters that …”: the main clause begins at a comma. “Said the aide that evening”, “Added a
 * colleague who asked that …”: the clause belongs to another verb.
 */
function opensParticiple(tokens: Sentence['tokens'], from: number, that: number): boolean {
  const between = tokens.slice(from, that)
  const isParted = between.some(({ text }) => text === ',') && tokens[that - 1]?.text !== ','
  return (
    isParted ||
    /^(?:before|earlier|later|ago)$/u.test(between.at(-1)?.lower ?? '') ||
    between.some(({ lower }) => lower === 'who') ||
    /^(?:evening|night|day|week|month|year|morning|afternoon|time)$/u.test(tokens[that + 1]?.lower ?? '')
  )
}

/** Verbs that want somebody or something told, so that nobody can stand behind them: “…, informed the agency.” */
const telling = /^(?:informed|assured|indicated|detailed|communicated|clarified|affirmed|precised|pointed out)$/

/** A whole clause, a comma, and who told it in the order of Spanish. */
function checkTail(block: BlockContent, { tokens, text }: Sentence): Report | undefined {
  const comma = tokens.findLastIndex((token) => token.text === ',')
  const [verb, first] = tokens.slice(comma + 1, comma + 3)
  if (comma < 4 || !verb || !first || verb.quoted || !telling.test(verb.lower) || !/[^?!…:]\.$/u.test(text)) return undefined
  const subject = readNounPhrase(tokens, comma + 2)
  const end = tokens.at(-2)
  if (!subject || subject.pronoun || !end || tokens[comma - 1]?.quoted || end.index - subject.head.index > 12) return undefined
  if (tokens.slice(comma + 2).some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'CCONJ')) return undefined
  const who = block.text.slice(first.from, end.to)
  return {
    ranges: [{ from: verb.from, to: end.to }],
    tier: 'likely',
    severity: 5,
    message: `“${verb.text}” stands before the one who said it, and tells nobody.`,
    repairs: [{ label: `Put “${who} said”`, kind: 'single', edits: [{ from: verb.from, to: end.to, insert: `${who} said` }] }],
  }
}

const isFinite = ({ pos, text }: Token): boolean => pos === 'AUX' || pos === 'SCONJ' || /[“”"]/u.test(text)
