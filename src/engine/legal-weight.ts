import type { Finding, Repair } from './types'

interface Weighed extends Pick<Finding, 'category' | 'severity'> {
  readonly repairs: readonly Pick<Repair, 'kind'>[]
}

/** What must not go out as it stands, and only the reporter can settle. */
export const isGrave = ({ severity, repairs }: Weighed): boolean =>
  severity === 10 && repairs.some(({ kind }) => kind === 'query')

/**
 * Such as could cost the paper dearly: an accusation that lost its “allegedly”, a sum that is another in the original. A sentence that
 * makes no sense shows its damage to everyone, and is not among them.
 */
export const isOfLegalWeight = (finding: Weighed): boolean => isGrave(finding) && finding.category !== 'broken'
