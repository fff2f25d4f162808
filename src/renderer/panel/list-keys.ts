import type { CommandContext } from '../commands/context'
import { actions } from '../commands/registry'
import { applyRepair } from '../commands/repair'
import { goTo } from '../editor/go-to'
import { currentFinding, shownFinding } from '../editor/selectors'

/** In the panel bare keys do what needs a modifier in the text, because nothing is typed here. `listed` are ids in the order on the screen. */
export function answerKey(event: KeyboardEvent, context: CommandContext, listed: readonly string[]): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const action = actionFor(event, listed)
  if (action === null || !action(context)) return
  event.preventDefault()
  event.stopPropagation()
}

type ListAction = (context: CommandContext) => boolean

function actionFor(event: KeyboardEvent, listed: readonly string[]): ListAction | null {
  if (/^Digit[1-9]$/u.test(event.code) && !event.shiftKey) return (context) => applyRepair(context, Number(event.code.slice(-1)))
  switch (event.key) {
    case 'ArrowDown':
    case 'j':
      return (context) => step(context, listed, 1)
    case 'ArrowUp':
    case 'k':
      return (context) => step(context, listed, -1)
    case 'Home':
      return (context) => goToListed(context, listed.at(0))
    case 'End':
      return (context) => goToListed(context, listed.at(-1))
    case 'a':
      return actions.repairPassage
    case 'i':
      return actions.ignore
    case 'I':
      return actions.ignoreAll
    case 'd':
      return actions.addWord
    case 'q':
      return actions.query
    case 'Escape':
      return ({ view }) => {
        view.focus()
        return true
      }
    default:
      return null
  }
}

function step(context: CommandContext, listed: readonly string[], direction: 1 | -1): boolean {
  const current = currentFinding(context.view.state)
  const at = current === null ? -1 : listed.indexOf(current.id)
  if (at === -1) return direction === 1 ? actions.nextFinding(context) : actions.previousFinding(context)
  return goToListed(context, listed.at((at + direction) % listed.length))
}

function goToListed({ view, telling }: CommandContext, id: string | undefined): boolean {
  const finding = id === undefined ? null : shownFinding(view.state, id)
  if (finding === null) return false
  view.dispatch(goTo(view.state, finding, telling()))
  return true
}
