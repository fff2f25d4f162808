import type { Text } from '@codemirror/state'
import type { Finding } from '../../engine'
import { type Excerpt, excerptOf } from './excerpt'
import { visibleSentence, visibleText } from './visible-text'

/** What a card says below its title: the words in their place, or for the current finding what is wrong with them. */
export function cardWords(doc: Text, finding: Finding, isCurrent: boolean): Excerpt {
  if (isCurrent) return { before: '', words: visibleSentence(finding.message), after: '' }
  const { before, words, after } = excerptOf(doc, finding.ranges[0])
  return { before: visibleText(before), words: visibleText(words), after: visibleText(after) }
}
