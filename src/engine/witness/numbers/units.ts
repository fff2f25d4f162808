import table from '../../../../resources/witness/units.json'
import type { Range } from '../../types'
import type { LanguageCode } from '../language'

/** What a number counts: kilometres, dollars. */
export interface Unit {
  readonly name: string
  /** Length, mass, money …: only units of one dimension can be taken for each other. */
  readonly dimension: string
  /** How many of the dimension’s own unit it is worth; 0 where that changes (money). */
  readonly worth: number
}

interface Word {
  readonly start: string
  readonly isWhole: boolean
  readonly unit: Unit
}

const units = new Map<string, Unit>()
const english: Word[] = []
const foreign: Word[] = []
for (const row of table.behind) {
  const [name = '', dimension = '', worth = '', here = '', there = ''] = row.split('|')
  const unit = { name, dimension, worth: Number(worth) }
  units.set(name, unit)
  english.push(...wordsOf(here, unit))
  foreign.push(...wordsOf(there, unit))
}
const behindEnglish = [...english, ...signs(table.signs)]
const behindForeign = [...foreign, ...signs(table.signs)]
const before = signs(table.before)

/** What may stand between: 5 milliards d’euros, 5 milioane de lei. */
const gap = /^[\s\u00a0-]{0,2}(?:(?:de|di|of) |d['’])?/iu
/** Of an area or a space nothing is told: square and cubic stand before the unit, behind it, or both. */
const power =
  /^[\s\u00a0-]{0,2}(?:square|cubic|quadrat|kubik|kvadrat|kub|kwadrat|sześc|vierkante|kubieke|ruut|kuup|кв|куб|平方|立方|제곱|세제곱|वर्ग|घन|වර්ග|ඝන)/iu
const powerBehind = /^\p{L}*(?:[²³]| (?:carré|cube|cuadrad|cúbic|quadrad|quadrat|cubi|pătra|مربع|مکعب|مكعب))/iu
const degrees = /^(?:degrees?|grad\p{L}*|graus?|degrés?|градус\p{L}*|stopni\p{L}*|derece|kraadi|°|درجة|درجه|डिग्री|අංශක) ?/u

/**
 * The units a number may have, by what stands right behind or before it; none where nothing is known, several where a word may be either
 * (Pfund is money and weight).
 */
export function unitsAt(text: string, { from, to }: Range, language: LanguageCode): readonly Unit[] {
  const rest = text.slice(to, to + 40)
  const behind = rest
    .slice(gap.exec(rest)?.[0].length ?? 0)
    .toLowerCase()
    .replace(degrees, '°')
  if (power.test(rest) || powerBehind.test(behind)) return []
  const found = longest(language === 'en' ? behindEnglish : behindForeign, (word) => startsWith(behind, word))
  if (found.length > 0) return found
  const ahead = text.slice(Math.max(0, from - 10), from).trimEnd()
  return longest(
    before,
    ({ start }) => ahead.endsWith(start) && !/\p{L}$/u.test(/\p{L}$|^\p{L}/u.test(start) ? ahead.slice(0, -start.length) : ''),
  )
}

/** Those that match with the longest word: 美元 is more than 元. */
function longest(words: readonly Word[], matches: (word: Word) => boolean): readonly Unit[] {
  const matching = words.filter(matches)
  const most = Math.max(0, ...matching.map(({ start }) => start.length))
  return [...new Set(matching.filter(({ start }) => start.length === most).map(({ unit }) => unit))]
}

function startsWith(text: string, { start, isWhole }: Word): boolean {
  return text.startsWith(start) && !(isWhole && /^[\p{L}\p{M}²³]/u.test(text.slice(start.length)))
}

function wordsOf(list: string, unit: Unit): readonly Word[] {
  return list
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ start: word.replace(/\$$/u, ''), isWhole: word.endsWith('$'), unit }))
}

function signs(rows: readonly string[]): readonly Word[] {
  return rows.flatMap((row) => {
    const [name = '', list = ''] = row.split('|')
    const unit = units.get(name)
    return unit === undefined ? [] : list.split(' ').map((start) => ({ start, isWhole: false, unit }))
  })
}
