/** A rectangle on the desktop, in the system's own pixels. */
export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How a window stood when it was last seen. */
export interface WindowState {
  /** Null where the system is to choose a place. */
  readonly place: { readonly x: number; readonly y: number } | null
  readonly width: number
  readonly height: number
  readonly maximized: boolean
}

export const firstState: WindowState = { place: null, width: 1320, height: 880, maximized: false }

/** As narrow as text at twice its size leaves on a small screen (WCAG 1.4.10). */
export const leastSize = { width: 320, height: 400 } as const

/** So much of a window has to be on a screen, at its top, for a hand to take hold of it. */
const handle = { width: 120, height: 40 } as const

/** Another window over this one would hide it. */
const step = 28

/**
 * Where a window is to be opened: as it stood, but no larger than a screen is, and pulled back where its screen is gone. `taken`
 * are windows that are open; one that would cover another exactly is moved aside. `screens` are work areas, the main one first.
 */
export function boundsFor(state: WindowState, screens: readonly Bounds[], taken: readonly Bounds[] = []): Partial<Bounds> {
  const [main] = screens
  if (main === undefined) return { width: state.width, height: state.height }
  // Where the system chose a place for one, it would choose the same for another.
  const wanted = state.place ?? taken[0] ?? null
  const home = wanted === null ? undefined : screens.find((screen) => reaches(screen, { ...state, ...wanted }))
  const { width, height } = fitted(state, home ?? main)
  if (wanted === null || home === undefined) return { width, height }
  const place = aside(wanted, taken)
  return { ...within(home, { ...place, width, height }), width, height }
}

function fitted({ width, height }: WindowState, screen: Bounds): Pick<Bounds, 'width' | 'height'> {
  return {
    width: Math.max(leastSize.width, Math.min(width, screen.width)),
    height: Math.max(leastSize.height, Math.min(height, screen.height)),
  }
}

/** Enough of the window's top edge is on the screen. */
function reaches(screen: Bounds, { x, y, width }: Omit<Bounds, 'height'>): boolean {
  const shared = Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x)
  return shared >= handle.width && y >= screen.y && y + handle.height <= screen.y + screen.height
}

function aside(place: { readonly x: number; readonly y: number }, taken: readonly Bounds[]): { x: number; y: number } {
  let { x, y } = place
  for (const _ of taken) {
    if (!taken.some((other) => other.x === x && other.y === y)) break
    x += step
    y += step
  }
  return { x, y }
}

/** Moved as far as is needed to be whole on the screen. */
function within(screen: Bounds, { x, y, width, height }: Bounds): { readonly x: number; readonly y: number } {
  return {
    x: Math.max(screen.x, Math.min(x, screen.x + screen.width - width)),
    y: Math.max(screen.y, Math.min(y, screen.y + screen.height - height)),
  }
}
