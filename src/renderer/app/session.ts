import type { Transaction } from '@codemirror/state'
import { EditorView, type ViewUpdate } from '@codemirror/view'
import { message, t } from '../../l10n/t'
import type { HouseName } from '../../engine'
import { assertNever } from '../../shared/assert-never'
import type { Desktop, Welcome } from '../../shared/contract'
import type { OpenedDraft } from '../../shared/opened-draft'
import type { OpenResult } from '../../shared/results'
import { listenToMain } from '../banners/listen'
import { streamEdits } from '../bridge/stream-edits'
import type { CommandContext } from '../commands/context'
import { saved } from '../commands/documents'
import { runFromMenu } from '../commands/from-menu'
import { listenForKeys } from '../commands/keys'
import { goToLine } from '../find/go-to-line'
import { deskTools } from './desk-tools'
import { createEditorState, nothingCarried } from '../editor/create-editor-state'
import { caretAnnouncement } from '../editor/announce-at-caret'
import { setCurrent } from '../editor/current-field'
import { draftField } from '../editor/draft-field'
import type { Telling } from '../editor/go-to'
import { optionsField } from '../editor/options-field'
import { rulesField } from '../editor/rules-field'
import { richPaste } from '../paste/rich-paste'
import { takeSettings } from '../settings/change-settings'
import { settledList } from '../editor/settlement'
import { originalField } from '../original/original-field'
import { ticketField } from '../ticket/ticket-field'
import type { HouseList } from '../../shared/house-list'
import { type CheckClient, createCheckClient } from '../worker/check-client'
import type { WorkerHandle } from '../worker/protocol'
import { houseWordsField, houseWordsOf, setHouseWords } from '../review/house-words'
import { keepNotes } from '../review/keep-notes'
import { followWords, sendWords } from '../review/share-words'
import { afterPaint, isTyping } from './after-paint'
import { createListeners } from './listeners'
import { createReadAgain } from '../reading/read-again'
import { readersOn } from '../reading/readers-on'
import { createCaretHold } from '../reading/caret-hold'
import { type CheckPorts, checkHostOf } from './checking'
import { createUiStore, plainList, type UiStore } from './ui-store'

/** One window’s work: the editor, its check and its line to main. */
export interface Session {
  readonly view: EditorView
  readonly ui: UiStore
  readonly check: CheckClient
  readonly commands: CommandContext
  /** Calls back after every change of the editor’s state. */
  subscribe(listener: () => void): () => void
  /** Asks main which draft to show, and begins to listen to it and to the keys. */
  start(target: Window): Promise<void>
  stop(): void
}

export interface SessionOptions {
  readonly desktop: Desktop
  readonly spawn: () => WorkerHandle
  readonly cspNonce: string
}

const noNames: readonly HouseName[] = []

/** What an editor reads when main can no longer follow what is typed. */
const lostMain = message(
  'Galley can no longer follow your changes and could not save them. Copy your text and open the draft again.',
)

/** What an editor reads when what was done beside the text cannot be kept. */
const lostNotes = message(
  'What you ignored, asked and read could not be kept; it will be gone when this draft is closed. The text is not touched by that.',
)

