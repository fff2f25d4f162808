import type { Sentence } from '../../article'
import { analyseClauses } from '../../language/clause'
import { canBe } from '../../language/verb-forms'
import { type ParagraphRule, type Report } from '../rule'
import { canBeJoinedTo, joinToPrevious } from './join-sentences'

/**
 * A sentence that opens with *which*, *who* or *after which* and leans on the one before. Deliberate exceptions: questions, quotations,
 * *in which case*, and sentences where the clause is the subject (“Who wins is open”).
 */
export const relativeAlone: ParagraphRule = {
  id: 'relative-alone',
  category: 'broken',
  name: 'Half a sentence opens with “which”',
  why: 'Words such as “which”, “who” and “after which” speak of something in the sentence before. A full stop has come between the two.',
  scope: 'paragraph',
  blocks: ['body'],
  covers: ['BS07'],
  examples: [
    {
      damaged: 'The delegation saw the museum. [[Which]] was attended by officials.',
      repaired: 'The delegation saw the museum, which was attended by officials.',
    },
    {
      damaged: 'Police fired tear gas at the crowd. [[After which]] the protesters left the square.',
      repaired: 'Police fired tear gas at the crowd, after which the protesters left the square.',
    },
    {
      damaged: 'The dam was full after the rain. [[Due to which]] the gates were opened.',
      repaired: 'The dam was full after the rain, due to which the gates were opened.',
    },
    { damaged: '[[Due to which]] the flight was late by an hour.', repaired: 'Due to this the flight was late by an hour.' },
    { damaged: '[[In which]] 14 people were hurt on the spot.', repaired: 'In this 14 people were hurt on the spot.' },
    { damaged: '[[Which]] was confirmed by the ministry on Monday.', repaired: 'This was confirmed by the ministry on Monday.' },
  ],
  sound: [
    'The fort is open to visitors. Where the river bends stands a mill.',
    'After which date? During which the men slept.',
    'The vote was close. Which party won? Who knows. Where he lives is not known.',
    'Who wins is open. Which of them was first is not known.',
    'The board has lost its trust. Which is why the vote matters. He has no money left. Which brings us to the question of the will.',
    'The plan is cheap. Which is not to say that it will work. They want reform. By which they mean higher taxes for all.',
    'In which the hero comes home. There may be rain. In which case, the match will be put off.',
    '“Which was attended by officials,” he said.',
    'Which goes out, for the avoidance of doubt, on Thursdays.',
  ],
  *check(block) {
    for (const sentence of block.sentences) {
      const previous = block.sentences[sentence.index - 1]
      const report = canBeJoinedTo(previous)
        ? checkSentence(previous, sentence)
        : previous
          ? undefined
          : (opensParagraph(sentence) ?? opensWithLink(sentence))
      if (report) yield report
    }
  },
}

/** “Which was confirmed by the ministry.” at the head of a paragraph. */
function opensParagraph(sentence: Sentence): Report | undefined {
  const [first, verb] = sentence.tokens
  if (
    !first ||
    !verb ||
    first.text !== 'Which' ||
    first.quoted ||
    !/[^.?!…]\.$/u.test(sentence.text) ||
    sentence.tokens.length < 5
  )
    return undefined
  if (analyseClauses(sentence).reason !== 'only a relative clause') return undefined
  // “Which is why he left.” is what many write.
  // “Which goes out on Thursdays.”: what is so now is an aside of the writer’s; news tells what happened.
  if (verb.pos === 'VERB' && canBe(verb.text, 'third')) return undefined
  if (!/^(?:AUX|VERB)$/u.test(verb.pos) || sentence.tokens.slice(2, 5).some(({ lower }) => lower === 'why')) return undefined
  return {
    ranges: [{ from: first.from, to: first.to }],
    tier: 'likely',
    severity: 5,
    message: 'A sentence cannot open with “Which”: it speaks of something in the paragraph before.',
    repairs: [{ label: 'Put “This”', kind: 'single', edits: [{ from: first.from, to: first.to, insert: 'This' }] }],
  }
}

/** “Due to which the flight was late.” at the head of a paragraph: what it speaks of is told elsewhere. */
function opensWithLink({ tokens, text, from }: Sentence): Report | undefined {
  const match =
    /^(?:(?:In|Among|Of|Out of|From) which (?=\d|two |three |four |five |six |seven |eight |nine |ten |many |several |some )|(?:After|Because of|Due to|As a result of|As a consequence of|Thanks to|In connection with|During|Following|Despite|Instead of|In addition to|In response to|In spite of|On the basis of) which(?= ))/u.exec(
      text,
    )
  const which = tokens.find(({ lower }) => lower === 'which')
  if (!match || !which || which.quoted || tokens.length < 6 || !/[^.?!…]\.$/u.test(text)) return undefined
  if (!tokens.slice(which.index).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return undefined
  return {
    ranges: [{ from, to: which.to }],
    tier: 'likely',
    severity: 5,
    message: `A sentence cannot open with “${match[0].trim()}”: it speaks of something in the paragraph before.`,
    repairs: [{ label: 'Put “this”', kind: 'single', edits: [{ from: which.from, to: which.to, insert: 'this' }] }],
  }
}

/** “Which is why he left.”, “Which brings us to the will.”, “By which time it was dark.”: what many a columnist writes. */
const asides =
  /^(?:Which (?:(?:is|was) (?:why|where|how|when|not to say|to say|a (?:pity|shame))|brings? (?:us|me)|leads? (?:us|me)|takes us|leaves|raises|makes it|means)|By which (?:time|point|stage|(?:he|she|they|we|I) means?)|Who (?:can say|would have|could have|cares)|From which it follows)(?!\p{L})/u

const opening =
  /^(?:which|who|whose|where|(?:after|before|during|because of|due to|as a result of|thanks to|according to|following|in|for|from|with|by|through) which|(?:to|with|from|for) whom)\b/iu

function checkSentence(previous: Sentence, sentence: Sentence): Report | undefined {
  const match = opening.exec(sentence.text)
  const first = sentence.tokens[0]
  if (!match || !first || first.quoted || !/[^.?!…]\.$/u.test(sentence.text) || sentence.tokens.length < 5) return undefined
  const words = match[0]
  if (/^in which case/iu.test(sentence.text) || asides.test(sentence.text)) return undefined
  const { kind, finite, reason } = analyseClauses(sentence)
  const led = /\s/u.test(words)
  if (!led && (kind !== 'fragment' || reason !== 'only a relative clause')) return undefined
  if (finite.length === 0 || (led && finite.every((verb) => verb.role === 'main' && !verb.certain))) return undefined
  return {
    ranges: [{ from: sentence.from, to: sentence.from + words.length }],
    tier: 'likely',
    severity: 5,
    message: `A sentence cannot open with “${words}”: it speaks of something in the sentence before.`,
    repairs: [
      {
        label: `Join to the sentence before: “, ${words.toLowerCase()}”`,
        kind: 'single',
        edits: joinToPrevious(previous, sentence, ', '),
      },
    ],
  }
}
