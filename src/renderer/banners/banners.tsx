import type { ReactNode } from 'react'
import { t } from '../../l10n/t'
import { assertNever } from '../../shared/assert-never'
import type { DiskState, RecoveredDraft } from '../../shared/opened-draft'
import { useAnswer, useCommands, useEditor, useSession } from '../app/session-context'
import type { CommandContext } from '../commands/context'
import { draftField, isEdited } from '../editor/draft-field'
import './banners.css'
import { clockOf } from './clock'
import { compareWithFile, discardRecovered, keepMine, keepRecovered, loadTheirs } from './disk-actions'
import { standingField } from './standing-field'

/** What the editor has to decide about the draft’s file. They stay until that is done. */
export function Banners() {
  const draft = useEditor((state) => state.field(draftField))
  const edited = useEditor(isEdited)
  const { disk, recovered } = useEditor((state) => state.field(standingField))
  if (draft === null) return null
  return (
    <>
      {recovered !== null && <RecoveredBanner name={draft.name} recovered={recovered} />}
      {disk !== 'same' && <DiskBanner name={draft.name} disk={disk} edited={edited} />}
    </>
  )
}

function RecoveredBanner({ name, recovered }: { readonly name: string; readonly recovered: RecoveredDraft }) {
  return (
    <Banner
      tone="recovered"
      title={t('Recovered unsaved changes to “{name}” from {time}.', { name, time: clockOf(recovered.at) })}
      detail={
        recovered.usedOlder
          ? t('The newest copy was damaged; this is the one before it.')
          : t('Galley ended before they were saved.')
      }
    >
      <Button does={compareWithFile}>{t('Compare')}</Button>
      <Button does={discardRecovered}>{t('Discard…')}</Button>
      <Button does={keepRecovered} primary>
        {t('Keep')}
      </Button>
    </Banner>
  )
}

interface DiskBannerProps {
  readonly name: string
  readonly disk: Exclude<DiskState, 'same'>
  readonly edited: boolean
}

function DiskBanner({ name, disk, edited }: DiskBannerProps) {
  const { run } = useCommands()
  switch (disk) {
    case 'changed':
      return (
        <Banner
          tone="disk"
          title={t('Another program changed “{name}”.', { name })}
          detail={edited ? t('You have unsaved changes of your own.') : t('Here you see the text as it was.')}
        >
          <Button does={compareWithFile}>{t('Compare')}</Button>
          <Button does={keepMine}>{t('Keep mine')}</Button>
          <Button does={loadTheirs} primary={!edited}>
            {edited ? t('Load theirs') : t('Reload')}
          </Button>
        </Banner>
      )
    case 'deleted':
      return (
        <Banner
          tone="disk"
          title={t('“{name}” was deleted, moved or renamed.', { name })}
          detail={t('Its text is still here. Save writes it to the old place again.')}
        >
          <Button does={() => run('saveAs')}>{t('Save As…')}</Button>
          <Button does={() => run('save')} primary>
            {t('Save')}
          </Button>
        </Banner>
      )
    case 'unreadable':
      return (
        <Banner
          tone="disk"
          title={t('“{name}” can no longer be read.', { name })}
          detail={t('Its disk may be gone, or you lost permission. The text is still here.')}
        >
          <Button does={() => run('saveAs')} primary>
            {t('Save As…')}
          </Button>
        </Banner>
      )
    default:
      return assertNever(disk)
  }
}

interface BannerProps {
  readonly tone: 'recovered' | 'disk'
  readonly title: string
  readonly detail: string
  readonly children: ReactNode
}

function Banner({ tone, title, detail, children }: BannerProps) {
  return (
    <section className={`banner banner-${tone}`} role="alert">
      <p>
        <b>{title}</b> <span>{detail}</span>
      </p>
      <div className="banner-buttons">{children}</div>
    </section>
  )
}

interface ButtonProps {
  readonly does: (context: CommandContext) => void
  readonly primary?: boolean
  readonly children: ReactNode
}

function Button({ does, primary = false, children }: ButtonProps) {
  const { commands } = useSession()
  const answer = useAnswer()
  return (
    <button type="button" className={primary ? 'button primary' : 'button'} onClick={() => answer(() => does(commands))}>
      {children}
    </button>
  )
}
