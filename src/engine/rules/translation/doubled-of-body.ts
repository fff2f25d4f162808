import type { BlockContent, Sentence, Token } from '../../article'
import { asking } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * The name of a body rendered word by word with two *of*s: *National Committee of Safety of Transportation*. Deliberate exceptions: places and
 * peoples behind the last *of* (Academy of Sciences of Ukraine), ministries and bodies of ministers, schools and museums, and *of the*.
 */
export const doubledOfBody: SentenceRule = {
  id: 'doubled-of-body',
  category: 'translation',
  name: 'Name of a body with “of … of …”',
  why: 'Romance languages and Indonesian tie every noun of a name with “of”. In English the nouns stand before the body: the Transportation Safety Committee.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['LX08'],
  examples: [
    {
      damaged: 'The National [[Committee of Safety of Transportation]] will look into it.',
      repaired: 'The National Transportation Safety Committee will look into it.',
    },
    {
      damaged: 'The [[Institute of Protection of Nature]] said so.',
      repaired: 'The Nature Protection Institute said so.',
    },
  ],
  sound: [
    'The Academy of Sciences of Ukraine and the Chamber of Commerce of Lima met the Committee of Ministers of Europe.',
    'The Office of the Prosecutor of the Court and the Council of Europe agreed. The Board of Directors of Toyota met.',
    'The Association of Players of Chess is small, and so is the Federation of Trade Unions of Nepal.',
  ],
  *check(block, sentence) {
    for (let at = 0; at + 4 < sentence.tokens.length; at++) {
      const report = checkName(block, sentence, at)
      if (report) yield report
    }
  },
}

const bodies =
  /^(?:Agency|Authority|Bureau|Center|Centre|Commission|Committee|Council|Department|Directorate|Inspectorate|Institute|Office|Organi[sz]ation|Service)$/u
/** What is done, and to what: neither can be a place or a person. */
const deeds =
  /^(?:Control|Safety|Security|Protection|Management|Prevention|Development|Regulation|Supervision|Promotion|Coordination|Inspection|Research|Investigation|Registration|Investigations|Conservation|Administration|Monitoring|Quality|Standardi[sz]ation)$/u
const fields =
  /^(?:Transportation|Transport|Nature|Health|Food|Water|Aviation|Traffic|Energy|Environment|Drugs|Medicines|Disasters|Emergencies|Corruption|Accidents|Diseases|Education|Agriculture|Trade|Tourism|Industry|Investment|Investments|Labou?r|Housing|Employment|Consumers|Data|Communications|Telecommunications|Borders|Forests|Fisheries|Mines|Mining|Railways|Roads|Ports|Navigation|Finance|Finances|Technology|Information|Heritage|Sports?|Youth|Monuments)$/u

function checkName({ text }: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const [body, of, deed, again, field] = tokens.slice(at, at + 5)
  if (!body || !of || !deed || !again || !field || of.lower !== 'of' || again.lower !== 'of' || body.quoted) return undefined
  if (!bodies.test(body.text) || !deeds.test(deed.text) || !fields.test(field.text)) return undefined
  if (isMore(tokens[at + 5])) return undefined
  const range = { from: body.from, to: field.to }
  const put = `${field.text} ${deed.text} ${body.text}`
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `No body is called “${text.slice(range.from, range.to)}” in English; “${put}” is nearer to its name.`,
    repairs: [
      { label: `Put “${put}”`, kind: 'choice', edits: [{ ...range, insert: put }] },
      asking('what it is called in English', 'What is it called in English?'),
    ],
  }
}

/** “… of Trade and Industry”: the name goes on. */
const isMore = (next: Token | undefined): boolean => next?.lower === 'and' || (next !== undefined && /^\p{Lu}/u.test(next.text))
