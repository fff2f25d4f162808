import { t } from '../../l10n/t'

/** What is answered to a page that asks for a draft its window no longer has. */
export function notOpen() {
  return { kind: 'failed', message: t('This draft is no longer open.') } as const
}
