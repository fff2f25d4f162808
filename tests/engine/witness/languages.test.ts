import { describe, expect, it } from 'vitest'
import { told } from './pairs'

interface Example {
  readonly language: string
  readonly original: string
  readonly sound: string
  /** By rule: the words that go wrong, what they become, and what is marked (left out: what they become). */
  readonly damages: readonly (readonly [rule: string, right: string, wrong: string, marked?: string])[]
}

const number = 'number-against-original'
const name = 'name-against-original'
const denial = 'negation-against-original'
const unit = 'unit-against-original'
const date = 'date-against-original'

/** Languages that the public pairs lack; two originals each. */
const examples: readonly Example[] = [
  {
    language: 'ar',
    original: 'قال الرئيس الفرنسي إيمانويل ماكرون يوم ٣ أبريل إن الحكومة لن تدفع ٤٫٢ مليار دولار.',
    sound: 'French President Emmanuel Macron said on April 3 that the government would not pay 4.2 billion dollars.',
    damages: [
      [number, '4.2 billion', '4.2 million'],
      [name, 'Emmanuel Macron', 'Boris Johnson'],
      [denial, 'would not pay', 'would pay'],
      [unit, 'dollars', 'euros', '4.2 billion'],
      [date, 'April 3', 'May 3'],
    ],
  },
  {
    language: 'ar',
    original: 'وصلت خمسة وعشرون حافلة إلى حلب في الساعة 4 مساء، ولم يصب أحد، بحسب المتحدث محمود عباس.',
    sound: '25 buses arrived in Aleppo at 4 p.m., and nobody was hurt, according to spokesman Mahmoud Abbas.',
    damages: [
      [number, '25', '35'],
      [name, 'Mahmoud Abbas', 'Sergei Lavrov'],
      [denial, 'nobody was', 'somebody was'],
      [unit, '4 p.m.', '4 a.m.', '4'],
    ],
  },
  {
    language: 'nl',
    original: 'Minister Hugo de Jonge wil de 3,5 miljard euro niet vóór 1 maart 2022 uitgeven.',
    sound: 'Minister Hugo de Jonge does not want to spend the 3.5 billion euros before March 1, 2022.',
    damages: [
      [number, '3.5 billion', '3.5 million'],
      [name, 'Hugo de Jonge', 'Viktor Orban'],
      [denial, 'does not want', 'wants'],
      [unit, 'euros', 'pounds', '3.5 billion'],
      [date, 'March 1', 'May 1', 'May 1, 2022'],
    ],
  },
  {
    language: 'nl',
    original: 'Vijfentwintig vrachtwagens reden om 16.00 uur 120 kilometer naar Rotterdam, maar niemand klaagde.',
    sound: '25 trucks drove 120 kilometres to Rotterdam at 4 p.m., but nobody complained.',
    damages: [
      [number, '120', '210'],
      [name, 'Rotterdam', 'Budapest'],
      [denial, 'nobody complained', 'everybody complained'],
      [unit, 'kilometres', 'miles', '120'],
      [unit, '4 p.m.', '4 a.m.', '4'],
    ],
  },
  {
    language: 'fa',
    original: 'حسن روحانی گفت ایران ۲٫۵ میلیون بشکه نفت نمی‌فروشد و ۳۵ هزار نفر در تهران منتظرند.',
    sound: 'Hassan Rouhani said Iran was not selling 2.5 million barrels of oil and 35,000 people were waiting in Tehran.',
    damages: [
      [number, '2.5 million', '2.5 billion'],
      [number, '35,000', '350,000'],
      [name, 'Hassan Rouhani', 'Viktor Orban'],
      [denial, 'was not selling', 'was selling'],
      [unit, 'barrels', 'litres', '2.5 million'],
    ],
  },
  {
    language: 'fa',
    original: 'ولادیمیر پوتین روز ۱۴ ژانویه به اصفهان نرفت.',
    sound: 'Vladimir Putin did not go to Isfahan on January 14.',
    damages: [
      [number, '14', '15', '15'],
      [name, 'Vladimir Putin', 'Angela Merkel'],
      [denial, 'did not go', 'went'],
      [date, 'January', 'June', 'June 14'],
    ],
  },
  {
    language: 'fr',
    original: 'Le ministre Bruno Le Maire n’a pas confirmé les 1,4 milliard d’euros promis le 3 avril 2021 à Marseille.',
    sound: 'Minister Bruno Le Maire did not confirm the 1.4 billion euros promised in Marseille on April 3, 2021.',
    damages: [
      [number, '1.4 billion', '1.4 million'],
      [name, 'Marseille', 'Bordeaux'],
      [denial, 'did not confirm', 'confirmed'],
      [unit, 'euros', 'dollars', '1.4 billion'],
      [date, 'April 3', 'August 3', 'August 3, 2021'],
    ],
  },
  {
    language: 'fr',
    original: 'À 16h30, quatre-vingt-dix coureurs quittaient Toulouse pour 42 kilomètres, et aucun n’abandonna.',
    sound: 'At 4:30 p.m., 90 runners left Toulouse for 42 kilometres, and none gave up.',
    damages: [
      [number, '90', '80'],
      [name, 'Toulouse', 'Gdansk'],
      [denial, 'none gave', 'all gave'],
      [unit, 'kilometres', 'miles', '42'],
      [unit, '4:30 p.m.', '4:30 a.m.', '4'],
    ],
  },
  {
    language: 'hi',
    original: 'प्रधानमंत्री नरेंद्र मोदी ने कहा कि सरकार 2.5 लाख करोड़ रुपये नहीं देगी।',
    sound: 'Prime Minister Narendra Modi said the government will not give 2.5 trillion rupees.',
    damages: [
      [number, '2.5 trillion', '2.5 billion'],
      [name, 'Narendra Modi', 'Boris Johnson'],
      [denial, 'will not give', 'will give'],
      [unit, 'rupees', 'dollars', '2.5 trillion'],
    ],
  },
  {
    language: 'hi',
    original: 'राहुल गांधी 14 जुलाई को शाम 5 बजे 30 किलोमीटर चलकर लखनऊ पहुंचे और किसी से नहीं मिले।',
    sound: 'On July 14 Rahul Gandhi walked 30 kilometres, reached Lucknow at 5 p.m. and did not meet anyone.',
    damages: [
      [number, '30', '300'],
      [name, 'Lucknow', 'Bratislava'],
      [denial, 'did not meet anyone', 'met people'],
      [unit, '5 p.m.', '5 a.m.', '5'],
      [date, 'July 14', 'June 14'],
    ],
  },
  {
    language: 'it',
    original: 'Il premier Mario Draghi non ha speso i 2,3 miliardi di euro entro il 5 marzo.',
    sound: 'Premier Mario Draghi had not spent the 2.3 billion euros by March 5.',
    damages: [
      [number, '2.3 billion', '2.3 million'],
      [name, 'Mario Draghi', 'Olaf Scholz'],
      [denial, 'had not spent', 'had spent'],
      [unit, 'euros', 'pounds', '2.3 billion'],
      [date, 'March 5', 'May 5'],
    ],
  },
  {
    language: 'it',
    original: 'Duecento operai di Taranto corsero 12 chilometri senza scarpe.',
    sound: '200 workers from Taranto ran 12 kilometres without shoes.',
    damages: [
      [number, '200', '300'],
      [name, 'Taranto', 'Uppsala'],
      [denial, 'without shoes', 'with shoes'],
      [unit, 'kilometres', 'miles', '12'],
    ],
  },
  {
    language: 'ja',
    original: 'ドナルド・トランプ大統領は4月3日、3兆5000億円を支払わないと述べた。',
    sound: 'President Donald Trump said on April 3 that he would not pay 3.5 trillion yen.',
    damages: [
      [number, '3.5 trillion', '3.5 billion'],
      [name, 'Donald Trump', 'Angela Merkel'],
      [denial, 'would not pay', 'would pay'],
      [unit, 'yen', 'dollars', '3.5 trillion'],
      [date, 'April 3', 'May 3'],
    ],
  },
  {
    language: 'ja',
    original: 'ベルリンのアンゲラ・メルケル首相は午後4時に1万2千人の前に現れなかった。',
    sound: 'Chancellor Angela Merkel did not appear before 12,000 people in Berlin at 4 p.m.',
    damages: [
      [number, '12,000', '120,000'],
      [name, 'Angela Merkel', 'Vladimir Putin'],
      [denial, 'did not appear', 'appeared'],
      [unit, '4 p.m.', '4 a.m.', '4'],
    ],
  },
  {
    language: 'ko',
    original: '도널드 트럼프 대통령은 5월 3일 4조 5000억 원을 내지 않겠다고 말했다.',
    sound: 'President Donald Trump said on May 3 that he would not pay 4.5 trillion won.',
    damages: [
      [number, '4.5 trillion', '4.5 billion'],
      [name, 'Donald Trump', 'Justin Trudeau'],
      [denial, 'would not pay', 'would pay'],
      [unit, 'won', 'dollars', '4.5 trillion'],
      [date, 'May 3', 'March 3'],
    ],
  },
  {
    language: 'ko',
    original: '블라디미르 푸틴은 오후 4시에 3만 5천 명이 모인 모스크바에 가지 않았다.',
    sound: 'Vladimir Putin did not go to Moscow, where 35,000 people had gathered, at 4 p.m.',
    damages: [
      [number, '35,000', '350,000'],
      [name, 'Vladimir Putin', 'Angela Merkel'],
      [denial, 'did not go', 'went'],
      [unit, '4 p.m.', '4 a.m.', '4'],
    ],
  },
  {
    language: 'pl',
    original: 'Premier Mateusz Morawiecki nie wydał 1,5 mld zł do 14 lipca 2020 roku.',
    sound: 'Prime Minister Mateusz Morawiecki had not spent 1.5 billion zlotys by July 14, 2020.',
    damages: [
      [number, '1.5 billion', '1.5 million'],
      [name, 'Mateusz Morawiecki', 'Boris Johnson'],
      [denial, 'had not spent', 'had spent'],
      [unit, 'zlotys', 'euros', '1.5 billion'],
      [date, 'July 14', 'June 14', 'June 14, 2020'],
    ],
  },
  {
    language: 'pl',
    original: 'Trzysta osób przeszło 25 kilometrów do Krakowa i nikt nie narzekał.',
    sound: '300 people walked 25 kilometres to Krakow, and nobody complained.',
    damages: [
      [number, '300', '400'],
      [name, 'Krakow', 'Lisbon'],
      [denial, 'nobody complained', 'many complained'],
      [unit, 'kilometres', 'miles', '25'],
    ],
  },
  {
    language: 'pt',
    original: 'O ministro Paulo Guedes não gastou os 2,8 bilhões de reais até 7 de setembro de 2021.',
    sound: 'Minister Paulo Guedes had not spent the 2.8 billion reais by September 7, 2021.',
    damages: [
      [number, '2.8 billion', '2.8 million'],
      [name, 'Paulo Guedes', 'Sergei Lavrov'],
      [denial, 'had not spent', 'had spent'],
      [unit, 'reais', 'dollars', '2.8 billion'],
      [date, 'September 7', 'October 7', 'October 7, 2021'],
    ],
  },
  {
    language: 'pt',
    original: 'Às 4 da tarde, trinta e cinco ônibus deixaram Curitiba; ninguém percorreu os 400 quilômetros.',
    sound: 'At 4 p.m., 35 buses left Curitiba; nobody covered the 400 kilometres.',
    damages: [
      [number, '35', '53'],
      [name, 'Curitiba', 'Liverpool'],
      [denial, 'nobody covered', 'all covered'],
      [unit, 'kilometres', 'miles', '400'],
      [unit, '4 p.m.', '4 a.m.', '4'],
    ],
  },
  {
    language: 'es',
    original: 'El presidente Pedro Sánchez no pagó los 1,3 billones de pesos el 14 de julio de 2022.',
    sound: 'President Pedro Sanchez did not pay the 1.3 trillion pesos on July 14, 2022.',
    damages: [
      [number, '1.3 trillion', '1.3 billion'],
      [name, 'Pedro Sanchez', 'Boris Johnson'],
      [denial, 'did not pay', 'paid'],
      [unit, 'pesos', 'euros', '1.3 trillion'],
      [date, 'July 14', 'June 14', 'June 14, 2022'],
    ],
  },
  {
    language: 'es',
    original: 'A las 5 de la tarde, cuarenta mil personas caminaban 30 kilómetros hacia Zaragoza sin agua.',
    sound: 'At 5 p.m., 40,000 people were walking 30 kilometres to Zaragoza without water.',
    damages: [
      [number, '40,000', '4,000'],
      [name, 'Zaragoza', 'Liverpool'],
      [denial, 'without water', 'with water'],
      [unit, 'kilometres', 'miles', '30'],
      [unit, '5 p.m.', '5 a.m.', '5'],
    ],
  },
  {
    language: 'tr',
    original: 'Cumhurbaşkanı Recep Tayyip Erdoğan 14 Temmuz 2021’de 2,5 milyar lirayı ödemedi.',
    sound: 'President Recep Tayyip Erdogan did not pay the 2.5 billion liras on July 14, 2021.',
    damages: [
      [number, '2.5 billion', '2.5 million'],
      [name, 'Recep Tayyip Erdogan', 'Angela Merkel'],
      [denial, 'did not pay', 'paid'],
      [unit, 'liras', 'euros', '2.5 billion'],
      [date, 'July 14', 'June 14', 'June 14, 2021'],
    ],
  },
  {
    language: 'tr',
    original: 'Yirmi beş otobüs Diyarbakır’a 120 kilometre yol aldı ve kimse yaralanmadı.',
    sound: '25 buses drove 120 kilometres to Diyarbakir, and nobody was hurt.',
    damages: [
      [number, '25', '35'],
      [name, 'Diyarbakir', 'Liverpool'],
      [denial, 'nobody was', 'many were'],
      [unit, 'kilometres', 'miles', '120'],
    ],
  },
  {
    language: 'uk',
    original: 'Президент Володимир Зеленський не отримав 7 млрд гривень до 14 липня 2021 року.',
    sound: 'President Volodymyr Zelensky had not received the 7 billion hryvnias by July 14, 2021.',
    damages: [
      [number, '7 billion', '7 million'],
      [name, 'Volodymyr Zelensky', 'Angela Merkel'],
      [denial, 'had not received', 'had received'],
      [unit, 'hryvnias', 'dollars', '7 billion'],
      [date, 'July 14', 'June 14', 'June 14, 2021'],
    ],
  },
  {
    language: 'uk',
    original: 'О 4 годині дня двадцять п’ять автобусів проїхали 120 кілометрів до Житомира, і ніхто не постраждав.',
    sound: 'At 4 p.m. 25 buses drove 120 kilometres to Zhytomyr, and nobody was hurt.',
    damages: [
      [number, '25', '35'],
      [name, 'Zhytomyr', 'Barcelona'],
      [denial, 'nobody was', 'many were'],
      [unit, 'kilometres', 'miles', '120'],
      [unit, '4 p.m.', '4 a.m.', '4'],
    ],
  },
]

const damages = examples.flatMap(({ language, original, sound, damages: all }) =>
  all.map(([rule, right, wrong, marked = wrong]) => ({ language, original, sound, rule, right, wrong, marked })),
)

describe('beside an original of every language', () => {
  it.each(examples)('a sound translation is not found fault with, $language: $sound', ({ language, original, sound }) => {
    expect(told(sound, original, language)).toEqual([])
  })

  it.each(damages)('$rule finds $wrong for $right, $language', ({ language, original, sound, rule, right, wrong, marked }) => {
    const damaged = sound.replace(right, wrong)
    expect(damaged).not.toBe(sound)
    const found = told(damaged, original, language).filter(([id]) => id === rule)
    expect(found).toHaveLength(1)
    if (rule !== denial) expect(found[0]?.[1]).toBe(marked)
  })
})
