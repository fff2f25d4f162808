import type { Finding } from '../../engine'

/** What `aria-invalid` can say is wrong with words. */
type Invalid = 'spelling' | 'grammar'

/** Rules whose findings are slips of spelling or of grammar. Of other marks their role and description say what they are. */
export const invalid: ReadonlyMap<string, Invalid> = new Map<string, Invalid>([
  ...['spelling', 'unknown-word'].map((rule) => [rule, 'spelling'] as const),
  ...[
    ...['verb-agreement', 'verb-form', 'bare-verb', 'verb-pattern', 'noun-number', 'missing-article', 'who-or-which'],
    ...['harper-agreement', 'harper-verb-form', 'harper-article', 'harper-preposition'],
  ].map((rule) => [rule, 'grammar'] as const),
])

/** Tells a screen reader that words are misspelt or ungrammatical, in its own terms. */
export function invalidOf({ rule }: Pick<Finding, 'rule'>): { readonly 'aria-invalid': Invalid } | undefined {
  const kind = invalid.get(rule)
  return kind && { 'aria-invalid': kind }
}
