import { invertedEffects } from '@codemirror/commands'
import { type EditorState, type Extension, StateEffect, StateField } from '@codemirror/state'
import type { WordChange } from '../../shared/review-notes'

/** The editor’s dictionary as it came from main; what was put into it meanwhile stays. */
export const setWords = StateEffect.define<readonly string[]>()
/** Puts a word or a name into the dictionary. */
export const addWord = StateEffect.define<string>()
export const removeWord = StateEffect.define<string>()
/** Does what was done to the dictionary in another window. */
export const followWord = StateEffect.define<WordChange>()

/** Words and names the editor knows to be right, in lower case, for all drafts. */
export const dictionaryField = StateField.define<ReadonlySet<string>>({
  create: () => new Set(),
  update(words, { effects }) {
    let next = words
    for (const effect of effects) {
      if (effect.is(setWords)) next = new Set([...effect.value.map(normal), ...next])
      const change = effect.is(followWord) ? effect.value : changeBy(effect)
      if (change !== null && changes(next, change)) next = withChange(next, change)
    }
    return next
  },
})

/** What an effect does to the dictionary for all windows; null where it does nothing, or only follows another window. */
export function changeBy(effect: StateEffect<unknown>): WordChange | null {
  if (effect.is(addWord)) return { kind: 'added', word: normal(effect.value) }
  return effect.is(removeWord) ? { kind: 'removed', word: normal(effect.value) } : null
}

/** It is news to a dictionary of these words. */
export function changes(words: ReadonlySet<string>, { kind, word }: WordChange): boolean {
  return words.has(word) !== (kind === 'added')
}

function withChange(words: ReadonlySet<string>, { kind, word }: WordChange): ReadonlySet<string> {
  return new Set(kind === 'added' ? [...words, word] : [...words].filter((one) => one !== word))
}

/** Makes undo take a word out of the dictionary again, or put it back. What changed nothing is nothing to undo. */
export function undoDictionary(): Extension {
  return invertedEffects.of(({ effects, startState }) => {
    const before = startState.field(dictionaryField)
    return effects.flatMap((effect): StateEffect<unknown>[] => {
      const change = changeBy(effect)
      if (change === null || !changes(before, change)) return []
      return [change.kind === 'added' ? removeWord.of(change.word) : addWord.of(change.word)]
    })
  })
}

/** Rules whose findings are about a name or a word as such; all others mind how words stand together. */
const goByDictionary: ReadonlySet<string> = new Set([
  'name-variant',
  'official-name',
  'unknown-word',
  'spelling',
  'untranslated-word',
  'wrong-encoding',
])

/** Findings of this rule are about words or a name as such, so that a dictionary can answer them. */
export function isAboutWords(rule: string): boolean {
  return goByDictionary.has(rule)
}

/** The finding only says that words are odd which the editor knows. */
export function isKnown(words: ReadonlySet<string>, rule: string, quote: string): boolean {
  if (words.size === 0 || !isAboutWords(rule)) return false
  const phrase = normal(quote)
  const named = wordsOf(phrase)
  return words.has(phrase) || (named.length > 0 && named.every((word) => words.has(word)))
}

/** What is put into the dictionary: the words selected, else those given. Null for what is no word and no name. */
export function wordToAdd(state: EditorState, fallback: string): string | null {
  const { main } = state.selection
  const text = (main.empty ? fallback : state.doc.sliceString(main.from, main.to)).trim().replaceAll(/\s+/gu, ' ')
  const count = wordsOf(text).length
  return count > 0 && count <= mostWords && text.length <= 100 ? bare(text) : null
}

/** Without the marks around it that were selected along with it; the last dot of “U.S.” is its own. */
function bare(text: string): string {
  const words = text.replace(/^[“”‘’"'(«]+/u, '').replace(/[“”‘’"')»,;:!?…]+$/u, '')
  return words.indexOf('.') === words.length - 1 ? words.slice(0, -1) : words
}

/** A name may be as long as “United Nations High Commissioner for Refugees”. */
const mostWords = 8

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu) ?? []
}

function normal(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ').toLowerCase()
}
