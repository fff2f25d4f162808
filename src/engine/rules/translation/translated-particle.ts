import { upperFirst } from '../../language/match-case'
import { addTo } from '../../add-to'
import { isSpeech } from '../../language/speech-verbs'
import { capitalsIn } from '../../ledger/capitals'
import { isFull, namesOf } from '../../ledger/names'
import { type ArticleRule, prose } from '../rule'

/** What a translation makes of the small words of surnames. */
const meanings: Readonly<Record<string, string>> = {
  de: 'The|Of|From|Of The|From The',
  der: 'The',
  den: 'The',
  het: 'The',
  van: 'Of|From|By',
  'van der': 'Of The|From The',
  'van den': 'Of The|From The',
  'van de': 'Of The|From The',
  von: 'Of|From|By',
  'von der': 'Of The|From The',
  da: 'Of|From|Of The|From The',
  do: 'Of|Of The|From The|Do The',
  di: 'Of|From',
  del: 'Of The|Of|From The',
  della: 'Of The|Of|From The',
  dos: 'Of The|Two|From The',
  das: 'Of The|The',
  du: 'Of The|Of|From The',
  des: 'Of The|Of|Some',
  la: 'The',
  le: 'The',
  'de la': 'Of The|From The',
  'de los': 'Of The|From The',
  bin: 'Son Of|Son of',
  ibn: 'Son Of|Son of',
  ben: 'Son Of|Son of',
}
const small = `(?:${Object.keys(meanings)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`
const withParticle = new RegExp(`^\\p{Lu}.*? (?<particle>${small}) (?<surname>\\p{Lu}[\\p{L}’'-]+)$`, 'u')

/**
 * *The Wit* for De Wit, *Of the Berg* for Van den Berg: the small word of a surname is translated. Told by the full name elsewhere in the draft and the verb behind.
 * Deliberate exceptions: surnames without a verb behind them, small words without a capital, quotations.
 */
export const translatedParticle: ArticleRule = {
  id: 'translated-particle',
  category: 'translation',
  name: 'Part of a surname translated',
  why: 'Dutch, Romance and other surnames begin with a small word such as “de” or “van”. It belongs to the name and is not translated.',
  scope: 'article',
  blocks: prose,
  covers: ['NS06'],
  examples: [
    {
      damaged: 'Marieke de Wit runs a nursery. Costs have doubled. [[The Wit]] replaced her lamps in January.',
      repaired: 'Marieke de Wit runs a nursery. Costs have doubled. De Wit replaced her lamps in January.',
    },
    {
      damaged: 'Pieter van den Berg, the mayor, spoke first. [[Of the Berg]] said the dike was safe.',
      repaired: 'Pieter van den Berg, the mayor, spoke first. Van den Berg said the dike was safe.',
    },
  ],
  sound: [
    'Marieke de Wit runs a nursery. The Wit and Wisdom of Wales was read. De Wit said so.',
    'Luis de la Torre spoke first. The Torre is a tower. “The Torre said so,” he wrote. De la Torre left.',
  ],
  prepare(content) {
    capitalsIn(content)
  },
  *check(article) {
    const known = new Map<string, string[]>()
    for (const { text } of namesOf(article).filter(isFull)) {
      const { particle, surname } = withParticle.exec(text)?.groups ?? {}
      if (particle !== undefined && surname !== undefined) addTo(known, surname, particle)
    }
    for (const block of article.blocks) {
      if (known.size === 0 || !prose.includes(block.kind)) continue
      for (const token of capitalsIn(block.content)) {
        const [particle] = known.get(token.text) ?? []
        const verb = block.tokens[token.index + 1]
        if (particle === undefined || token.quoted || !verb || !isDeed(verb.lower, verb.pos)) continue
        const before = block.text.slice(0, token.from)
        const words = meanings[particle]?.split('|').find((meaning) => endsWith(before, meaning))
        if (words === undefined) continue
        const from = block.from + token.from - words.length - 1
        const to = block.from + token.to
        const put = `${upperFirst(particle)} ${token.text}`
        yield {
          ranges: [{ from, to }],
          tier: 'likely',
          severity: 5,
          message: `“${article.text.slice(from, to)}” is ${put}: the small word is part of the name.`,
          repairs: [{ label: `Write “${put}”`, kind: 'single', edits: [{ from, to, insert: put }] }],
        }
      }
    }
  },
}

/** The first of the words has its capital, the others as they come. */
function endsWith(text: string, words: string): boolean {
  const end = text.slice(-words.length - 1)
  return (
    end.toLowerCase() === `${words.toLowerCase()} ` && /^\p{Lu}/u.test(end) && !/\p{L}$/u.test(text.slice(0, -words.length - 1))
  )
}

const isDeed = (lower: string, pos: string): boolean =>
  (pos === 'VERB' && /(?:ed|s)$/u.test(lower)) || isSpeech(lower) || pos === 'AUX'
