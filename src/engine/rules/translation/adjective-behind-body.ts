import type { BlockContent, Sentence, Token } from '../../article'
import { nationalities } from '../../language/nationalities'
import { canBe } from '../../language/verb-forms'
import { putOrAsk } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * The name of a body with its adjective behind the noun, as Romance languages have it: *the Court Supreme*, *the Agency National of Water*.
 * Deliberate exceptions: offices (Attorney General, Secretary General), *International* at the end of a name (Amnesty International),
 * names that are so (Court Martial).
 */
export const adjectiveBehindBody: SentenceRule = {
  id: 'adjective-behind-body',
  category: 'translation',
  name: 'Name of a body in the order of another language',
  why: 'Romance languages, Vietnamese and Indonesian put the adjective behind the noun, in names as well. In English it goes first.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['LX08'],
  examples: [
    { damaged: 'The [[Agency National]] of Water has closed it.', repaired: 'The National Agency of Water has closed it.' },
    { damaged: 'The [[Police National]] arrested three men.', repaired: 'The National Police arrested three men.' },
    { damaged: 'The [[Federation Argentine]] of Football fined it.', repaired: 'The Argentine Federation of Football fined it.' },
    { damaged: 'The [[Court Supreme]] ruled on Monday.', repaired: 'The Supreme Court ruled on Monday.' },
    {
      damaged: 'The [[Authority Financial]] of Norway found it.',
      repaired: 'The Financial Authority of Norway found it.',
    },
  ],
  sound: [
    'The Attorney General of Ohio met the Secretary General and Amnesty International. The Bank International is a film.',
    'Court Martial is a novel. The National Agency of Water and the Supreme Court were asked. The Union Central club won.',
    'Service Public was on air, and the Academy Royal Ball was held. Council Federal Way is a road.',
  ],
  *check(block, sentence) {
    for (let at = 0; at + 1 < sentence.tokens.length; at++) {
      const report = checkPair(block, sentence, at)
      if (report) yield report
    }
  },
}

const bodies =
  /^(?:Academy|Agency|Army|Assembly|Association|Authority|Bank|Board|Bureau|Center|Centre|Chamber|Commission|Congress|Committee|Confederation|Conference|Council|Court|Department|Directorate|Federation|Foundation|Fund|Guard|Institute|Library|Institution|Ministry|Observatory|Office|Organi[sz]ation|Police|Prosecution|Secretariat|Senate|Service|Supervision|Tribunal|Union|University)$/u
const ofNames =
  /^(?:National|Federal|International|Central|Financial|Economic|Public|Regional|Municipal|Electoral|Constitutional|Supreme|Criminal|Penal|Civil|Agricultural|Environmental|Meteorological|Industrial|European|African|American|Asian|Monetary|Social|Sanitary|Statistical|Technical|Scientific|Independent|Nuclear|Atomic|Autonomous|Judicial|Superior|Administrative|Military)$/u
/** At the end of a name only these can be nothing but an adjective put behind. */
const atEnd = /^(?:Supreme|Constitutional|Electoral|Criminal|Penal)$/u
/** These too, behind *the* and before what the body does: “the Police National arrested”. */
const behindThe = /^(?:National|Federal|Central|Municipal|Regional|Public|Judicial|Superior|Administrative|European)$/u

function checkPair({ text }: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const [noun, adjective, next] = tokens.slice(at, at + 3)
  if (!noun || !adjective || !bodies.test(noun.text) || !(ofNames.test(adjective.text) || nationalities.has(adjective.text)))
    return undefined
  const isPart = next?.lower === 'of' || next?.lower === 'for'
  const before = tokens[at - 1]
  const isLast =
    !startsName(next) &&
    (atEnd.test(adjective.text) || (behindThe.test(adjective.text) && before?.lower === 'the' && isActing(next)))
  if (!isPart && !isLast) return undefined
  // “the Union Bank Central of …”: a name before it may be what the noun belongs to.
  if (before && /^\p{Lu}/u.test(before.text) && before.lower !== 'the') return undefined
  const range = { from: noun.from, to: adjective.to }
  const put = `${adjective.text} ${noun.text}`
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${text.slice(range.from, range.to)}” has its words the wrong way round: “${put}”.`,
    repairs: [putOrAsk(range, put, noun.quoted)],
  }
}

/** “the Police National arrested”, “the Assembly National has”, “the Bank Central,” */
const isActing = (next: Token | undefined): boolean =>
  next !== undefined && (next.pos === 'AUX' || next.text === ',' || (next.pos === 'VERB' && canBe(next.lower, 'past', 'third')))

const startsName = (next: Token | undefined): boolean => next !== undefined && /^\p{Lu}/u.test(next.text)
