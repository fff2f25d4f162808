import { lowerFirst, upperFirst } from '../../language/match-case'
import { asking } from '../../proposals'
import { type SentenceRule, prose } from '../rule'

/**
 * “In a December 7 video call, the White House said Biden gave notice …”: the call is where the notice was given, not where the White
 * House spoke. Marked only where somebody's office speaks of what a named person did. Deliberate exceptions: a statement or an interview (that is
 * where one speaks), a call or meeting with the press, a speaker who was at the talks, a said clause about what will happen.
 */
export const adjunctOnWrongClause: SentenceRule = {
  id: 'adjunct-on-wrong-clause',
  category: 'broken',
  name: 'Occasion tied to the wrong verb',
  why: 'The sentence opens with an occasion and goes on with who told of it, so that it seems to have been told there. The occasion belongs to what was told.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS18'],
  examples: [
    {
      damaged: '[[In a May 3 phone call, the Kremlin said]] Petrov warned his guest of the consequences.',
      repaired: 'The Kremlin said that in a May 3 phone call Petrov warned his guest of the consequences.',
    },
    {
      damaged: '[[In a telephone call on Tuesday, the foreign ministry said]] Lavrov urged Ankara to keep the corridor open.',
      repaired: 'The foreign ministry said that in a telephone call on Tuesday Lavrov urged Ankara to keep the corridor open.',
    },
    {
      damaged: '[[During her visit to Hanoi, the State Department said]] Clinton raised the case of the jailed blogger.',
      repaired: 'The State Department said that during her visit to Hanoi Clinton raised the case of the jailed blogger.',
    },
  ],
  sound: [
    'In a conference call with reporters, the White House said Biden signed the order. During a meeting with the press, the ministry said Petrov asked for time.',
    'In a statement on Monday, the ministry said Petrov asked for time.',
    'In a phone call with reporters, the Kremlin said Petrov would fly to Minsk.',
    'During the talks, Petrov said his government offered help.',
    'In an interview, the White House spokesman said Biden gave notice.',
  ],
  *check(_, sentence) {
    const found = opening.exec(sentence.text)
    const groups = found?.groups
    if (!found || !groups) return
    const speaker = groups['speaker'] ?? ''
    const from = sentence.from
    const to = from + (groups['head'] ?? '').length
    const occasion = lowerFirst(groups['occasion'] ?? '')
    const insert = `${upperFirst(speaker)} said that ${occasion}`
    yield {
      ranges: [{ from, to }],
      tier: 'likely',
      severity: 5,
      message: `As it stands, ${speaker} spoke “${occasion}”; it seems to be where the thing told of took place.`,
      repairs: [{ label: `Write “${insert} …”`, kind: 'choice', edits: [{ from, to, insert }] }, asking('what took place there')],
    }
  },
}

const opening =
  /^(?<head>(?<occasion>(?:In|During) (?:a|an|the|their|his|her) [\p{L}\p{N}.’' -]{0,40}?(?:call|conversation|video conference|meeting|summit|visit)(?: (?:on|with|to|in|between) (?!(?:the )?(?:press|media|reporters|journalists|newspapers?|editors|correspondents))[\p{L}\p{N}.’' -]{1,40})?), (?<speaker>the (?:White House|Kremlin|Elysee|Élysée|State Department|Pentagon|Foreign Office|(?:\p{L}+ )?(?:ministry|presidency|palace|foreign ministry|defence ministry|defense ministry))) said)(?= \p{Lu}\p{Ll}+ (?:\p{Ll}+ed|gave|told|made|took|spoke|urged|agreed|asked|put) )/u
