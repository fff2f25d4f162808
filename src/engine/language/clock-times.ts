import { halvesOf, inHalves } from './clock-halves'
import type { NumberForm } from './number-forms'

const hour = '(?<hour>[01]?\\d|2[0-4])'
const late = '(?<hour>1[3-9]|2[0-4])'
const events =
  '(?:begin|beg[au]n|start|open|arriv|happen|occur|land|le(?:ave|ft)|depart|end|clos|took place|take place|sank|di(?:e|ed)|kick|broke|meet|met|erupt|crash|struck|hit)'

const put: NumberForm['put'] = halvesOf
const others: NumberForm['others'] = ({ groups }) => [`${groups?.['hour'] ?? ''}:${groups?.['minute'] ?? '00'}`]
const say: NumberForm['say'] = (words, right) => `“${words}” is how other languages tell the time; English says “${right}”.`

/** Times of day as other languages tell them. */
export const clockTimes: readonly NumberForm[] = [
  {
    // “at 20 o’clock”
    pattern: new RegExp(`(?<![\\p{L}\\p{N}.:])${late}(?::(?<minute>[0-5]\\d))? o[’']clock(?!\\p{L})`, 'gu'),
    needs: /o[’']clock/u,
    tier: 'likely',
    put,
    others,
    say,
  },
  {
    // “The match begins at 20 hours”
    pattern: new RegExp(
      `(?<=${events}\\p{L}*(?: [\\p{L}’'-]+){0,5}? (?:at|from|until|around|about) )${hour}(?::(?<minute>[0-5]\\d))? (?:hours|hrs)(?!\\p{L})(?! (?:of|a|per|each|before|after|later|and))`,
      'gu',
    ),
    needs: /\d (?:hours|hrs)/u,
    tier: 'likely',
    put,
    others,
    say,
  },
  {
    // “at the hour 17”
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:[Aa]t|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]y|[Aa]fter|[Bb]efore|[Aa]round|[Aa]bout) )(?:the )?hours? ${hour}(?:[:.](?<minute>[0-5]\\d))?(?![\\p{L}\\p{N}]|[.:]\\d| (?:of|to) (?:the|its|his|\\d))`,
      'gu',
    ),
    needs: /hours? \d/u,
    tier: 'likely',
    put,
    others,
    say,
  },
  {
    // “from 9 until 17 hours”
    pattern: /(?<![\p{L}\p{N}])from (?<low>\d{1,2}) (?:to|until|till) (?<hour>1[3-9]|2[0-4]) (?:hours|hrs|o[’']clock)(?!\p{L})/gu,
    needs: /from \d/u,
    tier: 'likely',
    put: ({ groups }) => `from ${inHalves(Number(groups?.['low']))} to ${inHalves(Number(groups?.['hour']))}`,
    say,
  },
  {
    // “at 21h”
    pattern: new RegExp(`(?<=(?<!\\p{L})(?:at|from|until|till|around|about|by|since) )${hour}h(?![\\p{L}\\p{N}-])`, 'gu'),
    needs: /\dh/u,
    tier: 'likely',
    put,
    others,
    say,
  },
  {
    // “at half 8”
    pattern: /(?<=(?<!\p{L})at )half (?<hour>[1-9]|1[0-2])(?=[.,;]| (?:in|on|and|when|this|that|local) )/gu,
    needs: /half \d/u,
    tier: 'likely',
    put: ({ groups }) => `${((Number(groups?.['hour']) + 10) % 12) + 1}:30`,
    others: ({ groups }) => [`${groups?.['hour'] ?? ''}:30`],
    say: (_, right) => `In German, Dutch, Russian and others half is before the hour, which is ${right}; in Britain it is after.`,
  },
  {
    // “around 3 at night”
    pattern:
      /(?<=(?<!\p{L})(?:at|around|about|until|by) )(?<hour>[1-4])(?::(?<minute>[0-5]\d))?(?: o[’']clock)? (?:at|of the|in the) night(?!\p{L})/gu,
    needs: /\d(?: o.clock)? (?:at|of the|in the) night/u,
    tier: 'likely',
    put,
    say,
  },
  {
    // “at 03:00 a.m.”
    pattern:
      /(?<=(?<!\p{L})(?:at|around|about|until|by|from) )0(?<hour>[1-9]):00 ?(?<half>[ap])\.?m(?:\.(?=[\s,;]|$)|(?!\p{L}))/gu,
    needs: /0\d:00 ?[ap]/u,
    tier: 'likely',
    put: ({ groups }) => `${groups?.['hour'] ?? ''} ${groups?.['half'] ?? ''}.m.`,
    say: (words, right) => `With a.m. and p.m. the hour has no nought: “${right}”, not “${words}”.`,
  },
  {
    // “in 2h05m”
    pattern: /(?<![\p{L}\p{N}])(?<hour>\d{1,2})h ?(?<minute>[0-5]?\d)(?:m|min)(?![\p{L}\p{N}])/gu,
    needs: /\dh ?\d/u,
    tier: 'likely',
    put: ({ groups }) => {
      const [hours, minutes] = [Number(groups?.['hour']), Number(groups?.['minute'])]
      return `${hours} ${hours === 1 ? 'hour' : 'hours'} ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`
    },
    say: (words, right) => `“${words}” is “${right}” in news copy.`,
  },
  {
    // “open 24 hours on 24”
    pattern: /(?<![\p{L}\p{N}])24(?: hours)? (?:on|over) 24(?: hours)?(?![\p{L}\p{N}])/gu,
    needs: /24 (?:hours )?o/u,
    tier: 'likely',
    put: () => '24 hours a day',
    say: (words, right) => `“${words}” is “${right}” in English.`,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])7(?: days)? (?:on|over) 7(?: days)?(?![\p{L}\p{N}])(?! (?:drills?|tournaments?|football|leagues?|games?|formats?|practice|passing|hockey|camps?)(?!\p{L}))/gu,
    needs: /7 (?:days )?o/u,
    tier: 'likely',
    put: () => 'seven days a week',
    say: (words, right) => `“${words}” is “${right}” in English.`,
  },
  {
    // “180 kilometers in the hour”
    pattern: /(?<=\d (?:kilomet(?:er|re)s|miles|km) )in (?:the |one )hour(?=[.,;]| (?:on|in|at|when|through|along) )/gu,
    needs: /in (?:the|one) hour/u,
    tier: 'likely',
    put: () => 'an hour',
    others: () => ['per hour'],
    say: () => 'A speed is told “an hour” or “per hour”.',
  },
  {
    // “on the coming 27th day”
    pattern:
      /(?<=(?<!\p{L})[Oo]n the )(?:coming|upcoming|next|past) (?<day>(?:[12]?\d|3[01])(?:st|nd|rd|th)) day(?=[.,;]| (?:in|at|to|for|and|of this month)(?!\p{L}))/gu,
    needs: /(?:st|nd|rd|th) day/u,
    tier: 'likely',
    put: ({ groups }) => groups?.['day'],
    say: (words, right) => `“${words}” is “${right}” in English, and with the month in news copy.`,
  },
]
