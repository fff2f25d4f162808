import { type RefObject, useLayoutEffect, useRef } from 'react'
import { scrolledBy, scrollerOf } from './scroller'

/** Left between the current card and the edge of the panel. */
const margin = 12

/** Brings the current card and what belongs to it into sight when another finding becomes current, and not when the editor scrolls away. */
export function useShowCurrent(box: RefObject<HTMLElement | null>, current: string | undefined, top: number | undefined): void {
  const shown = useRef<string | undefined>(undefined)
  useLayoutEffect(() => {
    const scroller = scrollerOf(box.current)
    if (!box.current || !scroller) return
    if (shown.current === current || top === undefined) {
      if (current === undefined) shown.current = undefined
      return
    }
    shown.current = current
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
  })
}
