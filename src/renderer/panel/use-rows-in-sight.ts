import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Row } from './rows'
import { scrolledBy, scrollerOf } from './scroller'
import { layOut, type RowLayout, rowsBetween } from './row-layout'

/** Drawn beyond what is in sight, in pixels, so that scrolling shows no holes. */
const beyond = 400

/** Drawn where nothing can be measured yet. */
const unmeasured = 900

/** A part of the list, from its top. */
interface Sight {
  readonly top: number
  readonly bottom: number
}

/** The rows to draw, each with its place from the top of the list. */
export interface RowsInSight {
  readonly layout: RowLayout
  readonly from: number
  readonly to: number
}

/**
 * Draws only the rows in sight: thousands of cards would slow every keystroke. Each row that is drawn is measured by its
 * `data-row`, and the ones after it move accordingly before the screen is painted.
 */
export function useRowsInSight(box: RefObject<HTMLElement | null>, rows: readonly Row[]): RowsInSight {
  const heights = useRef(new Map<string, number>())
  const [measured, setMeasured] = useState(0)
  const [sight, setSight] = useState<Sight>({ top: 0, bottom: unmeasured })
  // The map of heights is changed in place; `measured` tells that it was.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- see above
  const layout = useMemo(() => layOut(rows, heights.current), [rows, measured])

  const measure = useCallback(() => {
    let changed = false
    for (const element of box.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []) {
      const key = element.dataset['row'] ?? ''
      const height = element.offsetHeight
      if (height === 0 || heights.current.get(key) === height) continue
      heights.current.set(key, height)
      changed = true
    }
    if (changed) setMeasured((count) => count + 1)
  }, [box])

  const look = useCallback(() => {
    const scroller = scrollerOf(box.current)
    if (!box.current || !scroller) return
    const height = scroller.clientHeight || unmeasured
    const top = scrolledBy(box.current, scroller)
    // A step is less than what is drawn beyond, so small scrolls draw nothing anew.
    const step = beyond / 2
    const from = Math.floor(top / step) * step
    setSight((before) =>
      before.top === from && before.bottom === from + height + step ? before : { top: from, bottom: from + height + step },
    )
  }, [box])

  // Other rows are drawn where they lie otherwise or another part is in sight; cards that only grow tell the observer below.
  useLayoutEffect(() => {
    measure()
    look()
  }, [measure, look, layout, sight])

  useEffect(() => {
    const scroller = scrollerOf(box.current)
    if (!scroller) return
    const hear = new AbortController()
    scroller.addEventListener('scroll', look, { signal: hear.signal, passive: true })
    // Another width makes other heights; a card that opens “Why” grows.
    const observer = new ResizeObserver(() => {
      measure()
      look()
    })
    observer.observe(scroller)
    for (const element of box.current?.querySelectorAll('[data-row]') ?? []) observer.observe(element)
    return () => {
      hear.abort()
      observer.disconnect()
    }
  }, [box, measure, look, layout, sight])

  return { layout, ...rowsBetween(layout, sight.top - beyond, sight.bottom + beyond) }
}
