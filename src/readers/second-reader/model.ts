import { Tokenizer } from '@huggingface/tokenizers'
import type { Signal } from '../../engine'
import { type ModelFiles, readModelFiles, type Thresholds } from './model-files'
import { loadNetwork, type Network, type PieceOdds, type PlaceKind } from './network'
import { createPhraseMemory, type PhraseMemory } from './phrase-memory'
import type { ReadWord } from './spans'
import { cutWindows, type Window } from './windows'

/** A place in a paragraph to propose words for. */
export interface AskedPlace {
  readonly word: ReadWord
  readonly kind: PlaceKind
}

/** The second reader's model, which reads one paragraph at a time. */
export interface Model {
  readonly thresholds: Thresholds
  /** What it says of every word; stops between two runs, with fewer words, once the signal is aborted. */
  read(text: string, signal: Signal): Promise<readonly ReadWord[]>
  /** For each place of a paragraph the words that could stand there, the likeliest first; the empty word means: strike it out. */
  propose(text: string, places: readonly AskedPlace[]): Promise<readonly (readonly string[])[]>
  /** Words of a paragraph that were damaged in drafts it learnt from. */
  readonly recall: PhraseMemory
}

/** A word is as bad, and as damaged, as the worst of its pieces; what is missing before it, its first one knows. */
function oddsIn(window: Window, at: (piece: number) => PieceOdds): readonly PieceOdds[] {
  let piece = 1
  return window.map(({ pieces }) => {
    const said = pieces.map((_, index) => at(piece + index))
    piece += pieces.length
    const worst = said.reduce((most, one) => (one.damage > most.damage ? one : most), unsaid)
    return { ...worst, bad: Math.max(0, ...said.map(({ bad }) => bad)), gap: said[0]?.gap ?? 0 }
  })
}

const unsaid: PieceOdds = { bad: 0, gap: 0, damage: 0, broken: 0 }
const nothing = { from: 0, to: 0, pieces: [] }

/** Windows whose odds are remembered: some 200 KB. */
const mostKept = 500

/** Windows that are run together: a run cannot be stopped, and should take no more than some 25 ms. */
const together = 3

/** Loads the model from its folder; throws ReaderUnavailable where that cannot be done. */
export async function loadModel(folder: string): Promise<Model> {
  const files = await readModelFiles(folder)
  return createModel(files, await loadNetwork(files.network))
}

function createModel({ tokenizer: description, words: vocabulary, thresholds, phrases }: ModelFiles, network: Network): Model {
  const tokenizer = new Tokenizer(description, {})
  const start = tokenizer.token_to_id('[CLS]') ?? 0
  const end = tokenizer.token_to_id('[SEP]') ?? 0
  // Word by word, so that every piece is known to belong to a word: the model was trained on text cut at white space first.
  const piecesOf = (word: string) => tokenizer.encode(word, { add_special_tokens: false }).ids
  const inputOf = (window: Window) => [start, ...window.flatMap(({ pieces }) => pieces), end]

  // A repair that is tried leaves the other windows of its paragraph as they were.
  const read = new Map<string, readonly PieceOdds[]>()
  const keyOf = (window: Window) => window.map(({ pieces }) => pieces.join()).join(' ')
  const keep = (window: Window, odds: readonly PieceOdds[]) => {
    const [oldest] = read.keys()
    if (read.size >= mostKept && oldest !== undefined) read.delete(oldest)
    read.set(keyOf(window), odds)
  }

  return {
    thresholds,
    recall: createPhraseMemory(phrases),
    async read(text, signal) {
      const windows = cutWindows(text, piecesOf)
      const known = new Map(windows.map((window) => [window, read.get(keyOf(window))]))
      const unread = windows.filter((window) => known.get(window) === undefined)
      for (let first = 0; first < unread.length && !signal.aborted; first += together) {
        const group = unread.slice(first, first + together)
        const output = await network.run(group.map(inputOf), [])
        for (const [row, window] of group.entries()) {
          const odds = oddsIn(window, (piece) => output.at(row, piece))
          known.set(window, odds)
          keep(window, odds)
        }
      }
      return windows.flatMap((window, index) => {
        let piece = 1
        return (known.get(window) ?? []).map((odds, at): ReadWord => {
          const { from, to, pieces } = window[at] ?? nothing
          piece += pieces.length
          return { ...odds, from, to, window: index, piece: piece - pieces.length }
        })
      })
    },
    async propose(text, places) {
      const windows = cutWindows(text, piecesOf)
      const rows = [...new Set(places.map(({ word }) => word.window))]
      if (rows.length === 0) return []
      const { proposals } = await network.run(
        rows.map((index) => inputOf(windows[index] ?? [])),
        places.map(({ word, kind }) => ({ row: rows.indexOf(word.window), piece: word.piece, kind })),
      )
      return proposals.map((numbers) => numbers.map((number) => vocabulary[number] ?? ''))
    },
  }
}
