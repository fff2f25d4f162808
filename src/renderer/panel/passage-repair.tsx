import { useMemo } from 'react'
import { t } from '../../l10n/t'
import type { Finding, Repair } from '../../engine'
import { useCommands, useEditor, useSession } from '../app/session-context'
import { passageChoices } from '../editor/passage-choices'
import { passageOf, passagesIn } from '../editor/passages-field'
import { DiffPreview } from './diff-preview'

/** All that is marked in the passage of a finding, repaired with one key after a look at it; nothing where it stands alone. */
export function PassageRepair({ finding }: { readonly finding: Finding }) {
  const { view } = useSession()
  const { run, keys } = useCommands()
  const doc = useEditor((state) => state.doc)
  const passages = useEditor(passagesIn)
  // Passages and text stand for what the state holds of the other findings.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- see above
  const choices = useMemo(() => passageChoices(view.state, finding), [view, finding, passages, doc])
  const count = choices.length
  if (count < 2) return null
  const marked = passageOf(view.state, finding).length
  const all: Repair = { label: '', kind: 'single', edits: choices.flatMap(({ repair }) => repair.edits), guards: [] }
  return (
    <section className="passage" aria-label={t('The whole passage')}>
      <p>
        {count === marked
          ? t('The {count, number} marks of this passage together:', { count })
          : t('{count, number} of the {marked, number} marks of this passage together:', { count, marked })}
      </p>
      <DiffPreview doc={doc} repair={all} />
      <button type="button" className="button" onClick={() => run('repairPassage')}>
        {count === marked ? t('Repair all {count, number} here', { count }) : t('Repair these {count, number}', { count })}
        <kbd>{keys('repairPassage')}</kbd>
      </button>
    </section>
  )
}
