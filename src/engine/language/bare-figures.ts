import { monthNames } from './calendar'
import { decimalComma, type NumberForm, ordinal, stopsForCommas } from './number-forms'

/** What is measured in parts of a thousand as well, so that three digits behind a full stop may be a fraction of it. */
const fine =
  '(?:\\p{Ll}*(?:met(?:er|re)s|lit(?:er|re)s|grams|grammes|volts|watts|hertz|seconds|joules)|minutes|hours|quarts|pints|gallons|ounces|inches|feet|yards|miles|knots|points|times|percent|degrees|radians|carats|light|acres|units|is|was|has|as|seconds|innings|games|wins|batting|average|votes per)'

/** Marks of judges have three digits behind the full stop: “Her score of 14.000 won bronze.” */
const judged = /(?<!\p{L})(?:gymnast\p{L}*|vault|beam|apparatus|judges|scor(?:e|es|ed|ing))(?!\p{L})/iu

/** Figures in the dress of another language that no unit behind them gives away. */
export const bareFigures: readonly NumberForm[] = [
  {
    pattern: new RegExp(
      String.raw`(?<=(?<!\p{L})(?:of|to|by|at|from|was|is|reached|measured|magnitude|and|only|about|around|nearly|almost) )(?<whole>\d{1,3}),(?<part>\d{1,2})(?=[.;](?!\d)|, \p{Ll}| (?:to \d|and|on the|from|was|is|had|in the|in \d{4}|in (?:${monthNames.join('|')})|last|this|after|compared|for)(?!\p{L}))`,
      'gu',
    ),
    needs: /\d,\d/u,
    ...decimalComma,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,:/$€£+-])(?:[1-9]\\d{0,2}\\.\\d00|[1-9]\\d{1,2}\\.\\d{2}0)(?= (?!${fine}(?!\\p{L}))(?:\\p{Ll}{3,} )?(?!${fine}(?!\\p{L}))\\p{Ll}{3,}s(?!\\p{L}))`,
      'gu',
    ),
    needs: /\d\.\d\d0/u,
    ...stopsForCommas,
  },
  {
    // “a crowd of 12.000 filled”: no fraction ends in three noughts.
    pattern: new RegExp(`(?<![\\p{L}\\p{N}.,:/$€£+-])[1-9]\\d{1,2}\\.000(?![\\d.,]\\d)(?!\\d| (?:${fine})(?!\\p{L}))`, 'gu'),
    needs: /\d\.000/u,
    ...stopsForCommas,
    put: (match) => (judged.test(match.input) ? undefined : stopsForCommas.put(match)),
  },
  {
    // “50.000.000 VND”: two full stops part no fraction.
    pattern: /(?<![\p{L}\p{N}.,:/$€£+-])(?<!IP |address |version )[1-9]\d{0,2}(?:\.\d{3}){2,3}(?![\d.,]\d)(?= \p{L})/gu,
    needs: /\d\.\d{3}\.\d{3}/u,
    ...stopsForCommas,
  },
  {
    pattern:
      /(?<=(?:at|around|about|until|from|by|before|after) )(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5]\d) (?<zone>WIB|WITA|WIT|MSK|Uhr)(?! o['’])(?!\p{L})/gu,
    needs: /\d\.\d\d (?:WI|MSK|Uhr)/u,
    tier: 'likely',
    put: ({ groups }) =>
      `${groups?.['hour'] ?? ''}:${groups?.['minute'] ?? ''}${groups?.['zone'] === 'Uhr' ? '' : ` ${groups?.['zone'] ?? ''}`}`,
    say: (words, put) => `“${words}” is how other countries write ${put}.`,
  },
  {
    pattern:
      /(?<=(?:[Aa]t|around|about) )(?<hour>[01]?\d|2[0-3]) hours?(?: and)? (?<minute>[0-5]?\d) minutes?(?= (?:on|yesterday|today|this (?:morning|evening|afternoon)|in the (?:morning|evening|afternoon))(?!\p{L}))/gu,
    needs: /\d minutes?/u,
    tier: 'likely',
    put: ({ groups }) => `${groups?.['hour'] ?? ''}:${(groups?.['minute'] ?? '').padStart(2, '0')}`,
    say: (words, put) => `“${words}” is how other languages tell the time of ${put}.`,
  },
  {
    pattern: /(?<=(?:of|in|from|to|since) the )[’'](?<hundred>[2-9])00(?![\p{L}\p{N}])/gu,
    needs: /[’']\d00/u,
    tier: 'sure',
    put: ({ groups }) => `${ordinal(Number(groups?.['hundred'] ?? 0) + 11)} century`,
    say: (words, put) => `Italian calls a century “${words}” by its hundreds; English says the ${put}.`,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?<lead>[Oo]n|[Aa]t|[Ii]n|[Ff]rom|[Uu]ntil|[Ss]ince) the date of(?= \d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d))/gu,
    needs: /the date of \d/u,
    tier: 'likely',
    put: ({ groups }) => groups?.['lead'],
    say: (words, put) => `A date needs no “the date of” before it: “${put}”, not “${words}”.`,
  },
]
