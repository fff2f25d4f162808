import { invertedEffects } from '@codemirror/commands'
import type { Extension } from '@codemirror/state'
import { pastedField } from '../paste/pasted-field'
import { besideBack, losesBeside } from './beside'
import { documentField } from './document-field'

/** Makes undo and redo bring back links, pictures and kinds of paragraphs with their words. */
export function undoBeside(): Extension {
  return invertedEffects.of(({ startState, changes, docChanged }) => {
    if (!docChanged) return []
    const document = startState.field(documentField)
    const pasted = startState.field(pastedField)
    const isLost = losesBeside(pasted, changes) || (document !== null && losesBeside(document, changes))
    return isLost ? [besideBack.of({ document, pasted })] : []
  })
}
