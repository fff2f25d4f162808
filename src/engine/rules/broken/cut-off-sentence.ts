import type { BlockContent, Sentence, Token } from '../../article'
import { type Break, readBreaks } from '../../gap-fit/breaks'
import { openEnd, openMiddles } from '../../gap-fit/open-end'
import { joinAcross } from '../../gap-fit/repairs'
import { asking } from '../../proposals'
import { type ParagraphRule, type Proposal, prose } from '../rule'

/**
 * A sentence that ends on a word which wants another: an article, a conjunction, a preposition without its object. Deliberate
 * exceptions: prepositions whose object stands before them (the man he spoke to, a law he agreed with, what it is made of, was
 * dealt with), adverbs (they moved in), an infinitive left out (he did not want to), letters used as names (vitamin A).
 */
export const cutOffSentence: ParagraphRule = {
  id: 'cut-off-sentence',
  category: 'broken',
  name: 'Sentence cut off',
  why: 'The last word of the sentence wants more words after it. They were lost, or stand elsewhere in the draft.',
  scope: 'paragraph',
  blocks: prose,
  covers: ['BS10', 'BS25'],
  outranks: ['verbless-sentence'],
  examples: [
    { damaged: 'In their opinion this will not bring in more money, [[but.]]' },
    { damaged: 'The board will meet on Friday to commit [[the.]] It has nine members, and its chairman declined to comment.' },
    { damaged: 'The bakery opened in 1932. Its sales had fallen to [[almost.]]' },
    { damaged: 'The region is home to more than 40 species [[of]]' },
    { damaged: 'The two sides agreed to meet again in [[the In]] April they had parted without a result.' },
    { damaged: 'Cases rose to 900, three times more than in the [[same.]] The figures were released on Monday.' },
    { damaged: 'On Monday it became known that an American firm [[is.]]' },
    { damaged: 'The roads were closed for a day. The municipality, [[which]]' },
    { damaged: '[[Despite.]] Several warnings, the bank opened the accounts.' },
    { damaged: 'The fares for the new line would be fixed by a committee headed by a [[retired]]' },
    { damaged: 'The bank, which has 140 branches, said that the rights of its customers [[will]]' },
    { damaged: 'The labour union, it said, has been negotiating wages with the firm [[since]]' },
    { damaged: 'Rescuers reached the last village on Sunday, [[and]]' },
  ],
  sound: [
    'He has been written about, sung about and, in Naples, prayed to.',
    'We found the door open and the lights on.',
    'One arrives at, or, if it is big enough, in.',
    'He takes every vote seriously, including those against.',
    'He would go, but … She would stay, but...',
    'He is the man she spoke to.',
    'He did the same, and the rest is more of the same. Why? Because. It is what the box contains.',
    'It was a law he agreed with.',
    'She did not say what the box was made of.',
    'The complaint has been dealt with.',
    'They had nothing to worry about.',
    'He asked his brother to let the dog in.',
    'She could have gone, but she did not want to.',
    'The children took vitamin A.',
    'He wrote for The Times and In Touch, and lived in The Hague.',
    'Which of them is the story about?',
    'The clinic is still the one most people go to.',
    'She revised the first edition of We the Living, and held an In Memoriam evening. Spain is where I’m from.',
    'It is a subject that no one wants to talk about. Search for someone that you have classes with. These are the details they pay attention to.',
    'The plot keeps you guessing throughout. Leave her alone if she tells you to. Address it head on. Fish are easy to take care of.',
    'The letter is written as a loop with an arc over it ("a").',
    'He paid three times more than the two firms finally agreed upon. It is the share that private consumption accounts for.',
    'The house was the only one that had not been broken into.',
    'They want their heads looking at. You wait for it on your own, unspoken to. It works far better than it has any right to.',
    '“I don buy fuel tire. If I calculate am, na the generator I dey work for.”',
    'These are the faint signals astronomers look for.',
    'The bass starts to elbow its way in. You lay your footings, big stones, end in. It was unheard of.',
    'His sister, who keeps the books, is not inclined to. With five overs to go, he was clapped all the way in.',
  ],
  *check(block) {
    const breaks = new Map(readBreaks(block).map((place) => [place.before, place]))
    for (const sentence of block.sentences) {
      for (const [last, next] of openMiddles(sentence)) yield reportMiddle(last, next)
      const place = breaks.get(sentence)
      if (place?.verdict === 'false stop') continue
      const open = openEnd(sentence)
      if (!open || /\?[”"’)]*$/u.test(sentence.text) || /[…:]$/u.test(sentence.text)) continue
      yield toReport(block, sentence, open, place)
    }
  },
}

function reportMiddle(last: Token, next: Token) {
  return {
    ranges: [{ from: last.from, to: next.to }],
    tier: 'sure',
    severity: 5,
    message: `The sentence breaks off after “${last.text}”, and another begins with “${next.text}”.`,
    repairs: [asking(`what came after “${last.text}”`)],
  } as const
}

function toReport(block: BlockContent, sentence: Sentence, open: Token, place: Break | undefined) {
  const joins =
    place && place.gain > 0 && place.sense.kind !== 'statement'
      ? joinAcross(block, sentence, place.after).map((join): Proposal => ({ ...join, kind: 'choice' }))
      : []
  const before = sentence.tokens[sentence.tokens.findIndex((token) => token.from === open.from) - 1]
  const said = before ? `${before.text}${open.spaced ? ' ' : ''}${open.text}` : open.text
  return {
    ranges: [{ from: open.from, to: Math.min(sentence.to, open.to + 1) }],
    tier: 'sure',
    severity: 5,
    message: `The sentence breaks off after “${said}”: “${open.text}” wants more words.`,
    repairs: [asking(`what came after “${said}”`), ...joins],
  } as const
}
