import type { BlockContent } from '../../article'
import { amountForms } from '../../language/amount-forms'
import { bareFigures } from '../../language/bare-figures'
import { clockTimes } from '../../language/clock-times'
import { compoundUnits } from '../../language/compound-units'
import { type NumberForm, numberForms } from '../../language/number-forms'
import { countingForms } from '../../language/counting-forms'
import { numbersInWords } from '../../language/number-words'
import { unitForms } from '../../language/unit-forms'
import { putOrAsk, putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * Numbers written as other languages write them: decimal commas, thousands parted by full stops, “6 millions”, “21th”, “35 years old man”.
 * Deliberate exceptions: numbers of three digits after a comma, versions and sections, telephone numbers, a number after a name or a date; thousands parted by a space, which some desks keep, are doubtful,
 * “several millions”, sound ordinals, and what stands in quotation marks where it was spoken cannot be heard anyway.
 */
export const numberForm: SentenceRule = {
  id: 'number-form',
  category: 'translation',
  name: 'Number not written as in English',
  why: 'Decimal points, thousands, ordinals and ages are written differently in other languages, and a translation often keeps their form.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['NU02', 'NU03', 'NU12', 'NU13', 'NU15', 'NU18', 'NU20', 'GR17', 'PQ10'],
  examples: [
    { damaged: 'Some [[%60]] of homes lost [[1,1]] gigawatts.', repaired: 'Some 60% of homes lost 1,1 gigawatts.' },
    { damaged: 'A rose fetched [[62 cent]] in May.', repaired: 'A rose fetched 62 cents in May.' },
    { damaged: 'It happened at [[the hour 17]].', repaired: 'It happened at 5 p.m.' },
    { damaged: 'The match begins at [[20 hours]] on Friday.', repaired: 'The match begins at 8 p.m. on Friday.' },
    { damaged: 'Sales rose in [[July~September]].', repaired: 'Sales rose in July to September.' },
    { damaged: 'The plant hired [[10~20]] people.', repaired: 'The plant hired 10 to 20 people.' },
    { damaged: 'It is open [[9:00 ~ 18:00]].', repaired: 'It is open 9:00 to 18:00.' },
    { damaged: 'It was the [[2-nd]] time.', repaired: 'It was the 2nd time.' },
    { damaged: 'Some [[60% voters]] were for it.', repaired: 'Some 60% of voters were for it.' },
    { damaged: 'The rate fell to [[4,7]] percent.', repaired: 'The rate fell to 4.7 percent.' },
    { damaged: 'Some [[1.200]] people fled.', repaired: 'Some 1,200 people fled.' },
    { damaged: 'About [[18 000]] years ago it froze.', repaired: 'About 18,000 years ago it froze.' },
    { damaged: 'It cost [[8 millions]] euros.', repaired: 'It cost 8 million euros.' },
    { damaged: 'It was the [[42th]] strike of the [[XIX century]].', repaired: 'It was the 42nd strike of the XIX century.' },
    { damaged: 'It cost [[1.365 millions of]] euros.', repaired: 'It cost 1,365 million euros.' },
    { damaged: 'A [[35 years old man]] was held.', repaired: 'A 35-year-old man was held.' },
    { damaged: 'Mrs Huang, [[71-years-old]], was held.', repaired: 'Mrs Huang, 71, was held.' },
    { damaged: 'A [[12 year girl]] was held.', repaired: 'A 12-year-old girl was held.' },
    { damaged: 'The fine is [[10 lakhs of]] rupees.', repaired: 'The fine is 10 lakh rupees.' },
    {
      damaged: 'It opens at [[18h30]] and costs [[between 5-10]] euros.',
      repaired: 'It opens at 18:30 and costs between 5-10 euros.',
    },
    { damaged: 'Aid of [[4.5 million of]] euros was paid.', repaired: 'Aid of 4.5 million euros was paid.' },
    { damaged: 'The rate fell by [[3% points]] to 12%.', repaired: 'The rate fell by 3 percentage points to 12%.' },
    { damaged: 'It costs R$ [[40,00]] on [[Sunday (12)]].', repaired: 'It costs R$ 40.00 on Sunday (12).' },
    { damaged: 'The debt is 90 [[mln]] zlotys.', repaired: 'The debt is 90 million zlotys.' },
    { damaged: 'It covers [[4,5]] thousand square metres.', repaired: 'It covers 4.5 thousand square metres.' },
    { damaged: 'It lies 12 [[kms]] from Pune.', repaired: 'It lies 12 km from Pune.' },
    { damaged: 'The flat has 80 [[sq.mtr]] of space.', repaired: 'The flat has 80 square metres of space.' },
    { damaged: 'The fire burned [[5 hectare]] of pines.', repaired: 'The fire burned 5 hectares of pines.' },
    { damaged: 'It opens at [[7 of the evening.]]', repaired: 'It opens at 7 p.m.' },
    { damaged: 'It ended at [[19.00 o’clock]] there.', repaired: 'It ended at 19:00 there.' },
    { damaged: 'Prices fell in [[the 2021 year]] too.', repaired: 'Prices fell in 2021 too.' },
    { damaged: 'It opens on [[the 5 of May]] there.', repaired: 'It opens on 5 May there.' },
    { damaged: 'Tickets cost [[from 5-10]] euros.', repaired: 'Tickets cost from 5 to 10 euros.' },
    { damaged: 'The vote is on [[5. May]] in Graz.', repaired: 'The vote is on 5 May in Graz.' },
    { damaged: 'It began at [[17 p.m]]. and went on.', repaired: 'It began at 5 p.m. and went on.' },
    { damaged: 'Brno beat Olomouc [[3:1]] on Sunday.', repaired: 'Brno beat Olomouc 3-1 on Sunday.' },
    { damaged: 'It rose by [[8.2 percents]] in May.', repaired: 'It rose by 8.2 percent in May.' },
    { damaged: 'The road took [[4 thousand 359]] lives.', repaired: 'The road took 4,359 lives.' },
    { damaged: 'The land sinks by [[10 until 16]] centimetres.', repaired: 'The land sinks by 10 to 16 centimetres.' },
    { damaged: 'The debt will fall in [[2,028]].', repaired: 'The debt will fall in 2028.' },
    { damaged: 'A [[man of 62 years]] was hurt.', repaired: 'A 62-year-old man was hurt.' },
    { damaged: 'A [[woman 38 years]] and her son were hurt.', repaired: 'A woman aged 38 and her son were hurt.' },
    { damaged: 'A man [[aged 45 years old]] was hurt.', repaired: 'A man aged 45 was hurt.' },
    { damaged: 'He died [[in the age of 45]].', repaired: 'He died at the age of 45.' },
    { damaged: 'He got a [[three-months]] arrest.', repaired: 'He got a three-month arrest.' },
    { damaged: 'The empire fell in the [[V century]].', repaired: 'The empire fell in the 5th century.' },
    {
      damaged: 'In the year [[2.019]], and since [[1.998]], it paid [[1.234,56]] euros.',
      repaired: 'In the year 2019, and since 1.998, it paid 1.234,56 euros.',
    },
    {
      damaged: 'The work ends in [[the IV quarter of 2026]] there.',
      repaired: 'The work ends in the fourth quarter of 2026 there.',
    },
    { damaged: 'It sank at [[23.35 WIB o’clock]] there.', repaired: 'It sank at 23:35 WIB there.' },
    { damaged: 'The city put up [[five 5]] tents.', repaired: 'The city put up five tents.' },
    {
      damaged: 'A loan of [[85 million dollar]] for pipes was paid.',
      repaired: 'A loan of 85 million dollars for pipes was paid.',
    },
    {
      damaged: 'The club marked its [[75 anniversary]] in the [[80-ies]].',
      repaired: 'The club marked its 75th anniversary in the 80-ies.',
    },
    { damaged: 'It opens on [[day 15 of May]] at [[N° ]]4.', repaired: 'It opens on 15 May at N° 4.' },
    { damaged: 'Inflation rose to [[12% percent]].', repaired: 'Inflation rose to 12 percent.' },
    { damaged: 'It costs [[5 lakh crores]] rupees.', repaired: 'It costs 5 lakh crore rupees.' },
    { damaged: 'It had a magnitude of [[2,6]].', repaired: 'It had a magnitude of 2.6.' },
    { damaged: 'Around [[1.400]] hospital beds will go.', repaired: 'Around 1,400 hospital beds will go.' },
    {
      damaged: 'He paid [[50.000.000]] VND at [[05.48 WITA]] on Monday.',
      repaired: 'He paid 50,000,000 VND at 05.48 WITA on Monday.',
    },
    { damaged: 'It fell at about [[9 hours 5 minutes]] on Friday.', repaired: 'It fell at about 9:05 on Friday.' },
    { damaged: 'They took a crown of the [[’600]].', repaired: 'They took a crown of the 17th century.' },
    { damaged: 'It opens [[on the date of]] 14.11.2025 there.', repaired: 'It opens on 14.11.2025 there.' },
    { damaged: 'He scored in [[the minute 23]] there.', repaired: 'He scored in the 23rd minute there.' },
    { damaged: 'The victim was a [[38enne]] there.', repaired: 'The victim was a 38-year-old there.' },
    { damaged: 'The match was won [[to the 12 minutes]].', repaired: 'The match was won in the 12th minute.' },
    {
      damaged: 'Inflation was [[four tenths]] lower than in May.',
      repaired: 'Inflation was 0.4 percentage points lower than in May.',
    },
    { damaged: 'The budget for [[2026 year]] is ready.', repaired: 'The budget for 2026 is ready.' },
    { damaged: 'It will warm up to [[plus 25]] degrees.', repaired: 'It will warm up to 25 degrees.' },
  ],
  sound: [
    'It has ~300 members and 10 to 20 rooms.',
    'He came in minutes 23 times, at the 12 minutes of play, and was four tenths of a second slower.',
    'See example.org/~5/6 and ~10 people.',
    'An 85 million dollar project and an 8 dollar coin; the top three 4 years ago; between 3 and plus-size. In 2.019 seconds he ran.',
    'World War I quartered the men. The 3 rounds, the 12 editions and 5 congresses of the 1990s were sold. It has 3 billion 40 years later.',
    'Turnout was 1,200, up 3.5% from the 21st, 22nd, 11th and 113th votes.',
    'On May 5 200 people came. Call 020 123 456. In 2010 300 people left the 2,500 euros there.',
    'Several millions were spent, hundreds of thousands fled, and he is 35 years old.',
    'Two million of the five million left, and a hundred of them died. On Sunday (see page 12) it cost $40,000.',
    'In the 2021 year end report, on the 5th of May, a 5 kilometre of track was built, 1 hectare of it by 5 in the morning. He ran 12 km from 5-10 May at five o’clock.',
    'Sugar inched up 0.07 cent to 19.22 cents a pound.',
    'He limited it at 20 hours a week, a 62 cent rise and the 50 euro note on the table. She ran 12 kilometers, a 10 kilometer long road. 50 Cent sang.',
    'At 5 p.m. or 17:00 it ended. Vitamin V century plants grow; the century ended at 12 p.m.',
    'People aged 65 years and over are invited. The shop is open from 10 until 16 May. A man of 40 years in the trade, he sold it in 2,028 shops, 5 thousand in 300 days.',
    'He got three-year terms, two-thirds majorities, a 20-minutes-a-day plan and five-months and longer ones; the ten-points went home.',
    'The lens weighs 2.300 grams and it took 1.200 seconds. See notes 2,6. The server has the IP 192.168.100.200 now. At 9 hours 50 minutes it is long. The date of birth was the 5th of May.',
    'The debt is 5.775 trillion yen. Python 3.200 was read by readers 1, 2 and 3. Malcolm X and Louis XIV met.',
    'The party lost a million of its voters. More than two million of working age are out of work. It is a choice between 4-4-2 and 3-5-2.',
    'There is little between 4-1 shot Blue Boy and the 9-2 favourite. Of the 40 anniversary events, 12 are free.',
    'The 75 birthday cards arrived late. He is a teacher of 25 years and a mother of two, she is a resident of 30 years.',
    'Any resident of 18 years and over may apply. The 7 on 7 drills are over. Her score of 14.000 won bronze.',
    'She won the 40% of votes she was promised, and he holds the 30% of shares not owned by the state.',
    'It rose from minus 12 to plus 9 degrees in two days. The prefecture paid 620 yuan per mu (0.067 hectares).',
    'By hour 12 of the siege he slept. The Henry IV quarter of the town is old. He spent two million of public money on it.',
  ],
  *check(block) {
    for (const form of /\d/u.test(block.text) ? forms : formsInWords) {
      if (!form.needs.test(block.text)) continue
      for (const match of block.text.matchAll(form.pattern)) {
        // “$3.8 bln”: agencies shorten it so in headlines
        if (block.kind === 'headline' && /^[mb]ln$/u.test(match[0])) continue
        const put = form.put(match)
        if (put !== undefined) yield report(block, match, put, form)
      }
    }
  },
}

const forms: readonly NumberForm[] = [
  ...numberForms,
  ...numbersInWords,
  ...unitForms,
  ...compoundUnits,
  ...countingForms,
  ...bareFigures,
  ...clockTimes,
  ...amountForms,
]
const formsInWords = forms.filter(({ inWords }) => inWords)

function report({ quotations }: BlockContent, match: RegExpExecArray, put: string, { tier, say, others }: NumberForm): Report {
  const [words] = match
  const range = { from: match.index, to: match.index + words.length }
  const quoted = quotations.some((zone) => zone.from <= range.from && zone.to >= range.to)
  const more = (others?.(match) ?? []).map((other) => putWords(range, other, 'choice'))
  return {
    ranges: [range],
    tier,
    severity: 5,
    message: say(words, put),
    repairs: [putOrAsk(range, put, quoted), ...(quoted ? [] : more)],
  }
}
