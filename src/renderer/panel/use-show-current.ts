import { type RefObject, useLayoutEffect, useRef } from 'react'
import { scrolledBy, scrollerOf } from './scroller'

/** Left between the current card and the edge of the panel. */
const margin = 12

/** Where the current card was brought into sight. */
interface Shown {
  readonly id: string
  readonly top: number
  readonly scrollTop: number
}

/**
 * Brings the current card and what belongs to it into sight when another finding becomes current, and again when cards above it that are
 * measured only then move it; not when the editor scrolls away.
 */
export function useShowCurrent(box: RefObject<HTMLElement | null>, current: string | undefined, top: number | undefined): void {
  const shown = useRef<Shown | null>(null)
  useLayoutEffect(() => {
    const scroller = scrollerOf(box.current)
    if (!box.current || !scroller) return
    if (current === undefined) shown.current = null
    if (current === undefined || top === undefined) return
    const before = shown.current
    if (before?.id === current && (before.top === top || before.scrollTop !== scroller.scrollTop)) return
    const option = box.current.querySelector<HTMLElement>('[aria-selected="true"]')
    const detail = box.current.querySelector<HTMLElement>('.card-detail')
    const boxTop = scroller.scrollTop - scrolledBy(box.current, scroller)
    const start = boxTop + top - margin
    const end = boxTop + top + (option?.offsetHeight ?? 0) + (detail?.offsetHeight ?? 0) + margin
    // What does not fit shows its beginning.
    const { scrollTop, clientHeight } = scroller
    const down = end > scrollTop + clientHeight ? end - clientHeight : scrollTop
    const target = Math.min(down, start)
    if (target !== scrollTop) scroller.scrollTo({ top: target })
    shown.current = { id: current, top, scrollTop: scroller.scrollTop }
  })
}
