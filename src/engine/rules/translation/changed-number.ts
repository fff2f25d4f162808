import type { Block } from '../../article'
import { valueOf } from '../../language/numerals'
import type { Range } from '../../types'
import { type ArticleRule, prose, type Report } from '../rule'
import { twoNumbers } from '../two-places'

const figure =
  '(?:at least |more than |over |nearly |almost |about |around |some |up to |dozens )?(?<![\\d.,])(?:\\d{1,3}(?:,\\d{3})*|\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const crowd =
  '(?: (?:\\p{Ll}+ ){0,2}?(?:people|persons|passengers|workers|miners|soldiers|students|children|civilians|migrants|men|women|others|protesters|skiers|climbers|hikers|tourists|pilgrims|pupils|residents|villagers|fans|prisoners|guests|patients|policemen|officers|troops|fishermen|sailors|firefighters))?'
const deaths = new RegExp(
  `(?<!\\p{L})(?:${figure}${crowd}(?: (?:were|was|have been|had been))?(?: reported)? (?:killed|dead|die|died|dies|drowned|lost (?:their|his|her) lives|lost (?:his|her) life)|(?:kills?|killed|killing|leaves|left) ${figure}${crowd}(?! (?:injured|wounded|hurt|missing)))(?!\\p{L})`,
  'giu',
)
const injuries = new RegExp(
  `(?<!\\p{L})(?:${figure}${crowd}(?: (?:were|was|have been|had been))?(?: reported)? (?:injured|wounded|hurt)|(?:injures?|injured|injuring|wounding|wounded) ${figure}${crowd})(?!\\p{L})`,
  'giu',
)

/**
 * A toll in the headline that the body gives nowhere. Deliberate exceptions: rounded figures and lower bounds that fit (“at least 10”), a
 * body that gives no figure for it, one that gives several, so that they may be added up.
 */
export const changedNumber: ArticleRule = {
  id: 'changed-number',
  category: 'translation',
  name: 'Headline and body give two tolls',
  why: 'The headline has one number of killed or injured, the body another. One of them was changed in translation, or one is of an older version.',
  scope: 'article',
  blocks: [...prose, 'headline'],
  covers: ['NU17'],
  examples: [
    {
      draft: true,
      damaged:
        'Mine blast [[kills 14]] in Zonguldak\n\nA blast in a mine in Zonguldak [[killed 41 miners]] on Friday, the governor said.',
      repaired:
        'Mine blast kills 41 in Zonguldak\n\nA blast in a mine in Zonguldak killed 41 miners on Friday, the governor said.',
    },
  ],
  sound: [
    'A blast killed 41 miners, and 14 were injured.',
    'The blast killed 14, and in the town two people died.',
    'Bus crash kills 12 in Nepal\n\nA bus went off a cliff in Nepal on Monday. It was the worst crash since 2019, when 30 people died.',
    'Blast kills 15\n\nThe blast killed nine soldiers and six civilians on Monday.',
    'Five dead as storm hits coast\n\nThree people were killed in Kent. A couple died in Sussex when a branch hit their car.',
    'Quake kills 90 in Herat\n\nThe quake struck on Saturday. A strong aftershock killed two people on Monday.',
    'Court jails builder over collapse that killed 89\n\nOf the 114 people inside, 89 lost their lives. Some 5,300 people were killed in the two quakes.',
    'Storm kills five in Texas\n\nFour people died in Houston, and one in Austin, officials said.',
    'Storm kills five in Texas\n\nThe storm tore roofs off houses. In Houston four people died when a wall fell. The fifth victim was a driver in Austin.',
    'Three injured in Leeds shooting\n\nA gunman wounded two women in Leeds on Monday, and a passer-by was hit in the leg.',
  ],
  *check(article) {
    const headline = article.blocks.find(({ kind }) => kind === 'headline')
    if (!headline) return
    const body = article.blocks.filter(({ kind, index }) => prose.includes(kind) && index > headline.index)
    for (const pattern of [deaths, injuries]) {
      const [said, ...more] = tollsIn(headline, pattern)
      if (!said || more.length > 0) continue
      const told = body.flatMap((block) => tollsIn(block, pattern)).filter((toll) => !toll.isOfOther)
      const [there] = told
      if (!there || new Set(told.map(({ value }) => value)).size !== 1 || fits(said, there)) continue
      if (there.value < said.value && (there.isPart || speaksOfMore(body, there))) continue
      yield report(said, there)
    }
  },
}

interface Toll extends Range {
  readonly words: string
  readonly value: number
  readonly isOpen: boolean
  /** Of another event: “the worst crash since 2019, when 30 people died” */
  readonly isOfOther: boolean
  /** “killed nine soldiers and six civilians” */
  readonly isPart: boolean
}

const earlier =
  /(?<!\p{L})(?:last (?:week|month|year|spring|summer|autumn|winter)|(?:weeks?|months?|years?|decades?) (?:ago|earlier|before)|in (?:january|february|march|april|may|june|july|august|september|october|november|december) an?|(?:the )?(?:worst|deadliest) (?:\p{L}+ ){1,3}since|(?:in|of|since) (?:19|20)\d\d|aftershocks?|similar|previous(?:ly)?|earlier|had (?:killed|injured|wounded|died)|who (?:killed|injured|wounded))(?!\p{L})/iu

/** The sentence around a place. */
function sentenceAround({ text, sentences, from }: Block, at: number): string {
  const sentence = sentences.findLast((each) => each.from <= at)
  return sentence ? text.slice(sentence.from, sentence.to) : text.slice(0, at - from)
}

/** “A couple died in Sussex”: others, told without a number that could be read. */
const speaksOfMore = (body: readonly Block[], { from, to }: Toll): boolean =>
  body.some((block) =>
    Array.from(
      block.text.matchAll(
        /(?<!\p{L})(?:died|dies|dead|killed|deaths?|lives|drowned|injured|wounded|hurt|hit|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:victim|person|man|woman|body))(?!\p{L})/giu,
      ),
    ).some(({ index }) => block.from + index < from || block.from + index > to),
  )

function tollsIn(block: Block, pattern: RegExp): readonly Toll[] {
  const { text, from } = block
  return Array.from(text.matchAll(pattern)).flatMap((match): Toll[] => {
    // One of the two halves of the pattern matched.
    const groups =
      /(?<open>at least|more than|over|nearly|almost|about|around|some|up to|dozens)? ?(?<![\d.,])(?<figure>\d{1,3}(?:,\d{3})*|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\p{L})/iu.exec(
        match[0],
      )?.groups
    const value = valueOf(groups?.['figure'] ?? '')
    if (value === undefined) return []
    const at = from + match.index
    return [
      {
        from: at,
        to: at + match[0].length,
        words: match[0],
        value,
        isOpen: groups?.['open'] !== undefined || value >= 100,
        isOfOther: block.kind !== 'headline' && earlier.test(sentenceAround(block, match.index)),
        isPart:
          /^(?:[^.;]{0,30},| and)(?: \p{Ll}+,)? (?:and )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|an?(?!\p{L})|the )/iu.test(
            text.slice(match.index + match[0].length),
          ),
      },
    ]
  })
}

/** Rounded and open figures fit what is near them. */
function fits(one: Toll, other: Toll): boolean {
  if (one.value === other.value) return true
  return (one.isOpen || other.isOpen) && Math.abs(one.value - other.value) <= 0.2 * Math.max(one.value, other.value)
}

function report(said: Toll, there: Toll): Report {
  const message = `The headline says “${said.words}”, the body “${there.words}” and no other number.`
  return twoNumbers(said, there, 10, message)
}
