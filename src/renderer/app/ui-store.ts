import type { CommandId } from '../../shared/commands'
import type { Welcome } from '../../shared/contract'
import type { ExportOrder, ReportKind } from '../../shared/handing-on'
import { type HouseList, noHouseList } from '../../shared/house-list'
import { type DeskSettings, defaultDeskSettings } from '../../shared/settings'
import type { ListFilter, ListOrder } from '../panel/rows'
import type { SettledBy } from '../panel/settled-words'

/** A message the editor has to see until it is put away. */
export interface Notice {
  readonly id: number
  readonly text: string
  /** Something went wrong, or something is only good to know. */
  readonly tone: 'alarm' | 'calm'
  /** What it speaks of. One of the draft, or of one that could not be opened, is put away when another opens. */
  readonly about: 'draft' | 'desk'
  /** A command that may help. */
  readonly offer?: CommandId
}

/** What the window shows beside the draft; nothing of the draft itself is kept here. */
export interface UiState {
  readonly platform: Welcome['platform']
  readonly notices: readonly Notice[]
  readonly dialog:
    | 'none'
    | 'mechanical'
    | 'alike'
    | 'queries'
    | 'export'
    | 'about'
    | 'compare'
    | 'palette'
    | 'keys'
    | 'settings'
    | 'go-to'
    | 'encoding'
    | 'versions'
    | 'dictionary'
    | 'original'
  /** How the panel lists findings, or that it lists what was settled. */
  readonly list: ListFilter & {
    readonly order: ListOrder
    readonly isFiltering: boolean
    readonly settled: boolean
    readonly settledBy: SettledBy
  }
  /** What the export asks about is to become. */
  readonly exportKind: ExportOrder['kind'] | ReportKind
  /** The pane with the original, where there is one, and which of its sentences is chosen. */
  readonly original: { readonly isShown: boolean; readonly sentence: number | null }
  readonly isEditingTicket: boolean
  /** What stands beside the paper. */
  readonly side: 'proof' | 'ledger' | 'rules' | 'statistics'
  readonly settings: DeskSettings
  /** They are what the editor chose, and not what stands in until main has told. */
  readonly knowsSettings: boolean
  readonly houseList: HouseList
  /** A short word on what was just done, such as “Saved”. */
  readonly hint: string
  /** Why readers do not read, in a sentence; empty where nothing keeps them. */
  readonly readersProblem: string
  /** The page has heard from main which draft it was opened for. */
  readonly ready: boolean
  /** What the editor must know of what Galley runs on; null where there is nothing to say. */
  readonly startNotice: string | null
}

/** The list as a draft begins with it. */
export const plainList: UiState['list'] = {
  ...{ order: 'place', search: '', sureOnly: false, isFiltering: false },
  ...{ settled: false, settledBy: 'all' },
}

/** Holds what the window shows and tells when it changes. */
export interface UiStore {
  get(): UiState
  update(change: Partial<UiState>): void
  /** Shows a message about the draft; the same one twice is shown once. */
  notify(text: string, offer?: CommandId): void
  /** The same for what is so whichever draft is shown. */
  notifyDesk(text: string): void
  /** The same for what is only good to know of the draft. */
  mention(text: string): void
  dismiss(id: number): void
  subscribe(listener: () => void): () => void
}

export function createUiStore(): UiStore {
  const listeners = new Set<() => void>()
  let state: UiState = {
    platform: 'linux',
    notices: [],
    dialog: 'none',
    list: plainList,
    exportKind: 'text',
    original: { isShown: true, sentence: null },
    isEditingTicket: false,
    side: 'proof',
    settings: defaultDeskSettings,
    knowsSettings: false,
    houseList: noHouseList,
    hint: '',
    readersProblem: '',
    ready: false,
    startNotice: null,
  }
  let lastNotice = 0
  const update = (change: Partial<UiState>): void => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  function add(notice: Omit<Notice, 'id'>): void {
    if (state.notices.some(({ text }) => text === notice.text)) return
    lastNotice += 1
    update({ notices: [...state.notices, { id: lastNotice, ...notice }] })
  }
  return {
    get: () => state,
    update,
    notify: (text, offer) => add({ text, tone: 'alarm', about: 'draft', ...(offer === undefined ? {} : { offer }) }),
    notifyDesk: (text) => add({ text, tone: 'alarm', about: 'desk' }),
    mention: (text) => add({ text, tone: 'calm', about: 'draft' }),
    dismiss: (id) => update({ notices: state.notices.filter((notice) => notice.id !== id) }),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
