import type { PhraseEntry, PhraseTable } from '../lexicon/entry'
import { fillFix, replaceWords } from '../lexicon/fill'
import { createPhraseFinder, type FoundPhrase, isQuotedPhrase } from '../lexicon/find-phrases'
import type { BlockContent, Token } from '../article'
import { numberOfNoun } from '../language/noun-number'
import type { Category, Edit, Severity } from '../types'
import { type Example, type ParagraphRule, type SentenceRule, type Proposal, prose, type Report } from './rule'
import { asking } from '../proposals'

/** What a family of phrase tables has in common. */
export interface PhraseFamily {
  readonly id: string
  readonly category: Category
  readonly name: string
  readonly why: string
  readonly covers: readonly string[]
  readonly severity: Severity
  readonly tables: readonly PhraseTable[]
  /** Finds their phrases, where somebody else looks for them too. */
  readonly find?: (block: BlockContent) => Iterable<FoundPhrase>
  /** What `find` leaves out, and the tables alone would not. */
  readonly alsoSound?: readonly string[]
  /** The message for an entry that brings none: `put` is the first fix, as it would stand in the text. */
  say(words: string, put: string | undefined, table: PhraseTable): string
  /** What its fixes put is one thing: a verb right behind that says several changes with it. */
  readonly leavesOne?: true
  readonly outranks?: readonly string[]
  readonly optional?: true
}

/** The message of families whose phrases English puts in another way. */
export const saysInstead = (words: string, put: string | undefined): string =>
  put === undefined ? `English does not say “${words}”.` : `English does not say “${words}” but “${put}”.`

/** Makes the rule that runs a family of phrase tables. Its examples are the first of each table; tests run them all. */
export function phraseRule(family: PhraseFamily): SentenceRule | ParagraphRule {
  const find = family.find ?? createPhraseFinder(family.tables)
  const { severity: _, tables, find: __, say: ___, leavesOne: ____, alsoSound = [], ...declared } = family
  const [first, ...rest] = tables.flatMap((table) => table.entries.slice(0, 4))
  if (!first) throw new Error(`${family.id} has no entries`)
  const [sound = '', ...others] = [first, ...rest].flatMap((entry) => entry.good)
  return {
    ...declared,
    // What an entry asks for may stand in another sentence of the paragraph.
    scope: tables.some(({ entries }) => entries.some((entry) => entry.with !== undefined)) ? 'paragraph' : 'sentence',
    blocks: [...prose, 'headline', 'subhead', 'caption'],
    examples: [exampleOf(first), ...rest.map(exampleOf)],
    sound: [sound, ...others, ...alsoSound],
    *check(block: BlockContent) {
      for (const found of find(block)) {
        const quoted = isQuotedPhrase(found)
        if (isTitle(block) && lacksOnlyArticle(block, found)) continue
        if (!quoted || found.table.everywhere || found.entry.quoted) yield reportPhrase(family, block, found, quoted)
      }
    },
  }
}

const isTitle = ({ kind }: BlockContent): boolean => kind === 'headline' || kind === 'subhead'

/** Headlines do without articles: “Town wins for third time”. */
function lacksOnlyArticle(block: BlockContent, { entry, sentence, pieces, first, last }: FoundPhrase): boolean {
  const [fix] = entry.fix === undefined ? [] : [entry.fix].flat()
  if (fix === undefined) return false
  const words = (text: string): string =>
    (text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []).filter((word) => !/^(?:an?|the)$/.test(word)).join(' ')
  const found = sentence.tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')
  const put = fillFix(fix, pieces, block, sentence.tokens)
  return put.length > found.length && words(put) === words(found)
}

/** The damaged sentence of an entry as a rule's example: its mark is [[damaged]] or [[damaged=>repaired]]. */
export function exampleOf({ bad, fix, after }: PhraseEntry): Example {
  const close = bad.indexOf(']]')
  const arrow = bad.lastIndexOf('=>', close)
  if (arrow < 0) return fix === undefined || after === undefined ? { damaged: bad } : { damaged: bad, repaired: after }
  const damaged = bad.slice(0, arrow) + bad.slice(close)
  if (fix === undefined) return { damaged }
  const put = bad.slice(arrow + 2, close)
  return { damaged, repaired: after ?? bad.slice(0, bad.indexOf('[[')) + put + bad.slice(close + 2) }
}

/** What a family says of a phrase found in a block; with words of a quotation it only asks, unless they are a saying that was translated word for word. */
export function reportPhrase(
  family: PhraseFamily,
  block: BlockContent,
  { entry, table, sentence, pieces, first, last }: FoundPhrase,
  quoted: boolean,
): Report {
  const { tokens } = sentence
  const from = tokens[first]?.from ?? 0
  const to = tokens[last]?.to ?? 0
  const words = block.text.slice(from, to)
  const fixes = entry.fix === undefined ? [] : [entry.fix].flat().map((fix) => fillFix(fix, pieces, block, tokens))
  const proposals = fixes.map((put): Proposal => {
    const edits = [...replaceWords(block, tokens, first, last, put), ...(family.leavesOne ? sayOne(put, tokens[last + 1]) : [])]
    return {
      label: put === '' ? `Leave out “${words}”` : `Put “${edits.find((edit) => edit.to === to)?.insert ?? put}”`,
      kind: fixes.length > 1 ? 'choice' : 'single',
      edits,
    }
  })
  const ask = asking(`what was said instead of “${words}”`)
  return {
    ranges: [{ from, to }],
    tier: entry.doubtful ? 'doubtful' : entry.sure ? 'sure' : 'likely',
    severity: family.severity,
    message: entry.why ?? family.say(words, fixes[0], table),
    repairs: !quoted ? proposals : entry.quoted ? [...proposals.map((put) => ({ ...put, kind: 'choice' as const })), ask] : [ask],
  }
}

const singular = new Map(Object.entries({ are: 'is', were: 'was', have: 'has', do: 'does' }))

/** “Informations are” becomes “information is”, and “the injureds are”, who are several, “the injured are”. */
function sayOne(put: string, verb: Token | undefined): readonly Edit[] {
  const form = verb && numberOfNoun(put.split(' ').at(-1) ?? '') === 'singular' ? singular.get(verb.lower) : undefined
  return verb && form !== undefined ? [{ from: verb.from, to: verb.to, insert: form }] : []
}
