import type { BlockContent } from '../../article'
import type { SentenceRule, Report } from '../rule'

/**
 * A credit or a caption in the form of the language it came from: the label and the equals sign of Japanese captions (“[Photo] … = afternoon of
 * the 8th”), “Photo: Disclosure” for a handout, “contributed in this report”, “input(s)”. Deliberate exceptions: a label with a colon (“Photo: Kyodo”), which English has as well,
 * and “contributed in May”.
 */
export const garbledCredit: SentenceRule = {
  id: 'garbled-credit',
  category: 'translation',
  name: 'Credit or caption not in English form',
  why: 'The line is sound as a credit or a caption, but it is set as the original language sets it, and readers will not make sense of it.',
  scope: 'sentence',
  blocks: ['credit', 'caption'],
  covers: ['BP08', 'BP13'],
  examples: [
    {
      draft: true,
      damaged:
        'Talks to go on\n\nThe ministers met on Friday.\n\n[[(Jiji) [Photo] Minister Ota leaves the hall = night of the 3rd]]',
      repaired: 'Talks to go on\n\nThe ministers met on Friday.\n\nMinister Ota leaves the hall on the night of the 3rd. (Jiji)',
    },
    {
      draft: true,
      damaged: 'Talks to go on\n\nThe ministers met on Friday.\n\nReuters writer Ann Lee in Rome [[contributed in]] this report.',
      repaired: 'Talks to go on\n\nThe ministers met on Friday.\n\nReuters writer Ann Lee in Rome contributed to this report.',
    },
    {
      draft: true,
      damaged: 'Talks to go on\n\nThe ministers met on Friday.\n\nPhoto: PF/[[Disclosure]]',
      repaired: 'Talks to go on\n\nThe ministers met on Friday.\n\nPhoto: PF/Handout',
    },
    {
      draft: true,
      damaged: 'Talks to go on\n\nThe ministers met on Friday.\n\nPhoto[[ = ]]Yonhap News',
      repaired: 'Talks to go on\n\nThe ministers met on Friday.\n\nPhoto: Yonhap News',
    },
    {
      draft: true,
      damaged: 'Talks to go on\n\nThe ministers met on Friday.\n\n[[Symbolic image]]: dpa',
      repaired: 'Talks to go on\n\nThe ministers met on Friday.\n\nStock photo: dpa',
    },
    {
      draft: true,
      damaged: 'Talks to go on\n\nThe ministers met on Friday.\n\n(With agency [[input(s)]])',
      repaired: 'Talks to go on\n\nThe ministers met on Friday.\n\n(With agency inputs)',
    },
  ],
  sound: [
    'Photo: Kyodo',
    'Photo: Kindness Ward for the Post/File',
    'Photo: Disclosure Records',
    'Associated Press writer Ann Lee in Rome contributed to this report.',
    'FILE PHOTO: Minister Ota leaves the hall in Tokyo, Japan, May 3, 2021. REUTERS/Kim Kyung-Hoon',
    '(With inputs from PTI)',
  ],
  *check(block) {
    const caption = reportCaption(block)
    if (caption) yield caption
    for (const { wrong, right } of phrases) {
      const match = wrong.exec(block.text)
      if (!match) continue
      const range = { from: match.index, to: match.index + match[0].length }
      yield {
        ranges: [range],
        tier: 'sure',
        severity: 1,
        message: `A credit says “${right.trim()}”, not “${match[0].trim()}”.`,
        repairs: [{ label: `Change to “${right.trim()}”`, kind: 'single', edits: [{ ...range, insert: right }] }],
      }
    }
  },
}

const phrases = [
  { wrong: /\bcontributed (?:in|for|at)(?= th(?:is|e) (?:report|story|article))/u, right: 'contributed to' },
  { wrong: /\binputs?\(s\)/u, right: 'inputs' },
  { wrong: /(?<=[:=/]\s?)(?:Disclosure|Divulgation|Divulgação|Divulgación|Dissemination)(?=$|[/.)\]])/u, right: 'Handout' },
  { wrong: /(?<=[:=/]\s?)(?:Reproduction|Reprodução|Reproducción)(?=$|[/.)\]])/u, right: 'Screengrab' },
  { wrong: /(?<=[:=/]\s?)(?:(?:Kindness|Gentleness) of|(?:Ceded|Assigned|Yielded|Cession) by)(?= )/u, right: 'Courtesy of' },
  { wrong: /(?<=[:=/]\s?)(?:Kindness|Ceded|Assigned|Yielded|Cession)(?=$|[/.)\]])/u, right: 'Handout' },
  { wrong: /(?<=[:=/]\s?)(?:Personal|Family|Private) (?:file|collection file|archives?)$/u, right: 'Courtesy of the family' },
  { wrong: /(?<=^Photo: )(?:Archive|Archival)(?=$|\/)/u, right: 'File' },
  {
    wrong: /^(?:Data|Material|Archive|Archival|Document) (?:photo|image|picture)(?=$|\W)|^Photo archive(?=$|\W)/u,
    right: 'File photo',
  },
  { wrong: /^Symbol(?:ic)? (?:photo|image|picture)(?=$|\W)/u, right: 'Stock photo' },
  { wrong: /(?:Own elaboration|own elaboration|elaboration: own)$/u, right: 'own calculations' },
  { wrong: /(?<=^\W*(?:Photo|Image|Picture|Video|Graphic)s?)(?: provided by)? ?= ?(?:provided by )?/u, right: ': ' },
]

/** “(Agency) [Photo] what is seen = time and place”. */
const form =
  /^(?:[(（](?<agency>[^()（）]{2,30})[)）]\s?)?(?<label>[[【](?:photo|photograph|image|picture|video)[\]】])?\s?(?<seen>[^=＝]+?)(?:\s?[=＝]\s?(?<when>[^=＝]{2,60}))?$/iu

function reportCaption({ kind, text }: BlockContent): Report | undefined {
  const { agency, label, seen, when } = form.exec(text)?.groups ?? {}
  if (kind !== 'caption' || seen === undefined || (label === undefined && when === undefined)) return undefined
  const time =
    when === undefined
      ? ''
      : /^(?:the )?(?:morning|afternoon|evening|night|day|\d)/iu.test(when)
        ? ` on ${/^the /iu.test(when) ? '' : 'the '}${when}`
        : `, ${when}`
  const sentence = `${seen.trim()}${time.replace(/[.\s]+$/u, '')}.${agency === undefined ? '' : ` (${agency.trim()})`}`
  return {
    ranges: [{ from: 0, to: text.length }],
    tier: 'sure',
    severity: 5,
    message: `A caption in English has no “${label ?? '='}”: it says what is seen and when, and names the agency last.`,
    repairs: [{ label: 'Set it as an English caption', kind: 'single', edits: [{ from: 0, to: text.length, insert: sentence }] }],
  }
}
