import type { Article } from '../article'
import { createMemo } from '../memo'
import { type InSteps, mapInSteps } from '../pauses'
import { splitSentences } from '../read/sentences'
import { prose } from '../types'
import { shiftReport } from '../shift'
import { align } from './align/align'
import type { Bead } from './align/beads'
import type { NameDistances } from './align/evidence'
import { applyHandLinks } from './align/hand-links'
import { findMoved } from './align/moved'
import { witnessChecks } from './checks'
import { reportAdded, reportLost, reportMoved } from './checks/missing'
import { type DraftUnit, type OriginalUnit, readDraft, readOriginal } from './features'
import { type LanguageCode, recogniseLanguage } from './language'
import { distanceOfName } from './names/name-support'
import { splitOriginal } from './split'
import type { Original, Pair, Testimony, WitnessLink, WitnessReport } from './types'

/** Compares drafts with their original, keeping what it worked out of each sentence and each pair by its words. */
export interface WitnessStand {
  /** In short steps, so that a host can stop soon. */
  compare(article: Article, original: Original): InSteps<Heard>
  /** Lets go of sentences not seen for a while; see Memo. */
  turn(): void
}

/** What the original has to tell, and what is asked because of it. */
interface Heard {
  readonly testimony: Testimony
  readonly reports: readonly WitnessReport[]
}

/** An original of which so little is found again is of another text. */
const leastLinked = 0.5
/** Sentences of the original around a pair in which a name may stand for a pronoun of it. */
const nearby = 1

export function createWitnessStand(): WitnessStand {
  const originals = createMemo<ReturnType<typeof readOriginal>>()
  const drafts = createMemo<ReturnType<typeof readDraft>>()
  const splits = createMemo<ReturnType<typeof splitSentences>>()
  const measured = createMemo<readonly number[]>()
  const checked = createMemo<readonly WitnessReport[]>()
  const memos = [originals, drafts, splits, measured, checked]

  const distances: NameDistances = (draft, original) =>
    draft.names.length === 0
      ? []
      : measured.get(`${draft.text}\n${original.text}`, () => draft.names.map((name) => distanceOfName(name, original.sound)))

  const readSentences = ({ blocks }: Article): InSteps<readonly DraftUnit[]> => {
    const sentences = blocks.flatMap((block) =>
      splits.get(block.text, () => splitSentences(block.text)).map(({ from, to }) => ({ block, from, to })),
    )
    return mapInSteps(sentences, ({ block, from, to }) => {
      const text = block.text.slice(from, to)
      return {
        ...drafts.get(text, () => readDraft(text)),
        from: block.from + from,
        to: block.from + to,
        paragraph: block.index,
      }
    })
  }

  const check = (pair: Pair): readonly WitnessReport[] => {
    const base = pair.draft[0]?.from ?? 0
    const key = [
      pair.language,
      pair.around.length,
      ...[...pair.around, ...pair.original].map(({ from, text }) => `${from}:${text}`),
      ...pair.draft.map(({ from, text }) => `${from - base}:${text}`),
    ].join('\n')
    const reports = checked.get(key, () => {
      const rebased = { ...pair, draft: pair.draft.map((unit) => ({ ...unit, from: unit.from - base, to: unit.to - base })) }
      return witnessChecks.flatMap((one) => [...one.check(rebased)])
    })
    return reports.map((report) => shiftReport(report, base))
  }

  return {
    turn() {
      for (const memo of memos) memo.turn()
    },
    *compare(article, { text, language = recogniseLanguage(text) ?? '', links = [] }) {
      const original = yield* mapInSteps(
        splitOriginal(text),
        (sentence): OriginalUnit => ({
          ...originals.get(`${language}:${sentence.text}`, () => readOriginal(sentence.text, language)),
          ...sentence,
        }),
      )
      const draft = yield* readSentences(article)
      const { beads, byHand } = yield* applyHandLinks(original, draft, links, (o, d) => align(o, d, distances))
      const moved = yield* findMoved(
        beads.filter((bead) => !byHand.has(bead)),
        original,
        draft,
        distances,
      )
      const linked = beads.filter((bead) => bead.original.length > 0 && bead.draft.length > 0)
      const isStrange = linked.length < leastLinked * Math.min(original.length, draft.length)
      const testimony = { language, isStrange, links: toLinks([...linked, ...moved], byHand, original, draft) }
      if (isStrange) return { testimony, reports: [] }
      const pairs = linked.map((bead) => toPair(bead, original, draft, language))
      const reports = yield* mapInSteps(pairs, check)
      return { testimony, reports: [...reports.flat(), ...aroundPairs(beads, moved, byHand, article, original, draft)] }
    },
  }
}

const pick = <Unit>(units: readonly Unit[], places: readonly number[]): readonly Unit[] =>
  places.flatMap((place) => units.slice(place, place + 1))

function toPair(bead: Bead, original: readonly OriginalUnit[], draft: readonly DraftUnit[], language: LanguageCode): Pair {
  const first = bead.original[0] ?? 0
  const around = original.slice(Math.max(0, first - nearby), first)
  return { original: pick(original, bead.original), draft: pick(draft, bead.draft), around, language }
}

function toLinks(
  beads: readonly Bead[],
  byHand: ReadonlySet<Bead>,
  original: readonly OriginalUnit[],
  draft: readonly DraftUnit[],
): readonly WitnessLink[] {
  const rangesOf = (units: readonly { readonly from: number; readonly to: number }[], places: readonly number[]) =>
    pick(units, places).map(({ from, to }) => ({ from, to }))
  return beads.map((bead) => ({
    original: rangesOf(original, bead.original),
    draft: rangesOf(draft, bead.draft),
    byHand: byHand.has(bead),
  }))
}

/** What was lost, added and moved. Sentences that were unlinked by hand are not asked for. */
function aroundPairs(
  beads: readonly Bead[],
  moved: readonly Bead[],
  byHand: ReadonlySet<Bead>,
  article: Article,
  original: readonly OriginalUnit[],
  draft: readonly DraftUnit[],
): readonly WitnessReport[] {
  const isMoved = (side: 'original' | 'draft', place: number | undefined) =>
    moved.some((bead) => place !== undefined && bead[side].includes(place))
  const reports: WitnessReport[] = moved.map((bead) => reportMoved(pick(draft, bead.draft), pick(original, bead.original)))
  let lastDraft: number | undefined
  let lastOriginal: number | undefined
  let lost: number[] = []
  let added: number[] = []
  const settle = () => {
    const before = lastDraft === undefined ? undefined : draft[lastDraft]
    reports.push(...reportLost(pick(original, lost), before, draft[(lastDraft ?? -1) + 1]))
    if (added.length > 0) reports.push(...reportAdded(pick(draft, added), original[lastOriginal ?? 0]))
    lost = []
    added = []
  }
  for (const bead of beads) {
    const isPair = bead.original.length > 0 && bead.draft.length > 0
    if (isPair || byHand.has(bead)) {
      settle()
      lastDraft = bead.draft.at(-1) ?? lastDraft
      lastOriginal = bead.original.at(-1) ?? lastOriginal
    } else {
      lost.push(...bead.original.filter((place) => !isMoved('original', place)))
      added.push(...bead.draft.filter((place) => !isMoved('draft', place) && isStory(article, draft[place])))
    }
  }
  settle()
  return reports
}

function isStory(article: Article, unit: DraftUnit | undefined): boolean {
  const block = article.blocks[unit?.paragraph ?? -1]
  return block !== undefined && prose.includes(block.kind)
}
