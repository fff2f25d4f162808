import type { Article } from '../../article'
import { isFull, namedIn, surnameOf, surnameWithin, type Named } from '../../ledger/names'
import { peopleOf, type Person } from '../../ledger/people'
import { countries } from '../../lexicon/places'
import { type ArticleRule, type Proposal, prose, type Report } from '../rule'

/**
 * Somebody who comes up by the surname first and is named in full only later. Deliberate exceptions: who is named in full in a headline
 * or caption further up, names on the house list, surnames in a quotation or in front of a noun (“the Biden administration”), and
 * surnames that two people of the draft share, excerpts without a headline.
 */
export const lateFirstName: ArticleRule = {
  id: 'late-first-name',
  category: 'translation',
  name: 'First name comes too late',
  why: 'English news names people in full at first and by the surname after that. Here it is the other way round: sentences were moved, or the original names people otherwise.',
  scope: 'article',
  blocks: namedIn,
  covers: ['NS13'],
  examples: [
    {
      draft: true,
      damaged:
        'Envoys leave Oslo without a deal\n\nTalks failed, [[Pavlenko]] said on Monday. They had begun in May. Later [[Iryna Pavlenko]], the envoy, left.',
      repaired:
        'Envoys leave Oslo without a deal\n\nTalks failed, Iryna Pavlenko said on Monday. They had begun in May. Later Pavlenko, the envoy, left.',
    },
  ],
  sound: [
    'Envoys leave Oslo without a deal\n\nTalks failed, Iryna Pavlenko said on Monday. They had begun in May. Later Pavlenko left.',
    'Envoys leave Oslo without a deal\n\n“Pavlenko will go,” the mayor said. The next day Iryna Pavlenko, the envoy, said she would stay.',
    'Envoys leave Oslo without a deal\n\nAides said the Pavlenko plan was dead. Iryna Pavlenko, the envoy, said it was not.',
    'Envoys leave Oslo without a deal\n\nDr Pavlenko said so. Iryna Pavlenko and Oleh Pavlenko, her brother, said the same.',
    'Talks failed, Pavlenko said on Monday. They had begun in May. Later Iryna Pavlenko, the envoy, left.',
    'Storm cuts power\n\nA warning expired at 6pm, but Met Éireann said the wind would stay. Iarnród Éireann said that trains had stopped.',
  ],
  *check(article) {
    // An excerpt without a headline may have lost the place where people were introduced.
    if (!article.blocks.some(({ kind }) => kind === 'headline')) return
    for (const person of peopleOf(article)) {
      const found = findLate(article, person)
      if (found) yield report(found.first, found.full)
    }
  },
}

/** So many blocks on, it is hardly the same thread of the story. */
const farthest = 8

interface Late {
  readonly first: Named
  readonly full: Named
}

function findLate({ story }: Article, { places, surname }: Person): Late | undefined {
  const [first] = places
  if (!first || isFull(first) || first.quoted || !prose.includes(first.block.kind) || !isSpokenOf(first)) return undefined
  const full = places.find((place) => isFull(place) && !place.quoted && prose.includes(place.block.kind))
  if (!full || full.block.index - first.block.index > farthest || countries.has(surname)) return undefined
  if (surnameOf(full) !== surnameOf(first) || isSameSentence(first, full)) return undefined
  return story.houseNames.some(({ name }) => name.split(' ').at(-1) === surname) ? undefined : { first, full }
}

/** Title, speech or role show it to be the person, and no noun follows that the name would only describe. */
function isSpokenOf({ mention, block }: Named): boolean {
  const next = block.tokens[mention.last + 1]
  return mention.isPerson && block.tokens[mention.first - 1]?.lower !== 'the' && next?.pos !== 'NOUN' && next?.pos !== 'ADJ'
}

function isSameSentence(one: Named, other: Named): boolean {
  const start = one.to - one.block.from
  const end = other.from - other.block.from
  return one.block === other.block && !one.block.sentences.some(({ from }) => from > start && from <= end)
}

function report(first: Named, full: Named): Report {
  const short = surnameWithin(full).text
  const swap: Proposal = {
    label: `Write “${full.text}” first and “${short}” later`,
    kind: 'choice',
    edits: [
      { from: first.from, to: first.to, insert: full.text },
      { from: full.from, to: full.to, insert: short },
    ],
  }
  return {
    ranges: [
      { from: first.from, to: first.to },
      { from: full.from, to: full.to },
    ],
    tier: 'likely',
    severity: 1,
    message: `“${first.text}” comes up here by the surname and is named in full only later.`,
    repairs: [swap],
  }
}
