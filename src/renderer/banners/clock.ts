import { locale, t } from '../../l10n/t'

/** A time as an editor says it: today’s by the clock, others with their day. */
export function clockOf(at: number, now = Date.now()): string {
  const date = new Date(at)
  const time = date.toLocaleTimeString(locale(), { hour: '2-digit', minute: '2-digit' })
  if (date.toDateString() === new Date(now).toDateString()) return time
  return t('{day}, {time}', { day: date.toLocaleDateString(locale(), { day: 'numeric', month: 'long' }), time })
}
