import { useSession } from '../app/session-context'
import { alikeChoices } from '../editor/alike'
import { ruleName, rulesField } from '../editor/rules-field'
import { currentFinding } from '../editor/selectors'
import { BulkDialog } from './bulk-dialog'

/** The first repair of the current finding, made wherever the same is marked. */
export function AlikeDialog() {
  const { state } = useSession().view
  const current = currentFinding(state)
  if (current === null) return null
  const choices = alikeChoices(state, current)
  const name = ruleName(state.field(rulesField), current.rule)
  return (
    <BulkDialog
      title="Repair all like this"
      summary={`${name}: ${choices.length} ${choices.length === 1 ? 'place' : 'places'}`}
      choices={choices}
    />
  )
}
