import type { Article } from '../../article'
import { countries } from '../../lexicon/places'
import { isFull, isLetterOff, isOneName, type Named, namedIn, rowsOf, surnameWithin, type Written } from '../../ledger/names'
import { isSlip, peopleOf, type Person } from '../../ledger/people'
import { areTwoPeople } from '../../ledger/two-people'
import { isCommonName, skeletonOf, soundOf } from '../../lexicon/name-skeleton'
import type { Range } from '../../types'
import { asking } from '../../proposals'
import type { ArticleRule, Report } from '../rule'
import { writeEverywhere } from '../write-everywhere'

/**
 * One person under two spellings: “Abdul Qader Sabra” and “Abdulkader Sabra”, Zelensky and Zelenskyy, or a letter off beside the same
 * other name; doubtful where one of them stands only in quotation marks. With accents and without them, or
 * with letters written out (Lukašenko, Lukashenko), it is one name. A spelling of the house list decides. Deliberate exceptions: names that differ in more than spelling (Ivanov, Ivanova),
 * two people with first names of their own (Sam Houston, Mary Huston), very common names (Mohammed), names of bodies, words that open a sentence.
 */
export const nameVariant: ArticleRule = {
  id: 'name-variant',
  category: 'translation',
  name: 'One name, two spellings',
  why: 'The draft writes what looks like one name in two ways. A machine spells a name anew each time it meets it.',
  scope: 'article',
  blocks: namedIn,
  covers: ['NS01', 'NS08'],
  examples: [
    {
      damaged: 'The minister, [[Abdel Karim Qasem]], left. Critics of [[Abdelkarim Kasem]] stayed.',
      repaired: 'The minister, Abdel Karim Qasem, left. Critics of Abdel Karim Qasem stayed.',
    },
    {
      damaged: 'Police held [[Park Jin-woo]]. The lawyer of [[Pak Jin Woo]] was calm.',
      repaired: 'Police held Park Jin-woo. The lawyer of Park Jin-woo was calm.',
    },
    {
      damaged: 'The minister [[Khaled al-Amri]] spoke. Later [[Khalid Al Amri]] left.',
      repaired: 'The minister Khaled al-Amri spoke. Later Khaled al-Amri left.',
    },
    {
      damaged: 'Talks with Volodymyr [[Zelenskyy]] went on. Aides to [[Zelensky]] said so.',
      repaired: 'Talks with Volodymyr Zelenskyy went on. Aides to Zelenskyy said so.',
    },
    {
      damaged: 'President Alexander [[Lukašenko]] spoke. In Minsk [[Lukashenko]] was calm.',
      repaired: 'President Alexander Lukašenko spoke. In Minsk Lukašenko was calm.',
    },
    {
      damaged: 'Floods hit [[Călărași]] on Monday. Schools in [[Calarasi]] were shut.',
      repaired: 'Floods hit Călărași on Monday. Schools in Călărași were shut.',
    },
    {
      damaged: 'The trainer [[Mehmet Yildirim]] left. The club thanked [[Mehmet Yildrim]] for his work.',
      repaired: 'The trainer Mehmet Yildirim left. The club thanked Mehmet Yildirim for his work.',
    },
    {
      damaged: 'Prime Minister Kostas [[Petrou]] met the king. Later [[Petrov]] said that the talks went well.',
      repaired: 'Prime Minister Kostas Petrou met the king. Later Petrou said that the talks went well.',
    },
    {
      damaged: 'The mayor, Anne [[Whitcomb]], won. Critics of the mayor cheered, and [[Whitcombe]], an accountant, thanked them.',
      repaired: 'The mayor, Anne Whitcomb, won. Critics of the mayor cheered, and Whitcomb, an accountant, thanked them.',
    },
    {
      damaged: 'Chief Justice Ravi [[Saxena]] heard the case. Lawyers shouted. Chief Justice [[Saksena]] was calm.',
      repaired: 'Chief Justice Ravi Saxena heard the case. Lawyers shouted. Chief Justice Saxena was calm.',
    },
    {
      damaged: 'Councillor David [[Pyke]] said no. It was late. Councillor [[Pike]] asked for a delay.',
      repaired: 'Councillor David Pyke said no. It was late. Councillor Pyke asked for a delay.',
    },
  ],
  sound: [
    'Judge Ann Saxena met Minister Raj Saksena. Minister Saksena left. Judge Ann Morton met Judge Martin. Senator Paul Pyke spoke, and Mayor Pike left.',
    'Anne Whitcomb met Simon Clarke and Wesley Clark. Clarke said he was calm. Roberta Robert thanked Roberts.',
    'Kostas Petrou met Ivan Petrov. Petrov said he was calm. Anna Ivanov spoke, and Ivanova said no. Judge Petrot said so.',
    'Prime Minister Ana Peña spoke. Peña left for Peru, and Pen Ltd for Penang.',
    'Sergei Ivanov met Anna Ivanova. Then Ivanov left, and Ivanova stayed.',
    'Police held Mohammed Salah. Neighbours of Mohamed Hadid were shocked.',
    'The World Health Organization and the Organisation of African Unity met in Kiev, and Kievan Rus was discussed.',
    'Li Yang met Liang Wu. The envoy Wang Yi and the mayor, Wang Ji, spoke.',
    'Police held Sam Houston. His lawyer, Mary Huston, spoke. Huston was calm, and so was Houston.',
    'The Phillips family and the firm of Philip Morris sued.',
    'Rafael Correa flew to Korea. Correa had never seen Korea.',
    'The brothers Carlos Fernandez and Carla Fernandez sang with John Barnes and John Harnes.',
  ],
  *check(article) {
    // Full names first: a surname within one of them is not told again.
    const told: Range[] = []
    const pairs = new Set<string>()
    const rows = rowsOf(article)
      .filter(({ length }) => length > 1)
      .toSorted(([a], [b]) => keyLength(b) - keyLength(a))
    const twins: (readonly Written[])[] = []
    for (const twin of twinsOf(article)) {
      if (twin) twins.push(twin)
      else yield
    }
    for (const [main, ...others] of [...rows, ...slipsOf(article), ...surnameSlipsOf(article), ...twins]) {
      yield
      for (const other of others) {
        if (!main || areTwoPeople(article, main, other) || countries.has(main.text) !== countries.has(other.text)) continue
        const isTold = isOneName(main.text, other.text) || twins.some(([one]) => one === main)
        const pair = [main.text, other.text].toSorted().join(' | ')
        const report = isTold && !pairs.has(pair) ? toReport(main, other) : undefined
        if (!report || report.ranges.every((range) => told.some((place) => place.from <= range.from && place.to >= range.to)))
          continue
        told.push(...report.ranges)
        pairs.add(pair)
        yield report
      }
    }
  },
}

