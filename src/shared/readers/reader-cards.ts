import type { Category } from '../../engine'

/** What an editor reads about a reader, as about a rule. */
export interface ReaderCard {
  /** The rule that its findings go by. */
  readonly id: string
  readonly name: string
  readonly why: string
  readonly category: Category
}

/** Every rule that findings of readers go by. */
export const readerCards: readonly ReaderCard[] = [
  {
    id: 'second-reader',
    name: 'Second reader',
    why: 'A small neural model on this machine has read many translations together with what professional editors made of them. It marks words that they would most likely have changed. It sees the English alone, cannot say why, and can be wrong about a rare word or a name.',
    category: 'translation',
  },
  {
    id: 'spelling',
    name: 'Misspelt word',
    why: 'Neither the American nor the British dictionary has this word, and one they have is a slip of the fingers away. Words with a capital are left to the ledger of names.',
    category: 'translation',
  },
  {
    id: 'unknown-word',
    name: 'No English word',
    why: 'No dictionary and no list of words in use has it, and it is not made of known parts. Machine translation leaves words of the original standing, or gives an English word a foreign ending.',
    category: 'translation',
  },
]
