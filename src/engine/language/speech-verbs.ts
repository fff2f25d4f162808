import { verbForms } from './verb-forms'
import { speechVerbs } from './word-lists'

/** Whether a word is a verb of saying or thinking in some form. */
export const isSpeech = (word: string): boolean => verbForms(word).some(({ base }) => speechVerbs.has(base))
