import type { Block, Token } from '../../article'
import { isCaseOf } from '../../lexicon/surname-endings'
import { addTo } from '../../add-to'
import { sexOfName } from '../../language/sex-of-name'
import { isFull, type Named, namedIn, namesOf, surnameOf } from '../../ledger/names'
import { capitalsIn } from '../../ledger/capitals'
import { officeWords } from '../../ledger/name-words'
import { peopleOf } from '../../ledger/people'
import { type InSteps, mapInSteps } from '../../pauses'
import { type ArticleRule, type Report } from '../rule'

/**
 * A surname that another language has put into one of its cases: *According to Zielinskiej* in a draft that names Katarzyna Zielinska, *Yılmaz’ın* for Yılmaz.
 * Deliberate exceptions: names that nobody in the draft has in full, endings that make the name of somebody else (Sokolov, Sokolova), words that the draft uses as a
 * name of their own.
 */
export const surnameWithEnding: ArticleRule = {
  id: 'surname-with-ending',
  category: 'translation',
  name: 'Surname with a foreign ending',
  why: 'Slavic, Baltic and other languages change the end of a name for “of”, “to” and “with”. In English a name stays as it is.',
  scope: 'article',
  blocks: namedIn,
  covers: ['NS04', 'NS01'],
  examples: [
    {
      damaged: 'Katarzyna Zielinska, the minister, spoke. According to [[Zielinskiej]], work will go on.',
      repaired: 'Katarzyna Zielinska, the minister, spoke. According to Zielinska, work will go on.',
    },
    {
      damaged: 'The mayor, Tomasz Wróbel, won. Police questioned friends of [[Tomasza Wróbla]] on Monday.',
      repaired: 'The mayor, Tomasz Wróbel, won. Police questioned friends of Tomasz Wróbel on Monday.',
    },
    {
      damaged: 'Darius Petrauskas, the minister, resigned. The premier thanked [[Petrauską]] for his work.',
      repaired: 'Darius Petrauskas, the minister, resigned. The premier thanked Petrauskas for his work.',
    },
    {
      damaged: 'Ayşe Yılmaz, the lawyer, spoke. The court threw out [[Yılmaz’ın]] appeal.',
      repaired: 'Ayşe Yılmaz, the lawyer, spoke. The court threw out Yılmaz’s appeal.',
    },
  ],
  sound: [
    'Anna Kowalska won. Her husband, Jan Kowalski, lost. Kowalskiego Street was closed.',
    'Igor Sokolov, the mayor, met Anna Sokolova, his sister. Sokolova left, and Sokolov stayed.',
    'Carl Martin met Martina. Paul Novak met Ana Novaka. Novaka is a poet.',
    'Katarzyna Zielinska and Piotr Zielinski spoke. Zielinski’s aunt, O’Neil, wept.',
  ],
  prepare(content) {
    capitalsIn(content)
  },
  *check(article) {
    const full = namesOf(article).filter(isFull)
    const byStart = new Map<string, Named[]>()
    const people = [
      ...peopleOf(article).flatMap(({ places }) => places.filter(isFull).slice(0, 1)),
      ...full.filter((name) => sexOfName.has(firstOf(name))),
    ]
    for (const name of oncePerText(people)) addTo(byStart, startOf(name), name)
    if (byStart.size === 0) return
    const own = yield* ownWords(full)
    for (const block of article.blocks) {
      if (!namedIn.includes(block.kind)) continue
      yield
      for (const token of capitalsIn(block.content)) {
        const report = checkToken(block, token, byStart, own)
        if (report) yield report
      }
    }
  },
}

/** Words that are somebody’s surname, told in full, and no case of another’s who has the same first name. */
function* ownWords(places: readonly Named[]): InSteps<ReadonlySet<string>> {
  const full = oncePerText(places)
  const near = new Map<string, Named[]>()
  for (const name of full) addTo(near, startOf(name), name)
  const isCase = (name: Named): boolean =>
    (near.get(startOf(name)) ?? []).some(
      (other) => isCaseOf(surnameOf(name), surnameOf(other)) && isFirstOf(firstOf(name), firstOf(other)),
    )
  const words = yield* mapInSteps(full, (name) => (isCase(name) ? [] : name.mention.words))
  return new Set(words.flat())
}

const oncePerText = (places: readonly Named[]): readonly Named[] => [
  ...new Map(places.map((place) => [place.text, place])).values(),
]
/** A case begins as its surname does. */
const startOf = (name: Named): string => surnameOf(name).slice(0, 3)
const firstOf = ({ mention }: Named): string => mention.words[0] ?? ''

/** “Tomasza” of Tomasz, “Pawła” of Paweł */
function isFirstOf(word: string, first: string): boolean {
  const shared = Math.min(3, first.length - 1)
  return word === first || (word.slice(0, shared) === first.slice(0, shared) && Math.abs(word.length - first.length) <= 3)
}

const genitive = /^['’](?:n?[ıiuü]n)$/u
const turkic = /^(?<name>.+?)(?<end>['’](?:n?[ıiuü]n|y?[aeıiuü]|[dt][ae]n?|y?l[ae]))$/u

function checkToken(
  block: Block,
  token: Token,
  byStart: ReadonlyMap<string, readonly Named[]>,
  own: ReadonlySet<string>,
): Report | undefined {
  if (!/^\p{Lu}\p{Ll}/u.test(token.text) || own.has(token.text)) return undefined
  const known = byStart.get(token.text.slice(0, 3))
  if (!known) return undefined
  const { name: bare, end = '' } = turkic.exec(token.text)?.groups ?? {}
  const owner = known.find((name) => isCaseOf(token.text, surnameOf(name)) || bare === surnameOf(name))
  if (!owner) return undefined
  // “Kowalskiego Street”
  if (/^\p{Lu}\p{Ll}/u.test(block.tokens[token.index + 1]?.text ?? '')) return undefined
  const before = block.tokens[token.index - 1]
  const withFirst = before !== undefined && isFirstOf(before.text, firstOf(owner)) && /^\p{Lu}/u.test(before.text)
  // “Pro Musica” is a name of its own, “Mayor Wróbla” is not.
  if (!withFirst && before && /^\p{Lu}/u.test(before.text) && before.pos === 'PROPN' && !officeWords.has(before.lower))
    return undefined
  const surname = `${surnameOf(owner)}${genitive.test(end) ? '’s' : ''}`
  const put = withFirst ? `${firstOf(owner)} ${surname}` : surname
  const from = block.from + (withFirst ? before.from : token.from)
  const to = block.from + token.to
  return {
    ranges: [{ from, to }],
    tier: 'likely',
    severity: 5,
    message: `“${token.text}” is ${surnameOf(owner)} with an ending of another language.`,
    repairs: [{ label: `Write “${put}”`, kind: 'single', edits: [{ from, to, insert: put }] }],
  }
}
