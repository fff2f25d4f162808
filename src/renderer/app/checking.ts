import type { StateEffect } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { besideText } from '../paste/pasted-field'
import type { HouseName } from '../../engine'
import { assertNever } from '../../shared/assert-never'
import { goOnFromAwaited } from '../editor/awaited'
import { checkField, setCheck } from '../editor/check-field'
import { draftField } from '../editor/draft-field'
import { addFindings, setFindings } from '../editor/findings-field'
import type { Telling } from '../editor/go-to'
import { setOutline } from '../editor/outline-field'
import { Stretches } from '../editor/stretches'
import { setRules } from '../editor/rules-field'
import { dismissals, settledList } from '../editor/settlement'
import { followTestimony, originalField, setTestimony } from '../original/original-field'
import { sourceOf, ticketField } from '../ticket/ticket-field'
import { setLedgers } from '../ledger/ledger-field'
import type { CaretHold } from '../reading/caret-hold'
import type { CheckHost, CheckNews } from '../worker/check-host'
import { onceADraft } from './say-verdict'

export interface CheckPorts {
  readonly telling: () => Telling
  /** Has the readers read what they have not read yet; says whether there is anything. */
  readonly readAgain: (proof: Extract<CheckNews, { kind: 'proof' }>) => boolean
  readonly hold: CaretHold
  readonly houseNames: () => readonly HouseName[]
  /** The verdict is to be said aloud. */
  readonly saysVerdict: () => boolean
}

/** Lets the check read the draft of a view, and brings its results into the view’s state. */
export function checkHostOf(view: EditorView, { telling, readAgain, hold, houseNames, saysVerdict }: CheckPorts): CheckHost {
  const sayVerdict = onceADraft(view, saysVerdict)
  return {
    snapshot() {
      const { state, viewport } = view
      const draft = state.field(draftField)
      if (draft === null) return null
      return {
        version: draft.version,
        // Of a book that takes a while, and only a worker that has nothing asks for it.
        get text() {
          return state.doc.toString()
        },
        visible: { from: viewport.from, to: viewport.to },
        dismissed: dismissals(settledList(state)),
        source: sourceOf(state),
        original: state.field(originalField),
        blocks: besideText(state).blocks,
        shields: besideText(state).shields,
        // A day that is only a guess from the file is none that a weekday could be held against.
        date: state.field(ticketField).written?.date || null,
        houseNames: houseNames(),
      }
    },
    tell(news) {
      const effects = effectsOf(view, news, hold, news.kind === 'proof' && readAgain(news))
      if (effects.length > 0) view.dispatch({ effects })
      if (news.kind !== 'proof' || !news.isCurrent) return
      sayVerdict()
      const move = goOnFromAwaited(view.state, telling())
      if (move !== null) view.dispatch(move)
    },
  }
}

function effectsOf(view: EditorView, news: CheckNews, hold: CaretHold, reading: boolean): StateEffect<unknown>[] {
  switch (news.kind) {
    case 'rules':
      return [setRules.of(new Map(news.rules.map((rule) => [rule.id, rule])))]
    case 'progress':
      // A text that was checked and only had something ignored need not say “Checking” again.
      return view.state.field(checkField).kind === 'checked'
        ? []
        : [setCheck.of({ kind: 'checking', checked: news.checked, total: news.total })]
    case 'found':
      return [addFindings.of({ version: news.version, findings: hold.admit(view.state, news.findings), unread: news.unread })]
    case 'proof': {
      const { version, unread, changes, proof, isCurrent } = news
      const findings = hold.admit(view.state, news.findings)
      const blocks = changes === null ? proof.blocks : Stretches.of(proof.blocks).map(changes).now()
      const { words, sentences, unanalysed, source, share } = proof
      const outline = setOutline.of({ blocks, words, sentences, unanalysed, source, ...(share === undefined ? {} : { share }) })
      const testimony = setTestimony.of(proof.testimony === undefined ? null : followTestimony(proof.testimony, changes))
      const ledgers = setLedgers.of({ was: proof.ledgers, changes })
      return [
        setFindings.of({ version, findings, unread }),
        outline,
        testimony,
        ledgers,
        ...(isCurrent ? [setCheck.of({ kind: 'checked', reading })] : []),
      ]
    }
    case 'waiting':
      return [setCheck.of({ kind: 'waiting' })]
    case 'off':
      return [setCheck.of({ kind: 'off', why: news.why })]
    default:
      return assertNever(news)
  }
}
