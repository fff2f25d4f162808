import { isFamilyFirst } from '../../language/syllabic-names'
import type { Article } from '../../article'
import { capitalsIn } from '../../ledger/capitals'
import { isTitle } from '../../ledger/mentions'
import { honorifics } from '../../ledger/name-words'
import { isFull, namesOf } from '../../ledger/names'
import type { Range } from '../../types'
import { type ArticleRule, prose, type Proposal } from '../rule'

/**
 * *Mr. Dae-sik* for Kang Dae-sik, *President Jinping* for Xi Jinping: in Korea and China the family name stands first, and somebody with a title is called by it.
 * Deliberate exceptions: who is named so by nobody but himself, surnames that another in the draft has, quotations.
 */
export const givenForFamilyName: ArticleRule = {
  id: 'given-for-family-name',
  category: 'translation',
  name: 'Given name for the family name',
  why: 'Korean and Chinese names begin with the family name, and behind a title that is the one to use.',
  scope: 'article',
  blocks: prose,
  covers: ['NS02'],
  examples: [
    {
      damaged: 'The chief executive, Kang Dae-sik, spoke first. Mr. [[Dae-sik]] said the price was high.',
      repaired: 'The chief executive, Kang Dae-sik, spoke first. Mr. Kang said the price was high.',
    },
    {
      damaged: 'President Xi Jinping met the envoys. President [[Jinping]] said ties were strong.',
      repaired: 'President Xi Jinping met the envoys. President Xi said ties were strong.',
    },
  ],
  sound: [
    'The chief executive, Kang Dae-sik, spoke first. Mr. Kang said the price was high. “Mr. Dae-sik is my boss,” he said.',
    'Dr Wei Wu of Stanford led the study. Professor Wu said it was clear. Lei Zhang led the work. Dr. Zhang said so.',
    'Li Yang met Minister Anna Yang. Minister Yang left. Nguyen Van Hung spoke, and Mr. Hung left.',
  ],
  prepare(content) {
    capitalsIn(content)
  },
  *check(article) {
    const owners = ownersOf(article)
    for (const block of article.blocks) {
      yield
      if (owners.size === 0 || !prose.includes(block.kind)) continue
      for (const token of capitalsIn(block.content)) {
        const owner = token.quoted ? undefined : owners.get(token.text)
        const before = block.tokens[token.index - 1]
        if (owner === undefined || !isTitle(before)) continue
        const [family = ''] = owner.split(' ')
        const range = { from: block.from + token.from, to: block.from + token.to }
        yield {
          ranges: [range],
          tier: 'likely',
          severity: 5,
          message: `In “${owner}” the family name stands first: with a title it is “${family}”.`,
          repairs: repairsOf(range, block.from + before.from, family, honorifics.has(before.lower.replace(/\.$/u, ''))),
        }
      }
    }
  },
}

/** The family name behind the title, or alone where the title is but a form of address. */
function repairsOf(range: Range, start: number, family: string, isAddress: boolean): readonly Proposal[] {
  const put: Proposal = { label: `Write “${family}”`, kind: 'choice', edits: [{ ...range, insert: family }] }
  if (!isAddress) return [{ ...put, kind: 'single' }]
  return [put, { label: `Write “${family}” alone`, kind: 'choice', edits: [{ from: start, to: range.to, insert: family }] }]
}

/** Whose given name a word is, where nobody has it as a surname. */
function ownersOf(article: Article): ReadonlyMap<string, string> {
  const full = namesOf(article).filter(isFull)
  const surnames = new Set(full.filter(({ mention }) => !isFamilyFirst(mention.words)).map(({ mention }) => mention.words.at(-1)))
  return new Map(
    full.flatMap(({ text, mention }): [string, string][] => {
      const given = mention.words.length === 2 && isFamilyFirst(mention.words) ? (mention.words[1] ?? '') : ''
      // “Wei Wu”: the second may be the family name, too, as those abroad write it.
      if (isFamilyFirst([given, ''])) return []
      return given === '' || surnames.has(given) ? [] : [[given, text]]
    }),
  )
}
