import type { BlockKind, Range } from './types'
import type { Report } from './report'

/** A paragraph as a reader gets it. Ranges count from its start. */
export interface ReaderParagraph {
  readonly key: string
  readonly text: string
  readonly kind: BlockKind
  /** Stretches between quotation marks. */
  readonly quotations: readonly Range[]
  /** Words that name somebody or something, and numbers: odd to many a reader, and seldom wrong. */
  readonly names: readonly Range[]
  /** It stands in no draft, and is only to be weighed. */
  readonly isTrial?: true
}

/** The reader that weighs every word; the rule its findings go by has the same name. */
export const secondReader = 'second-reader'
/** The rule of what the second reader remembers from damaged drafts: in a sound one it says little. */
export const rememberedPhrase = 'remembered-phrase'

/** As much of an AbortSignal as a reader needs; the engine knows no DOM. */
export interface Signal {
  readonly aborted: boolean
}

/** A report by somebody else than a rule of ours. Offsets count from the start of the paragraph. */
export interface ReaderReport extends Report {
  /** The id it is shown and dismissed under. */
  readonly rule: string
  readonly category: 'broken' | 'translation' | 'style'
}

/** What a reader thinks of a word, from white space to white space. Offsets count from the start of the paragraph, probabilities go from 0 to 1. */
export interface WordOdds extends Range {
  /** That an editor would change it. */
  readonly changed: number
  /** That it is damaged, in a draft that is damaged at all: of sound text it says nothing. */
  readonly damaged: number
  /** That the damage is a broken sentence and not a wrong translation. */
  readonly broken: number
}

/** What was said of one paragraph. */
export interface Reading {
  readonly reports: readonly ReaderReport[]
  /** Every word of it, from a reader that weighs them all. */
  readonly words?: readonly WordOdds[]
}

/** What readers said, by paragraph key. */
export type Readings = Pick<ReadonlyMap<string, Reading>, 'get'>

/**
 * A slower second opinion (a neural model, somebody else's checker). It yields what it has to say of a paragraph as soon as it
 * knows, and stops soon after the signal is aborted. A reader that throws is left out, and the draft is checked without it.
 */
export interface Reader {
  readonly id: string
  /** It weighs every word, and so reads trials as well. */
  readonly weighs?: true
  read(
    paragraphs: readonly ReaderParagraph[],
    signal: Signal,
  ): AsyncIterable<readonly [key: string, reports: readonly ReaderReport[], words?: readonly WordOdds[]]>
}

/** What is known of paragraphs so far, by reader: one that reads a paragraph again takes back what it had said of it. */
export interface Shelf {
  put(reader: string, key: string, reading: Reading): void
  /** What all readers together said of a paragraph: the same object until one of them says more. */
  get(key: string): Reading | undefined
  /** Lets go of paragraphs. */
  keep(isWanted: (key: string) => boolean): void
}

export function createShelf(): Shelf {
  const byKey = new Map<string, { readonly said: Map<string, Reading>; readonly together: Reading }>()
  return {
    put(reader, key, reading) {
      const said = new Map(byKey.get(key)?.said).set(reader, reading)
      const readings = [...said.values()]
      const words = readings.find((one) => one.words !== undefined)?.words
      const reports = readings.flatMap((one) => one.reports)
      byKey.set(key, { said, together: { reports, ...(words === undefined ? {} : { words }) } })
    },
    get: (key) => byKey.get(key)?.together,
    keep(isWanted) {
      for (const key of byKey.keys()) if (!isWanted(key)) byKey.delete(key)
    },
  }
}

/**
 * Has all readers read the paragraphs, each at its own pace, and calls `onReading` with what one of them has to say of a paragraph.
 * A reader that throws is named to `onFailure` and left out; the others go on. Ends when all are done or the signal is aborted; what
 * arrives after that is dropped.
 */
export async function askReaders(
  readers: readonly Reader[],
  paragraphs: readonly ReaderParagraph[],
  signal: Signal,
  onReading: (reader: string, key: string, reading: Reading) => void,
  onFailure: (reader: string, reason: unknown) => void,
): Promise<void> {
  const written = paragraphs.filter(({ isTrial }) => isTrial !== true)
  const listen = async (reader: Reader) => {
    for await (const [key, reports, words] of reader.read(reader.weighs ? paragraphs : written, signal)) {
      if (signal.aborted) return
      onReading(reader.id, key, { reports, ...(words === undefined ? {} : { words }) })
    }
  }
  await Promise.all(readers.map((reader) => listen(reader).catch((reason: unknown) => onFailure(reader.id, reason))))
}
