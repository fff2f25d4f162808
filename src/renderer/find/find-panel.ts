import {
  closeSearchPanel,
  findNext,
  findPrevious,
  getSearchQuery,
  replaceAll,
  replaceNext,
  SearchQuery,
  setSearchQuery,
} from '@codemirror/search'
import type { EditorView, Panel, ViewUpdate } from '@codemirror/view'
import { language, t } from '../../l10n/t'
import { button, element, field, toggle } from './build-dom'
import { countMatches, matchLabel, replacedLabel } from './count-matches'

/** The row the find command opens above the paper, with a second one for replacing. Tab goes from field to field, then to what they do. */
export function findPanel(view: EditorView): Panel {
  const query = getSearchQuery(view.state)
  const search = field(t('Find'), query.search)
  search.setAttribute('main-field', 'true')
  const replace = field(t('Replace with'), query.replace)
  const matchCase = toggle(t('Aa'), t('Match case'), query.caseSensitive, commit)
  const wholeWord = toggle(t('Word'), t('Whole words only'), query.wholeWord, commit)
  const count = element('output', { className: 'find-count', ariaLabel: t('Matches') })
  const replacing = element('div', { className: 'find-buttons find-replacing' }, [
    button(t('Replace'), () => replaceNext(view)),
    button(t('Replace all'), replaceEvery),
  ])
  const more = toggle(t('Replacing'), t('Show replacing'), query.replace !== '', showReplacingOrNot)
  more.classList.add('find-more')
  const close = button(t('Close'), () => leave(view))
  const dom = element('div', { className: 'find', role: 'search', ariaLabel: t('Find in the draft') }, [
    search,
    replace,
    count,
    element('div', { className: 'find-buttons' }, [
      button('‹', () => findPrevious(view), t('Previous match')),
      button('›', () => findNext(view), t('Next match')),
      ...[matchCase, wholeWord, more, close],
    ]),
    replacing,
  ])

  dom.dir = language().dir
  showReplacingOrNot()

  function showReplacingOrNot(): void {
    replace.hidden = more.getAttribute('aria-pressed') !== 'true'
    replacing.hidden = replace.hidden
  }

  function commit(): void {
    const next = new SearchQuery({
      search: search.value,
      replace: replace.value,
      literal: true,
      caseSensitive: matchCase.getAttribute('aria-pressed') === 'true',
      wholeWord: wholeWord.getAttribute('aria-pressed') === 'true',
    })
    if (!next.eq(getSearchQuery(view.state))) view.dispatch({ effects: setSearchQuery.of(next) })
  }

  function showCount(): void {
    const counted = countMatches(view.state, getSearchQuery(view.state))
    count.textContent = search.value === '' ? '' : matchLabel(counted)
  }

  /** What was done stands there until the next search or change. */
  function replaceEvery(): void {
    const counted = countMatches(view.state, getSearchQuery(view.state))
    if (replaceAll(view)) count.textContent = replacedLabel(counted)
  }

  search.addEventListener('input', commit)
  replace.addEventListener('input', commit)
  dom.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave(view)
    else if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return
    else if (event.target === replace) replaceNext(view)
    else if (event.shiftKey) findPrevious(view)
    else findNext(view)
    event.preventDefault()
    event.stopPropagation()
  })

  return {
    dom,
    top: true,
    mount() {
      showCount()
      search.select()
    },
    update(update: ViewUpdate) {
      const told = update.transactions.flatMap(({ effects }) => effects).some((effect) => effect.is(setSearchQuery))
      if (told) takeOver(getSearchQuery(update.state))
      if (told || update.docChanged || update.selectionSet) showCount()
    },
  }

  /** Opening the panel anew takes the words selected in the draft. */
  function takeOver(query: SearchQuery): void {
    if (search.value !== query.search) search.value = query.search
    if (replace.value !== query.replace) replace.value = query.replace
  }
}

/** Shows the row for replacing. */
export function showReplacing(view: EditorView): void {
  const more = view.dom.querySelector<HTMLButtonElement>('.find-more')
  if (more?.getAttribute('aria-pressed') === 'false') more.click()
}

function leave(view: EditorView): void {
  closeSearchPanel(view)
  view.focus()
}
