import { t } from '../../l10n/t'
import type { CheckState } from './check-field'

/** What stands where a number would look clean only because nobody has looked; empty once the text is checked as it stands. */
export function uncheckedWords(check: CheckState['kind']): string {
  if (check === 'checked') return ''
  return check === 'checking' ? t('Checking…') : t('Not checked')
}
