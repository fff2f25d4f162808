import type { Category } from '../../engine/types'
import type { ReaderId } from './reader-ids'

/** What an editor reads about a reader, as about a rule. */
export interface ReaderCard {
  /** The rule that its findings go by. */
  readonly id: string
  readonly reader: ReaderId
  readonly name: string
  readonly why: string
  readonly category: Category
}

/** Every rule that findings of readers go by. */
export const readerCards: readonly ReaderCard[] = [
  {
    id: 'second-reader',
    reader: 'second-reader',
    name: 'Second reader',
    why: 'A small neural model on this machine has read many translations together with what professional editors made of them. It marks words that they would most likely have changed, and in a damaged draft also those it only suspects. It sees the English alone, cannot say why, and can be wrong about a rare word or a name.',
    category: 'translation',
  },
  {
    id: 'remembered-phrase',
    reader: 'second-reader',
    name: 'Phrase seen damaged before',
    why: 'The second reader learnt from some thousand damaged drafts. These words were damaged in one of them and stand in none of the sound text it knows. What an editor put there then is offered; whether it is right here, only you can tell.',
    category: 'translation',
  },
  {
    id: 'spelling',
    reader: 'spelling',
    name: 'Misspelt word',
    why: 'Neither the American nor the British dictionary has this word, and one they have is a slip of the fingers away. Words with a capital are left to the ledger of names.',
    category: 'translation',
  },
  {
    id: 'unknown-word',
    reader: 'spelling',
    name: 'No English word',
    why: 'No dictionary and no list of words in use has it, and it is not made of known parts. Machine translation leaves words of the original standing, or gives an English word a foreign ending.',
    category: 'translation',
  },
  {
    id: 'harper-agreement',
    reader: 'harper',
    name: 'Verb does not fit its pronoun',
    why: 'The grammar checker Harper finds a verb that does not go with the pronoun before it. It is not asked about what people said.',
    category: 'broken',
  },
  {
    id: 'harper-verb-form',
    reader: 'harper',
    name: 'Wrong form of a verb',
    why: 'The grammar checker Harper finds a form of the verb that cannot follow the words before it: did went, will contains, could of.',
    category: 'broken',
  },
  {
    id: 'harper-article',
    reader: 'harper',
    name: 'Wrong or missing article',
    why: 'The grammar checker Harper finds a for an, two articles in a row, or a set phrase without its article. Languages without articles leave them out in translation.',
    category: 'translation',
  },
  {
    id: 'harper-preposition',
    reader: 'harper',
    name: 'Wrong or missing preposition',
    why: 'The grammar checker Harper finds a preposition that English does not use after this word, or one that it leaves out. Translation often keeps that of the original.',
    category: 'translation',
  },
  {
    id: 'harper-confused-words',
    reader: 'harper',
    name: 'One word taken for another',
    why: 'The grammar checker Harper finds a word that sounds or looks like the one that this sentence needs: then for than, piece of mind for peace of mind.',
    category: 'translation',
  },
  {
    id: 'harper-set-phrase',
    reader: 'harper',
    name: 'Set phrase gone wrong',
    why: 'The grammar checker Harper finds a set phrase with a word changed, such as do a mistake or of all times.',
    category: 'translation',
  },
]
