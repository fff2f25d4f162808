import { asking } from '../../proposals'
import { type Around, type NeighboursRule, prose } from '../rule'

/** A list is what must follow: “are:”, “the following:”, “as follows:”, “including:”. */
const announces =
  /(?:(?<!\p{L})(?:are|were|include|includes|included|including|namely)|(?<!\p{L})(?:following|(?<!(?:reads?|states?|stated|says|said|runs?|ran|worded|provides?|provided) as )follows)(?:\s\p{Ll}+){0,3}):$/u

/** Words from which on the next paragraph is no item of a list. */
const longItem = 14

/**
 * A colon that promises a list, with a paragraph of plain prose or nothing behind it. Deliberate exceptions: a statement, a
 * quotation or a question that the colon leads up to, lists of short lines or of lines with a sign or number.
 */
export const emptyAnnouncement: NeighboursRule = {
  id: 'empty-announcement',
  category: 'broken',
  name: 'List announced, none follows',
  why: 'The paragraph ends on a colon that promises names or items, but none come. The list was lost with the page.',
  scope: 'neighbours',
  blocks: prose,
  covers: ['BS28'],
  examples: [
    {
      damaged:
        'The victims of the fire [[are:]]\n\nPolice said on Tuesday that they had closed the road to the village and that nobody would be let in before noon.',
    },
    { damaged: 'The ministry closed the [[following:]]' },
  ],
  sound: [
    'The victims are:\n\n- Ana Ruiz, 34\n- Li Wei, 41',
    'The victims are:\n\nAna Ruiz, 34',
    'The reasons are: money and time.',
    'Paragraph 2 of the law reads as follows:\n\nThe council of the town may close any road for as long as the work on the bridge and the two ramps goes on.',
    'The minister said in a statement:\n\nWe regret the delay and will do everything that we can so that the road is open again before the end of June.',
    'The changes are:\n\nParents of children under five will get 30 hours of free care a week from September next year\n\nFirms must tell',
  ],
  *check({ text }, around) {
    const found = announces.exec(text.slice(-60))
    if (!found || hasList(around)) return
    const words = /\S+$/u.exec(text)?.[0] ?? ''
    yield {
      ranges: [{ from: text.length - words.length, to: text.length }],
      tier: 'likely',
      severity: 5,
      message: 'The colon promises a list, but none follows.',
      repairs: [asking('for the list', 'What does the list say?')],
    }
  },
}

function hasList({ after }: Around): boolean {
  const [next, second] = after
  if (!next) return false
  const { block } = next
  if (
    block.kind === 'list' ||
    block.kind === 'quotation' ||
    /^(?:[-–—•*·“"‘([\d]|(?:First|Firstly|One|The first|[IVX]+\.)(?!\p{L}))/u.test(block.text) ||
    /[;:\p{L}\p{N}]$/u.test(block.text)
  )
    return true
  const words = block.text.split(/\s+/u).length
  // “When I …” and “When she …”: items that begin alike.
  if (second !== undefined && firstWord(second.block.text) === firstWord(block.text)) return true
  return words < longItem || (second !== undefined && /^\S+(?:\s\S+){0,3}:/u.test(block.text))
}

const firstWord = (text: string): string | undefined => /^\p{L}+/u.exec(text)?.[0]
