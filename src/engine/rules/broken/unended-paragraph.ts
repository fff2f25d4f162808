import { countWords } from '../../read/count-words'
import { hasFinalMark } from '../../read/headings'
import type { Block, Sentence } from '../../article'
import { analyseClauses } from '../../language/clause'
import { asking } from '../../proposals'
import type { Around, NeighboursRule, Report } from '../rule'

/** Words of the last sentence below which a paragraph of one sentence may be a heading or a caption. */
const surelyProse = 16

/**
 * A paragraph whose last sentence has its verb but no final mark. Deliberate exceptions: headings, captions and credits (one short
 * sentence), lists, addresses, a quotation left open, and sentences that go on in the next paragraph.
 */
export const unendedParagraph: NeighboursRule = {
  id: 'unended-paragraph',
  category: 'broken',
  name: 'Paragraph without a final mark',
  why: 'The last sentence of the paragraph ends without a full stop. The mark was lost, or the rest of the sentence with it.',
  scope: 'neighbours',
  blocks: ['body'],
  covers: ['BS11'],
  examples: [
    {
      damaged: 'The council met on Monday. It approved the budget for the new [[school]]\n\nThe work starts in June.',
      repaired: 'The council met on Monday. It approved the budget for the new school.\n\nThe work starts in June.',
    },
    { damaged: 'The union which made a statement on the pay of its [[members,]]\n\nThe work starts in June.' },
  ],
  sound: [
    'Is it true that the bees of a house must be told of a death in the family? H Berg, aged 9\n\nIt is an old custom.',
    'Dear readers of this page and of the newspaper, and all your friends,\n\nThe work starts in June.',
    'The mayor of the town on the river then stood up and said,\n\n“The work starts in June.”',
    'We thank you for your patience and look forward to seeing you all soon,\n\nAnna Bell and the staff of the library',
    'The committee has three tasks for the coming year and reports on each in turn,\n\n1. to draft a budget.\n\n2. to hire a clerk.',
    'The council met on Monday. It approved the budget.\n\nThe work starts in June.',
    'Council approves the new budget\n\nThe work starts in June.',
    'The council met on Monday. Write to desk@news.com\n\nThe work starts in June.',
    'The council met on Monday and approved:\n\nThe budget for the school.',
  ],
  *check(block, around) {
    const last = block.sentences.at(-1)
    if (
      last &&
      endsInComma(last) &&
      !goesOn(around) &&
      !leadsToLines(around) &&
      !/^["“‘'«„]/u.test(around.after[0]?.block.text ?? '')
    )
      yield reportComma(block)
    if (!last || last.terminated || !isSentenceOfStory(block, last) || goesOn(around)) return
    yield report(block, last)
  },
}

/** “The union, which made a statement on the subject,”: a line of a letter or a list is shorter. */
const endsInComma = ({ text, tokens }: Sentence): boolean =>
  /\p{Ll}{2},$/u.test(text) &&
  /^["“]?\p{Lu}/u.test(text) &&
  tokens.length >= 9 &&
  !/^(?:dear|hello|hi)(?!\p{L})|(?:said|says|added|wrote|asked|replied),$/iu.test(text)

function reportComma({ text }: Block): Report {
  const word = /[^\s]+$/u.exec(text.slice(-60))?.[0] ?? ''
  return {
    ranges: [{ from: text.length - word.length, to: text.length }],
    tier: 'likely',
    severity: 5,
    message: `The paragraph ends in a comma after “${word.slice(0, -1)}”: the rest of the sentence was lost.`,
    repairs: [asking(`what came after “${word.slice(0, -1)}”`)],
  }
}

function isSentenceOfStory({ sentences, text }: Block, last: Sentence): boolean {
  if (!/\p{Ll}$|(?<=\p{L}.*)\d$/u.test(text.slice(-40)) || /[@/|•]|www\.|\.\p{L}+$/u.test(text.slice(-40))) return false
  if (last.tokens.length < (sentences.length > 1 ? 5 : surelyProse) || !/^["“]?\p{Lu}/u.test(last.text)) return false
  if (isSignature(last)) return false
  const sense = analyseClauses(last)
  return sense.kind === 'statement' && sense.mainVerb !== undefined && sense.hasSubject && !sense.lastWantsMore
}

/** “H Berg, aged 9”: who sent in the question before it. */
const isSignature = ({ tokens }: Sentence): boolean =>
  tokens.at(-2)?.lower === 'aged' &&
  tokens.at(-3)?.text === ',' &&
  tokens.slice(0, -3).every(({ text }) => /^(?:\p{Lu}|\.$)/u.test(text))

/** A list of its own lines follows, or the name under a letter. */
const leadsToLines = ({ after }: Around): boolean => {
  const below = after[0]?.block.text ?? ''
  return /^(?:\d{1,2}[.)]|\p{L}\)|[•*–—-]) ?/u.test(below) || (below !== '' && countWords(below) <= 12 && !hasFinalMark(below))
}

const goesOn = ({ after }: Around) => /^[\p{Ll},;]/u.test(after[0]?.block.text ?? 'X')

function report({ text, sentences }: Block, last: Sentence): Report {
  const word = /[^\s]+$/u.exec(text.slice(-60))?.[0] ?? ''
  return {
    ranges: [{ from: text.length - word.length, to: text.length }],
    tier: sentences.length > 1 || last.tokens.length >= 2 * surelyProse ? 'likely' : 'doubtful',
    severity: 1,
    message: `No full stop follows “${word}” at the end of the paragraph.`,
    repairs: [{ label: 'Add a full stop', kind: 'single', edits: [{ from: text.length, to: text.length, insert: '.' }] }],
  }
}