export function createSession({ desktop, spawn, cspNonce }: SessionOptions): Session {
  const ui = createUiStore()
  const listeners = createListeners()
  const around = [EditorView.cspNonce.of(cspNonce), EditorView.updateListener.of(onUpdate), deskTools(), richPaste(ui.notify)]
  const view = new EditorView({ state: createEditorState(null, nothingCarried, around) })
  const hold = createCaretHold()
  const saysVerdict = (): boolean => ui.get().settings.sayVerdict
  const check = createCheckClient(checkHostOf(view, { telling, hold, readAgain, houseNames, saysVerdict }), spawn)
  const again = createReadAgain({
    desktop,
    check,
    readers: () => readersOn(ui.get().settings.rulesOff),
    tell: (readersProblem) => ui.update({ readersProblem }),
  })
  const commands: CommandContext = { view, desktop, ui, telling, show }
  const notes = keepNotes(view, desktop, loseNotes)
  let endings: readonly (() => void)[] = []
  let isFirst = true
  let openFirst = (): void => undefined
  let lastReaders = readersOn(ui.get().settings.rulesOff).join()

  function loseNotes(): void {
    ui.notify(t(lostNotes))
  }

  function onUpdate(update: ViewUpdate): void {
    streamEdits(desktop, update, () => ui.notify(t(lostMain)))
    // What was said before this change, or before the walk went on, is no longer news.
    if ((update.docChanged || update.transactions.some(walksOn)) && ui.get().hint !== '') ui.update({ hint: '' })
    for (const transaction of update.transactions) {
      const draft = transaction.state.field(draftField)
      if (transaction.docChanged && draft !== null) {
        check.changed(draft.version, transaction.changes)
        again.typed()
      }
      if (asksForCheck(transaction)) check.recheck()
    }
    if (update.selectionSet && hold.isFree(update.state)) check.recheck()
    notes.changed(update)
    sendWords(desktop, update.transactions, loseNotes)
    const said = ui.get().settings.sayAtCaret ? caretAnnouncement(update) : null
    if (said !== null) view.dispatch({ effects: EditorView.announce.of(said) })
    if (isTyping(update)) listeners.tellSoon()
    else listeners.tell()
  }

  function houseNames(): readonly HouseName[] {
    const { houseList } = ui.get()
    return houseList.kind === 'read' ? houseList.names : noNames
  }

  function takeHouseList(houseList: HouseList): void {
    ui.update({ houseList })
    view.dispatch({ effects: setHouseWords.of(houseWordsOf(houseList)) })
    if (houseList.kind === 'failed') ui.notifyDesk(houseList.message)
    check.recheck()
  }

  function readAgain({ paragraphs, isFirst }: Parameters<CheckPorts['readAgain']>[0]): boolean {
    again.unread(paragraphs, isFirst)
    return paragraphs.length > 0
  }

  function telling(): Telling {
    const list = view.dom.ownerDocument.activeElement?.closest('[role="listbox"]')
    return list || !ui.get().settings.sayJumps ? 'silently' : 'aloud'
  }

  /** A reader that is turned on has read nothing yet. */
  function readAnewWhereReadersChanged(): void {
    const on = readersOn(ui.get().settings.rulesOff).join()
    if (on !== lastReaders) check.readAnew()
    lastReaders = on
  }

  function show(result: OpenResult): void {
    switch (result.kind) {
      case 'opened':
        open(result.draft)
        return
      case 'cancelled':
        return
      case 'failed':
        ui.notify(result.message)
        return
      default:
        assertNever(result)
    }
  }

  function open(draft: OpenedDraft): void {
    const { state } = view
    const carried = {
      options: state.field(optionsField),
      rules: state.field(rulesField),
      houseWords: state.field(houseWordsField),
    }
    view.setState(createEditorState(draft, carried, around))
    ui.update({
      dialog: draft.guessed === true ? 'encoding' : 'none',
      hint: '',
      notices: ui.get().notices.filter(({ about }) => about === 'desk'),
      list: plainList,
      isEditingTicket: false,
      original: { isShown: true, sentence: null },
    })
    for (const notice of draft.document?.notices ?? []) ui.mention(notice)
    // The first is painted before the engine is loaded, which takes a processor to itself.
    if (isFirst) openFirst = afterPaint(check.open)
    else check.open()
    isFirst = false
    notes.open()
    listeners.tell()
    if (typeof draft.line === 'number') view.dispatch(goToLine(view.state, draft.line))
    view.focus()
  }

  function greet({ platform, opened, notice, notices = [] }: Welcome): void {
    ui.update({ platform, ready: true, startNotice: notice })
    show(opened)
    if (notice !== null) ui.update({ hint: notice })
    for (const text of notices) ui.notifyDesk(text)
  }

  return {
    view,
    ui,
    check,
    commands,
    subscribe: listeners.add,
    async start(target) {
      endings = [
        desktop.on('opened', show),
        desktop.on('goToLine', (line) => view.dispatch(goToLine(view.state, line))),
        desktop.on('command', (id) => runFromMenu(commands, id)),
        desktop.on('saved', (result) => {
          const id = view.state.field(draftField)?.id
          if (id !== undefined) saved(commands, id, result)
        }),
        ...listenToMain(commands, notes.flush),
        followWords(view, desktop),
        desktop.on('houseList', takeHouseList),
        desktop.on('settings', (settings) => takeSettings(commands, settings)),
        ui.subscribe(readAnewWhereReadersChanged),
        listenForKeys(commands, target),
      ]
      // Before the draft is shown: it should not change its type while somebody begins to read.
      const settled = desktop.loadSettings().then((settings) => takeSettings(commands, settings))
      const [houseList, welcome] = await Promise.all([desktop.loadHouseList(), desktop.ready(), settled])
      takeHouseList(houseList)
      greet(welcome)
    },
    stop() {
      listeners.stop()
      openFirst()
      for (const end of endings) end()
      check.stop()
      again.stop()
      notes.stop()
      view.destroy()
    },
  }
}

/** Another finding becomes current. */
function walksOn({ effects }: Transaction): boolean {
  return effects.some((effect) => effect.is(setCurrent))
}

/** Something else a check depends on changed: what was settled, or the ticket. */
function asksForCheck({ startState, state, docChanged }: Transaction): boolean {
  return (
    settledList(state) !== settledList(startState) ||
    state.field(ticketField).written !== startState.field(ticketField).written ||
    (!docChanged && state.field(originalField) !== startState.field(originalField))
  )
}
