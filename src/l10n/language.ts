/** What the window speaks. Plain data: main chooses it and hands it to its pages and processes. */
export interface Language {
  /** In BCP 47: `de`, `pt-BR`. */
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
  /** English messages and what they are in this language, both in ICU MessageFormat. What is missing stays English. */
  readonly messages: Readonly<Record<string, string>>
  /** Made of the English messages, so that tests see what is not translated (`accents`) or not mirrored (`mirrored`). */
  readonly pseudo?: 'accents' | 'mirrored'
}

/** The language the messages are written in, and the one of a process that was told of no other. */
export const english: Language = { tag: 'en', dir: 'ltr', messages: {} }
