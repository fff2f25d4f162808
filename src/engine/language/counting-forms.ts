import { monthNames } from './calendar'
import { type NumberForm, ordinal } from './number-forms'

const months = monthNames.join('|')
const quarters: Readonly<Record<string, string>> = { I: 'first', II: 'second', III: 'third', IV: 'fourth' }
const digits = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const anniversaries = 'anniversary|birthday|edition|session|congress|summit|jubilee|round'

/** What tells that a score follows, in the same breath. */
const result =
  /(?<!\p{L})(?:won|wins?|winning|beat|beats|beating|lost|loses?|losing|drew|draw|defeat(?:ed|s)?|victory|finished|ended|ends|led|leads?|leading|trail(?:ed|ing)|score|scored|result|thrash(?:ed|ing)|routed|overcame|ahead|up|down)(?!\p{L})[^.!?;:\n]* $/u

/** Years, quarters, sums and dates put together as other languages count them. */
export const countingForms: readonly NumberForm[] = [
  {
    pattern:
      /(?<=(?<!\p{L})(?:[Ii]n|[Ss]ince|[Uu]ntil|year) )(?<head>1\.[89]|2\.0)(?<tail>\d\d)(?=[.,;)](?!\d)| (?:and|to|the|it|he|she|they|was|there)(?!\p{L}))/gu,
    needs: /\d\.\d{3}/u,
    tier: 'likely',
    put: ([words]) => words.replace('.', ''),
    say: (_, put) => `A year has no full stop in it: ${put}.`,
  },
  {
    pattern: /(?<![\p{N}.,])\d{1,3}(?:\.\d{3})+,\d{1,2}(?![\p{N},]|\.\d)/gu,
    needs: /\.\d{3},\d/u,
    tier: 'sure',
    put: ([words]) => words.replace(',', ';').replaceAll('.', ',').replace(';', '.'),
    say: (words, put) => `“${words}” has the marks of another language the wrong way round; English writes ${put}.`,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?<!(?<!\p{L})(?!(?:In|By|Since|For|From|During|Until) )\p{Lu}\p{Ll}{1,12} )(?<lead>the )?(?<roman>I|II|III|IV) quarter(?: of(?: the year)?)?(?<year> (?:19|20)\d\d)?(?!\p{L})/gu,
    needs: /[IV] quarter/u,
    inWords: true,
    tier: 'likely',
    put: ({ groups }) => {
      const { roman = '', year = '', lead } = groups ?? {}
      const place = quarters[roman]
      return place && `${lead === undefined ? 'the ' : lead}${place} quarter${year === '' ? '' : ` of${year}`}`
    },
    say: (words, put) => `English counts quarters in words: “${put}”, not “${words}”.`,
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?<hour>[01]?\d|2[0-4])[.:](?<minute>[0-5]\d) (?<zone>\p{Lu}{2,4}) o[’']clock(?!\p{L})/gu,
    needs: /clock/u,
    tier: 'likely',
    put: ({ groups }) => `${groups?.['hour'] ?? ''}:${groups?.['minute'] ?? ''} ${groups?.['zone'] ?? ''}`,
    say: (words, put) => `*O’clock* goes with whole hours in words: “${put}”, not “${words}”.`,
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?<word>${digits.join('|')}) (?<figure>[2-9]|1[0-2])(?= \\p{Ll}{3,})(?! (?:to|and|or|per)(?!\\p{L}))`,
      'giu',
    ),
    needs: /(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) \d/iu,
    tier: 'likely',
    put: ({ groups }) => {
      const { word = '', figure = '' } = groups ?? {}
      return digits.indexOf(word.toLowerCase()) + 2 === Number(figure) ? word : undefined
    },
    say: (words, put) => `“${words}” gives the number twice: “${put}” is enough.`,
  },
  {
    pattern:
      /(?<![\p{N}.,-])(?<count>\d[\d.,]*(?: (?:hundred|thousand|million|billion))?) (?<unit>dollar|pound|ruble|rouble|rupee|euro cent)(?=[.,;)](?!\d)| (?:to|from|for|by|was|were|will|since|each|a|per|in|on|at)(?!\p{L}))/gu,
    needs: /\d[^.]{0,12} (?:dollar|pound|ruble|rouble|rupee|euro cent)/u,
    tier: 'likely',
    put: ({ groups, input, index }) =>
      /^1(?:\.0+)?$/u.test(groups?.['count'] ?? '') ||
      /(?:^|\P{L})(?:an?|the|this|its|every|each) $/iu.test(input.slice(Math.max(0, index - 7), index))
        ? undefined
        : `${groups?.['count'] ?? ''} ${groups?.['unit'] ?? ''}s`,
    say: (words, put) => `After a number the currency stands in the plural: “${put}”, not “${words}”.`,
  },
  {
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[’']s) )(?<number>\\d{1,3}) (?<noun>${anniversaries})(?=[.,;:)’'!?]|$| (?:of|in|on|at|for|with|to|from|between|and|will|was|is|has|had|by|this|last|next|which|where|when|opens?|opened|began|begins|starts?|started|took|takes|ended|ends)(?!\\p{L}))`,
      'gu',
    ),
    needs: /\d (?:anniv|birth|edit|sess|congr|summit|jubil|round)/u,
    tier: 'likely',
    put: ({ groups }) => `${ordinal(Number(groups?.['number'] ?? 0))} ${groups?.['noun'] ?? ''}`,
    say: (words, put) => `What is counted in order takes an ordinal: “${put}”, not “${words}”.`,
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:[Ii]n|[Aa]t|[Uu]ntil|[Oo]n|[Bb]y|[Ff]rom) )(?:the )?minute (?<number>\d{1,3})(?![\p{N}:]|[.,]\d| (?:and|to) \d)/gu,
    needs: /minute \d/u,
    tier: 'likely',
    put: ({ groups }) => `the ${ordinal(Number(groups?.['number'] ?? 0))} minute`,
    say: (words, put) => `Minutes of a match are counted in order: “${put}”, not “${words}”.`,
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?<number>\d{2})-?enn[ei](?!\p{L})/gu,
    needs: /\denn[ei]/u,
    tier: 'sure',
    put: ({ groups }) => `${groups?.['number'] ?? ''}-year-old`,
    say: (words, put) => `“${words}” is Italian for “${put}”.`,
  },
  {
    pattern:
      /(?<!\p{L})(?:to|at) the (?<number>\d{1,3}) minutes?(?=[,.]| (?:by|with|through|when|after|of the (?:first|second|match|game|half))(?!\p{L}))/gu,
    needs: /(?:to|at) the \d{1,3} minute/u,
    tier: 'likely',
    put: ({ groups, input }) =>
      /goal|match|scor|referee|half/u.test(input) ? `in the ${ordinal(Number(groups?.['number'] ?? 0))} minute` : undefined,
    say: (words, put) => `Minutes of a match are counted in order: “${put}”, not “${words}”.`,
  },
  {
    pattern:
      /(?<!\p{L})(?<word>two|three|four|five|six|seven|eight|nine) tenths(?= (?:less|more|lower|higher|above|below|up|down)(?!\p{L}))/giu,
    needs: /tenths/u,
    inWords: true,
    tier: 'likely',
    put: ({ groups }) => `0.${digits.indexOf((groups?.['word'] ?? '').toLowerCase()) + 2} percentage points`,
    say: (words, put) => `English gives a change of a rate in points: “${put}”, not “${words}”.`,
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?<decade>(?:19|20)?[1-9]0)(?:-?ies|-?th years|-s years|s years)(?!\p{L})/gu,
    needs: /\d0(?:-?ies|-?th years|-?s years)/u,
    tier: 'likely',
    put: ({ groups }) => `${groups?.['decade'] ?? ''}s`,
    say: (words, put) => `A decade is written ${put}, not “${words}”.`,
  },
  {
    pattern: new RegExp(`(?<=(?<!\\p{L})[Oo]n )(?:the )?day (?<day>[1-9]|[12]\\d|3[01]) of (?<month>${months})(?!\\p{L})`, 'gu'),
    needs: /day \d/u,
    tier: 'likely',
    put: ({ groups }) => `${groups?.['day'] ?? ''} ${groups?.['month'] ?? ''}`,
    say: (words, put) => `“${words}” is “${put}” in news copy.`,
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:to|at|around|about|of|reach|reached|between) )(?<!minus \d{1,2} (?:degrees )?to )(?:plus |\+ ?)(?<degrees>\d{1,2})(?= degrees(?!\p{L}))/gu,
    needs: /(?:plus |\+ ?)\d/u,
    tier: 'likely',
    put: ({ groups }) => groups?.['degrees'],
    say: (words, put) => `Above zero English gives degrees without a sign: ${put}, not “${words}”.`,
  },
  {
    pattern: /(?<![\p{N}.,])(?<count>\d[\d.,]*) ?% (?:percent|per cent)(?!\p{L}|age)/gu,
    needs: /% per/u,
    tier: 'likely',
    put: ({ groups }) => `${groups?.['count'] ?? ''} percent`,
    say: (words, put) => `“${words}” says percent twice: “${put}” is enough.`,
  },
  {
    pattern:
      /(?<![\p{N}.,])(?<count>\d[\d.,]*) (?<scale>lakhs?|crores?|lakhs? crores?)(?= (?:rupees|people|persons|families|farmers|students|voters|tonnes|houses|women|children)(?!\p{L}))/gu,
    needs: /(?:lakhs|crores) /u,
    tier: 'likely',
    put: ({ groups }) => {
      const { count = '', scale = '' } = groups ?? {}
      return /s(?: |$)/u.test(scale) ? `${count} ${scale.replace(/s(?= |$)/gu, '')}` : undefined
    },
    say: (words, put) => `After a number it is “${put}”, not “${words}”.`,
  },
  {
    // “beat Slavia 3:1”, “finished 2:2”
    pattern:
      /(?<![\p{L}\p{N}:.])(?<one>\d{1,2}):(?<other>\d{1,2})(?![\p{L}\p{N}:]|[.:]\d| (?:a\.?m|p\.?m|o.clock|ratio|odds|majority|split|hours|minutes|GMT|UTC|time|vote))/gu,
    needs: /\d:\d/u,
    tier: 'likely',
    put: ({ groups, input, index }) => {
      const { one = '', other = '' } = groups ?? {}
      const ahead = input.slice(Math.max(0, index - 60), index)
      // “finished at 2:30” is a time, “3:16” of a book a verse.
      const isScore = (one.length < 3 && other.length === 1) || Number(one) > 23
      return isScore &&
        result.test(ahead) &&
        !/(?:ratio|odds|John|Matthew|Mark|Luke|Psalms?|Romans|Genesis|Isaiah|by|at|in|of|about) $/u.test(ahead)
        ? `${one}-${other}`
        : undefined
    },
    say: (words, put) => `English writes a score with a hyphen: ${put}, not “${words}”.`,
  },
]
