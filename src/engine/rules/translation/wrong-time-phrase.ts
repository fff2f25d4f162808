import type { BlockContent, Sentence, Token } from '../../article'
import { monthNames } from '../../language/calendar'
import { canBe } from '../../language/verb-forms'
import { askFirst, askIfSaid } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A time said as another language says it: *died before two years*, *built ago ten years*, *began in 5 May*, *opened on 2015*, *During three years he worked*.
 * Deliberate exceptions: *before two years had passed*, *work on 2015 plans*, *during three days of rain*.
 */
export const wrongTimePhrase: SentenceRule = {
  id: 'wrong-time-phrase',
  category: 'translation',
  name: 'Time with the wrong preposition',
  why: 'German, Arabic and Hindi say “before two years” for “two years ago”; many languages have one preposition for days, months and years.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['GR03', 'NU18'],
  examples: [
    { damaged: 'He died [[before two years]] in Cairo.', repaired: 'He died two years ago in Cairo.' },
    {
      damaged: 'It was built [[before forty years]] by a Dutch firm.',
      repaired: 'It was built forty years ago by a Dutch firm.',
    },
    { damaged: 'The firm was sold [[before a year]] by its owner.', repaired: 'The firm was sold a year ago by its owner.' },
    { damaged: 'The bridge was built [[ago ten years]].', repaired: 'The bridge was built ten years ago.' },
    { damaged: 'The war began [[in 5 May]].', repaired: 'The war began on 5 May.' },
    { damaged: 'The school opened [[on 2015]].', repaired: 'The school opened in 2015.' },
    { damaged: 'It was found [[on January 2020]].', repaired: 'It was found in January 2020.' },
    { damaged: '[[On 1998]] he left.', repaired: 'In 1998 he left.' },
    { damaged: '[[In the 1990 years]] the firm grew.', repaired: 'In the 1990s the firm grew.' },
    { damaged: '[[During three years]] he worked in a mine.', repaired: 'For three years he worked in a mine.' },
  ],
  sound: [
    'He left before two years had passed. Long ago, ten years or more, he died. It began in May, on 5 May.',
    'He focused on 2015. The report on 2015 sales is out. During three days of rain he slept.',
    'In 5 of 10 cases it rained. The law was based on 2015, and he won in 10 May games.',
    'They met before two days of talks. It will be over before two weeks are out.',
    'In the years 1990 to 1995 and in the 30 years since it rained.',
    'He played for Leeds before two years at Hull. She danced in Paris before five years on Broadway.',
    'Exports were down 10 per cent on May 2023, and imports were flat. Officials settled on January 2026, a year late.',
    'He wrote a book on May 1968, and a novel. Footfall was 2 per cent lower on June 2024.',
  ],
  *check(block, sentence) {
    for (let at = 0; at + 2 < sentence.tokens.length; at++) {
      const first = sentence.tokens[at]
      if (!first || !/^(?:before|ago|in|on|during|at)$/u.test(first.lower)) continue
      const report = checkWord(block, sentence, at)
      if (report) yield report
    }
  },
}

const units = /^(?:years|months|weeks|days|hours|decades|minutes)$/u
const numbers =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|several|few|many|[2-9]|[1-9]\d)$/u
const months = new Set(monthNames.map((name) => name.toLowerCase()))
const starting =
  /^(?:opened|born|died|founded|built|established|started|began|launched|created|elected|married|held|closed|appointed|arrested|published|introduced|completed|killed|won|signed|adopted|approved|formed|inaugurated)$/u

