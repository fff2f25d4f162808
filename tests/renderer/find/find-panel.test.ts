// @vitest-environment happy-dom
import { openSearchPanel, SearchQuery, setSearchQuery } from '@codemirror/search'
import { EditorView } from '@codemirror/view'
import { afterEach, expect, it } from 'vitest'
import { finding } from '../../../src/renderer/find/find'
import { showReplacing } from '../../../src/renderer/find/find-panel'

let view: EditorView

/** The row above a draft in which something is looked for. */
function search(doc: string, wanted: string, replace: string): void {
  view = new EditorView({ doc, extensions: finding(), parent: document.body })
  openSearchPanel(view)
  view.dispatch({ effects: setSearchQuery.of(new SearchQuery({ search: wanted, replace, literal: true })) })
}

const count = (): string | null | undefined => view.dom.querySelector('.find-count')?.textContent
const press = (name: string): void =>
  [...view.dom.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click()

afterEach(() => view.destroy())

it('says how many places it replaced, also where the new words hold the old', () => {
  search('A fox and a fox.', 'fox', 'red fox')
  expect(count()).toBe('2 found')
  press('Replace all')
  expect(view.state.doc.toString()).toBe('A red fox and a red fox.')
  expect(count()).toBe('2 replaced')
  view.dispatch({ selection: { anchor: 2 } })
  expect(count()).toBe('2 found')
})

it('goes by Tab from what is looked for to what it becomes, and puts that away where nothing is replaced', () => {
  search('A fox.', 'fox', '')
  const shown = () => [...view.dom.querySelectorAll('.find-field')].filter((field) => field.closest('[hidden]') === null)
  expect(shown().map((field) => field.getAttribute('aria-label'))).toEqual(['Find'])
  showReplacing(view)
  showReplacing(view)
  const [first, second, third] = view.dom.querySelectorAll('.find input, .find button')
  expect(shown()).toEqual([first, second])
  expect(third?.getAttribute('aria-label')).toBe('Previous match')
})

it('says that there was nothing to replace', () => {
  search('A fox.', 'dog', 'cat')
  press('Replace all')
  expect(count()).toBe('Not found')
})
