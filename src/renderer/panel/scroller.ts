/** What scrolls a list: the room around it, or in a window without much of that the whole panel. */
export function scrollerOf(box: HTMLElement | null): HTMLElement | null {
  const panel = box?.closest<HTMLElement>('.panel')
  return panel && getComputedStyle(panel).overflowY === 'auto' ? panel : (box?.parentElement ?? null)
}

/** How far the top of a list is above the top of what scrolls it, in pixels; negative while it stands below. */
export function scrolledBy(box: HTMLElement, scroller: HTMLElement): number {
  return scroller.getBoundingClientRect().top - box.getBoundingClientRect().top
}
