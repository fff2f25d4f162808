import type { Text } from '@codemirror/state'
import type { Finding } from '../../engine'
import type { Choice } from './settle-findings'

/** Page furniture is what the engine offers to delete as a block. */
export function isFurniture(finding: Finding): boolean {
  return finding.repairs.some(({ kind }) => kind === 'delete')
}

/** What may be settled together after a look at it: furniture and safe repairs. */
export interface Mechanical {
  readonly choices: readonly Choice[]
  /** Lines of furniture that hold anything. */
  readonly lines: number
  readonly safe: number
}

export function mechanicalOf(doc: Text, stops: readonly Finding[]): Mechanical {
  const choices: Choice[] = []
  let lines = 0
  let safe = 0
  for (const finding of stops) {
    const repair = finding.repairs.find(({ kind }) => kind === 'delete' || kind === 'safe')
    if (repair === undefined) continue
    choices.push({ finding, repair })
    if (repair.kind === 'safe') safe += 1
    else for (const { from, to } of finding.ranges) lines += linesOf(doc.sliceString(from, to))
  }
  return { choices, lines, safe }
}

/** “6 leftover lines, 1 safe repair”. */
export function mechanicalSummary({ lines, safe }: Mechanical): string {
  const parts = [
    ...(lines > 0 ? [`${lines} leftover ${lines === 1 ? 'line' : 'lines'}`] : []),
    ...(safe > 0 ? [`${safe} safe ${safe === 1 ? 'repair' : 'repairs'}`] : []),
  ]
  return parts.join(', ')
}

function linesOf(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length
}
