/** write-good 1.0.8 ships no types; these cover what the adapter uses. */
declare module 'write-good' {
  export interface Suggestion {
    readonly index: number
    /** The length of the words, not an offset. */
    readonly offset: number
    readonly reason: string
  }
  export type Check = 'weasel' | 'illusion' | 'so' | 'thereIs' | 'passive' | 'adverb' | 'tooWordy' | 'cliches' | 'eprime'
  export default function writeGood(text: string, options?: Readonly<Partial<Record<Check, boolean>>>): readonly Suggestion[]
}
