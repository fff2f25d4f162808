import type { Block } from '../../article'
import { askWhich } from '../../proposals'
import { type ArticleRule, prose, type Report } from '../rule'
import { type Swap, swaps } from './headline-swaps'

/**
 * Killed or injured, suspect or culprit, convicted or acquitted, rising or falling, won or lost: the headline says one, and the whole body only the other. Deliberate
 * exceptions: a body that has any word of the headline’s side, a draft without a headline, headlines that ask or quote.
 */
export const headlineAgainstBody: ArticleRule = {
  id: 'headline-against-body',
  category: 'translation',
  name: 'Headline and body contradict each other',
  why: 'Headline and text were translated apart, and one of them has turned injured into killed, or a suspect into a culprit. It must not go out before the original was looked at.',
  scope: 'article',
  blocks: [...prose, 'headline', 'subhead'],
  covers: ['NM05', 'LX19'],
  examples: [
    {
      draft: true,
      damaged:
        'Bus crash near Ankara leaves [[12 dead]]\n\nA bus left the road near Ankara on Friday. [[Injured]] passengers were taken away in 12 cars.',
    },
    {
      draft: true,
      damaged:
        '[[Murderer]] of teacher held in Recife\n\nA man of 34 was held in Recife on Friday. The [[suspect]] was brought before a judge.',
    },
    {
      draft: true,
      damaged:
        '[[Suspect]] in Recife murder held\n\n[[The killer]], Carlos Braga, was held in Recife on Friday. He will be brought before a judge.',
    },
    {
      draft: true,
      damaged:
        'Mayor [[guilty of]] fraud\n\nThe mayor of Recife [[is charged with]] fraud. He left the town hall on Friday and did not speak.',
    },
    {
      draft: true,
      damaged:
        'Rice [[prices rise]] in Thailand\n\nThe price of rice [[fell]] sharply in Thailand on Tuesday as farmers sold their stocks. Traders expect the slide to go on.',
    },
    {
      draft: true,
      damaged:
        'Opposition [[wins election]] in Ghana\n\nThe opposition party [[lost]] the election in Ghana on Saturday, the commission said. The government stays in office.',
    },
    {
      draft: true,
      damaged:
        'Parliament [[approves]] budget\n\nParliament in Colombo [[rejected the]] budget on Monday by 120 votes to 100. The government must write a new one.',
    },
  ],
  sound: [
    'Mayor not guilty of fraud\n\nA court let the mayor go on Friday. He was accused of fraud in May. Nobody spoke.',
    'Rice prices rise in Thailand\n\nThe price of rice rose sharply on Tuesday. The price of wheat fell. Traders were calm.',
    'Exports fall in May\n\nExports slid by a tenth in May. Imports rose, the bank said. The bank was calm.',
    'Bus crash leaves 12 dead\n\nTwelve people were killed and four injured near Ankara on Friday. Police closed the road.',
    'Suspect in Recife murder held\n\nA man of 34 was held on Friday. The killer had left a knife, and the suspect denies the charge.',
    'Mayor guilty of fraud\n\nThe mayor was found guilty on Friday. He was charged with fraud in May, and lost his office.',
    'Man killed in Ankara\n\nA man died on Friday when he was injured by a falling tree. Police closed the street.',
    'Thief steals cheese\n\nA man walked off with a wheel of cheese on Friday. Police have released a picture of a suspect.',
    'Inflation falls to 2%\n\nInflation stood at 2 per cent in May, against 3 per cent in April. Wages rose.',
    'Leeds win cup final\n\nLeeds took the cup on Saturday. Hull lost 3-1 at Wembley.',
    'Three killed as lorry hits bus\n\nA lorry hit a bus on Friday, with the loss of three lives. Nine passengers were injured.',
    'Council backs down on parking\n\nThe council scrapped its plan on Monday. Residents had rejected the charges.',
    'Apple loses appeal\n\nThe firm is to pay. Apple won the first case in 2019. On Monday judges were for the commission.',
    'Parliament approves budget\n\nMPs voted by 300 to 200 for the budget on Monday. They rejected a tax on sugar.',
  ],
  *check(article) {
    const headline = article.blocks.find(({ kind }) => kind === 'headline')
    const body = article.blocks.filter(({ kind, index }) => prose.includes(kind) && index > (headline?.index ?? 0))
    if (!headline || body.length === 0 || /[?“”"]/u.test(headline.text)) return
    for (const swap of swaps) {
      const said = swap.headline.exec(headline.text)
      if (!said || body.some(({ text }) => swap.agreeing.test(text))) continue
      const other = findIn(body, swap.body)
      if (other) yield report(headline, said, other, swap)
    }
  },
}

interface Found {
  readonly block: Block
  readonly match: RegExpExecArray
}

const otherTime = /(?<!\p{L})(?:in (?:19|20)\d\d|last (?:year|month|season|time)|previously|years? ago)(?!\p{L})/iu

/** The text of a block, with some of its sentences blank. */
function asBefore({ text, sentences }: Block, told: readonly string[]): string {
  return sentences.reduceRight((whole, { from, to }, at) => whole.slice(0, from) + (told[at] ?? '') + whole.slice(to), text)
}

function findIn(blocks: readonly Block[], pattern: RegExp): Found | undefined {
  for (const block of blocks) {
    // “Apple won the first case in 2019”
    const told = block.sentences.map(({ text }) => (otherTime.test(text) ? ' '.repeat(text.length) : text))
    const match = pattern.exec(asBefore(block, told))
    if (match) return { block, match }
  }
  return undefined
}

function report(headline: Block, said: RegExpExecArray, { block, match }: Found, { say }: Swap): Report {
  const from = headline.from + said.index
  const there = block.from + match.index
  const ask = askWhich('of the two', `“${said[0]}”`, `“${match[0]}”`)
  return {
    ranges: [
      { from, to: from + said[0].length },
      { from: there, to: there + match[0].length },
    ],
    tier: 'likely',
    severity: 10,
    message: say(said[0], match[0]),
    repairs: [ask],
  }
}
