import { numberWords, valueOf } from '../../language/numerals'
import { asking, putWords } from '../../proposals'
import { type ParagraphRule, prose, type Report } from '../rule'

const figure = '(?<![\\d.,])(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?![\\d,]*\\d)(?!\\.\\d)(?! ?%)'
const small = `(?:${figure}|(?<!\\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\\p{L}))`
const gap = '(?: \\p{Ll}+)?(?:[^.;:\\d]{0,40}?)'

/** “11,482 votes to Delgado’s 10,917, a margin of 565” */
const margin = new RegExp(
  `(?<one>${figure})(?: votes| points)? (?:to|against|compared with|–) (?:\\p{Lu}[\\p{L}’' -]+[’']s? )?(?<other>${figure})${gap},? (?:(?:with|by) )?(?:a|its) (?:margin|lead|majority|difference) of (?:just |only )?(?<told>${figure})`,
  'gu',
)
/** “won four of the seven seats and Republicans took the other two” */
const rest = new RegExp(
  `(?<other>${small}) of (?:the |its |their )?(?<one>${small}) (?:\\p{Ll}+ )?(?:\\p{Ll}+s|people|men|women|children)(?!\\p{L})(?:[^.;:\\d]{0,60}?) (?:the (?:other|remaining)) (?<told>${small})(?! (?:percent|thousand|million|years|days))`,
  'giu',
)

const noNumber = `(?:(?!(?<!\\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|another|others?|both|all)(?!\\p{L}))[^.;:\\d]){0,80}?`
const whom =
  '(?:people|persons|men|women|boys|girls|children|adults|students|suspects|passengers|workers|victims|players|soldiers|officers|migrants|miners)'
/** “Two of the five men fled. The other four …” */
const restBehind = new RegExp(
  `(?<other>${small}) of (?:the |its |their )?(?<one>${small}) (?:\\p{Ll}+ )?(?:\\p{Ll}+s|people|men|women|children)(?!\\p{L})${noNumber}\\. (?:The (?:other|remaining)) (?<told>${small})(?! (?:percent|thousand|million|years|days))(?= (?:\\p{Ll}+ )?(?:were|was|are|is|have|had|will|remain\\p{L}*|fled|died|stayed)(?!\\p{L}))`,
  'giu',
)
/** “14 people, nine of them women. The six men …” */
const restOfThem = new RegExp(
  `(?<one>${small}) ${whom}, (?<other>${small}) of (?:them|whom) (?:women|men|girls|boys)(?!\\p{L})${noNumber}\\. The (?<told>${small}) (?:(?<=of (?:them|whom) women.*)men|(?<=of (?:them|whom) men.*)women|(?<=of (?:them|whom) girls.*)boys|(?<=of (?:them|whom) boys.*)girls)(?= (?:were|are|have|had|will|died)(?!\\p{L}))`,
  'gu',
)

/**
 * The difference of two figures that stand there is told, and is another: *11,482 votes to 10,917, a margin of 465*; *four of the seven seats … the other two*. Deliberate
 * exceptions: shares, several parts between, rounded figures.
 */
export const wrongDifference: ParagraphRule = {
  id: 'wrong-difference',
  category: 'translation',
  name: 'The difference is another',
  why: 'Reckoned again, what one figure is more than the other, or what is left of it, is not what the sentence says. One of the figures was changed when the text was translated or typed.',
  scope: 'paragraph',
  blocks: prose,
  covers: ['NU17'],
  examples: [
    {
      damaged: 'Whitcomb had [[11,482 votes to Delgado’s 10,917, a margin of 465]] votes.',
      repaired: 'Whitcomb had 11,482 votes to Delgado’s 10,917, a margin of 565 votes.',
    },
    {
      damaged: 'Democrats won [[four of the seven seats and Republicans took the other two]].',
      repaired: 'Democrats won four of the seven seats and Republicans took the other three.',
    },
    {
      damaged: '[[Two of the three suspects fled and the other two]] were held.',
      repaired: 'Two of the four suspects fled and the other two were held.',
    },
    {
      damaged: 'The motion passed by [[52 votes to 41, a majority of 9]].',
      repaired: 'The motion passed by 52 votes to 41, a majority of 11.',
    },
    {
      damaged: '[[Two of the five men fled. The other four]] were arrested.',
      repaired: 'Two of the five men fled. The other three were arrested.',
    },
    {
      damaged: 'Police held [[14 people, nine of them women. The six men]] were freed.',
      repaired: 'Police held 14 people, nine of them women. The five men were freed.',
    },
  ],
  sound: [
    'Two of the five men fled and one died. The other two were held. Police held 14 people, nine of them women. The nine women were freed.',
    'Whitcomb had 11,482 votes to Delgado’s 10,917, a margin of 565 votes. The rate rose to 12, a lead of 3.',
    'The Conservatives had 330 to Labour’s 232, a majority of 12.',
    'Democrats won four of the seven seats and Republicans took the other three. Two of the five men fled, and the other two were hurt.',
    'Three of the ten fled, five stayed and the other two slept. She won 2 of 3, a lead of 1.',
  ],
  *check({ text }) {
    for (const { pattern, cue } of kinds) {
      if (!cue.test(text)) continue
      for (const match of text.matchAll(pattern)) {
        const [one, other, told] = ['one', 'other', 'told'].map((name) => valueOf(match.groups?.[name] ?? ''))
        if (one === undefined || other === undefined || told === undefined) continue
        const difference = Math.abs(one - other)
        // “330 to Labour’s 232, a majority of 12”: over all others
        if (match[0].includes('majority') && !match[0].includes(' votes')) continue
        // “Two of the five fled and the other two were hurt”: of one nothing is told
        const isLess =
          told < difference &&
          / the (?:other|remaining) /u.test(match[0]) &&
          / were /u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 6))
        if (difference !== told && one !== other && !isLess) yield report(match, difference)
      }
    }
  },
}

const kinds = [
  { pattern: margin, cue: /margin|lead|majority|difference/u },
  { pattern: rest, cue: /the (?:other|remaining) /u },
  { pattern: restBehind, cue: /The (?:other|remaining) /u },
  { pattern: restOfThem, cue: / of (?:them|whom) /u },
]

function report({ index: from, 0: words, groups = {} }: RegExpExecArray, difference: number): Report {
  const { told = '' } = groups
  const to = from + words.length
  const at = from + words.lastIndexOf(told)
  const inWords = (value: number, like: string) =>
    /\d/u.test(like) ? value.toLocaleString('en') : (numberWords[value] ?? value.toLocaleString('en'))
  // “Two of the three fled and the other two …”: “the other one were” would be no English, so that the whole is put right
  const whole = groups['one'] ?? ''
  const wholeAt = difference === 1 ? words.search(new RegExp(`(?<=of (?:the |its |their )?)${whole}(?= )`, 'iu')) : -1
  const put =
    wholeAt < 0
      ? putWords({ from: at, to: at + told.length }, inWords(difference, told), 'choice')
      : putWords(
          { from: from + wholeAt, to: from + wholeAt + whole.length },
          inWords((valueOf(groups['other'] ?? '') ?? 0) + (valueOf(told) ?? 0), whole),
          'choice',
        )
  const right = inWords(difference, told)
  return {
    ranges: [{ from, to }],
    tier: 'likely',
    severity: 5,
    message: `The figures of “${words}” make ${right}.`,
    repairs: [put, asking('which figure is right')],
  }
}
