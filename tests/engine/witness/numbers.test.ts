import { describe, expect, it } from 'vitest'
import { compareNumbers } from '../../../src/engine/witness/numbers/compare'
import { readQuantities } from '../../../src/engine/witness/numbers/quantities'

const difference = (english: string, original: string, language: string) => {
  const found = compareNumbers(readQuantities(english, 'en'), readQuantities(original, language), english, language)
  return {
    draft: found.inDraft.filter(({ isFigure }) => isFigure).map(({ text }) => text),
    original: found.inOriginal.filter(({ isFigure }) => isFigure).map(({ text }) => text),
  }
}
const none = { draft: [], original: [] }

/** Language, original, sound English, English with another number, and that number. */
const sentences: readonly (readonly [string, string, string, string, string])[] = [
  [
    'de',
    'Der Umsatz stieg um 4,7 Prozent auf 1,2 Milliarden Euro.',
    'Sales rose 4.7 percent to 1.2 billion euros.',
    'Sales rose 4.7 percent to 1.2 million euros.',
    '1.2 million',
  ],
  [
    'de',
    'Rund 12.500 Menschen kamen am 3. Oktober um 15.30 Uhr.',
    'About 12,500 people came on October 3 at 3:30 p.m.',
    'About 12,500 people came on October 8 at 3:30 p.m.',
    '8',
  ],
  ['de', 'Fünfundzwanzig Schüler und dreihundert Gäste', '25 pupils and 300 guests', '26 pupils and 300 guests', '26'],
  [
    'nl',
    'Het bedrijf verloor 3,4 miljard euro, 12.000 banen verdwijnen.',
    'The firm lost 3.4 billion euros; 12,000 jobs go.',
    'The firm lost 3.4 trillion euros; 12,000 jobs go.',
    '3.4 trillion',
  ],
  ['nl', 'Vijfentwintig mensen wachtten.', '25 people waited.', '52 people waited.', '52'],
  [
    'fr',
    'Le budget atteint 2,5 milliards d’euros, soit 1 200 postes.',
    'The budget is 2.5 billion euros, or 1,200 posts.',
    'The budget is 2.5 million euros, or 1,200 posts.',
    '2.5 million',
  ],
  ['fr', 'Quatre-vingt-dix élèves et soixante-quinze parents', '90 pupils and 75 parents', '80 pupils and 75 parents', '80'],
  [
    'es',
    'La deuda es de 1,3 billones de pesos y 40 mil personas',
    'The debt is 1.3 trillion pesos, and 40,000 people',
    'The debt is 1.3 billion pesos, and 40,000 people',
    '1.3 billion',
  ],
  ['es', 'Murieron treinta y cinco personas el 14 de julio.', '35 people died on July 14.', '53 people died on July 14.', '53'],
  [
    'pt',
    'O custo é de 2 bilhões de reais e 3,5 milhões de vagas.',
    'The cost is 2 billion reais and 3.5 million places.',
    'The cost is 2 billion reais and 35 million places.',
    '35 million',
  ],
  [
    'it',
    'Il debito è di 2.300 miliardi; duecento lavoratori in meno.',
    'The debt is 2.3 trillion; 200 fewer workers.',
    'The debt is 2.3 billion; 200 fewer workers.',
    '2.3 billion',
  ],
  [
    'ro',
    'Cele 4 milioane de lei și 14 mii de oameni',
    'The 4 million lei and 14,000 people',
    'The 4 billion lei and 14,000 people',
    '4 billion',
  ],
  [
    'pl',
    'Koszt to 1,5 mld zł, a 30 tys. osób czeka od 2019 roku.',
    'The cost is 1.5 billion zlotys, and 30,000 people wait since 2019.',
    'The cost is 1.5 billion zlotys, and 3,000 people wait since 2019.',
    '3,000',
  ],
  [
    'ru',
    'Бюджет составил 3,2 трлн рублей, 15 тыс. человек и 90-е годы.',
    'The budget was 3.2 trillion roubles, 15,000 people and the 1990s.',
    'The budget was 3.2 billion roubles, 15,000 people and the 1990s.',
    '3.2 billion',
  ],
  ['ru', 'Погибли двадцать три человека.', '23 people died.', '32 people died.', '32'],
  [
    'uk',
    'Збитки сягнули 7 млрд гривень, двадцять п’ять шкіл.',
    'Losses reached 7 billion hryvnias, 25 schools.',
    'Losses reached 7 million hryvnias, 25 schools.',
    '7 million',
  ],
  [
    'tr',
    'Zarar 2,5 milyar lira, yirmi beş kişi öldü.',
    'The loss is 2.5 billion liras; 25 people died.',
    'The loss is 2.5 billion liras; 28 people died.',
    '28',
  ],
  [
    'ar',
    'بلغت الميزانية ٣٫٥ مليار دولار وقتل خمسة وعشرون شخصا في ١٤ يناير',
    'The budget was 3.5 billion dollars and 25 people died on January 14',
    'The budget was 3.5 million dollars and 25 people died on January 14',
    '3.5 million',
  ],
  ['ar', 'نزح مليونا شخص', '2 million people fled', '3 million people fled', '3 million'],
  [
    'fa',
    'بودجه ۴٫۲ میلیارد دلار است و بیست و پنج نفر کشته شدند',
    'The budget is 4.2 billion dollars, and 25 people were killed',
    'The budget is 4.2 billion dollars, and 27 people were killed',
    '27',
  ],
  [
    'hi',
    'सरकार ने 2.5 लाख करोड़ रुपये और 15 लाख नौकरियां दीं',
    'The government gave 2.5 trillion rupees and 1.5 million jobs',
    'The government gave 2.5 trillion rupees and 15 million jobs',
    '15 million',
  ],
  ['hi', 'पच्चीस लोग और १२ हजार घर', '25 people and 12,000 houses', '25 people and 120,000 houses', '120,000'],
  ['ne', '१ सय ५० वर्ष र ३ करोड', '150 years and 30 million', '150 years and 3 million', '3 million'],
  ['si', 'මිලියන 13.5ක් සහ 450,000ක්', '13.5 million and 450,000', '13.5 billion and 450,000', '13.5 billion'],
  [
    'zh',
    '1.4亿用户，增长百分之二十，共三千五百万元',
    '140 million users, up 20 percent, 35 million yuan in all',
    '1.4 million users, up 20 percent, 35 million yuan in all',
    '1.4 million',
  ],
  [
    'zh',
    '20世纪90年代有1万2千人，5月3日下午3点',
    'In the 1990s there were 12,000 people, May 3 at 3 p.m.',
    'In the 1990s there were 1,200 people, May 3 at 3 p.m.',
    '1,200',
  ],
  [
    'ja',
    '売上は3兆5000億円、1万2千人、2019年4月1日',
    'Sales were 3.5 trillion yen, 12,000 people, April 1, 2019',
    'Sales were 3.5 billion yen, 12,000 people, April 1, 2019',
    '3.5 billion',
  ],
  [
    'ko',
    '매출 4조 5000억 원, 3만 5천 명, 5월 3일',
    'Sales of 4.5 trillion won, 35,000 people, May 3',
    'Sales of 4.5 trillion won, 350,000 people, May 3',
    '350,000',
  ],
  [
    'et',
    'Kakskümmend tuhat megavatti ja 2,2 miljonit inimest',
    '20,000 megawatts and 2.2 million people',
    '20,000 megawatts and 2.2 billion people',
    '2.2 billion',
  ],
]

describe('numbers against the original', () => {
  it.each(sentences)('in %s: %s', (language, original, sound, wrong, number) => {
    expect(difference(sound, original, language)).toEqual(none)
    expect(difference(wrong, original, language).draft).toEqual([number])
  })

  it('takes a rounded figure for the exact one, and a converted measure for the other', () => {
    expect(difference('1.4 million people', '1 387 000 человек', 'ru')).toEqual(none)
    expect(difference('1.5 million people', '1 387 000 человек', 'ru').draft).toEqual(['1.5 million'])
    expect(difference('It lies 62 miles away.', 'Es liegt 100 Kilometer entfernt.', 'de')).toEqual(none)
    expect(difference('It lies 62 km away.', 'Es liegt 100 Kilometer entfernt.', 'de').draft).toEqual(['62'])
  })

  it('reads a date in figures as one in words, and a year of another calendar', () => {
    expect(difference('on 12 May 2010', 'am 12.05.2010', 'de')).toEqual(none)
    expect(difference('King until 1703', '१७६० सम्म राजा', 'ne')).toEqual(none)
  })

  it('finds a number that the draft lost', () => {
    expect(difference('Many people came.', 'Es kamen 4000 Menschen.', 'de').original).toEqual(['4000'])
  })
})
