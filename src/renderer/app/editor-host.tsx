import { useLayoutEffect, useRef } from 'react'
import { t } from '../../l10n/t'
import './manuscript.css'
import './marks.css'
import { takePaper } from './lay-paper'
import { readingStyle } from '../settings/reading-style'
import { useSession, useUi } from './session-context'

/** Where the editor stands on the desk. React only gives it a place. */
export function EditorHost() {
  const { view } = useSession()
  const reading = useUi((ui) => ui.settings.reading)
  const place = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (place.current !== null) takePaper(place.current, view)
    return () => view.dom.remove()
  }, [view])
  return (
    <section
      ref={place}
      className={reading.focusParagraph ? 'sheet sheet-focus' : 'sheet'}
      style={readingStyle(reading)}
      aria-label={t('Draft')}
      data-region="draft"
    />
  )
}
