import type { BlockContent } from '../../article'
import { isQuoted } from '../../language/quotes'
import { holdsWord } from '../../language/text-words'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * The name of a body that always has its *the*, without it: *according to Ministry of Health*, *members of Security Council*, *European Commission proposed*.
 * Deliberate exceptions: names before another noun (*European Union officials*), headlines and captions, lists of bodies, quotations.
 */
export const bodyWithoutArticle: SentenceRule = {
  id: 'body-without-article',
  category: 'translation',
  name: 'Name of a body without its article',
  why: 'The Slavic languages, Finnish, Estonian and others have no articles. In English it is “the Ministry of Health” and “the Supreme Court”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR01'],
  outranks: ['missing-article'],
  examples: [
    {
      damaged: 'According [[to Ministry of Health]], the vaccine is safe.',
      repaired: 'According to the Ministry of Health, the vaccine is safe.',
    },
    {
      damaged: 'Members [[of Security Council]] condemned the attack.',
      repaired: 'Members of the Security Council condemned the attack.',
    },
    {
      damaged: '[[European Commission]] proposed a new rule.',
      repaired: 'The European Commission proposed a new rule.',
    },
    {
      damaged: '[[Ministry of Infrastructure]] expects delays.',
      repaired: 'The Ministry of Infrastructure expects delays.',
    },
    {
      damaged: '[[Federal Office for Migration]] rejected the claim.',
      repaired: 'The Federal Office for Migration rejected the claim.',
    },
    {
      damaged: 'It was passed [[by Chamber of Deputies]] late on Thursday.',
      repaired: 'It was passed by the Chamber of Deputies late on Thursday.',
    },
    {
      damaged: 'It was issued [[by Central Election Commission]] in May.',
      repaired: 'It was issued by the Central Election Commission in May.',
    },
    { damaged: '[[State Security Service]] detained two men.', repaired: 'The State Security Service detained two men.' },
    { damaged: '[[Red Cross]] delivered blankets.', repaired: 'The Red Cross delivered blankets.' },
    { damaged: '[[In Soviet Union]] it was forbidden.', repaired: 'In the Soviet Union it was forbidden.' },
    { damaged: 'The president [[of US]] visited Tokyo.', repaired: 'The president of the US visited Tokyo.' },
    {
      damaged: 'The rule was dropped [[when Supreme Court]] rejected it.',
      repaired: 'The rule was dropped when the Supreme Court rejected it.',
    },
  ],
  sound: [
    'The European Commission proposed a rule. European Union officials met in Supreme Court chambers.',
    'State Council Affairs was a paper. He is a member of State Assembly District 12. National Committee members met.',
    'He was at University of London and the Ministry of Health. It was run by Foreign Ministry staff, and by World Bank lending.',
    'Bank of America said no. Department of Transport officials came. State police said so. Office for rent was what it said.',
    'He was arraigned in District Court on Monday. State Police said the driver was drunk. He was held by State Police in Albany.',
    'Ministry of Sound opened in 1991. The delegates came from EU, US and UK universities.',
    'They quoted European Commission, Supreme Court and World Bank papers. “According to Ministry of Health, no,” he said.',
    'It is a club called Ministry of Sound, and works in White House offices. He talked of Supreme Court reform.',
  ],
  *check(block) {
    if (!holdsWord(block, smallWords) || !anyWord.test(block.text)) return
    for (const match of block.text.matchAll(behindPreposition)) yield* report(block, match)
    const subjects = [...block.text.matchAll(asSubject)]
    for (const match of subjects) yield* report(block, match)
    const opening = asOpening.exec(block.text)
    if (opening && !subjects.some(({ index }) => index === 0)) yield* report(block, opening)
  },
}

/** A text with a name has one of these words, and nearly no text has. */
const words =
  'Ministry|Department|Agency|Institute|Association|Federation|Confederation|Board|Committee|Directorate|Inspectorate|Administration|Secretariat|Government|Municipality|Embassy|Prosecutor|Faculty|Bureau|Authority|Assembly|Council|Court|Union|Commission|Parliament|Bank|Party|House|Fund|Organization|Organisation|Office|Service|Police|Chamber|Republic|War|Kremlin|Academy|Cross|Crescent|United|US|USA|UK|EU|UN'
const anyWord = new RegExp(`(?:${words})(?!\\p{L})`, 'u')
const smallWords: ReadonlySet<string> = new Set(words.toLowerCase().split('|'))

const fields =
  'Health|Defen[cs]e|Foreign Affairs|Foreign|Interior|Finance|Justice|Education|Culture|Economy|Agriculture|Transport|Labou?r|Energy|Environment'
const names = [
  `Ministry of (?:the )?(?:${fields})`,
  `(?:${fields}) Ministry`,
  'European (?:Union|Commission|Parliament|Council|Central Bank|Investment Bank|Court of (?:Justice|Human Rights|Auditors))',
  '(?:UN |United Nations )?Security Council',
  '(?:Supreme|Constitutional|Administrative|Regional|District|Federal|Higher Regional|Appeal|Appeals) Court',
  '(?:National|Central|World) Bank',
  'White House|Kremlin|Red (?:Cross|Crescent)',
  'United (?:Nations|States|Kingdom)|USA?|UK|EU|UN',
  'International (?:Monetary Fund|Criminal Court|Olympic Committee|Court of Justice)',
  'World (?:Health|Trade) Organi[sz]ation',
  'Criminal Police',
  '(?:Social Democratic|Christian Democratic|Communist|Socialist|Labour|Conservative|Liberal|Green) Party',
  "(?:Prosecutor|Attorney) General['’]s Office",
  'Chamber of (?:Deputies|Commerce)|House of (?:Representatives|Commons|Lords)|Council of (?:Europe|Ministers)|Academy of Sciences',
  '(?:Central|National|State|Federal|Supreme|Regional) (?:\\p{Lu}\\p{Ll}+ ){0,2}(?:Commission|Agency|Bureau|Committee|Council|Assembly|Directorate|Inspectorate|Statistics Office|Security Service)',
  '\\p{Lu}\\p{Ll}+(?:ian|ish|ese) (?:Parliament|Supreme Court|(?:Foreign|Interior|Defen[cs]e|Health|Finance) Ministry)',
  '(?:Czech|Slovak|Dominican) Republic|Soviet Union|(?:First|Second) World War|Cold War',
].join('|')
const preposition =
  '(?:[Ii]n|[Aa]t|of|on|[Ff]rom|to|[Bb]y|[Ff]or|with|into|near|[Dd]uring|[Ss]ince|until|through|[Uu]nder|[Aa]fter|[Bb]efore|about|against|between|outside)'
