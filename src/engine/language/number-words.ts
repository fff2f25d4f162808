import type { NumberForm } from './number-forms'

const people = 'man|woman|boy|girl|child|driver|pensioner|student|teacher|farmer|worker|soldier|resident|citizen|patient|suspect'
const lengths =
  '%|percent|per cent|cm|mm|km|kg|degrees|centimet(?:er|re)s|millimet(?:er|re)s|kilomet(?:er|re)s|met(?:er|re)s|kilograms|tonnes|tons|lit(?:er|re)s|hectares|people|euros|dollars|points|million|billion'

/** “a teacher of 25 years”, “a resident of 30 years”: so long has somebody been one. */
const isTenure = (who = '', years = ''): boolean =>
  /^(?:driver|teacher|farmer|worker|soldier|resident|citizen)$/u.test(who) && Number(years) <= longestTenure
const longestTenure = 50

/** Numbers whose words are not the English ones. */
export const numbersInWords: readonly NumberForm[] = [
  {
    pattern:
      /(?<![\p{L}\p{N}.,])(?<count>\d[\d.,]*|\p{Ll}+(?:ty|ten|teen|hundred)|two|three|four|five|six|seven|eight|nine) (?:percents|procents?|per cents)(?!\p{L})/gu,
    needs: /percents|procent|per cents/u,
    inWords: true,
    tier: 'sure',
    put: ({ groups }) => `${groups?.['count'] ?? ''} percent`,
    say: (words, put) => `“${words}”: English says “${put}”, whatever the number.`,
  },
  {
    pattern: /(?<![\p{L}\p{N}.,])(?<high>\d{1,3}) thousand(?: and)? (?<low>\d{3})(?![\p{L}\p{N}.,-]\p{N}|\p{N})/gu,
    needs: /thousand (?:and )?\d/u,
    tier: 'likely',
    put: ({ groups }) => `${groups?.['high'] ?? ''},${groups?.['low'] ?? ''}`,
    say: (words, put) => `“${words}” is one number, ${put}.`,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,:])(?<low>\\d[\\d.,]*) until (?<high>\\d[\\d.,]*)(?= ?(?:${lengths})(?!\\p{L}))`,
      'gu',
    ),
    needs: /\d until \d/u,
    tier: 'likely',
    put: ({ groups }) => `${groups?.['low'] ?? ''} to ${groups?.['high'] ?? ''}`,
    say: (_, put) => `A range of amounts is told with “to”: “${put}”.`,
  },
  {
    pattern: /(?<=(?:[Ii]n|[Ss]ince|[Uu]ntil) )(?<head>1,[89]|2,0)(?<tail>[1-9]\d|0[1-9])(?=[.;)]| and |, )/gu,
    needs: /[nel] [12],\d{3}/u,
    tier: 'likely',
    put: ([words]) => words.replace(',', ''),
    say: (_, put) => `A year has no comma: ${put}.`,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?<who>${people}) of (?<age>[1-9]\\d) years(?: old)?(?=[,.;)]| (?:is|was|were|and(?! (?:over|older|above|more|under|upwards?))|who|from|has|had)(?!\\p{L}))`,
      'gu',
    ),
    needs: / of \d\d years/u,
    tier: 'likely',
    put: ({ groups }) =>
      isTenure(groups?.['who'], groups?.['age']) ? undefined : `${groups?.['age'] ?? ''}-year-old ${groups?.['who'] ?? ''}`,
    say: (words, put) => `Of people English says “${put}”, not “${words}”.`,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?<who>${people}) (?<age>[1-9]\\d) years(?=[,.;)]| (?:and|who|from)(?!\\p{L}))`,
      'gu',
    ),
    needs: /[a-z] \d\d years/u,
    tier: 'likely',
    put: ({ groups }) =>
      isTenure(groups?.['who'], groups?.['age']) ? undefined : `${groups?.['who'] ?? ''} aged ${groups?.['age'] ?? ''}`,
    say: (words, put) => `Of people English says “${put}”, not “${words}”.`,
  },
  {
    pattern: /(?<!\p{L})aged (?<age>\d{1,3}) years old(?!\p{L})/gu,
    needs: /aged \d/u,
    tier: 'likely',
    put: ({ groups }) => `aged ${groups?.['age'] ?? ''}`,
    say: (words, put) => `“${words}” says years twice; English says “${put}”.`,
  },
  {
    pattern: /(?<!\p{L})[Ii]n (?:the )?age of (?<age>\d{1,3})(?![\p{N}\p{L}-])/gu,
    needs: /age of \d/u,
    tier: 'likely',
    put: ([words, age]) => `${words.startsWith('I') ? 'At' : 'at'} the age of ${age ?? ''}`,
    say: (_, put) => `English says “${put}”.`,
  },
]
