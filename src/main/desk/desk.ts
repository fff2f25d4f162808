import { t } from '../../l10n/t'
import type { EncodingName } from '../../formats/text/encodings'
import type { Welcome } from '../../shared/contract'
import type { OpenResult, OriginalResult } from '../../shared/results'
import { describeDraft } from '../documents/draft-document'
import { leaveAll, leaveAndClose } from './leaving'
import { createNews } from './news'
import { createOpenings, type OpeningPorts } from './openings'
import { draftIn } from './place'
import { createPlaces } from './places'
import type { Dialogs } from './ports'
import { createSaving, type Placed } from './saving'
import { createSettling } from './settling'

export interface DeskPorts extends OpeningPorts {
  readonly dialogs: Dialogs
}

export type Desk = ReturnType<typeof createDesk>

const cancelled: OpenResult = { kind: 'cancelled' }

/** The windows, one draft each, and what may happen to them. */
export function createDesk(ports: DeskPorts) {
  const { documents, dialogs } = ports
  const places = createPlaces(documents)
  const saving = createSaving(documents, dialogs)
  const settling = createSettling()
  const leaving = { documents, dialogs, saving, settling }
  const openings = createOpenings(ports, places, leaving)
  const news = createNews(documents, places)

  async function chooseAndOpen(key: number): Promise<OpenResult> {
    const path = await dialogs.chooseFile(places.get(key)?.page ?? null)
    return path === null ? cancelled : openings.openInto(key, () => documents.open(path))
  }

  /** For a menu without a window, as macOS has it. */
  async function chooseAndOpenWindow(): Promise<void> {
    const path = await dialogs.chooseFile(null)
    if (path !== null) openings.openWindowFor(path)
  }

  /** Reads the text a draft was translated from; it becomes no draft of its own. */
  async function chooseOriginal(key: number): Promise<OriginalResult> {
    const path = await dialogs.chooseOriginal(places.get(key)?.page ?? null)
    return path === null ? { kind: 'cancelled' } : documents.readText(path)
  }

  /** Reads the draft's file again, in an encoding the editor chose. */
  async function reopen({ page, draft }: Placed, encoding: EncodingName): Promise<OpenResult> {
    if (draft.file === null)
      return {
        kind: 'failed',
        message: t('“{name}” is a copy without a file; there is nothing to read again.', { name: draft.name }),
      }
    return openings.openInto(page.key, () => documents.reopen(draft.id, encoding))
  }

  /** Gives a recovered text up for what is in its file, if the editor means it. */
  async function discardRecovered({ page, draft }: Placed): Promise<OpenResult> {
    if (!(await dialogs.askDiscard(page, draft.name))) return cancelled
    return openings.openInto(page.key, () => documents.reopen(draft.id), 'lose')
  }

  /** What a page that is loaded begins with. */
  async function welcome(key: number): Promise<Welcome['opened']> {
    const place = places.get(key)
    if (place === undefined) return cancelled
    const isNew = !place.listens
    place.listens = true
    const first = await place.first
    // As main has it now: a page that was loaded anew gets what it told, and news of the file that came too early is in it.
    const draft = draftIn(documents, place)
    if (draft === null) return first
    const isFirst = isNew && first.kind === 'opened' && first.draft.id === draft.id
    return { kind: 'opened', draft: { ...describeDraft(draft), line: isFirst ? (first.draft.line ?? null) : null } }
  }

  /** Whether a window may close at once. If not, it is closed when its page has told all that was typed, and the editor agreed. */
  function closeNow(key: number): boolean {
    const place = places.get(key)
    if (place === undefined || place.closing === 'left' || place.draftId === null) return true
    void leaveAndClose(leaving, place)
    return false
  }

  const { openWindowFor, openRecovered, openNamed, openFromOutside, drop } = openings
  return {
    openWindowFor,
    openRecovered,
    openNamed,
    openFromOutside,
    newDraftInto: (key: number) => openings.openInto(key, openings.loadNew),
    openNewWindow: () => void openings.openWindowWith(openings.loadNew),
    openSampleInto: (key: number) => openings.openInto(key, openings.loadSample),
    drop,
    chooseAndOpen,
    chooseAndOpenWindow,
    chooseOriginal,
    reopen,
    discardRecovered,
    welcome,
    ...news,
    saving,
    settled: settling.answer,
    closeNow,
    closeAll: () => leaveAll(leaving, places.all()),
    closed: places.closed,
    placed: places.placed,
    refreshWindow: places.refresh,
    focused: places.focused,
    focusLast: () => places.last()?.page.focus(),
    has: places.has,
    count: places.count,
  }
}
