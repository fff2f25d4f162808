import type { EditorView } from '@codemirror/view'
import { type RefObject, useEffect, useRef } from 'react'
import type { WitnessLink } from '../../engine'
import type { OriginalSentence } from '../../engine/witness/split'

/** Keeps what the draft shows in sight beside it: when the draft is scrolled, when the caret goes to another sentence, and once it is first compared. */
export function useFollowDraft(
  view: EditorView,
  body: RefObject<HTMLDivElement | null>,
  links: readonly WitnessLink[] | undefined,
  sentences: readonly OriginalSentence[],
  aligned: number,
): void {
  useEffect(() => {
    if (aligned >= 0) body.current?.querySelector(`#original-${aligned}`)?.scrollIntoView({ block: 'nearest' })
  }, [aligned, body])

  const wasCompared = useRef(false)
  useEffect(() => {
    if (links === undefined) {
      wasCompared.current = false
      return undefined
    }
    let frame = 0
    const follow = (): void => {
      const pane = body.current
      const position = view.lineBlockAtHeight(view.scrollDOM.scrollTop).from
      const link = nearest(links, position)
      const at = sentences.findIndex(({ to }) => link !== undefined && to > (link.original[0]?.from ?? 0))
      const sentence = pane?.querySelector(`#original-${at}`)
      if (pane === null || !(sentence instanceof HTMLElement)) return
      pane.scrollTop += sentence.getBoundingClientRect().top - pane.getBoundingClientRect().top - gap
    }
    const soon = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(follow)
    }
    view.scrollDOM.addEventListener('scroll', soon, { passive: true })
    if (!wasCompared.current && view.scrollDOM.scrollTop > 0) soon()
    wasCompared.current = true
    return () => {
      cancelAnimationFrame(frame)
      view.scrollDOM.removeEventListener('scroll', soon)
    }
  }, [view, body, links, sentences])
}

/** Pixels above the sentence that belongs to the first line in sight. */
const gap = 24

/** The first link at or behind a place of the draft. */
function nearest(links: readonly WitnessLink[], position: number): WitnessLink | undefined {
  const startOf = ({ draft }: WitnessLink): number => draft[0]?.to ?? 0
  return links.filter((link) => startOf(link) >= position).toSorted((a, b) => startOf(a) - startOf(b))[0]
}
