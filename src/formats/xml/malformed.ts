import { t } from '../../l10n/t'
import { Refused } from '../format'

/** What is said of XML that is not well-formed. */
export function malformed(what: string): Refused {
  return new Refused(t('It is damaged: one of its parts has {what}.', { what: t(what) }))
}
