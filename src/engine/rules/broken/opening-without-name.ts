import type { Article } from '../../article'
import { asking } from '../../proposals'
import { type ArticleRule, type Report } from '../rule'

/**
 * The story begins as if something stood before it: *He also said …*. Deliberate exceptions: openings with *he* or *she* but no *also*
 * (features begin so), a headline that names a person.
 */
export const openingWithoutName: ArticleRule = {
  id: 'opening-without-name',
  category: 'broken',
  name: 'The story opens with “he also”',
  why: 'The first paragraph speaks of somebody who has not been named yet: a paragraph before it may have been lost.',
  scope: 'article',
  blocks: ['body'],
  covers: ['BS30'],
  examples: [{ damaged: 'Storm over the coast\n\n[[He also]] said that the port would stay shut.', draft: true }],
  sound: [
    'He was nine when the war came, and he never spoke of it.',
    'The minister met reporters.\n\nHe also said that the port would stay shut.',
    'They came by boat. They also came on foot.',
    'They also serve who only stand and wait, as the poet had it.',
  ],
  *check(article) {
    const report = checkFirst(article)
    if (report) yield report
  },
}

function checkFirst({ blocks }: Article): Report | undefined {
  const first = blocks.find((block) => block.kind === 'body')
  const match = first && /^(?:He|She|They|It) (?:also|too|further|then)\b/u.exec(first.text)
  if (!first || !match) return undefined
  // “They also serve who only stand and wait”: who they are follows
  if (/^They also \p{Ll}+ who\b/u.test(first.text)) return undefined
  const [pronoun = ''] = match[0].split(' ')
  return {
    ranges: [{ from: first.from, to: first.from + match[0].length }],
    tier: 'likely',
    severity: 5,
    message: `The story opens with “${match[0]}”, but nobody has been named before.`,
    repairs: [
      asking(`who “${pronoun}” is and whether a paragraph is missing`, `Who is “${pronoun}”, and is a paragraph missing?`),
    ],
  }
}
