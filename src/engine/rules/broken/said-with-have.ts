import { mayBeFinite } from '../../language/verb-groups'
import type { BlockContent, Token } from '../../article'
import { speakingRoles } from '../../language/roles'
import { putOrAsk } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * French and Italian tell who spoke with *has*: *“We are ready,” has declared the minister*, *The road is shut, has indicated the prefecture*.
 * Deliberate exceptions: *has* with its subject before it (*The mayor, 54, has announced the plan*).
 */
export const saidWithHave: SentenceRule = {
  id: 'said-with-have',
  category: 'broken',
  name: 'Has said, before the one who spoke',
  why: 'French, Italian and German tell who spoke in the perfect, with the speaker behind it. English says “said the minister”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS08', 'GR06'],
  examples: [
    { damaged: '“We are ready,” [[has declared]] the minister.', repaired: '“We are ready,” said the minister.' },
    { damaged: '“We lost,” [[have explained]] the players in Rome.', repaired: '“We lost,” said the players in Rome.' },
    {
      damaged: 'The road to Lyon is shut, [[has indicated]] the ministry.',
      repaired: 'The road to Lyon is shut, said the ministry.',
    },
    {
      damaged: 'The harvest will fall by half, [[has informed]] the agricultural organization Asaja.',
      repaired: 'The harvest will fall by half, said the agricultural organization Asaja.',
    },
  ],
  sound: [
    '“We are ready,” said the minister. The mayor, 54, has announced the plan.',
    'The minister, who was ill, has told the driver. Anna Berg, of the board, has said the ministry is ill.',
    '“We are ready,” he has said the whole year.',
    'The singer, best known for “Hello,” has told the court so. The novelist, whose latest book is “Home,” has told the BBC so.',
  ],
  cues: ['has', 'have'],
  *check(block, { tokens }) {
    for (let at = 2; at < tokens.length - 3; at++) {
      if (!/^(?:has|have)$/u.test(tokens[at]?.lower ?? '') || tokens[at]?.quoted) continue
      const report = checkTail(block, tokens, at)
      if (report) yield report
    }
  },
}

const spoken =
  /^(?:said|declared|indicated|explained|added|announced|affirmed|specified|precised|stressed|underlined|estimated|assured|confirmed|judged|reacted|regretted|deplored|recalled|reminded|commented|stated|concluded|confided|launched|told|informed|communicated|written|reported|observed|insisted|warned|replied|admitted|claimed|denounced)$/u

function checkTail(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [have, verb, first] = tokens.slice(at, at + 3)
  if (!have || !verb || !first || !spoken.test(verb.lower)) return undefined
  const before = tokens[at - 1]
  const behindSpeech =
    before !== undefined &&
    /^[”"’]$/u.test(before.text) &&
    /^[,.?!]$/u.test(tokens[at - 2]?.text ?? '') &&
    closesSpeech(tokens.slice(0, at - 1))
  const who = /^(?:the|a|an|his|her|its|their)$|^\p{Lu}/u.test(first.text)
  // “…,” has launched to the tribune the leader
  const where = /^(?:to|in|on|at|before)$/u.test(first.lower) && tokens[at + 3]?.lower === 'the'
  if (!(behindSpeech && (who || where)) && !(who && before?.text === ',' && endsWithSpeaker(tokens, at))) return undefined
  const range = { from: have.from, to: verb.to }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `English tells who spoke with “said”, not “${block.text.slice(range.from, range.to)}”.`,
    repairs: [putOrAsk(range, 'said', false)],
  }
}

/** “We are ready,” and no title behind its subject: “The singer, best known for “Hello,” has told the court”. */
function closesSpeech(ahead: readonly Token[]): boolean {
  const open = ahead.findLastIndex(({ text }) => /^[“"‘]$/u.test(text))
  return open < 1 || ahead.slice(open).some(mayBeFinite)
}

/** A whole clause stands before, and somebody who can speak closes the sentence: “…, has indicated the ministry.” */
function endsWithSpeaker(tokens: readonly Token[], at: number): boolean {
  const head = tokens[at + 3]
  const behind = tokens[at + 4]
  const ahead = tokens.slice(0, at - 1)
  return (
    tokens[at + 2]?.lower === 'the' &&
    head !== undefined &&
    (endsSentence(tokens, at + 3) ||
      ((speakingRoles.has(head.lower) ||
        /^(?:prefecture|authorities|firefighters|police|prosecutor|broadcaster|gendarmerie)$/u.test(head.lower)) &&
        (behind === undefined || /^(?:PUNCT|ADP)$/u.test(behind.pos)))) &&
    !ahead.some(({ text }) => text === ',') &&
    ahead.some(({ pos }) => pos === 'AUX' || pos === 'VERB')
  )
}

const longestSpeaker = 7

/** “…, has informed the farmers’ organisation Asaja.”: nothing but who spoke up to the full stop. */
function endsSentence(tokens: readonly Token[], from: number): boolean {
  const tail = tokens.slice(from, -1)
  return (
    tokens.at(-1)?.text === '.' &&
    tail.length <= longestSpeaker &&
    tail.some(({ text }) => /^\p{Lu}/u.test(text)) &&
    tail.every(({ pos, lower }) => /^(?:NOUN|PROPN|ADJ|ADP|DET)$/u.test(pos) || /^(?:['’]s|['’]|and)$/u.test(lower))
  )
}
