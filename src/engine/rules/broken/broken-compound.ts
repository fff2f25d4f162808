import { isCommonWord } from '../../language/dictionary-words'
import { putWords } from '../../proposals'
import { type SentenceRule, prose, type Proposal, type Report } from '../rule'

/** After these a hyphen with a space behind it stands for the word to come: pre- and post-war. */
const suspends = /^(?:and|or|to|nor|but|und|versus|vs|through|than|as|if|not|in|on|for|level|then|rather)(?!\p{L})/u

/**
 * A hyphen with a space on one side: “long- awaited”, “long -awaited”. Deliberate exceptions: hyphens that stand for a word to come
 * (pre- and post-war, two- to three-year), minus signs, list dashes, command options, and broken-off speech in quotation marks.
 */
export const brokenCompound: SentenceRule = {
  id: 'broken-compound',
  category: 'broken',
  name: 'Hyphen with a space on one side',
  why: 'A hyphen joins two words without spaces; a dash has a space on both sides or on none. Here a line end or a cut left the space on one side only.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['PQ16'],
  examples: [
    { damaged: 'The [[long- awaited]] reform passed.', repaired: 'The long-awaited reform passed.' },
    {
      damaged: 'They were sent to [[help- they]] were not sent to rule.',
      repaired: 'They were sent to help – they were not sent to rule.',
    },
    { damaged: 'The team was [[de- feated]] at home.', repaired: 'The team was defeated at home.' },
    { damaged: 'The [[45- year-old]] driver was hurt.', repaired: 'The 45-year-old driver was hurt.' },
    { damaged: 'The [[state -owned]] bank lost money.', repaired: 'The state-owned bank lost money.' },
  ],
  sound: [
    'Pre- and post-war flats, two- to three-year loans, short-, medium- or long-term plans.',
    'It fell to -12 C. “I just-” he said. Names take the suffix -ane.',
    'The plan – a bold one – passed; the vote was 5-4 - a surprise.',
    'Fitch cut it to BBB- with a negative outlook. Clinics need O- donors. She left school with a B- average.',
    'Words ending in -ough are hard. The -ing form is old. The prefix un- means “not”.',
    'The mid- to late-1990s were quiet.',
    'The 20- to 30-year-olds and the 5- and 10-year bonds did well.',
  ],
  *check(block) {
    const { text } = block
    if (!text.includes('- ') && !text.includes(' -')) return
    const places = text.matchAll(
      /(?<![\p{L}\p{N}-])(?<left>\p{L}[\p{L}’']{0,24})(?<gap>- | -)(?<right>\p{L}{2,25})(?![\p{L}’'])/gu,
    )
    yield* behindNumber(text)
    for (const { index: from, 0: words, groups } of places) {
      const { left = '', gap = '', right = '' } = groups ?? {}
      if (gap === '- ' && (suspends.test(right) || suspendsLater(text, from + words.length))) continue
      if (
        gap === ' -' &&
        (left.length < 2 || /^(?:or|and|with|option|command|flag|suffix(?:es)?|prefix(?:es)?|endings?)$/iu.test(left))
      )
        continue
      if (gap === ' -' && suffixes.test(right) && namesSuffix.test(left)) continue
      if (gap === '- ' && (isGrade(left, right) || isPrefix(text, from))) continue
      const to = from + words.length
      // “the record- thanks to you”, “we sow- our children”: a dash, set as a hyphen, for these words are in no compound.
      const isDash = gap === '- ' && smallWords.test(right)
      const offer = (joint: string): Proposal => ({
        label: `Write “${left}${joint}${right}”`,
        kind: 'choice',
        edits: [{ from: from + left.length, to: from + left.length + 2, insert: joint }],
      })
      yield {
        ranges: [{ from, to }],
        tier: 'likely',
        severity: 1,
        message: `“${words}” has a space on one side of its hyphen only.`,
        repairs: isDash ? [offer(' – ')] : [...(isOneWord(left, right) ? [offer('')] : []), offer('-'), offer(' – ')],
      }
    }
  },
}

/** “45- year-old”, “a 30 -metre wall” */
function* behindNumber(text: string): Iterable<Report> {
  for (const { index: from, 0: words } of text.matchAll(measured)) {
    const put = words.replace(' ', '')
    yield {
      ranges: [{ from, to: from + words.length }],
      tier: 'likely',
      severity: 1,
      message: `“${words}” has a space on one side of its hyphen only.`,
      repairs: [putWords({ from, to: from + words.length }, put, 'choice')],
    }
  }
}

const measured =
  /(?<![\p{L}\p{N}.,-])\d(?:[\d,.]{0,7}\d)?(?:- | -)(?:(?:year|month|week|day)-(?:old|long)s?|(?:year|month|week|day|hour|minute|second|metre|meter|kilometre|kilometer|km|mile|foot|inch|tonne|ton|acre|hectare|litre|liter|storey|story|page|seat|member|point|man|bed|lane)(?= \p{Ll}))(?![\p{L}\p{N}’'-])/gu

/** “de- feated”, “con- dition”: a word that was parted at the end of a line. */
const isOneWord = (left: string, right: string): boolean =>
  /^\p{Ll}+$/u.test(right) && isCommonWord(`${left}${right}`.toLowerCase()) && !isCommonWord(right)

/** “words ending in -ough”, “the -ing form” */
const suffixes =
  /^(?:isms?|ists?|ing|ed|er|est|ly|ness|ough|ish|gate|by|thorpe|ton|ham|ian|yan|son|sen|ova?|ski|stan|burg|ville|wick|able|ible|ment|tion|ful|less|ess)$/u
const namesSuffix = /^(?:in|the|a|an|of|by|add(?:s|ed|ing)?|attach(?:es|ed)?|stick|put)$/iu

/** “a B- average”, “cut to BBB- with”, “O- donors”: a mark, a rating, a blood group. */
const isGrade = (left: string, right: string): boolean =>
  /^(?:[ABCDO]|AB|A{2,3}|B{2,3}|C{2,3})$/u.test(left) && !/^(?:levels?|list|team|class|side|road)$/u.test(right)

/** “the prefix un- means” */
const isPrefix = (text: string, from: number): boolean => /\bprefix(?:es)? [“"]?$/u.test(text.slice(Math.max(0, from - 12), from))

const smallWords =
  /^(?:a|an|the|this|these|those|my|our|your|his|her|its|their|I|we|you|they|he|she|it|is|are|was|were|be|has|have|had|will|would|can|could|every|more|most|especially|including|thanks|because|which|who|when|while|where|with|from|by|at)$/u

/** “pre- war and post-war”: the row goes on, so a word may be left out on purpose. */
const suspendsLater = (text: string, at: number) => /^,?\s\p{L}+-\s/u.test(text.slice(at, at + 30))
