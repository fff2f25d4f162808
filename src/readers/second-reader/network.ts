import type { InferenceSession, Tensor } from 'onnxruntime-node'
import { ReaderUnavailable } from '../unavailable'

/** A place to propose words for. */
export interface Place {
  /** Which of the windows that are run together. */
  readonly row: number
  readonly piece: number
  readonly kind: PlaceKind
}

/** Words instead of the one that stands there, or words missing before it. */
export type PlaceKind = 'instead' | 'before'

/** Probabilities of a piece: that it is bad, that there is a gap before it, that it is damaged if the draft is, and that a sentence is broken if it is. */
export interface PieceOdds {
  readonly bad: number
  readonly gap: number
  readonly damage: number
  readonly broken: number
}

/** What the network says of some windows. */
export interface NetworkOutput {
  at(row: number, piece: number): PieceOdds
  /** For each place the numbers of words that could stand there, the likeliest first. */
  readonly proposals: readonly (readonly number[])[]
}

/** The model, loaded. */
export interface Network {
  /** Runs it on windows of word pieces, each with its mark at start and end. */
  run(windows: readonly (readonly number[])[], places: readonly Place[]): Promise<NetworkOutput>
}

/** Proposals the model makes for a place. */
const proposalsEach = 5

/** Loads a model into the runtime. Throws ReaderUnavailable where there is no runtime for this machine, or it refuses the model. */
export async function loadNetwork(model: Uint8Array): Promise<Network> {
  try {
    // Loaded here and not above: it is native code that not every machine has.
    const runtime = await import('onnxruntime-node')
    const session = await runtime.InferenceSession.create(model, {
      executionProviders: ['cpu'],
      intraOpNumThreads: 2,
      interOpNumThreads: 1,
      // The arena keeps what the longest window ever took; without it memory stays small and the run costs the same.
      enableCpuMemArena: false,
    })
    return createNetwork(session, runtime.Tensor)
  } catch (error) {
    throw new ReaderUnavailable('The second reader is off: its runtime does not work on this machine. Everything else works.', {
      cause: error,
    })
  }
}

function createNetwork(session: InferenceSession, TensorOf: typeof Tensor): Network {
  const integers = (values: readonly number[], shape: readonly number[]) =>
    new TensorOf('int64', BigInt64Array.from(values, BigInt), shape)

  return {
    async run(windows, places) {
      const width = Math.max(...windows.map((window) => window.length))
      const shape = [windows.length, width]
      const pad = (values: readonly number[]) => [...values, ...Array<number>(width - values.length).fill(0)]
      // The runtime dies of a division by zero when it is given no place at all.
      const asked = places.length > 0 ? places : [{ row: 0, piece: 0, kind: 'instead' } as const]
      const output = await session.run({
        input_ids: integers(windows.flatMap(pad), shape),
        attention_mask: integers(
          windows.flatMap((window) => pad(window.map(() => 1))),
          shape,
        ),
        positions: integers(
          asked.flatMap(({ row, piece, kind }) => [row, piece, kind === 'instead' ? 0 : 1]),
          [asked.length, 3],
        ),
      })
      const probabilities = output['probabilities']?.data as Float32Array // the model's card says so
      const damaged = output['damage']?.data as Float32Array
      const words = Array.from(output['fix_id']?.data as BigInt64Array, Number)
      return {
        at: (row, piece) => {
          const place = 2 * (row * width + piece)
          return {
            bad: probabilities[place] ?? 0,
            gap: probabilities[place + 1] ?? 0,
            damage: damaged[place] ?? 0,
            broken: damaged[place + 1] ?? 0,
          }
        },
        proposals: places.map((_, index) => words.slice(index * proposalsEach, (index + 1) * proposalsEach)),
      }
    },
  }
}
