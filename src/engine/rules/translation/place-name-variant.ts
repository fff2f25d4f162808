import { mostWritten } from '../../ledger/people'
import { placeNamesOf } from '../../ledger/place-names'
import { namedIn } from '../../ledger/names'
import type { ArticleRule } from '../rule'
import { writeEverywhere } from '../write-everywhere'

/** Words that tell of both names on purpose, a little before or behind one of them. */
const told =
  /(?<!\p{L})(?:formerly|previously|officially|renamed|called|known|names?|named|renaming|spell|spells|spelled|spelt|spelling)(?!\p{L})/iu
const sight = 40
/** Right beside a name: “then Bombay”, “Bombay, now Mumbai”, “Bombay until 1995”. */
const toldBefore = /(?<!\p{L})(?:also|once|then|still|now|was|as)[ ,“"‘]*$/iu
const toldBehind = /^[”"’]?,? (?:now|then|once|also|today|until (?:the |its )?(?:\p{Ll}+ )?\d|as it )/u

/** “Bombay High Court”, “Peking University”, “Dynamo Kiev”: a name of its own keeps the old name of the place. */
function isFixed(text: string, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const behind =
    /^ (?:High Court|University|Stock Exchange|Campaign|Opera|Museum|Hospital|College|Club|Sapphire|Presidency|Gymkhana|Dockyard|Medical|Institute|Observatory|Port Trust|Review|Duck|duck|Film|Army Act|[Mm]ix|[Gg]in|[Cc]urry|[Cc]reeper|torpedo(?:es)?|blanket)(?!\p{L})/u
  const before = /(?:University of|Bank of|IIT|IIM|Dynamo|Challengers|FC|[Cc]hicken|[Bb]ishop of|Treaty of|Cockney) $/u
  return behind.test(text.slice(to, to + 20)) || before.test(text.slice(Math.max(0, from - 20), from))
}

/**
 * One place under two of its names in one draft: Kyiv and Kiev. Deliberate exceptions: where the draft tells of both names (“formerly
 * Burma”, a name in brackets), and what stands in quotation marks.
 */
export const placeNameVariant: ArticleRule = {
  id: 'place-name-variant',
  category: 'translation',
  name: 'One place, two names',
  why: 'The draft calls one place by two names. A translation takes now the old one, now the new one.',
  scope: 'article',
  blocks: namedIn,
  covers: ['NS10'],
  examples: [
    {
      damaged: 'Trains left [[Kiev]] at noon. Lviv waited. Buses left [[Kyiv]] too, and the trams of Kiev stood.',
      repaired: 'Trains left Kiev at noon. Lviv waited. Buses left Kiev too, and the trams of Kiev stood.',
    },
    {
      damaged: 'Few know the [[Calcutta]] tournament. The firm left [[Kolkata]] in the floods, and Kolkata was still wet.',
      repaired: 'Few know the Kolkata tournament. The firm left Kolkata in the floods, and Kolkata was still wet.',
    },
  ],
  sound: [
    'She was born in what was then Bombay and lives in Mumbai. He left Calcutta, now Kolkata, and saw Saigon as it was then.',
    'Myanmar, formerly Burma, voted. Trains left Kyiv for Lviv.',
    'Mumbai (Bombay until 1995) is large. “I love Bombay,” he said.',
    'Turkey is eaten at Christmas in Odessa, Texas.',
    'The Bombay High Court ruled that the slum in Mumbai could be cleared. Scientists at Peking University in Beijing tested it.',
    'Fans of Dynamo Kiev marched through Kyiv. She studied at IIT Bombay and lives in Mumbai.',
  ],
  *check(article) {
    for (const { places } of placeNamesOf(article)) {
      const open = places.filter((place) => !isFixed(article.text, place))
      const unquoted = open.filter(({ quoted }) => !quoted)
      if (new Set(unquoted.map(({ text }) => text)).size < 2) continue
      const around = ({ from, to }: (typeof places)[number]) =>
        /\($/u.test(article.text.slice(0, from).trimEnd()) ||
        told.test(article.text.slice(Math.max(0, from - sight), to + sight)) ||
        toldBefore.test(article.text.slice(Math.max(0, from - sight), from)) ||
        toldBehind.test(article.text.slice(to, to + sight))
      if (unquoted.some(around)) continue
      const main = mostWritten(unquoted)
      const [other] = unquoted.filter(({ text }) => text !== main)
      const [here] = unquoted.filter(({ text }) => text === main)
      if (!other || !here) continue
      const write = (put: string) =>
        writeEverywhere(
          put,
          open.filter(({ text }) => text !== put),
        )
      yield {
        ranges: [
          { from: other.from, to: other.to },
          { from: here.from, to: here.to },
        ],
        tier: 'likely',
        severity: 5,
        names: [...new Set(unquoted.map(({ text }) => text))],
        message: `The draft calls one place “${main}” and “${other.text}”.`,
        repairs: [...write(main), ...write(other.text)],
      }
    }
  },
}
