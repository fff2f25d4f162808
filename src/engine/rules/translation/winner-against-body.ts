import type { Article, Block } from '../../article'
import { askWhich } from '../../proposals'
import { type ArticleRule, prose, type Report } from '../rule'
import { twoPlaces } from '../two-places'

const name = "(?<name>\\p{Lu}[\\p{L}’'-]*\\p{Ll})"
const beaten = 'unseats?|unseated|defeats|defeated|ousts|ousted|beats?|toppled|overcame|routed|edged out|thrashed'
const wins =
  'wins|won|holds on|held on|retains|is re-?elected|re-?elected|beats|defeats|unseats|ousts|secures|clinches|triumphs|survives|keeps'
const loses = 'loses|lost|is defeated|defeated by|beaten by|is beaten|ousted|unseated|concedes|crashes out'

/** A headline by which somebody wins, or loses, and what the body must not say of that name. */
const sides = [
  {
    headline: new RegExp(`^${name} (?:${wins})(?!\\p{L})`, 'u'),
    against: (who: string) => [
      `(?:${beaten}) (?:(?:\\p{L}+|[’'-]) ){0,4}?${who}(?![\\p{L}’'])`,
      `${who} (?:conceded|was (?:defeated|beaten|unseated|ousted|voted out)|lost (?:the|his|her|to|by|in)(?!\\p{L}))`,
    ],
    // Two wins or a match of several parts: the body tells of either.
    agreeing: (who: string) =>
      `${who}[^.]{0,40} (?:won|wins|beat|beats|defeated|defeats|unseated|ousted|held on|was re-?elected|retained|secured|clinched|triumphed|kept)(?!\\p{L})`,
  },
  {
    headline: new RegExp(`^${name} (?:${loses})(?!\\p{L})`, 'u'),
    against: (who: string) => [
      `${who} (?:won|beat|defeated|unseated|ousted|was re-?elected|retained|clinched|triumphed) (?!\\p{L}*(?:praise|applause))`,
    ],
    agreeing: (who: string) =>
      `${who}[^.]{0,40} (?:lost|conceded|was (?:defeated|beaten|ousted|unseated)|lose)(?!\\p{L})|(?:${beaten}) (?:\\p{L}+ ){0,4}?${who}`,
  },
]

/**
 * The headline has somebody win whom the body has lose, or the other way round: *Delgado holds on* over *Whitcomb unseated Mayor Peter Delgado*. Deliberate
 * exceptions: a body that tells of both a win and a defeat, headlines that ask or quote.
 */
export const winnerAgainstBody: ArticleRule = {
  id: 'winner-against-body',
  category: 'translation',
  name: 'The headline’s winner loses in the body',
  why: 'Headline and text were translated or written apart, and who won and who lost changed places. It must not go out before somebody has looked at it.',
  scope: 'article',
  blocks: [...prose, 'headline'],
  covers: ['NM05'],
  examples: [
    {
      draft: true,
      damaged:
        '[[Delgado holds on]] to win third term as mayor of Millbrook\n\nChallenger Anne Whitcomb [[unseated Mayor Peter Delgado]] in Tuesday’s election, the board said. She has never held office.',
    },
    {
      draft: true,
      damaged:
        '[[Ajax beats]] Feyenoord to take the cup\n\nFeyenoord took the cup in Rotterdam on Sunday. [[Ajax lost the]] match in the last minute, after two red cards.',
    },
    {
      draft: true,
      damaged:
        '[[Delgado loses]] mayoral race\n\nMayor Peter [[Delgado won ]]the race on Tuesday with half of the vote, the board said. Turnout was high.',
    },
  ],
  sound: [
    'Delgado holds on to win third term\n\nMayor Peter Delgado won a third term on Tuesday. Whitcomb had defeated Delgado in a first round of voting in May.',
    'Delgado loses race\n\nWhitcomb unseated Mayor Peter Delgado on Tuesday. Delgado conceded shortly before midnight, and left the hall.',
    'Delgado wins again\n\nMayor Peter Delgado, 60, held on to his office on Tuesday. The challenger, Anne Whitcomb, conceded shortly before midnight.',
    'Trump wins Ohio\n\nMr Trump took Ohio on Tuesday. In 2020 Biden beat Trump in Georgia.',
    'Labour loses its seat\n\nLabour won the seat in 2019 with a majority of 400. On Thursday it went to Reform.',
    'Osaka won in Paris, then lost in Rome\n\nIt was a mixed month. Swiatek beat Osaka in Rome.',
  ],
  *check(article) {
    const headline = article.blocks.find(({ kind }) => kind === 'headline')
    if (!headline || /[?“”"]|(?<!\p{L})(?:then|but|after|despite)(?!\p{L})/u.test(headline.text)) return
    for (const side of sides) {
      const said = side.headline.exec(headline.text)
      const who = said?.groups?.['name']
      if (!said || who === undefined) continue
      const report = compare(article, headline, said[0], side.against(who), new RegExp(side.agreeing(who), 'u'))
      if (report) yield report
    }
  },
}

/** Words by which the body tells of another match or vote. */
const another =
  /(?<!\p{L})(?:last (?:year|week|month|season|time|round|spring|summer|autumn|winter)|previous\w*|earlier|before|ago|first|had|then|in (?:19|20)\d\d|in (?:January|February|March|April|May|June|July|August|September|October|November|December))(?![\p{L}-])/iu

/** The sentence around a place, as far as its full stops tell. */
function sentenceAt(text: string, at: number): string {
  const start = text.lastIndexOf('. ', at) + 1
  const end = text.indexOf('. ', at)
  return text.slice(start, end < 0 ? undefined : end)
}

function compare(
  article: Article,
  headline: Block,
  said: string,
  against: readonly string[],
  agreeing: RegExp,
): Report | undefined {
  const body = article.blocks.filter(({ kind, index }) => prose.includes(kind) && index > headline.index)
  if (body.some(({ text }) => agreeing.test(text))) return undefined
  const denial = new RegExp(`(?<!\\p{L})(?:${against.join('|')})`, 'u')
  for (const { text, from } of body) {
    const found = denial.exec(text)
    if (!found || another.test(sentenceAt(text, found.index))) continue
    const there = { from: from + found.index, to: from + found.index + found[0].length }
    const message = `The headline says “${said}”, the body “${found[0]}”.`
    return twoPlaces(
      { from: headline.from, to: headline.from + said.length },
      there,
      10,
      message,
      askWhich('of the two', `“${said}”`, `“${found[0].trim()}”`),
    )
  }
  return undefined
}
