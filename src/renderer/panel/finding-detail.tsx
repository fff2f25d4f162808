import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { t } from '../../l10n/t'
import type { Finding } from '../../engine'
import type { CommandId } from '../../shared/commands'
import { englishText } from '../app/english-text'
import { useCommands, useEditor, useSession } from '../app/session-context'
import { applyRepair } from '../commands/repair'
import { alikeTo } from '../editor/alike'
import { editingRepairs, numberedRepairs } from '../editor/guards'
import { reviewField } from '../editor/review-field'
import { queryAbout } from '../queries/ask'
import { retypeField } from '../retype/retype-field'
import { secondReader } from '../../shared/readers/reader-ids'
import { ruleName, rulesField } from '../editor/rules-field'
import { DiffPreview } from './diff-preview'
import { PassageRepair } from './passage-repair'

interface FindingDetailProps {
  readonly finding: Finding
}

/** What can be done with the current finding, each repair shown before it is made. */
export function FindingDetail({ finding }: FindingDetailProps) {
  const session = useSession()
  const { run, keys } = useCommands()
  const doc = useEditor((state) => state.doc)
  const rules = useEditor((state) => state.field(rulesField))
  const review = useEditor((state) => state.field(reviewField))
  const isAsked = useEditor((state) => queryAbout(state, finding) !== null)
  const isRetyping = useEditor((state) => state.field(retypeField) !== null)
  const alike = useMemo(() => alikeTo(review, finding).length, [review, finding])
  const [isOpen, setOpen] = useState(false)
  const whyId = useId()
  const previews = editingRepairs(finding.repairs)
  const repairs = numberedRepairs(finding.repairs)
  const explanation = useRef<HTMLDivElement>(null)
  const isOpenedByKey = useRef(false)
  const why = rules.get(finding.rule)?.why
  const agrees = finding.also?.includes(secondReader) === true
  const also = (finding.also ?? []).filter((rule) => rule !== secondReader).map((rule) => ruleName(rules, rule))
  useEffect(() => {
    // Under a pointer nothing may move: a second click must not meet what turns the rule off.
    if (isOpen && isOpenedByKey.current) explanation.current?.scrollIntoView?.({ block: 'nearest' })
  }, [isOpen])
  const shown = previews.map((repair, at) => (
    <DiffPreview key={repair.label} doc={doc} repair={repair} number={previews.length > 1 ? at + 1 : null} />
  ))
  // The sentence is settled by what is typed: its card offers that, and two offers would not tell which one is meant.
  if (isRetyping) return shown
  return (
    <>
      {shown}
      <div className="row">
        {repairs.map(({ label, edits }, at) => (
          <button
            key={label}
            type="button"
            className={at === 0 && edits.length > 0 ? 'button primary' : 'button'}
            onClick={() => applyRepair(session.commands, at + 1)}
          >
            <span className="button-label" {...englishText}>
              {label}
            </span>
            <kbd>{repairKey(at, keys)}</kbd>
          </button>
        ))}
        {repairs.length === previews.length && (
          <button type="button" className="button" onClick={() => run('query')}>
            {t('Ask the reporter')}
            <kbd>{keys('query')}</kbd>
          </button>
        )}
        <button type="button" className="button" onClick={() => run('retype')}>
          {t('Retype')}
          <kbd>{keys('retype')}</kbd>
        </button>
      </div>
      <PassageRepair finding={finding} />
      <div className="row row-links">
        <button type="button" className="link" onClick={() => run('ignore')}>
          {t('Ignore')}
        </button>
        <button type="button" className="link" onClick={() => run('ignoreAll')}>
          {t('Ignore all like this')}
        </button>
        {alike > 1 && (
          <button type="button" className="link" onClick={() => run('repairAll')}>
            {t('Repair all {count, number} like this', { count: alike })}
          </button>
        )}
        <button
          type="button"
          className="link link-opens"
          aria-expanded={isOpen}
          aria-controls={whyId}
          onClick={({ detail: clicks }) => {
            isOpenedByKey.current = clicks === 0
            setOpen(!isOpen)
          }}
        >
          {t('Why this is marked')}
        </button>
      </div>
      <div ref={explanation} id={whyId} className="why" hidden={!isOpen}>
        {why !== undefined && <p {...englishText}>{why}</p>}
        <p className="why-rule">{t('Rule: {id}', { id: finding.rule })}</p>
        <div className="row row-links">
          <button type="button" className="link" onClick={() => run('ignoreRule')}>
            {t('Ignore this rule in this draft')}
          </button>
          <button type="button" className="link" onClick={() => run('turnRuleOff')}>
            {t('Turn it off for good')}
          </button>
        </div>
      </div>
      {isAsked && <p className="card-also">{t('Asked. It stays open until its words change or it is ignored.')}</p>}
      {agrees && <p className="card-also">{t('The second reader agrees: it would change these words as well.')}</p>}
      {also.length > 0 && <p className="card-also">{t('Also marked here: {rules}', { rules: also.join(', ') })}</p>}
    </>
  )
}

const repairCommands: readonly CommandId[] = [
  'repair1',
  'repair2',
  'repair3',
  'repair4',
  'repair5',
  'repair6',
  'repair7',
  'repair8',
  'repair9',
]

function repairKey(at: number, keys: (id: CommandId) => string): string {
  const command = repairCommands[at]
  return command === undefined ? '' : keys(command)
}
