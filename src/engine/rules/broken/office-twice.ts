import type { Token } from '../../article'
import { speakingRoles } from '../../language/roles'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *The spokeswoman, Anna Berg, the spokeswoman said*: an office told again right behind the name. Deliberate exceptions: another office
 * (*The mayor, Anna Berg, the leader of the party*), and the office further on in the sentence.
 */
export const officeTwice: SentenceRule = {
  id: 'office-twice',
  category: 'broken',
  name: 'Office told twice',
  why: 'A machine that loses its place puts the office on both sides of the name. Once is enough.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS12'],
  examples: [
    {
      damaged: 'The spokeswoman, Anna Berg,[[ the spokeswoman]] explained the plan.',
      repaired: 'The spokeswoman, Anna Berg, explained the plan.',
    },
    {
      damaged: 'Prime Minister Ann Hall[[, the prime minister]] opened the dam.',
      repaired: 'Prime Minister Ann Hall opened the dam.',
    },
    { damaged: 'Minister Ann Hall[[, the minister]] wants to go.', repaired: 'Minister Ann Hall wants to go.' },
  ],
  sound: [
    'The spokeswoman, Anna Berg, explained the plan. The mayor, Anna Berg, the leader of the party, left.',
    'The minister, Ann Hall, met the minister from Oslo. Minister Ann Hall, the minister of state said, is ill.',
    'The coach, Ann Lee, the coach driver and two passengers were hurt. The judge, Ann Lee, the judge who jailed him, has retired.',
    'The director, Ann Lee, the director’s husband and the cast were there. The general, Ahmed Khan, the general staff and the ministers met.',
  ],
  cues: speakingRoles,
  *check({ tokens }) {
    for (let at = 0; at + 4 < tokens.length; at++) {
      const report = checkOffice(tokens, at)
      if (report) yield report
    }
  },
}

function checkOffice(tokens: readonly Token[], at: number): Report | undefined {
  const office = tokens[at]
  if (!office || office.quoted || !speakingRoles.has(office.lower)) return undefined
  let comma = at + 1
  const isSetApart = tokens[comma]?.text === ','
  if (isSetApart) comma++
  const name = comma
  while (tokens[comma]?.pos === 'PROPN' && comma < name + 4) comma++
  // “Prime Minister Ann Hall, the prime minister”
  const kind = tokens[comma + 2]?.lower === tokens[at - 1]?.lower ? 1 : 0
  const [mark, article] = tokens.slice(comma, comma + 2)
  const [again, next] = tokens.slice(comma + 2 + kind, comma + 4 + kind)
  if (comma === name || mark?.text !== ',' || article?.lower !== 'the' || again?.lower !== office.lower || !next) return undefined
  // “the coach driver”, “the judge who jailed him”: another person
  if (!/^(?:VERB|AUX)$/u.test(next.pos) || next.lower === 'designate' || next.lower === 'elect') return undefined
  // The comma closes what the one before the name opened.
  const range = { from: isSetApart ? mark.to : mark.from, to: again.to }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${again.text}” is told before the name already.`,
    repairs: [
      {
        label: `Leave out “the ${kind === 1 ? `${tokens[comma + 2]?.text ?? ''} ` : ''}${again.text}”`,
        kind: 'single',
        edits: [{ ...range, insert: '' }],
      },
    ],
  }
}
