import type { CommandContext } from '../commands/context'
import { actions } from '../commands/registry'
import { applyRepair } from '../commands/repair'
import { goTo } from '../editor/go-to'
import { reviewField } from '../editor/review-field'

/** In the panel bare keys do what needs a modifier in the text, because nothing is typed here. */
export function answerKey(event: KeyboardEvent, context: CommandContext): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const action = actionFor(event)
  if (action === null || !action(context)) return
  event.preventDefault()
  event.stopPropagation()
}

type ListAction = (context: CommandContext) => boolean

function actionFor(event: KeyboardEvent): ListAction | null {
  if (/^Digit[1-9]$/u.test(event.code) && !event.shiftKey) return (context) => applyRepair(context, Number(event.code.slice(-1)))
  switch (event.key) {
    case 'ArrowDown':
    case 'j':
      return actions.nextFinding
    case 'ArrowUp':
    case 'k':
      return actions.previousFinding
    case 'Home':
      return (context) => goToEnd(context, 0)
    case 'End':
      return (context) => goToEnd(context, -1)
    case 'i':
      return actions.ignore
    case 'I':
      return actions.ignoreAll
    case 'Escape':
      return ({ view }) => {
        view.focus()
        return true
      }
    default:
      return null
  }
}

function goToEnd({ view, telling }: CommandContext, at: 0 | -1): boolean {
  const finding = view.state.field(reviewField).stops.at(at)
  if (finding === undefined) return false
  view.dispatch(goTo(view.state, finding, telling()))
  return true
}
