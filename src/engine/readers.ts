import type { BlockKind, Range } from './types'
import type { Report } from './rules/rule'

/** A paragraph as a reader gets it. */
export interface ReaderParagraph {
  readonly key: string
  readonly text: string
  readonly kind: BlockKind
  /** Stretches between quotation marks, from the start of the paragraph. */
  readonly quotations: readonly Range[]
}

/** As much of an AbortSignal as a reader needs; the engine knows no DOM. */
export interface Signal {
  readonly aborted: boolean
}

/** A report by somebody else than a rule of ours. Offsets count from the start of the paragraph. */
export interface ReaderReport extends Report {
  /** The id it is shown and dismissed under, such as `second-reader`. */
  readonly rule: string
  readonly category: 'broken' | 'translation' | 'style'
}

/** What readers said, by paragraph key. */
export type Readings = ReadonlyMap<string, readonly ReaderReport[]>

/**
 * A slower second opinion (a neural model, somebody else's checker). It yields what it has to say of a paragraph as soon as it
 * knows, and stops soon after the signal is aborted. A reader that throws is left out, and the draft is checked without it.
 */
export interface Reader {
  readonly id: string
  read(
    paragraphs: readonly ReaderParagraph[],
    signal: Signal,
  ): AsyncIterable<readonly [key: string, reports: readonly ReaderReport[]]>
}

/**
 * Has all readers read the paragraphs, each at its own pace, and calls `onReadings` with all that is known so far whenever one of them
 * has said something. A reader that throws is named to `onFailure` and left out; the others go on. Ends when all are done or the
 * signal is aborted; what arrives after that is dropped.
 */
export async function askReaders(
  readers: readonly Reader[],
  paragraphs: readonly ReaderParagraph[],
  signal: Signal,
  onReadings: (readings: Readings) => void,
  onFailure: (reader: string, reason: unknown) => void,
): Promise<void> {
  const readings = new Map<string, readonly ReaderReport[]>()
  const listen = async (reader: Reader) => {
    for await (const [key, reports] of reader.read(paragraphs, signal)) {
      if (signal.aborted) return
      readings.set(key, [...(readings.get(key) ?? []), ...reports])
      onReadings(new Map(readings))
    }
  }
  await Promise.all(readers.map((reader) => listen(reader).catch((reason: unknown) => onFailure(reader.id, reason))))
}
