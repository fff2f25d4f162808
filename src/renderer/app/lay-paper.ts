import type { EditorView } from '@codemirror/view'
import './manuscript.css'
import './marks.css'
import { element } from '../find/build-dom'
import { firstHint } from '../hints/first-hint'
import { readingStyle } from '../settings/reading-style'
import type { Session } from './session'

/** Where the paper lies until the window around it is drawn. */
const place = 'window paper-first'

/** Whether the paper’s place is known before anything stands around it: in a narrow window all is as high as its words are. */
export function isRoomy(): boolean {
  return matchMedia('(min-width: 761px)').matches
}

/** Lays the paper before the window is drawn, just where it will lie then. */
export function layPaper(root: Element, session: Pick<Session, 'view' | 'ui'>): void {
  const { view, ui } = session
  const { reading } = ui.get().settings
  const sheet = element('section', { className: reading.focusParagraph ? 'sheet sheet-focus' : 'sheet' }, [view.dom])
  for (const [name, value] of Object.entries(readingStyle(reading))) sheet.style.setProperty(name, String(value))
  const desk = element('main', { className: 'desk' }, [sheet])
  const hint = firstHint(session)
  const above = hint === null ? [] : [element('div', { className: 'above-desk' }, [hint])]
  root.before(element('div', { className: place }, [...above, desk]))
  view.requestMeasure()
  view.focus()
}

/** Puts the paper into its place in the window, as it lay before: rolled as far. */
export function takePaper(sheet: Element, view: EditorView): void {
  const before = view.dom.closest('.paper-first')
  const { scrollTop } = view.scrollDOM
  sheet.append(view.dom)
  before?.remove()
  view.scrollDOM.scrollTop = scrollTop
  view.requestMeasure()
  view.focus()
}