/** The first place outside quotation marks, or else the first. */
const firstOf = ({ places }: Written): Named | undefined => places.find(({ quoted }) => !quoted) ?? places[0]

const keyLength = (written: Written | undefined): number => skeletonOf(written?.text ?? '').length

/** Full names of one person that are a letter apart, the one written more often first. */
function* slipsOf(article: Article): Generator<readonly Written[]> {
  for (const { name, places } of peopleOf(article)) {
    const main = places.find(({ text }) => text === name)
    const slips = places.filter((place) => isFull(place) && main !== undefined && isSlip(main.mention, place.mention))
    for (const text of new Set(slips.map((slip) => slip.text)))
      yield [name, text].map((spelling) => ({ text: spelling, places: places.filter((place) => place.text === spelling) }))
  }
}

/** A surname that nobody in the draft has in full, a letter off that of one who is named in full, and with no title of its own. */
function* surnameSlipsOf(article: Article): Generator<readonly Written[]> {
  const people = peopleOf(article)
  const full = people.filter(({ name }) => name.includes(' '))
  for (const { name, places } of people) {
    if (name.includes(' ') || places.some(({ mention }) => mention.title !== '')) continue
    const [owner, ...others] = full.filter(({ surname }) => isLetterOff(surname, name))
    if (!owner || others.length > 0 || (owner.places[0]?.from ?? 0) > (places[0]?.from ?? 0)) continue
    const own = owner.places.map(surnameWithin).filter(({ text }) => text === owner.surname)
    yield [
      { text: owner.surname, places: own },
      { text: name, places },
    ]
  }
}

/**
 * A surname heard like that of the one person who has it in full, or with the same office before it a letter off: Judge Ann Saxena and Judge Saksena,
 * Councillor David Pyke and Councillor Pike.
 */
function* twinsOf(article: Article): Generator<readonly Written[] | undefined> {
  const people = peopleOf(article)
  const full = people.filter(({ name }) => name.includes(' '))
  const surnames = new Set(full.map(({ surname }) => surname))
  for (const { places } of people) {
    yield
    const alone = places.filter((place) => !isFull(place) && place.mention.isPerson && !surnames.has(place.text) && !place.quoted)
    for (const text of new Set(alone.map((place) => place.text))) {
      const own = alone.filter((place) => place.text === text)
      const [owner, ...more] = full.filter((person) => isTwin(person, text, own))
      if (!owner || more.length > 0 || (owner.places[0]?.from ?? 0) > (own[0]?.from ?? 0)) continue
      const there = owner.places.filter(({ mention }) => mention.words.at(-1) === owner.surname).map(surnameWithin)
      yield [
        { text: owner.surname, places: there },
        { text, places: places.filter((place) => !isFull(place) && place.text === text) },
      ]
    }
  }
}

function isTwin({ surname, places }: Person, text: string, own: readonly Named[]): boolean {
  if (surname === text || Math.min(surname.length, text.length) < 4 || isCommonName(text)) return false
  const titles = own.map(({ mention }) => lastWord(mention.title)).filter((title) => title !== '')
  const isTied = places.some((place) => place.text !== text && titles.includes(lastWord(place.mention.title)))
  if (titles.length > 0 && !isTied) return false
  return soundOf(surname) === soundOf(text) || (isTied && isLetterOff(surname, text))
}

const lastWord = (words: string): string => words.split(' ').at(-1) ?? ''

function toReport(main: Written, other: Written): Report | undefined {
  const [here, there] = [firstOf(other), firstOf(main)]
  if (!here || !there) return undefined
  const best = writeEverywhere(main.text, other.places)
  const second = writeEverywhere(other.text, main.places)
  const ask = asking('whether they are one person', `Are “${other.text}” and “${main.text}” one person?`)
  return {
    ranges: [
      { from: here.from, to: here.to },
      { from: there.from, to: there.to },
    ],
    tier: here.quoted || there.quoted ? 'doubtful' : 'likely',
    severity: 5,
    names: [main.text, other.text],
    message: `“${other.text}” and “${main.text}” look like one name in two spellings.`,
    repairs: best.length > 0 ? [...best, ...second, ask] : [ask, ...second],
  }
}
