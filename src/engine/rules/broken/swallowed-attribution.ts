import type { BlockContent } from '../../article'
import { type QuoteMark, quotesOf } from '../../language/quotes'
import { speakers, speechVerbs } from '../../language/speech'
import { type ParagraphRule, prose, type Report } from '../rule'

/** “he said” or “said the minister” as the last words of a stretch, or “the minister said” behind a comma. */
const lastWords = new RegExp(
  `[,?!]\\s(?<words>(?:${speakers})\\s(?:${speechVerbs})|(?:said|says|added|explained)\\s[^,;:.!?“”"]{2,70}|(?:(?:the|an?)\\s|\\p{Lu})[^,;:.!?“”"]{2,70}\\s(?:said|says))(?<stop>[.,]?)$`,
  'u',
)
/** The same in the middle of a sentence that nothing closes. */
const middleWords = new RegExp(
  `,(?=\\s(?<words>(?:${speakers})\\s(?:${speechVerbs})|(?:said|says|added|explained)\\s(?:\\p{Lu}\\p{L}+|the|an?))(?!\\p{L}|\\s(?:no|yes|sorry)(?!\\p{L})))`,
  'u',
)

/**
 * The words that say who spoke stand inside the quotation: “We won, he said.” Deliberate exceptions: a quotation whose sentence
 * names its speaker outside as well, where the inner words report somebody else, and questions without a comma before them.
 */
export const swallowedAttribution: ParagraphRule = {
  id: 'swallowed-attribution',
  category: 'broken',
  name: 'Attribution inside the quotation',
  why: 'The words that say who spoke are the reporter’s, not the speaker’s, yet they stand between the marks. The closing mark was lost or moved to the end of the sentence.',
  scope: 'paragraph',
  blocks: prose,
  covers: ['PQ13'],
  outranks: ['open-quotation', 'stray-quotation-mark'],
  examples: [
    { damaged: '“We won the cup, [[he said]].” The fans cheered.', repaired: '“We won the cup,” he said. The fans cheered.' },
    {
      damaged: '[[“]]We are ready to sign, [[said Foreign]] Minister Elmar Novruzov.',
      repaired: '“We are ready to sign,” said Foreign Minister Elmar Novruzov.',
    },
    { damaged: '"It will rain, [[the mayor of Riga said]]."', repaired: '"It will rain," the mayor of Riga said.' },
  ],
  sound: [
    '“We won the cup,” he said. “We deserved it.”',
    '“‘Go home,’ he said. So I went,” the witness told the court.',
    '“We will go, and we will say what he said.”',
    '“He would be home by six, he said,” Mrs Jones told the inquest. “They would never find it, she said,” Judge Brown told jurors.',
    '“There is a bathroom, he says,” Nahida reports.',
    'He recalled: “I was ill, she said.”',
  ],
  *check(block) {
    const { pairs, lone } = quotesOf(block)
    for (const { open, close } of pairs) {
      const report = reportPair(block, open, close)
      if (report) yield report
    }
    for (const mark of lone) {
      const report = mark.facing === 'open' && mark.plausible ? reportOpen(block, mark) : undefined
      if (report) yield report
    }
  },
}

/** “He would be home by six, he said,” Mrs Jones told the inquest: she tells what he said. */
const spokenOutside =
  /^\s\p{Lu}[^.!?“”"]{1,40}\s(?:said|says|told|tells|recall(?:s|ed)|added|explained|joked|testified|reports|reported|relates|related|recounts|recounted)(?!\p{L})/u

function reportPair({ text, sentences }: BlockContent, open: QuoteMark, close: QuoteMark): Report | undefined {
  const inside = text.slice(open.at + 1, close.at)
  const tail = inside.slice(-100)
  const found = lastWords.exec(tail)
  const words = found?.groups?.['words']
  if (!found || words === undefined || inside.length < words.length + 6) return undefined
  const sentence = sentences.find(({ from, to }) => open.at >= from && open.at < to)
  const lead = text.slice(sentence?.from ?? 0, open.at)
  const rest = text.slice(close.at + 1, close.at + 40)
  if (
    /[\p{L}\p{N}]/u.test(lead) ||
    /^,?\s*\p{Ll}/u.test(rest) ||
    (found.groups?.['stop'] !== '.' && spokenOutside.test(text.slice(close.at + 1, close.at + 80))) ||
    /[‘’'](?=[\s,.])/u.test(tail.slice(0, found.index + 1).slice(-3))
  )
    return undefined
  const from = close.at - words.length - (found.groups?.['stop'] ?? '').length
  const stop = found.groups?.['stop'] === '.' ? '' : '.'
  return {
    ranges: [{ from, to: from + words.length }],
    tier: 'likely',
    severity: 5,
    message: `“${words}” stands inside the quotation marks.`,
    repairs: [
      {
        label: `Close the quotation before “${words}”`,
        kind: 'single',
        edits: [
          { from: from - 1, to: from - 1, insert: close.char },
          { from: close.at - (found.groups?.['stop'] === ',' ? 1 : 0), to: close.at + 1, insert: stop },
        ],
      },
    ],
  }
}

function reportOpen({ text, sentences }: BlockContent, mark: QuoteMark): Report | undefined {
  const sentence = sentences.find(({ from, to }) => mark.at >= from && mark.at < to)
  if (!sentence) return undefined
  const found = middleWords.exec(text.slice(mark.at + 1, sentence.to))
  const words = found?.groups?.['words']
  if (!found || words === undefined) return undefined
  const comma = mark.at + 1 + found.index
  const char = mark.char === '"' ? '"' : '”'
  const word = /^\s\S+\s\p{L}+/u.exec(text.slice(comma + 1, comma + 60))?.[0] ?? ` ${words}`
  return {
    ranges: [
      { from: comma + 2, to: comma + 1 + word.length },
      { from: mark.at, to: mark.at + 1 },
    ],
    tier: 'sure',
    severity: 5,
    message: `The quotation is not closed before “${word.trim()}”.`,
    repairs: [
      {
        label: `Close the quotation before “${word.trim()}”`,
        kind: 'single',
        edits: [{ from: comma + 1, to: comma + 1, insert: char }],
      },
    ],
  }
}
