import { t } from '../../l10n/t'
import { assertNever } from '../../shared/assert-never'
import { currentText, type DraftDocument, encodeDraft } from './draft-document'
import type { SnapshotTaken, TextSnapshot } from './snapshot'

/** A draft as it is now, as plain text in its encoding. */
export function asText(draft: DraftDocument): SnapshotTaken {
  const { id, encoding, mirror } = draft
  const snapshot: TextSnapshot = { id, version: mirror.version, encoding, text: currentText(draft), draft }
  const encoded = encodeDraft(draft)
  switch (encoded.kind) {
    case 'unencodable': {
      const { character } = encoded
      const { text } = mirror
      const half = text.search(/\p{Surrogate}/u)
      if (half !== -1) return { kind: 'failed', message: halfCharacterMessage(countedLine(text, half)) }
      return { kind: 'unencodable', character, line: countedLine(text, text.indexOf(character)), encoding, snapshot }
    }
    case 'encoded': {
      // The codec's own memory, looked at as a Buffer.
      const { buffer, byteOffset, byteLength } = encoded.bytes
      const bytes = Buffer.from(buffer, byteOffset, byteLength)
      return { kind: 'taken', snapshot: { ...snapshot, bytes, format: null } }
    }
    default:
      return assertNever(encoded)
  }
}

function countedLine(text: string, at: number): number {
  return text.slice(0, Math.max(0, at)).split('\n').length
}

function halfCharacterMessage(line: number): string {
  return t(
    'Nothing was written: line {line} holds half of a character (a broken emoji, most likely); delete it and save again.',
    { line },
  )
}