function checkWord(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const [before, first, second, third, fourth] = [tokens[at - 1], ...tokens.slice(at, at + 4)]
  if (!first || !second || !third || first.quoted) return undefined
  switch (first.lower) {
    case 'before': {
      const isOne = /^(?:an?|one)$/u.test(second.lower) && /^(?:year|month|week)$/u.test(third.lower)
      const isSpan =
        (numbers.test(second.lower) && units.test(third.lower)) || (isOne && /^(?:[.,;]|by)$/u.test(fourth?.lower ?? ''))
      if (
        !isSpan ||
        !before ||
        !/^(?:VERB|NOUN|PROPN|ADV)$/u.test(before.pos) ||
        !/^(?:[.,;]|in|at|on|by|for|because|when|as|during)$/u.test(fourth?.lower ?? '')
      )
        return undefined
      if (
        /^(?:long|ever|never|just|even|shortly|soon|well|day|days|week|year|years|month|months|weeks|hours|minutes)$/u.test(
          before.lower,
        )
      )
        return undefined
      // “He taught in Fez before two years in Oslo”: what he did next
      if (/^(?:in|at|on|as)$/u.test(fourth?.lower ?? '') && tokens.slice(0, at).some(({ lower }) => lasting.test(lower)))
        return undefined
      const hasPast = tokens.slice(0, at).some(({ lower, pos }) => (pos === 'VERB' || pos === 'AUX') && canBe(lower, 'past'))
      if (!hasPast || tokens.slice(at).some(({ lower }) => /^(?:had|have|has|are|were)$/u.test(lower))) return undefined
      return report(block, first, third, `${block.text.slice(second.from, third.to)} ago`)
    }
    case 'ago':
      if (
        !before ||
        before.pos === 'NOUN' ||
        units.test(before.lower) ||
        before.lower === 'long' ||
        !numbers.test(second.lower) ||
        !units.test(third.lower)
      )
        return undefined
      return report(block, first, third, `${block.text.slice(second.from, third.to)} ago`)
    case 'in':
    case 'at': {
      const decade = decadeOf(tokens, at)
      if (decade) return report(block, first, fourth ?? third, decade)
      // “as at 30 September”
      if (before?.lower === 'as') return undefined
      if (
        !/^[1-9]\d?$/u.test(second.text) ||
        Number(second.text) > 31 ||
        !months.has(third.lower) ||
        !/^\p{Lu}/u.test(third.text)
      )
        return undefined
      if (fourth && !/^(?:[.,;:)]|when|and|at|in|by|with|after|for|the|he|she|they|\d{4})$/u.test(fourth.lower)) return undefined
      return report(
        block,
        first,
        third,
        `${/^\p{Lu}/u.test(first.text) ? 'On' : 'on'} ${block.text.slice(second.from, third.to)}`,
      )
    }
    case 'on': {
      const month = monthAndYear(block, tokens, at)
      if (month) return month
      if (
        !/^(?:19|20)\d\d$/u.test(second.text) ||
        !starting.test(before?.lower ?? '') ||
        !/^(?:[.,;]|by|and|with|in|when|as|after|at)$/u.test(third.lower)
      )
        return undefined
      return report(block, first, second, `in ${second.text}`)
    }
    default: {
      if (at > 0 || !numbers.test(second.lower) || !/^(?:years|months|weeks)$/u.test(third.lower)) return undefined
      if (!/^(?:,|he|she|they|it|we|the)$/u.test(fourth?.lower ?? '')) return undefined
      return report(block, first, third, `For ${block.text.slice(second.from, third.to)}`)
    }
  }
}

/** A stage of somebody’s life, behind which comes another. */
const lasting =
  /^(?:played|taught|studied|served|worked|acted|danced|lived|trained|coached|managed|sang|spent|practi[sc]ed|joined|attended|farmed|retired|was|had|ran|toured|preached|reported)$/u
/** What goes on with *on* by itself: “settled on January 2026”, “3 per cent on March 2024”, “a book on May 1968”. */
const onItself =
  /^(?:%|percent|cent|points?|up|down|higher|lower|more|less|flat|agree[ds]?|settle[ds]?|decided?|insists?|insisted|insisting|focus\p{Ll}*|sights|bank(?:s|ed|ing)|bets?|betting|based|depends?|depended|hopes|counting|book|article|paper|report|essay|film|seminar|chapter|feature|debate|work|data|figures|inquiry|documentary)$/u

const isYear = (token: Token | undefined): boolean => /^(?:19|20)\d\d$/u.test(token?.text ?? '')

/** “On 1998 he left”, “found on January 2020” */
function monthAndYear(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [on, second, third, fourth] = tokens.slice(at, at + 4)
  if (onItself.test(tokens[at - 1]?.lower ?? '')) return undefined
  if (!on || !second || !third) return undefined
  const put = /^\p{Lu}/u.test(on.text) ? 'In' : 'in'
  if (at === 0 && isYear(second) && /^(?:he|she|it|they|we|the|,)$/u.test(third.lower))
    return report(block, on, second, `${put} ${second.text}`)
  const isMonth = months.has(second.lower) && /^\p{Lu}/u.test(second.text) && isYear(third)
  return isMonth && (fourth === undefined || /^(?:[.,;]|and|in|at|by|when|after|the|he|she|it|they)$/u.test(fourth.lower))
    ? report(block, on, third, `${put} ${second.text} ${third.text}`)
    : undefined
}

/** “in the 1990 years”, “in the years 90” */
function decadeOf(tokens: readonly Token[], at: number): string | undefined {
  const [first, the, one, two, next] = tokens.slice(at, at + 5)
  if (!first || the?.lower !== 'the' || !one || !two || first.lower !== 'in') return undefined
  const [number, years] = one.lower === 'years' ? [two, one] : [one, two]
  if (years.lower !== 'years' || !/^(?:(?:19|20)\d0|[2-9]0)$/u.test(number.text)) return undefined
  if (number === two ? /^(?:[–-]|to|and|or|until|from)$/u.test(next?.lower ?? '') : number.text.length < 4) return undefined
  return `${first.text} the ${number.text.length < 4 ? '19' : ''}${number.text}s`
}

function report(block: BlockContent, first: Token, last: Token, put: string): Report {
  const words = block.text.slice(first.from, last.to)
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 1,
    message: `“${words}” is a time as another language says it; English says “${put}”.`,
    repairs: askFirst(last.quoted, askIfSaid(`“${words}”`), {
      label: `Put “${put}”`,
      kind: 'single',
      edits: [{ from: first.from, to: last.to, insert: put }],
    }),
  }
}
