import { t } from '../l10n/t'
import { createCatalogue } from './catalogue'
import { changesBetween } from './exports/changes'
import { exportAs, type ExportRequest } from './exports/export'
import type { FormatId, Reading, Written } from './format'
import type { Codec, EncodingName } from './text/encodings'

/**
 * What is done with documents from strangers, and so in a process of its own. All of it can be sent from one process to another. `encoding`
 * is set where the editor chose one.
 */
export type Job =
  | { readonly kind: 'read'; readonly format: FormatId; readonly bytes: Uint8Array; readonly encoding?: EncodingName }
  /** Writes what leads from `original`, the text these bytes were read as, to `text`. */
  | {
      readonly kind: 'rewrite'
      readonly format: FormatId
      readonly bytes: Uint8Array
      readonly encoding?: EncodingName
      readonly original: string
      readonly text: string
    }
  | { readonly kind: 'export'; readonly request: ExportRequest }

export type JobResult<J extends Job = Job> = J extends { readonly kind: 'read' } ? Reading : Written

const onlyRead = (): Written => ({ kind: 'refused', message: t('Nothing was written: Galley only reads such files.') })

/** Does one job. Nothing of it outlives the call. */
export function runJob(job: Job, codec: Codec): Reading | Written {
  const catalogue = createCatalogue(codec)
  switch (job.kind) {
    case 'read':
      return catalogue.named(job.format).read(job.bytes, job.encoding)
    case 'rewrite': {
      const { edits } = changesBetween(job.original, job.text, [])
      return catalogue.named(job.format).write?.(job.bytes, edits, job.encoding) ?? onlyRead()
    }
    case 'export':
      return exportAs(job.request, codec)
  }
}
