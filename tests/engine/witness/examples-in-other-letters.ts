import { date, denial, type Example, name, number, unit } from './example'

/** Languages in other letters that the public pairs lack; two originals each. */
export const inOtherLetters: readonly Example[] = [
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
