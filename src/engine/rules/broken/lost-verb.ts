import type { BlockContent, Sentence, Token } from '../../article'
import { findMissingVerbs } from '../../language/missing-verb'
import { canBe } from '../../language/verb-forms'
import type { MissingVerb, Wanted } from '../../language/verb-gap'
import { shiftReport } from '../../shift'
import { asking } from '../../proposals'
import { type ParagraphRule, type Proposal, type Report } from '../rule'

/**
 * A clause that lost its verb. Deliberate exceptions: sentences of three words or fewer, what a person said, answers and
 * exclamations (No wonder; Another first for the town), lists behind a colon, absolute phrases, *the best we can*, demanded things
 * (that he be freed). Where the words do not tell which verb was lost, none is offered.
 */
export const lostVerb: ParagraphRule = {
  id: 'lost-verb',
  category: 'broken',
  name: 'A verb is missing',
  why: 'Every sentence needs a verb that tells what happens. Machine translation drops “is” and “said” where the other language needs none.',
  scope: 'paragraph',
  blocks: ['body', 'quotation'],
  covers: ['BS09'],
  examples: [
    {
      damaged: 'The bridge was shut on Monday. The [[minister present]] at the event.',
      repaired: 'The bridge was shut on Monday. The minister was present at the event.',
    },
    { damaged: '[[He not]] able to attend because he was ill.', repaired: 'He was not able to attend because he was ill.' },
    {
      damaged: 'The storm struck on Friday. The [[studies supported]] by the ministry in the south of the country.',
      repaired: 'The storm struck on Friday. The studies were supported by the ministry in the south of the country.',
    },
    {
      damaged: 'The last flight, [[which be]] the longest, leaves in May.',
      repaired: 'The last flight, which will be the longest, leaves in May.',
    },
    { damaged: 'Half of the crews have [[not their]] papers yet.', repaired: 'Half of the crews have not had their papers yet.' },
    {
      damaged: 'The bridge was shut. In 2006 [[he elected]] for a second term.',
      repaired: 'The bridge was shut. In 2006 he was elected for a second term.',
    },
    {
      damaged: 'The match was over. The [[crowds already]] gone home.',
      repaired: 'The match was over. The crowds had already gone home.',
    },
    { damaged: 'He feels that their [[homes been]] neglected.', repaired: 'He feels that their homes have been neglected.' },
    {
      damaged: 'The families [[who waiting]] at the gate were told to go home.',
      repaired: 'The families who were waiting at the gate were told to go home.',
    },
    { damaged: 'The judge said the toll [[would been]] higher.', repaired: 'The judge said the toll would have been higher.' },
  ],
  sound: [
    'He could not have put it better, which given that somebody had written it for him was no surprise.',
    'Truth be told, he was glad. Of the rest, little need be said.',
    'Palmer to take. Saved! Cue the music.',
    'Come the spring, he will be 90 and she 88.',
    'So, a Booker longlisting. 14.44 Kemi Badenoch to reply. 14.11 Not a good look for him. Spare a thought for the makers of it.',
    'An 18-year-old won the lottery. The 12-year-old cut his hand. His mother was ill. The man slept in the sun. Sugar grew by the 5 percent economists had forecast.',
    'He would leave if the shops closed by June and the fields dried out by the middle of July.',
    'It has grown and the town been rebuilt. He has long been there. Those who, waiting at the gate, saw it were told.',
    'So far, so good. Not anymore, Carl said. No wonder.',
    'He himself was there, and they both left. He, not she, was asked.',
    'The court ordered that he be freed. Let the record be clear.',
    'In no case would the army fire. Nor could the mayor.',
    'Another first for the town of Ghent in the league. What a day for the club.',
    'Against all odds the deal held. The man arrested on Monday was released. Those present applauded.',
    'The storm struck on Friday. The quake left 31,000 deaths caused by falling roofs.',
    'His hands tied, he waited. A risky bet, to be sure. The crew called for silence.',
    'Ada Hegerberg killed off the game. Wolves held on to win, and the champions held out for a draw.',
    'The party developed from a small club. The law voids a city order. Ann Reid signed into law the bill that set up the agency.',
    'The council created, with her consent, a board for the port. The witnesses also detailed a plan to rob the bank.',
    'The hills known as the Downs were bare. The taxes that the states collected in gold fell. The text written in Latin dates from 1420.',
    'Alexander the Great died young. They met twice a month. The life the family had led was over. Some guards record women entering shops.',
    'It left 11 people dead, and more than 2,000 houses destroyed. The custom survived by common usage.',
    "He met Ana Paz, who arrived by taxi from a restaurant. Supporters' groups gave the news a cautious welcome.",
    'They saw him working. With the minister present, the talks began.',
    'I’m proud of it, and I’m asking you to help. We no longer wait, and we sure don’t sleep. As we better train them, we grow.',
    'Show an interest in the things she does. To engage your readers, strike a balance. If you are in a hurry, check the label.',
    'Search for someone that you like. Needless to say that I am in no hurry. Worth a watch on a wet day in the north.',
    'William the Conqueror was crowned in Westminster. These can be had at several shops. He neither gets too loud nor too tame.',
    'The damage suffered by the network (roads and bridges) amounts to $2 million. A poll of 400 likely voters conducted by Epic on July 6, 2010 found Clarke ahead.',
    'Navajo bands span the genres of punk and metal. Studies of happiness show that work helps. Rumours that the firm did the deal are not true.',
    'Only by recruiting will an early return be possible. They face a choice should the violence escalate. Critics seemed to like it very much.',
    'The public remains negative about it. She most likely put her heart into it. He visited the town in May and reported to the board.',
    'Consolidation of the system set up by the treaty in the south. Most of all, the decision that the theme be peace was his.',
    'He wants to keep that promise alive and to make that decision easier. We the people agreed, bringing hope to the poor.',
    'Predators that feed on frogs are affected by it. The chunk encodes the size of the picture. Linux sports the whole heritage. Many see the move as a turn.',
    'Preparation required longer than the two hours set. She said by then, all would be clear. He passed by Berry and smiled. A pickup rushed by in the rain.',
    'People living near the plant report headaches. The records kept by the parish date back to 1560.',
    'Militants loyal to the group beheaded 21 men along the coast.',
    '“Ah’m no’ here tae be liked. Dinnae be puttin’ that in yer paper.” “We no get light. How person go sell cold fish wey no cold?”',
    'Pity the indexer. She comes last. The wages of a salt worker average 780 euros net. Letters seen by this paper show that the debt stood at 40 million.',
    'Thereafter he played no false stroke, smothering the spin of Ali. The player, ranked 46 and obliged to win three ties, won again.',
    'The score that flashed up moments later gave the girl her first title and spared the selection committee a long night.',
    'Congress approved in the early hours of Thursday a reform of the courts. The dollar bond maturing in 2033 shed as much as 3.1 cents.',
    'The town’s best hope, Eric Mani, abandoned with a broken arm. It tells of a chain of errors which taken together left the grid without power.',
    'Some gilts last only a year or two. Thereafter give it light on every mild day, closing the frame only when frost threatens.',
    '12.38 First the forecasts. Growth this year is put at 1.3 per cent.',
    'He stays put, ears flat, one eye full of sky. Nobody was hurt, thanks be to God. Last come the topstones, on edge, like books.',
    'What is a gilt? An IOU issued by the government. The maker, a small firm based in Raleigh, North Carolina, plans to begin in May.',
    'Net the last of the kale against pigeons. Heap a barrowload of mulch over each crown, at least four inches deep.',
    'In a large bowl, whisk a cup of flour and the salt. Then a crab tart with a wobble to it that I liked. District final, 1997.',
  ],
  outranks: ['subject-alone'],
  *check(block) {
    for (const { from, content } of block.apart) {
      const whole = content.sentences.filter((sentence) => !isAnswer(sentence, block.text.slice(0, from + sentence.from)))
      for (const missing of whole.flatMap(findMissingVerbs)) yield shiftReport(report(content, missing, block), from)
    }
  },
}

