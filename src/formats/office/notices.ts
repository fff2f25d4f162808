import { t } from '../../l10n/t'

/** Of files and pages that a document would fetch. */
export const outsideNotice = (count: number): string =>
  t('It points to {count, plural, one {# file or page} other {# files or pages}} outside of it, which Galley did not open.', {
    count,
  })

/** Of text boxes, which stay as they are. */
export const boxesNotice = (count: number): string =>
  t('{count, plural, one {# text box} other {# text boxes}} cannot be edited here; what is in them stays as it is.', { count })
