import { type Body, bodiesOf } from '../../ledger/bodies'
import { namedIn } from '../../ledger/names'
import { officialNames } from '../../lexicon/gazetteer'
import { asking, putWords } from '../../proposals'
import type { ArticleRule, Report } from '../rule'
import { writeEverywhere } from '../write-everywhere'

const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
  officialNames.flatMap(({ name, short }) => (short === undefined ? [] : [[name.toLowerCase(), short.split(', ')] as const])),
)

/**
 * A short form that stands for two names in one draft, one that is not the English one of its body (“World Health Organization (OMS)”), and,
 * as a doubtful finding, one that is never explained. Deliberate exceptions: names that differ in spelling or number alone, or of which one
 * is a part of the other; bodies known by the initials of another language (MSF).
 */
export const shortForm: ArticleRule = {
  id: 'short-form',
  category: 'translation',
  name: 'Short form and name do not fit',
  why: 'A body has one name and one short form. A translation names it anew each time, or keeps the short form of the other language.',
  scope: 'article',
  blocks: namedIn,
  covers: ['NS09'],
  examples: [
    {
      damaged: 'The Shanghai Relief Fund (SRF) paid. Members of the [[Shanghai Rescue Fund]] (SRF) met.',
      repaired: 'The Shanghai Relief Fund (SRF) paid. Members of the Shanghai Relief Fund (SRF) met.',
    },
    {
      damaged: 'The World Health Organization ([[OMS]]) sent doctors to Beira.',
      repaired: 'The World Health Organization (WHO) sent doctors to Beira.',
    },
  ],
  sound: [
    'The Food and Agriculture Organization of the United Nations (FAO) met.',
    'The World Health Organization (WHO) and the World Health Organisation (WHO) are one. The UN, the EU and NATO met.',
    'The Federal Office for Migration (BAMF) met the Office for Migration (BAMF).',
    'The Conservative Party of Canada (CPC) met. In Beijing the Communist Party of China (CPC) met.',
    'The Kurdistan Workers’ Party (PKK) and Doctors Without Borders (MSF) spoke.',
  ],
  *check(article) {
    for (const body of bodiesOf(article)) {
      yield* twoNames(body)
      yield* foreign(body, article.text)
      if (body.names.length === 0 && !body.isKnown && body.places.length > 1) yield unexplained(body)
    }
  },
}

function* twoNames({ short, names }: Body): Generator<Report> {
  const [main, ...others] = names.toSorted((a, b) => b.places.length - a.places.length)
  for (const other of others) {
    const here = other.places[0]
    if (!main || !here || isAlike(main.text, other.text) || isOfTwoBodies(short, main.text, other.text)) continue
    yield {
      ranges: [{ from: here.from, to: here.to }],
      tier: 'likely',
      severity: 5,
      message: `“${short}” stands for “${main.text}” in another place, and here for “${other.text}”.`,
      repairs: [...writeEverywhere(main.text, other.places), asking(`what ${short} stands for`, `What does ${short} stand for?`)],
    }
  }
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/isation/gu, 'ization')
    .replace(/co-op/gu, 'coop')
    .replace(/centre/gu, 'center')
    .replace(/s(?=\s|$)|[’']/gu, '')

function isAlike(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)]
  return a.includes(b) || b.includes(a)
}

/** “Conservative Party of Canada”, “Communist Party of China”: each is spelt by the letters, and nothing but the kind of body is the same. */
function isOfTwoBodies(short: string, one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.split(/[\s-]+/u))
  const isSpelt = [a, b].every(
    (words) =>
      words
        ?.filter((word) => /^\p{Lu}/u.test(word))
        .map(([letter]) => letter)
        .join('') === short,
  )
  return isSpelt && a?.every((word) => !b?.includes(word) || kinds.test(word)) === true
}

const kinds =
  /^(?:\p{Ll}+|Party|Commission|Bank|Fund|Council|Union|Association|Federation|Board|Agency|Institute|Office|Court|Committee|Company|Corporation|Group|National|International)$/u

function* foreign({ short, names }: Body, text: string): Generator<Report> {
  for (const { text: name, places } of names) {
    const right = shortForms.get(name.toLowerCase())
    // Parties of one name have the short form of their own country.
    if (!right || /Party|Movement|Front|Union/u.test(name) || right.some((form) => form.replace(/\./gu, '') === short)) continue
    for (const { from: start, to } of places) {
      // “the Food and Agriculture Organization of the United Nations (FAO)”: only the end of the name.
      if (/\p{Lu}\p{L}+ (?:of|for) (?:the )?$/u.test(text.slice(Math.max(0, start - 40), start))) continue
      const from = text.indexOf('(', to) + 1
      const [put = short] = right
      const range = { from, to: text.indexOf(')', from) }
      const message = `The short form of “${name}” in English is ${put}, not ${short}.`
      yield { ranges: [range], tier: 'likely', severity: 5, message, repairs: [putWords(range, put)] }
    }
  }
}

function unexplained({ short, places: [first] }: Body): Report {
  const { from, to } = first ?? { from: 0, to: 0 }
  const ask = asking(`what ${short} stands for`, `What does ${short} stand for?`)
  const message = `The draft nowhere says what “${short}” stands for.`
  return { ranges: [{ from, to }], tier: 'doubtful', severity: 1, message, repairs: [ask] }
}
