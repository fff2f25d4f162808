import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../src/engine/witness/names/draft-names'
import { mayBeInKanji } from '../../../src/engine/witness/names/kana'
import { distanceOfName, soundTextOf } from '../../../src/engine/witness/names/name-support'
import { romanise } from '../../../src/engine/witness/names/romanise'

const absent = (english: string, original: string, language: string) => {
  const text = soundTextOf(original, language)
  return namesIn(english)
    .filter((name) => distanceOfName(name, text) > 1)
    .map((name) => name.text)
}

/** Language, original, sound English, a name that is not there. */
const sentences: readonly (readonly [string, string, string, string])[] = [
  [
    'ru',
    'Президент Владимир Зеленский встретил Джо Байдена в Киеве.',
    'President Volodymyr Zelensky met Joe Biden in Kyiv.',
    'Kristalina Georgieva',
  ],
  ['uk', 'Міністр Дмитро Кулеба прибув до Львова.', 'Minister Dmytro Kuleba arrived in Lviv.', 'Bogdan Petrescu'],
  ['el', 'Ο Κυριάκος Μητσοτάκης μίλησε στη Θεσσαλονίκη.', 'Kyriakos Mitsotakis spoke in Thessaloniki.', 'Bernard Goldwyn'],
  [
    'ar',
    'التقى الرئيس باراك أوباما بنيامين نتنياهو في واشنطن',
    'President Barack Obama met Benjamin Netanyahu in Washington',
    'Fyodor Dostoevsky',
  ],
  ['fa', 'حسن روحانی با امانوئل مکرون در تهران دیدار کرد', 'Hassan Rouhani met Emmanuel Macron in Tehran', 'Gilbert Kowalski'],
  ['hi', 'नरेंद्र मोदी ने दिल्ली में राहुल गांधी से मुलाकात की', 'Narendra Modi met Rahul Gandhi in Delhi', 'Stephen Whitcroft'],
  ['ne', 'नेल्सन मण्डेलाले विन्नीसँग पारपाचुके गरे', 'Nelson Mandela divorced Winnie', 'Gustav Robespierre'],
  ['si', 'නැපෝලියන් ප්‍රංශය වෙත ගියේය', 'Napoleon went to France', 'Kierkegaard'],
  ['zh', '海尔·塞拉西在亚的斯亚贝巴会见了亨利·基辛格', 'Haile Selassie met Henry Kissinger in Addis Ababa', 'Gorbachev'],
  ['ko', '김정은과 도널드 트럼프가 싱가포르에서 만났다', 'Kim Jong Un and Donald Trump met in Singapore', 'Vaclav Moreschi'],
  [
    'de',
    'Emmanuel Macron reiste von München nach Wien, in Deutschland und Österreich.',
    'Emmanuel Macron went from Munich to Vienna, in Germany and Austria.',
    'Pedersen',
  ],
  ['pl', 'Andrzej Duda spotkał się z Niemcami we Wrocławiu.', 'Andrzej Duda met Germans in Wrocław.', 'Fitzgerald'],
  [
    'tr',
    'Recep Tayyip Erdoğan Almanya’da Olaf Scholz ile görüştü.',
    'Recep Tayyip Erdogan met Olaf Scholz in Germany.',
    'Whitcombe',
  ],
]

describe('names against the original', () => {
  it.each(sentences)('are found again in %s: %s', (language, original, english, stranger) => {
    expect(absent(english, original, language)).toEqual([])
    expect(absent(`Then ${stranger} came.`, original, language)).toEqual([stranger])
  })

  it.each([
    ['Clinton', '克林顿', '莫斯科的发言人'],
    ['Kissinger', '基辛格', '基地的新人'],
    ['Washington', '华盛顿', '他在这里花了很多时间'],
    ['Jinping', '习近平', '新闻发言人'],
    ['Zeng', '曾先生', '他已经离开'],
    ['Chongqing', '重庆市', '总理的讲话'],
    ['Sarkozy', '萨科齐', '撒谎的人'],
  ])('tells %s in 他会见了%s from 他听说了%s', (english, there, elsewhere) => {
    expect(absent(`Then ${english} came.`, `他会见了${there}。`, 'zh')).toEqual([])
    expect(absent(`Then ${english} came.`, `他听说了${elsewhere}。`, 'zh')).toEqual([english])
  })

  it('lets a first name be dropped or added where the surname is there', () => {
    expect(absent('Then Emmanuel Macron met Angela Merkel.', '马克龙会见了默克尔。', 'zh')).toEqual([])
    expect(absent('Then Ursula Merkel came.', 'Dann kam Merkel.', 'de')).toEqual([])
    expect(absent('Then Timo Petersen came.', 'Dann kam Timo Soini.', 'de')).toEqual(['Timo Petersen'])
  })

  it.each([
    ['Churchill', 'チャーチル', 'チャンピオン'],
    ['Chaplin', 'チャップリン', 'オリンピック'],
    ['Fernandez', 'フェルナンデス', 'アメリカ'],
    ['Zurich', 'チューリッヒ', 'ボランティア'],
    ['Wolfgang', 'ヴォルフガング', 'ボランティア'],
  ])('tells %s in %sは from %sは', (english, there, elsewhere) => {
    expect(absent(`Then ${english} came.`, `昨日、${there}は来た。`, 'ja')).toEqual([])
    expect(absent(`Then ${english} came.`, `昨日、${elsewhere}は来た。`, 'ja')).toEqual([english])
  })

  it('leaves names alone that Japanese may write in kanji', () => {
    expect(mayBeInKanji(['Shinzo', 'Abe'])).toBe(true)
    expect(mayBeInKanji(['Xi', 'Jinping'])).toBe(true)
    expect(mayBeInKanji(['Kim', 'Jong'])).toBe(true)
    expect(mayBeInKanji(['Angela', 'Merkel'])).toBe(false)
    expect(mayBeInKanji(['Trump'])).toBe(false)
  })

  it('takes everyday words with a capital for no names', () => {
    expect(namesIn('The Supreme Court and the Foreign Minister met on Monday in May.')).toEqual([])
    expect(namesIn('On Tuesday Angela Merkel’s U-shaped desk').map(({ text }) => text)).toEqual(['Angela Merkel'])
  })
})

describe('words in Latin letters', () => {
  it('of Arabic end in the a of their feminine wherever they stand', () => {
    expect(
      romanise('مدينة كبيرة', 'ar')
        .split(' ')
        .map((word) => word.at(-1)),
    ).toEqual(['a', 'a'])
  })
})
