import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Row } from './rows'
import { scrolledBy, scrollerOf } from './scroller'

/** Left between the current card and the edge of the panel. */
const margin = 12

/** How the current card lay when it was last looked at. */
interface Shown {
  readonly id: string
  readonly rows: readonly Row[]
  /** From the top of all that scrolls. */
  readonly top: number
  readonly height: number
  readonly scrollTop: number
  /** It was scrolled as far as it takes: a list whose cards are measured only then may be too short for that. */
  readonly isInSight: boolean
}

/** Where the current card is to be found: its id, the rows it is one of, and how far it lies from the top of the list. */
interface Place {
  readonly id: string
  readonly rows: readonly Row[]
  readonly top: number
}

/**
 * Brings the current card and what belongs to it into sight when another finding becomes current; again when what stands above it comes,
 * goes or is measured only then, and when it grows with what is found beside it. Not when the editor scrolls away or opens a part of it.
 */
export function useShowCurrent(box: RefObject<HTMLElement | null>, current: Place | null): void {
  const shown = useRef<Shown | null>(null)
  useLayoutEffect(() => {
    const scroller = scrollerOf(box.current)
    if (!box.current || !scroller) return
    if (current === null) {
      shown.current = null
      return
    }
    const { id, rows } = current
    const option = box.current.querySelector<HTMLElement>('[aria-selected="true"]')
    const detail = box.current.querySelector<HTMLElement>('.card-detail')
    const height = (option?.offsetHeight ?? 0) + (detail?.offsetHeight ?? 0)
    const { scrollTop, scrollHeight, clientHeight } = scroller
    const top = scrollTop - scrolledBy(box.current, scroller) + current.top
    const before = shown.current?.id === id ? shown.current : null
    const isMoved = before !== null && before.top !== top
    const isGrown = before !== null && before.rows !== rows && before.height !== height
    // Where less is left to scroll, the browser has scrolled as far as it could.
    const isLeft = before !== null && Math.abs(Math.min(before.scrollTop, scrollHeight - clientHeight) - scrollTop) > 1
    if (before !== null && (isLeft || !(isMoved || isGrown || !before.isInSight))) {
      shown.current = { ...before, rows, top, height }
      return
    }
    // What does not fit shows its beginning.
    const target = Math.min(Math.max(scrollTop, top + height + margin - clientHeight), top - margin)
    if (target !== scrollTop) scroller.scrollTo({ top: target })
    shown.current = { id, rows, top, height, scrollTop: scroller.scrollTop, isInSight: scroller.scrollTop > target - 1 }
  })
}
