import { type ReactNode, useEffect, useId, useRef } from 'react'
import './dialog.css'
import { useSession } from './session-context'

interface DialogProps {
  readonly title: string
  readonly children: ReactNode
  /** Tall ones take the height of the window, whatever is in them; small ones ask for one thing. */
  readonly size?: 'fitting' | 'small' | 'tall' | 'wide' | 'palette'
}

/** A dialog over the window. Escape closes it, and the focus goes back to where it was, or to the paper where that is gone. */
export function Dialog({ title, children, size = 'fitting' }: DialogProps) {
  const { view, ui } = useSession()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    element?.showModal()
    const first = element?.querySelector<HTMLElement>('[data-first-focus]') ?? element?.querySelector<HTMLElement>('.primary')
    first?.focus()
    return () => {
      element?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
      else view.focus()
    }
  }, [view])
  return (
    <dialog
      ref={dialog}
      className={`dialog dialog-${size}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        // The window closes it by no longer drawing it.
        event.preventDefault()
        ui.update({ dialog: 'none' })
      }}
    >
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>
  )
}
