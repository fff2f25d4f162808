import { EditorView } from '@codemirror/view'
import { type KeyboardEvent, useMemo, useRef } from 'react'
import { t } from '../../l10n/t'
import type { WitnessLink } from '../../engine'
import { type OriginalSentence, splitOriginal } from '../../engine/witness/split'
import { useCommands, useEditor, useSession, useUi } from '../app/session-context'
import { originalAttributes } from './attributes'
import { linkAt, originalField, originalLanguage, testimonyField, testimonyOf } from './original-field'
import { OriginalHead } from './original-head'
import './original.css'
import { useFollowDraft } from './use-follow-draft'

const overlaps = (link: WitnessLink | null, { from, to }: OriginalSentence): boolean =>
  link?.original.some((range) => range.from < to && range.to > from) === true

/** The original beside the draft: its sentences, those of the caret’s sentence marked, and links to be mended by key. */
export function OriginalPane() {
  const { view, ui } = useSession()
  const { run } = useCommands()
  const text = useEditor((state) => state.field(originalField)?.text ?? '')
  const language = useEditor(originalLanguage)
  const links = useEditor((state) => testimonyOf(state)?.links)
  const isStrange = useEditor((state) => state.field(testimonyField)?.was.isStrange === true)
  const aligned = useEditor((state) => linkAt(state, state.selection.main.head))
  const chosen = useUi((state) => state.original.sentence)
  const body = useRef<HTMLDivElement>(null)
  const sentences = useMemo(() => splitOriginal(text), [text])
  const paragraphs = useMemo(() => inParagraphs(sentences), [sentences])
  const first = sentences.findIndex((sentence) => overlaps(aligned, sentence))
  useFollowDraft(view, body, links, sentences, first)

  const choose = (sentence: number): void => {
    const at = Math.max(0, Math.min(sentences.length - 1, sentence))
    ui.update({ original: { ...ui.get().original, sentence: at } })
    body.current?.querySelector(`#${idOf(at)}`)?.scrollIntoView({ block: 'nearest' })
  }
  const goThere = (sentence: number): void => {
    const unit = sentences[sentence]
    const there = links?.find((link) => unit !== undefined && overlaps(link, unit))?.draft[0]
    if (there === undefined) return
    view.dispatch({ selection: { anchor: there.from }, effects: EditorView.scrollIntoView(there.from, { y: 'center' }) })
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const at = chosen ?? Math.max(0, first)
    const action = keysOf(event.key, at, sentences.length, { choose, goThere, run })
    if (action === null) return
    action()
    event.preventDefault()
  }

  return (
    <section className="original" aria-label={t('Original')} data-region="original">
      <OriginalHead />
      {isStrange && <p className="original-note">{t('Little of the draft is in this text. Is it the right original?')}</p>}
      <div
        ref={body}
        className="original-text"
        role="listbox"
        aria-label={t('Sentences of the original')}
        tabIndex={0}
        aria-activedescendant={sentences.length === 0 ? undefined : idOf(chosen ?? Math.max(0, first))}
        onKeyDown={onKey}
        translate="no"
        {...originalAttributes(language)}
      >
        {paragraphs.map((paragraph) => (
          <p key={paragraph[0]?.at} role="presentation">
            {paragraph.map(({ sentence, at }) => {
              const link = links?.find((one) => overlaps(one, sentence))
              return (
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the listbox around it has the keys
                <span
                  key={at}
                  id={idOf(at)}
                  role="option"
                  aria-selected={at === chosen}
                  title={link === undefined ? t('Linked with nothing in the draft') : undefined}
                  tabIndex={-1}
                  className={classOf(overlaps(aligned, sentence), link, links !== undefined)}
                  onClick={() => {
                    choose(at)
                    goThere(at)
                  }}
                >
                  {sentence.text}{' '}
                </span>
              )
            })}
          </p>
        ))}
      </div>
    </section>
  )
}

const idOf = (sentence: number): string => `original-${sentence}`

function classOf(isAligned: boolean, link: WitnessLink | undefined, isCompared: boolean): string {
  const classes = ['sentence']
  if (isAligned) classes.push('sentence-aligned')
  if (link === undefined && isCompared) classes.push('sentence-alone')
  if (link?.byHand === true) classes.push('sentence-by-hand')
  return classes.join(' ')
}

interface Actions {
  readonly choose: (sentence: number) => void
  readonly goThere: (sentence: number) => void
  readonly run: ReturnType<typeof useCommands>['run']
}

function keysOf(key: string, at: number, count: number, { choose, goThere, run }: Actions): (() => void) | null {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return () => choose(at + 1)
    case 'ArrowUp':
    case 'ArrowLeft':
      return () => choose(at - 1)
    case 'Home':
      return () => choose(0)
    case 'End':
      return () => choose(count - 1)
    case 'Enter':
      return () => {
        choose(at)
        run('linkOriginal')
      }
    case 'u':
    case 'Delete':
      return () => {
        choose(at)
        run('unlinkOriginal')
      }
    case 'g':
      return () => goThere(at)
    default:
      return null
  }
}

interface Placed {
  readonly sentence: OriginalSentence
  readonly at: number
}

function inParagraphs(sentences: readonly OriginalSentence[]): readonly (readonly Placed[])[] {
  const paragraphs: Placed[][] = []
  sentences.forEach((sentence, at) => {
    const last = paragraphs.at(-1)
    if (last?.[0]?.sentence.paragraph === sentence.paragraph) last.push({ sentence, at })
    else paragraphs.push([{ sentence, at }])
  })
  return paragraphs
}
