import * as v from 'valibot'
import { blockKind } from '../block-kind'
import { objectSorts } from '../../formats/objects'
import { unshownSorts } from '../../formats/unshown'
import { encodingNames } from '../../formats/text/encodings'
import { digest } from '../../disk/file-state'
import type { SourceDocument } from '../documents/source-document'
import { seal, unseal } from '../own-files/sealed'

/** Of the content below. */
const version = 1

/** As copies name the format of a document. */
export const formatId = v.picklist(['docx', 'odt', 'rtf', 'html', 'markdown'])

const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const range = { from: whole, to: whole }
const content = v.object({
  format: formatId,
  encoding: v.exactOptional(v.picklist(encodingNames)),
  draft: v.object({
    text: v.string(),
    blocks: v.array(v.object({ ...range, kind: blockKind })),
    shields: v.array(v.object(range)),
    remarks: v.array(
      v.object({
        ...range,
        kind: v.picklist(['inserted', 'deleted', 'comment', 'object', 'link']),
        author: v.string(),
        text: v.string(),
        object: v.exactOptional(v.picklist(objectSorts)),
        alt: v.exactOptional(v.string()),
        target: v.exactOptional(v.string()),
      }),
    ),
    notices: v.array(v.string()),
    unshown: v.exactOptional(v.array(v.picklist(unshownSorts))),
    lines: v.exactOptional(v.array(v.object({ from: whole, line: v.nullable(whole) }))),
  }),
})

/** The document a draft was read from, as its recovery copies name it. */
export function sourceKey({ bytes }: SourceDocument): string {
  return digest(bytes)
}

/** The bytes of a copy of such a document, which is kept once beside all recovery copies of its draft. */
export function writeSource({ format, encoding, draft, bytes }: SourceDocument): Buffer {
  return seal('source', version, Buffer.concat([Buffer.from(`${JSON.stringify({ format, encoding, draft })}\n`, 'utf8'), bytes]))
}

/** Reads such a copy; null where it is not the one the recovery copy names, or damaged. */
export function readSource(copy: Buffer, key: string): SourceDocument | null {
  const unsealed = unseal('source', version, copy)
  if (unsealed.kind !== 'sound') return null
  const end = unsealed.content.indexOf(10)
  const parsed = v.safeParse(content, parseJson(unsealed.content.subarray(0, Math.max(0, end))))
  const bytes = unsealed.content.subarray(end + 1)
  return parsed.success && digest(bytes) === key ? { ...parsed.output, bytes } : null
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null // refused by the schema
  }
}
