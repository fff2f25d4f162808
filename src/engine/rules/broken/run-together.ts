import { isQuoted } from '../../language/quotes'
import { asking } from '../../proposals'
import { type SentenceRule, prose } from '../rule'

/**
 * Two words that lost the space between them and show it by a capital in the middle: *ministersAny*, *luiTitus*. Deliberate exceptions:
 * names of makes and products (iPhone, teamLab, macOS), units (kWh), addresses and handles, names that begin with a capital (MacDonald, YouTube).
 */
export const runTogether: SentenceRule = {
  id: 'run-together',
  category: 'broken',
  name: 'Two words run together',
  why: 'A capital in the middle of a word that begins small shows where a space, or the end of a sentence, was lost.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['PQ05'],
  examples: [
    {
      damaged: 'The fire began in the [[kitchenThe]] roof fell in.',
      repaired: 'The fire began in the kitchen The roof fell in.',
    },
    { damaged: 'He spoke to the [[ministerIvanov]] on Monday.', repaired: 'He spoke to the minister Ivanov on Monday.' },
  ],
  sound: [
    'Apple sells the iPhone, eBay the rest; teamLab and macOS, easyJet and airBaltic are names.',
    'It used 5 kWh, said @johnSmith at example.com/startPage, and YouTube and McDonald agreed.',
    'He told talkRadio that comScore had it right, and the founders of theGrio left.',
  ],
  *check(block) {
    const { text } = block
    if (!/\p{Ll}\p{Lu}/u.test(text)) return
    for (const { index, 0: word, groups } of text.matchAll(runOn)) {
      const first = groups?.['first'] ?? ''
      if (makes.test(word) || /^the(?:Grio|Skimm|Score)$/u.test(word)) continue
      const range = { from: index, to: index + word.length }
      const edits = [{ from: index + first.length, to: index + first.length, insert: ' ' }]
      yield {
        ranges: [range],
        tier: 'likely',
        severity: 5,
        message: `“${word}” are two words run together.`,
        repairs: [
          isQuoted(block, range)
            ? asking(`what “${word}” should be`, `What should “${word}” be?`)
            : { label: `Put a space: “${first} ${word.slice(first.length)}”`, kind: 'single', edits },
        ],
      }
    }
  },
}

const runOn = /(?<![\p{L}\p{N}@#/._'’-])(?<first>\p{Ll}{3,24})\p{Lu}\p{Ll}{1,24}(?![\p{L}\p{N}/_]|\.\p{L})/gu
const makes =
  /^(?:team|talk|com|fubo|easy|air|open|live|face|mega|micro|data|visit|soft|pay|tik|you|wiki|blue|red|net|java|type|power|lu?la|post|info|medi|bio|auto|euro|aero|smart|my|eco|vis|cine|fly|poly|flix|trip|just|real|mac|tvos|ios|deep|chat|ever|sales|sports|media|pro|web|trust|grab|go)\p{Lu}/u
