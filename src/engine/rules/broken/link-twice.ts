import type { Token } from '../../article'
import { type LongNounPhrase, readLongNounPhrase } from '../../language/long-noun-phrase'
import { canBe } from '../../language/verb-forms'
import { mayBeFinite } from '../../language/verb-groups'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A conjunction before a subject, and again before its pronoun: *asked whether the nets whether they were installed*, *said that the mayor that he
 * left*. Deliberate exceptions: a clause that describes the noun (*that the film that he made is good*), *the fact that*, *the day when*, quotations.
 */
export const linkTwice: SentenceRule = {
  id: 'link-twice',
  category: 'broken',
  name: 'A conjunction on both sides of its subject',
  why: 'Korean, Arabic, Hindi and others may set the subject apart and begin the clause again. English has the conjunction and the subject once.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS16', 'BS12'],
  outranks: ['subject-alone', 'lost-verb', 'doubled-subject'],
  examples: [
    {
      damaged: 'Inspectors asked [[whether the nets whether they]] were installed.',
      repaired: 'Inspectors asked whether the nets were installed.',
    },
    { damaged: 'Police said [[that the driver that he]] was drunk.', repaired: 'Police said that the driver was drunk.' },
    {
      damaged: 'They fled [[because the river because it]] was rising.',
      repaired: 'They fled because the river was rising.',
    },
  ],
  sound: [
    'He said that the film that he made was good. He asked if the town, if it wants to, may build.',
    'They left when the rain, when it was warm, had stopped. She knew that the fact that he left was odd.',
    'He asked when the day when he was born was. They said that the man that she met was her brother.',
    'He told us that the day that he was born was cold. The idea that the house that he sold is old is wrong.',
    'They eat anything that moves that they can swallow.',
    'He was sure that the Russians that they were fighting were tired.',
    'She said that the coat that he wore cost £40. They found that the drug that they tested worked.',
  ],
  *check({ text }, { tokens }) {
    for (let at = 1; at + 5 < tokens.length; at++) {
      const link = tokens[at]
      if (!link || !links.test(link.lower) || link.quoted) continue
      const subject = readLongNounPhrase(tokens, at + 1)
      if (!subject || subject.pronoun || subject.temporal || timely.test(subject.last.lower) || mayBeVerb(link, subject)) continue
      const [again, pronoun, verb] = tokens.slice(subject.end, subject.end + 3)
      if (!again || !pronoun || !verb || again.lower !== link.lower || !/^(?:he|she|it|they)$/u.test(pronoun.lower)) continue
      if (mayBeFinite(verb) && !hasMainVerb(tokens, subject.end + 3) && !isFollowedByVerb(verb, tokens[subject.end + 3]))
        yield report(text, link, subject.last, pronoun)
    }
  },
}

const links = /^(?:that|whether|if|because|when|where|while|although|though|since|until|unless)$/u
const timely = /^(?:fact|claim|news|idea|hope|belief|fear|view|day|time|moment|year|place|point|way|extent|case)$/u

/** “anything that moves that they can swallow” */
const mayBeVerb = (link: Token, { first, last }: LongNounPhrase): boolean =>
  link.lower === 'that' && first === last && first.pos !== 'PROPN'

/** “that the film that he made | was good”: the noun has another verb. */
const hasMainVerb = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from)
    .some(
      ({ pos, lower }, place, rest) =>
        (pos === 'AUX' && !/^(?:be|been|being)$/u.test(lower) && rest[place - 1]?.lower !== 'to') ||
        (pos === 'VERB' && place > 1 && canBe(lower, 'past', 'third') && !/^(?:AUX|ADP|PART)$/u.test(rest[place - 1]?.pos ?? '')),
    )

/** “that the coat that he wore cost £40” */
const isFollowedByVerb = (verb: Token, next: Token | undefined): boolean =>
  verb.pos === 'VERB' && next !== undefined && canBe(next.lower, 'past', 'third')

function report(text: string, link: Token, last: Token, pronoun: Token): Report {
  return {
    ranges: [{ from: link.from, to: pronoun.to }],
    tier: 'likely',
    severity: 5,
    message: `“${link.text}” stands on both sides of “${text.slice(link.to + 1, last.to)}”, and “${pronoun.text}” is the same subject again.`,
    repairs: changeWithin(text, link, pronoun, { from: last.to, to: pronoun.to, insert: '' }),
  }
}
