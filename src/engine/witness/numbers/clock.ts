import type { Range } from '../../types'
import type { LanguageCode } from '../language'

/** Before noon or after it. */
export type HalfOfDay = 'am' | 'pm'

const am =
  'a\\. ?m\\.|утра|ранку|morgens|vormittags|ochtends|du matin|de la mañana|da manhã|del mattino|di mattina|dimineața|rano|hommikul|صباح|صبح|सुबह|बिहान'
const pm =
  "p\\. ?m\\.|дня|вечера|вечора|nachmittags|abends|middags|avonds|de l[’']après|du soir|de la tarde|de la noche|da tarde|da noite|del pomeriggio|di sera|după|seara|po połud|wieczor|õhtul|pärastlõuna|مساء|بعد|عصر|शाम|दिउँसो|बेलुका"
const hours = "[.:]?\\d{0,2} ?(?:uhr|uur|heures?|horas?|ore|h|час\\p{L}*|годин\\p{L}*|godzin\\p{L}*|बजे)?,? ?(?:[’']s |la )?"
const english = /^(?:[.:]\d\d)? ?(?<half>[ap])\.? ?m(?!\p{L})/iu
const behindAm = new RegExp(`^${hours}(?:${am})`, 'iu')
const behindPm = new RegExp(`^${hours}(?:${pm})`, 'iu')
const beforeAm = /(?:上午|凌晨|早上|清晨|早晨|午前|오전|새벽|sabah|सुबह|बिहान|පෙ\.ව\.|පෙරවරු) ?(?:saat |को )?$/iu
const beforePm = /(?:下午|晚上|傍晚|晚间|夜|午後|오후|저녁|öğleden sonra|akşam|शाम|दोपहर|बेलुका|ප\.ව\.|පස්වරු) ?(?:saat |को )?$/iu

/** Which half of the day an hour is said to be in: 4 p.m., 下午4点, 4 часа дня, 16 Uhr; undefined where that is not said. */
export function halfOfDay(
  text: string,
  { from, to }: Range,
  hour: number | undefined,
  language: LanguageCode,
): HalfOfDay | undefined {
  if (hour === undefined || hour > 24 || hour < 0) return undefined
  const ahead = text.slice(Math.max(0, from - 16), from)
  const behind = text.slice(to, to + 30)
  const half = language === 'en' ? english.exec(behind)?.groups?.['half'] : undefined
  if (half !== undefined) return half.toLowerCase() === 'a' ? 'am' : 'pm'
  if (behindAm.test(behind) || beforeAm.test(ahead)) return 'am'
  if (behindPm.test(behind) || beforePm.test(ahead)) return 'pm'
  return hour > 12 && hour < 24 ? 'pm' : undefined
}