/** “What is a gilt? An IOU issued by the government.”: a noun and what tells of it. */
const isAnswer = ({ tokens }: Sentence, before: string): boolean =>
  /\?[”"]? $/u.test(before) && /^(?:an?|the)$/u.test(tokens[0]?.lower ?? '')

/** The offsets are those of the sentence; the paragraph around it tells the tense. */
function report(sentence: BlockContent, missing: MissingVerb, paragraph: BlockContent): Report {
  const { before, after, subject } = missing
  const words = sentence.text.slice(subject[0].from, subject[1].to)
  const verbs = verbsFor(missing, isToldInPast(paragraph, isDone(sentence, after)))
  const proposals = verbs.map(
    (verb): Proposal => ({
      label: `Put “${verb}” after “${before.text}”`,
      kind: verbs.length === 1 ? 'single' : 'choice',
      edits: [{ from: before.to, to: before.to, insert: ` ${verb}` }],
    }),
  )
  return {
    ranges: [{ from: before.from, to: after.to }],
    tier: 'likely',
    severity: 10,
    message: message(missing.wanted, words, before, after),
    repairs:
      before.quoted && proposals.length > 0
        ? [asking('what was said'), ...proposals.map((proposal) => ({ ...proposal, kind: 'choice' as const }))]
        : proposals,
  }
}

function message(wanted: Wanted, words: string, before: Token, after: Token): string {
  if (wanted === 'have' || wanted === 'perfect' || wanted === 'will' || wanted === 'had')
    return `Between “${before.text}” and “${after.text}” a part of the verb is missing.`
  if (wanted === 'none') return `After “${before.text}” the verb is missing.`
  return `“${words}” has no verb; one seems to be missing before “${after.text}”.`
}

/** Verbs that fit the gap, first in the tense that its paragraph is told in. */
function verbsFor({ wanted, number: told, subject }: MissingVerb, past: boolean): readonly string[] {
  const [, last] = subject
  const number = told === 'either' && last.pos === 'NOUN' && /[^su]s$/u.test(last.lower) ? 'plural' : told
  const inTense = (then: string, now: string) => (past ? [then, now] : [now, then])
  switch (wanted) {
    case 'be':
      return number === 'plural' ? inTense('were', 'are') : inTense('was', 'is')
    case 'say':
      return inTense('said', number === 'plural' ? 'say' : 'says')
    case 'had':
      return ['had']
    case 'have':
      return ['have']
    case 'perfect':
      return inTense('had', number === 'plural' ? 'have' : 'has')
    case 'will':
      return ['will', 'would']
    case 'none':
      return []
  }
}

/** “rescued”, “already taken” */
function isDone({ tokens }: BlockContent, after: Token): boolean {
  const word = after.pos === 'ADV' ? tokens[after.index + 1] : after
  return word !== undefined && word.lower !== 'been' && canBe(word.text, 'participle')
}

/** What is told of as done (“two women rescued”) is past unless the paragraph speaks of now. */
function isToldInPast({ tokens, text }: BlockContent, done: boolean): boolean {
  let past = done ? 1 : 0
  if (/\b(?:1\d|20[01])\d\d\b/u.test(text)) past++
  for (const { lower, pos } of tokens) {
    if (
      /^(?:was|were|had|did|said|would|could)$/.test(lower) ||
      (pos === 'VERB' && canBe(lower, 'past') && !canBe(lower, 'base'))
    )
      past++
    else if (/^(?:is|are|has|have|does|do|says|say|will|can)$/.test(lower) || (pos === 'VERB' && canBe(lower, 'third'))) past--
  }
  return past > 0
}
