import { useEffect, useRef } from 'react'
import './manuscript.css'
import { useSession } from './session-context'

/** Where the editor stands on the desk. React only gives it a place. */
export function EditorHost() {
  const { view } = useSession()
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    place.current?.append(view.dom)
    view.requestMeasure()
    view.focus()
    return () => view.dom.remove()
  }, [view])
  return <section ref={place} className="sheet" aria-label="Draft" data-region="draft" />
}
