import { isolateHistory } from '@codemirror/commands'
import { Transaction } from '@codemirror/state'
import { useRef } from 'react'
import { useSession } from '../app/session-context'
import { putQueries, type Query } from './queries-field'

/** Keeps each letter of a question as it is typed; all up to the end of a step are one undo. */
export function useTyping(query: Query): { readonly type: (question: string) => void; readonly endStep: () => void } {
  const { view } = useSession()
  /** What was last typed in this step. Where the question reads otherwise, something else was done to it, and a step begins. */
  const last = useRef<string | null>(null)
  return {
    type(question) {
      const begins = last.current !== query.question
      last.current = question
      view.dispatch({
        effects: putQueries.of([{ ...query, question }]),
        annotations: begins ? isolateHistory.of('full') : Transaction.addToHistory.of(false),
      })
    },
    endStep() {
      last.current = null
    },
  }
}
