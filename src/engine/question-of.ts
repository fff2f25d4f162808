import type { Finding } from './types'

/** What a finding has to ask the reporter; missing where it asks nothing. */
export const questionOf = ({ repairs }: Pick<Finding, 'repairs'>): string | undefined =>
  repairs.find(({ kind }) => kind === 'query')?.question
