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
]
