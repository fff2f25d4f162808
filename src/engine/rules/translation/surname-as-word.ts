import data from '../../../../resources/lexicon/names/surname-words.json'
import { addTo } from '../../add-to'
import type { Block, Token } from '../../article'
import { isFamilyFirst } from '../../language/syllabic-names'
import { isSpeech } from '../../language/speech-verbs'
import { capitalsIn } from '../../ledger/capitals'
import { isTitle } from '../../ledger/mentions'
import { isFull } from '../../ledger/names'
import { peopleOf } from '../../ledger/people'
import { mapInSteps } from '../../pauses'
import { type ArticleRule, prose, type Report } from '../rule'

/** For each word the surnames that it may stand for. */
const surnamesFor = new Map<string, string[]>()
for (const table of [data.rewritten, data.translated])
  for (const [surname, words] of Object.entries(table)) for (const word of words.split(' ')) addTo(surnamesFor, word, surname)

/**
 * A surname that is a word as well, put into another word or into English: *Dr. Swamp* for Helen Marsh, *Vice President Ship* for Bae Jung-ho. It is told by the title
 * or the verb of speech beside it, and by the one person of the draft who has such a surname. Deliberate exceptions: words behind an article, and names that somebody
 * in the draft has.
 */
export const surnameAsWord: ArticleRule = {
  id: 'surname-as-word',
  category: 'translation',
  name: 'Surname turned into a word',
  why: 'Many surnames mean something. A machine that swaps words for synonyms, or translates all it reads, turns them into other words.',
  scope: 'article',
  blocks: prose,
  covers: ['NS06', 'LX01'],
  examples: [
    {
      damaged: 'Dr. Helen Marsh led the study. It ran for years. Dr. [[Swamp]] said more work was needed.',
      repaired: 'Dr. Helen Marsh led the study. It ran for years. Dr. Marsh said more work was needed.',
    },
    {
      damaged: 'Bae Jung-ho, the vice president, was calm. Vice President [[Ship]] said he was ready.',
      repaired: 'Bae Jung-ho, the vice president, was calm. Vice President Bae said he was ready.',
    },
    {
      damaged: 'Mayor Jan Kowal spoke first. The hall was full. [[Blacksmith]] said the bridge was safe.',
      repaired: 'Mayor Jan Kowal spoke first. The hall was full. Kowal said the bridge was safe.',
    },
  ],
  sound: [
    'Dr. Helen Marsh led the study. The Swamp said nothing, and Dr. Paul Swamp said so. Dr. Swamp was calm.',
    'Premier Wang Wei met the King. King Felipe spoke, and the King said so. President Rock Kabore left.',
    'Senator Laura Fields spoke. Meadows are green. Rock music played, and Senator Ana Meadows wept.',
  ],
  prepare(content) {
    capitalsIn(content)
  },
  *check(article) {
    const owners = new Map<string, string>()
    for (const { places } of peopleOf(article)) {
      const words = places.find(isFull)?.mention.words
      if (words) owners.set((isFamilyFirst(words) ? words[0] : words.at(-1)) ?? '', words.join(' '))
    }
    if (owners.size === 0) return
    const behindNames = yield* mapInSteps(article.blocks, ({ content, tokens }) =>
      capitalsIn(content).flatMap(({ text, index }) => (isBehindName(tokens, index) ? [text] : [])),
    )
    const own = new Set(behindNames.flat())
    for (const block of article.blocks) {
      yield
      if (!prose.includes(block.kind)) continue
      for (const token of capitalsIn(block.content)) {
        const meant = own.has(token.text) ? [] : (surnamesFor.get(token.text) ?? []).filter((surname) => owners.has(surname))
        const [surname, ...more] = meant
        if (surname !== undefined && more.length === 0 && isSomebody(block, token))
          yield report(block, token, surname, owners.get(surname) ?? surname)
      }
    }
  },
}

/** “Swamp” in “Paul Swamp”: a name stands before it that is no title. */
function isBehindName(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!before || !token || !surnamesFor.has(token.text) || !/^\p{Lu}\p{Ll}/u.test(before.text)) return false
  return before.lower !== 'the' && !isTitle(before)
}

/** A title stands before the word, or a verb of speech behind it; no further name follows it. */
function isSomebody({ tokens }: Block, { index }: Token): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  if (next && /^\p{Lu}/u.test(next.text)) return false
  if (before && /^\p{Lu}/u.test(before.text)) return isTitle(before)
  const speaks = next !== undefined && next.pos === 'VERB' && isSpeech(next.lower) && next.lower.endsWith('d')
  return speaks && (before === undefined || /^[.!?”"]$/u.test(before.text) || before.pos === 'PUNCT' || before.lower === 'but')
}

function report(block: Block, token: Token, surname: string, name: string): Report {
  const range = { from: block.from + token.from, to: block.from + token.to }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${token.text}” is what the surname of ${name} means, or a word like it: nobody in the draft is called so.`,
    repairs: [{ label: `Write “${surname}”`, kind: 'single', edits: [{ ...range, insert: surname }] }],
  }
}
