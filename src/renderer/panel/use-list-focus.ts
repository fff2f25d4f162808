import { type RefObject, useEffect, useRef } from 'react'
import type { CommandContext } from '../commands/context'
import { answerKey } from './list-keys'

/**
 * Lets the list answer to bare keys wherever the focus is in it, and keeps the focus there: the button that settled a finding
 * is gone with its card, and the editor wants to go on with the next.
 */
export function useListFocus(
  box: RefObject<HTMLElement | null>,
  current: string | undefined,
  commands: CommandContext,
  listed: readonly string[],
): void {
  const hadFocus = useRef(false)
  const order = useRef(listed)
  useEffect(() => {
    order.current = listed
  }, [listed])

  useEffect(() => {
    const element = box.current
    if (element === null) return
    const hear = new AbortController()
    const { signal } = hear
    element.addEventListener('keydown', (event) => answerKey(event, commands, order.current), { signal })
    element.addEventListener('focusin', () => void (hadFocus.current = true), { signal })
    element.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !element.contains(relatedTarget)) hadFocus.current = false
      },
      { signal },
    )
    return () => hear.abort()
  }, [box, commands])

  useEffect(() => {
    const option = box.current?.querySelector<HTMLElement>('[aria-selected="true"]')
    const { activeElement } = document
    const isLost = activeElement === null || activeElement === document.body || box.current?.contains(activeElement) === true
    if (!hadFocus.current || !isLost) return
    if (option) option.focus({ preventScroll: true })
    else commands.view.focus()
  }, [box, current, commands])
}
