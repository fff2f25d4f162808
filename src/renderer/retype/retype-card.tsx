import { Text } from '@codemirror/state'
import { t } from '../../l10n/t'
import { useCommands, useEditor } from '../app/session-context'
import type { Repair } from '../../engine'
import { DiffPreview } from '../panel/diff-preview'
import './retype.css'
import { retypeField } from './retype-field'

/** Says that a sentence is open, shows what becomes of it, and how it is settled. */
export function RetypeCard() {
  const { run, keys } = useCommands()
  const retype = useEditor((state) => state.field(retypeField))
  const doc = useEditor((state) => state.doc)
  if (retype === null) return null
  const { from, to, was, findings } = retype
  const isChanged = doc.sliceString(from, to) !== was
  return (
    <section className="card retype-card" aria-label={t('Retyping a sentence')}>
      <h3>{t('Retyping this sentence')}</h3>
      <p>{settles(findings.length)}</p>
      {isChanged && <DiffPreview doc={Text.of(was.split('\n'))} repair={rewriting(was, doc.sliceString(from, to))} />}
      <div className="row">
        <button type="button" className="button primary" onClick={() => run('settleRetype')}>
          {t('Settle')}
          <kbd>{keys('settleRetype')}</kbd>
        </button>
        <button type="button" className="button" onClick={() => run('leaveRetype')}>
          {t('Old words back')}
          <kbd>{keys('leaveRetype')}</kbd>
        </button>
      </div>
    </section>
  )
}

function rewriting(was: string, is: string): Repair {
  return { label: '', kind: 'single', edits: [{ from: 0, to: was.length, insert: is }], guards: [] }
}

function settles(count: number): string {
  return t(
    '{count, plural, =0 {Nothing was marked in it.} =1 {Settles the mark that was in it.} other {Settles all # marks that were in it.}}',
    { count },
  )
}
