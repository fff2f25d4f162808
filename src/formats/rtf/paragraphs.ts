import type { BlockHint, BlockKind, Range } from '../../engine/types'
import type { FormattedDraft, Remark } from '../format'
import { separator } from '../office/layout'

/** Paragraphs as they are read one after the other; places in them count from their start until they are ended. */
export function createParagraphs() {
  const texts: string[] = []
  const blocks: BlockHint[] = []
  const shields: Range[] = []
  const remarks: Remark[] = []
  let length = 0
  let parts: string[] = []
  let size = 0
  let own: { shields: Range[]; remarks: Remark[] } = { shields: [], remarks: [] }

  return {
    get size() {
      return size
    },
    add(text: string): void {
      parts.push(text)
      size += text.length
    },
    shield(from: number): void {
      if (from < size) own.shields.push({ from, to: size })
    },
    remark(remark: Remark): void {
      own.remarks.push(remark)
    },
    end(kind: (text: string) => BlockKind | null): void {
      const text = parts.join('')
      const isBlank = text.trim() === ''
      const start = isBlank || texts.length === 0 ? length : length + separator.length
      const move = <T extends Range>(range: T): T => ({ ...range, from: range.from + start, to: range.to + start })
      if (!isBlank) {
        texts.push(text)
        length = start + text.length
        const found = kind(text)
        if (found !== null) blocks.push({ kind: found, from: start, to: length })
        shields.push(...own.shields.map(move))
      }
      remarks.push(...own.remarks.map((remark) => (isBlank ? { ...remark, from: length, to: length } : move(remark))))
      parts = []
      size = 0
      own = { shields: [], remarks: [] }
    },
    finish: (): Omit<FormattedDraft, 'notices'> => ({ text: texts.join(separator), blocks, shields, remarks }),
  }
}
