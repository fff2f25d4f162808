import { mechanicalKind } from '../quotation-repairs'
import { type ParagraphRule, prose } from '../rule'

/**
 * A paragraph that starts with a comma, full stop or other closing mark. Deliberate exceptions: an ellipsis, figures and names
 * that begin with a dot (“.22”, “.com”), and lines of page furniture, which go as a whole.
 */
export const leadingMark: ParagraphRule = {
  id: 'leading-mark',
  category: 'broken',
  name: 'Paragraph starts with a mark',
  why: 'No sentence starts with a comma or a full stop. The words before it were cut, or the mark is left over from the page.',
  scope: 'paragraph',
  blocks: [...prose, 'caption'],
  covers: ['PQ02'],
  examples: [
    { damaged: '[[,]] The police closed both roads on Sunday.', repaired: 'The police closed both roads on Sunday.' },
    { damaged: '[[;]]Talks go on in Geneva this week.', repaired: 'Talks go on in Geneva this week.' },
  ],
  sound: [
    '... and then it rained for a week.',
    '.22 rifles were found in the car.',
    '“.22,” said the label.',
    '.NET developers are in short supply, the survey found.',
  ],
  *check(block) {
    const found = /^[,;:.!?)\]]{1,3}(?=\s|\p{Lu})/u.exec(block.text)
    // “.NET”
    if (!found || found[0] === '...' || /^\.\p{Lu}{2}/u.test(block.text)) return
    const rest = block.text.slice(found[0].length)
    const range = { from: 0, to: found[0].length }
    yield {
      ranges: [range],
      tier: 'likely',
      severity: 1,
      message: `The paragraph starts with “${found[0]}”.`,
      repairs: [
        {
          label: 'Delete the mark',
          kind: mechanicalKind(block, range),
          edits: [{ from: 0, to: found[0].length + rest.length - rest.trimStart().length, insert: '' }],
        },
      ],
    }
  },
}
