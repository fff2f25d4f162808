import type { Edit } from '../../../src/engine'
import { applyEdits } from '../../../src/engine/edits'
import type { Desktop, Events } from '../../../src/shared/contract'
import type { OpenedDraft } from '../../../src/shared/opened-draft'
import type { OpenResult, SaveResult } from '../../../src/shared/results'
import { noHouseList } from '../../../src/shared/house-list'
import type { ReviewNotes } from '../../../src/shared/review-notes'
import { changedSettings, defaultDeskSettings, type DeskSettings } from '../../../src/shared/settings'

/** Stands in for preload and main: keeps the mirror as main does, and remembers what was asked. */
export interface FakeDesktop extends Desktop {
  readonly asked: readonly (readonly [name: string, ...details: unknown[]])[]
  /** The text as main would save it. */
  mirror(): string
  /** What main tells the page. */
  emit<Name extends keyof Events>(name: Name, event: Events[Name]): void
}

export function createFakeDesktop(opened: OpenedDraft | null, sample: OpenedDraft | null = opened): FakeDesktop {
  const asked: [string, ...unknown[]][] = []
  const kept: { notes: ReviewNotes | null; words: readonly string[]; settings: DeskSettings } = {
    notes: null,
    words: [],
    settings: defaultDeskSettings,
  }
  const listeners = new Map<string, Set<(event: never) => void>>()
  let text = opened?.text ?? ''
  let version = opened?.version ?? 0
  const result = (draft: OpenedDraft | null): OpenResult => {
    if (draft === null) return { kind: 'cancelled' }
    text = draft.text
    version = draft.version
    return { kind: 'opened', draft }
  }
  const fromDisk = { kind: 'text', name: opened?.name ?? '', text: opened?.text ?? '', encoding: 'UTF-8' } as const
  const previews = [{ encoding: 'Windows-1252', use: 'Western European', lines: ['café'], damaged: 0 }] as const
  const versions = [{ id: 'a.version', at: 0, words: 2 }]
  const save = async (name: string, at: number): Promise<SaveResult> => {
    asked.push([name, at])
    return { kind: 'saved', version: at, name: opened?.name ?? 'sample.txt' }
  }
  return {
    asked,
    mirror: () => text,
    emit(name, event) {
      // The set under a name holds listeners of that name’s events only.
      for (const listener of listeners.get(name) ?? []) listener(event as never)
    },
    ready: async () => ({ platform: 'linux', opened: result(opened), notice: null }),
    openDraft: async () => result(opened),
    newDraft: async () => result(sample),
    openSample: async () => result(sample),
    async editDraft(_id, to, edits: readonly Edit[]) {
      asked.push(['editDraft', to, edits])
      if (to !== version + 1) throw new Error(`expected version ${version + 1}, got ${to}`)
      text = applyEdits(text, edits)
      version = to
    },
    async restateDraft(_id, to, whole) {
      asked.push(['restateDraft', to])
      text = whole
      version = to
    },
    saveDraft: (_id, at) => save('saveDraft', at),
    saveDraftAs: (_id, at) => save('saveDraftAs', at),
    async exportDraft(_id, at) {
      asked.push(['exportDraft', at])
      return { kind: 'exported', name: 'story (corrected).txt' }
    },
    async dragDraft(_id, at) {
      asked.push(['dragDraft', at])
      return { kind: 'dragged' }
    },
    async exportReport(_id, at, kind, report) {
      asked.push(['exportReport', at, kind, report])
      return { kind: 'exported', name: 'story.report.html' }
    },
    openOriginal: async () => ({ kind: 'text', name: 'original.txt', text: 'Ein roter Fuchs läuft. Zwei blaue Vögel singen.' }),
    theirText: async () => fromDisk,
    async keepMine() {
      asked.push(['keepMine'])
      return fromDisk
    },
    async takeTheirs() {
      asked.push(['takeTheirs'])
      return fromDisk
    },
    async keepRecovered() {
      asked.push(['keepRecovered'])
    },
    async discardRecovered() {
      asked.push(['discardRecovered'])
      return result(opened)
    },
    encodingPreviews: async () => previews,
    async reopenDraft(_id, encoding) {
      asked.push(['reopenDraft', encoding])
      return result(opened)
    },
    listVersions: async () => versions,
    readVersion: async () => fromDisk,
    async settled(token) {
      asked.push(['settled', token])
    },
    loadReview: async () => ({ notes: kept.notes, modified: Date.UTC(2021, 11, 30, 12), words: kept.words }),
    async saveReview(_id, notes) {
      kept.notes = notes
    },
    async changeWord(change) {
      asked.push(['changeWord', change])
      const others = kept.words.filter((word) => word !== change.word)
      kept.words = change.kind === 'added' ? [...others, change.word] : others
    },
    loadHouseList: async () => noHouseList,
    chooseHouseList: async () => ({ kind: 'read', file: 'names.txt', names: [{ name: 'Kyiv', not: ['Kiev'] }] }),
    dropHouseList: async () => noHouseList,
    loadSettings: async () => kept.settings,
    async changeSettings(change) {
      kept.settings = changedSettings(kept.settings, change)
      return { kind: 'saved' }
    },
    async copyText(copied, html) {
      asked.push(['copyText', copied, html])
    },
    readParagraphs: async () => ({ kind: 'read', failed: [] }),
    on(name, listener) {
      const all = listeners.get(name) ?? new Set()
      all.add(listener)
      listeners.set(name, all)
      return () => all.delete(listener)
    },
  }
}
