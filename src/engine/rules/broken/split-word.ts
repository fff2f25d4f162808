import { smallCalendarNames } from '../../language/calendar'
import { isCommonWord } from '../../language/dictionary-words'
import { isQuoted } from '../../language/quotes'
import { type SentenceRule, prose } from '../rule'

/**
 * A word with a space inside it, as pages with a large first letter and files for print leave it: *T he council*, *W ednesday*, *coun cil*. Deliberate
 * exceptions: letters that stand for something (*plan B*, *X ray*), parts that are words of their own, names, words of other languages, quotations.
 */
export const splitWord: SentenceRule = {
  id: 'split-word',
  category: 'broken',
  name: 'Space inside a word',
  why: 'The first letter was set apart on the page, or the word was torn where a line or a column ended. In running text it stands in one.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['PQ05'],
  examples: [
    { damaged: '[[W ednesday]]’s meeting lasted eleven hours.', repaired: 'Wednesday’s meeting lasted eleven hours.' },
    { damaged: '[[T he]] council approved the plan.', repaired: 'The council approved the plan.' },
    { damaged: 'The [[M inister]] approved the plan.', repaired: 'The Minister approved the plan.' },
    { damaged: 'The [[coun cil]] approved the plan.', repaired: 'The council approved the plan.' },
    { damaged: 'The [[govern ment]] approved the plan.', repaired: 'The government approved the plan.' },
  ],
  sound: [
    'Plan B is to X ray the U turn; vitamin C and group D are out. I am. A man left. E mail was new.',
    'An ad hoc body, de facto and per se, en route to the al fresco show: a par excellence.',
    '“T he council,” he spelt. He sang in B flat, flew the Boeing C class, and led the A team.',
  ],
  *check(block) {
    for (const match of block.text.matchAll(torn)) {
      const { left = '', right = '' } = match.groups ?? {}
      if (!isTorn(left, right, match.index === 0)) continue
      const range = { from: match.index, to: match.index + match[0].length + right.length }
      if (isQuoted(block, range)) continue
      yield {
        ranges: [range],
        tier: 'likely',
        severity: 5,
        message: `“${left} ${right}” is one word with a space inside it.`,
        repairs: [
          {
            label: `Put “${left}${right}”`,
            kind: 'single',
            edits: [{ from: range.from + left.length, to: range.to - right.length, insert: '' }],
          },
        ],
      }
    }
  },
}

const torn =
  /(?<![\p{L}\p{N}’'.&/-])(?<left>[B-HJ-Z]|\p{Lu}?\p{Ll}{2,10}) (?=(?<right>\p{Ll}{1,14})(?![\p{L}\p{N}]|[’'-]\p{L}{2}))/gu
/** Letters that go before a word as a sign, each with words that follow it so. */
const signs =
  /^(?:[XTUEDGVJ] (?:rays?|shirts?|turns?|mails?|days?|force|bend|neck|bar|boat|books?|sports?|commerce|cigarettes?))$/u

const small =
  /^(?:an?|and|any|are|as|at|be|but|by|can|de|did|do|for|from|had|has|have|he|her|him|his|if|in|into|is|it|its|la|le|les|lets|may|me|my|no|nor|not|of|off|on|or|our|out|per|she|so|than|that|the|their|them|they|this|to|up|us|was|we|were|who|will|with|you|your)$/u
/** After a letter that stands for something a sentence goes on with these. */
const links = /^(?:an?|and|are|as|at|by|for|in|is|of|on|or|to|was)$/u
/** Beginnings that English sets apart, or Latin does. */
const beginnings =
  /^(?:ante|anti|bio|co|dis|ex|in|inter|mega|micro|mid|mini|mis|multi|non|out|over|para|per|post|pre|pro|quasi|re|semi|sub|super|tele|trans|ultra|un|under|vice|well)$/iu

const stands = (part: string): boolean =>
  small.test(part) || isCommonWord(part) || isCommonWord(part.replace(/(?:ers?|e?s|ed|ing)$/u, ''))

function isTorn(left: string, right: string, opens: boolean): boolean {
  const whole = left + right
  const known = isCommonWord(whole) || smallCalendarNames.has(whole.toLowerCase())
  if (!known || signs.test(`${left} ${right}`)) return false
  if (left.length === 1) return opens ? !links.test(right) : right.length > 1 && !stands(right)
  if (stands(right) || beginnings.test(left) || (/^\p{Lu}/u.test(left) && !opens)) return false
  if (!stands(left)) return whole.length >= shortest
  return whole.length >= shortestWithWord && right.length >= 3 && left.length >= 3
}

const shortest = 5
/** Where the first part is a word by itself the whole must be longer. */
const shortestWithWord = 7