/** What follows a name that describes no other noun. */
const verbs =
  'said|says|has|had|is|was|will|would|withdrew|fell|rose|began|won|lost|got|let|wrote|gives|takes|proposed|rejected|announced|confirmed|condemned|decided|ruled|approved|published|plans|wants|denied|adopted|warned|declined|issued|called|expects|stated|reported|added|agreed|refused|upheld|overturned|ordered|recommended|presented|introduced|supports|informed|estimates|imposed|banned|opened|launched|did|does|met|discussed|voted|visited|arrived|spoke|came|went|left|resigned|told|held|signed|made|took|gave|sent|accused|urged|demanded|may|can|could|should|must|raised|cut|lowered|summoned'
const behind =
  '(?!led|backed|funded|based|sponsored|brokered|owned|trained|supported|appointed|mandated|mediated|sanctioned|approved)\\p{Ll}{3,}ed'
const adverbs =
  'late|early|yesterday|today|last|this|again|now|recently|twice|earlier|later|until|over|through|as|because|if|while|who|whose|despite|against|without|it|he|she|they|there|people'
const end = `(?=[,.;:)]|$|[ ](?:and the|are|were|${adverbs}|in|on|at|to|for|by|with|from|after|before|when|where|which|that|since|during|also|${verbs}|${behind})(?![\\p{L}’'-]))`
const finite = `(?=[ ](?:${verbs}|${behind})(?![\\p{L}’'-]))`

/** At the start of a sentence any body with such a name: “Ministry of Infrastructure expects”, “Federal Office for Migration rejected”. */
const kinds =
  'Ministry|Department|Office|Agency|Institute|Association|Federation|Confederation|Chamber|Board|Committee|Council|Commission|Directorate|Inspectorate|Administration|Secretariat|Government|Municipality|Embassy|Prosecutor|Faculty|Union|Court|Bureau|Authority'
const ranks = 'State|National|Regional|Federal|Central|Municipal|Provincial|Constitutional|District|Public'
const rankedKinds =
  "Agency|Institute|Office|Council|Prosecutor|Prosecutor['’]s Office|Assembly|Bureau|Administration|Authority|Commission|Committee|Directorate|Inspectorate|Statistical Office|Election Commission|Court"
const proper = String.raw`(?:the )?\p{Lu}[\p{L}’'-]+(?:(?:,| and| of| for)? \p{Lu}[\p{L}’'-]+)*`
const asOpening = new RegExp(
  `^(?<lead>)(?!Ministry of Sound)(?<name>(?:(?:${kinds}) (?:of|for) ${proper}|(?:${ranks}) (?:${rankedKinds})(?: (?:of|for) ${proper})?))(?=[ ](?:${verbs}|demands|intends|believes|considers|requires|recommends|began|found|wants|\\p{Ll}{2,}ed)(?![\\p{L}’'-]))`,
  'u',
)

const behindPreposition = new RegExp(`(?<![\\p{L}\\p{N}’'-])(?<lead>${preposition} )(?<name>${names})${end}`, 'gu')
const asSubject = new RegExp(
  `(?<lead>(?:^|(?<=[.!?][”"’]? ))|(?<![\\p{L}-])(?:that|[Ww]hen|[Ww]hile|[Bb]ecause|[Ii]f|but|[Aa]lthough) )(?<name>${names})${finite}`,
  'gu',
)

/** “from EU, US and UK universities”: a list before the noun that it describes */
const isListed = (behind: string): boolean => /^, (?:\p{Lu}+, )?\p{Lu}+ and \p{Lu}+ \p{Ll}/u.test(behind)

/** “filed in Federal Court”: where a case is heard, as “in court” */
const isVenue = ({ groups }: RegExpMatchArray): boolean =>
  /^(?:in|at|to|from) $/u.test(groups?.['lead'] ?? '') &&
  /^(?:Supreme|District|Federal|Regional|Appeals?) Court$/u.test(groups?.['name'] ?? '')

function* report(block: BlockContent, match: RegExpMatchArray): Iterable<Report> {
  const { lead = '', name = '' } = match.groups ?? {}
  const start = match.index ?? 0
  const to = start + match[0].length
  if (isQuoted(block, { from: start, to }) || isVenue(match) || isListed(block.text.slice(to))) return
  const from = start + lead.length
  const put = lead === '' ? `The ${name}` : `${lead}the ${name}`
  yield {
    ranges: [{ from: start, to }],
    tier: 'likely',
    severity: 1,
    message: `“${name}” has its article in English: “${put}”.`,
    repairs: [{ label: `Put “${put}”`, kind: 'single', edits: [{ from, to: from, insert: lead === '' ? 'The ' : 'the ' }] }],
  }
}
