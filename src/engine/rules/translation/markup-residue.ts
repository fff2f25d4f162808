import type { Edit } from '../../types'
import { type SentenceRule, type Proposal, prose } from '../rule'

/**
 * Markup that should have become text: entities (&nbsp;), tags, short codes of a publishing system, escapes, stars and lines of Markdown, templates, links and
 * sizes of pictures of a wiki (thumbleft250px), code of advertisements. Deliberate exceptions: “&” between names, comparisons (a < b), editors' brackets ([sic], [he]), footnote stars, letters of a rude word
 * left out (f**k).
 */
export const markupResidue: SentenceRule = {
  id: 'markup-residue',
  category: 'translation',
  name: 'Markup left in the text',
  why: 'These signs are code of the page or of the program that wrote the text. They were meant to set it, not to be read.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption', 'credit', 'notice'],
  covers: ['NS06', 'NM10'],
  examples: [
    { damaged: 'Smith [[&amp;]] Sons closed on Friday.', repaired: 'Smith & Sons closed on Friday.' },
    {
      damaged: 'The ministers met in Geneva.[[<br>]]They will meet again.',
      repaired: 'The ministers met in Geneva. They will meet again.',
    },
    { damaged: 'The [[< b >]]minister resigned.', repaired: 'The minister resigned.' },
    { damaged: '[[[caption id="x"]]]The minister resigned.', repaired: 'The minister resigned.' },
    { damaged: 'The vote is [[**on Friday**]] at noon.', repaired: 'The vote is on Friday at noon.' },
    { damaged: 'The vote is [[__tomorrow__]], he said.', repaired: 'The vote is tomorrow, he said.' },
    { damaged: '[[{{Infobox town}} ]]The town is old.', repaired: 'The town is old.' },
    { damaged: 'The [[*minister*]] resigned.', repaired: 'The minister resigned.' },
    { damaged: 'It[[\\u2019]]s late.', repaired: 'It’s late.' },
    { damaged: '[[250px]]Flag of the town, sewn by hand in 1820.', repaired: 'Flag of the town, sewn by hand in 1820.' },
    { damaged: '[[thumbleft200px]]The old harbour at dawn.', repaired: 'The old harbour at dawn.' },
  ],
  sound: [
    'Marks & Spencer said AT&T; and others would close.',
    'A tax of < 5% and incomes > $3,000 were named.',
    '“He [the mayor] knew,” the report said [sic].',
    'The price* rose.** The tax is not included.',
    'If a<b then c>d. He gave 5* and 4* marks. *Prices are of May. *Terms apply.',
    'An image of 250px or 250 px, its thumbnail and a thumb left in the door.',
    '“What the f**k is this s**t,” he shouted. Every page begins with the <b> tag, which makes words bold.',
  ],
  *check({ text, quotations }) {
    if (!/[&<[\]\\*#{]|__/u.test(text) && !/adsbygoogle|thumb|px/iu.test(text)) return
    let end = 0
    for (const match of text.matchAll(markup)) {
      if (match.index < end) continue
      const from = match.index
      const to = from + match[0].length
      end = to
      const insert = replacementOf(text, from, match[0], match.groups ?? {})
      if (insert === undefined) continue
      const quoted = quotations.some((zone) => zone.from <= from && to <= zone.to)
      yield {
        ranges: [{ from, to }],
        tier: 'sure',
        severity: 5,
        message: `“${match[0].length > 40 ? `${match[0].slice(0, 37)}…` : match[0]}” is code left in the text.`,
        repairs: [repairOf({ from, to, insert }, quoted)],
      }
    }
  },
}

const markup =
  /&\s?(?<entity>(?:amp;\s?)*(?:[a-z]{2,6}\d?|#\s?\d{2,5}|#x[0-9a-f]{2,5})\s?);|<\s?\/?\s?(?<tag>br|p|b|i|u|s|em|strong|a|span|div|img|font|h[1-6]|ul|ol|li|blockquote|script|style|iframe|figure|figcaption|table|tr|td|sup|sub|small|center|section|article|video|source|ref)(?:\s[^<>=]{0,40}=[^<>]{0,300}|(?:\s(?:async|defer|controls|hidden|checked|nowrap|autoplay|muted|allowfullscreen)){1,4})?\s?\/?\s?>|\[\/?(?<code>caption|gallery|embed|video|audio|youtube|tweet|playlist|adsense|url|img|quote|size|color|vc_[a-z]+|et_pb_[a-z_]+|wp_[a-z]+|contact-form[a-z-]*)(?:[\s=][^\][]{0,300})?\]|\{\{[^{}\n]{1,200}\}\}\s?|\\u(?<escape>[0-9a-f]{4})|(?<newline>\\[nrt](?![\p{L}]))|(?<![\p{L}*])\*\*(?<bold>[^\s*](?:[^*\n]{0,200}[^\s*])?)\*\*|(?<![\p{L}_])__(?<under>(?!init__|main__|name__|all__)[^\s_](?:[^_\n]{0,200}[^\s_])?)__(?![\p{L}_])|(?<![\p{L}\p{N}*])\*(?<italic>\p{L}(?:[^*\n]{0,80}[\p{L}.,])?)\*(?![\p{L}\p{N}*])|(?<hashes>^#{1,6}) (?=\p{Lu})|\((?<script>adsbygoogle\s?=[^;]{0,120});?|<!--[^<>]{0,200}-->|<\|[a-z_]{2,20}\|>|\[\[|\]\]|(?<!\p{L})thumb(?:left|right|center|upright|(?=\d{2,4}px))+(?: ?= ?\d?\.\d)?(?:\d{2,4}px)?|(?<!\d)\d{2,4}px(?:left|right|center|thumb)*(?=\p{L})|\[\/?INST\]/giu

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  apos: '’',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  laquo: '«',
  raquo: '»',
  bdquo: '„',
  sbquo: '‚',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  middot: '·',
  bull: '•',
  shy: '',
  zwnj: '',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  frac12: '½',
  frac14: '¼',
  times: '×',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
}

/** What should stand in the place of a piece of markup; undefined where it is none. */
function replacementOf(
  text: string,
  from: number,
  whole: string,
  groups: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const { entity, tag, escape, bold, under, italic, newline } = groups
  if (entity !== undefined) return decodeEntity(entity.replaceAll(/\s|amp;(?=.)/giu, ''))
  if (escape !== undefined) return String.fromCharCode(Number.parseInt(escape, 16))
  const emphasised = bold ?? under ?? italic
  if (emphasised !== undefined) return emphasised
  // “Every page begins with the <b> tag”
  if (tag !== undefined && /^ (?:tag|element|attribute)s?(?!\p{L})/u.test(text.slice(from + whole.length))) return undefined
  const parts = newline !== undefined || (tag !== undefined && /^(?:br|p|div|li|h\d)$/iu.test(tag))
  const touches = /\S$/u.test(text.slice(0, from)) && /^\S/u.test(text.slice(from + whole.length))
  return parts && touches ? ' ' : ''
}

function decodeEntity(name: string): string | undefined {
  const number = /^#x(?<hex>[0-9a-f]+)$|^#(?<decimal>\d+)$/iu.exec(name)?.groups
  if (!number) return Object.hasOwn(entities, name.toLowerCase()) ? entities[name.toLowerCase()] : undefined
  const code = number['hex'] === undefined ? Number(number['decimal']) : Number.parseInt(number['hex'], 16)
  if (code === 39) return '’'
  return code === 160 ? ' ' : code < 32 || code > 0xffff ? undefined : String.fromCharCode(code)
}

function repairOf(edit: Edit, quoted: boolean): Proposal {
  const label =
    edit.insert.trim() === ''
      ? 'Remove the code'
      : `Put “${edit.insert.length > 30 ? `${edit.insert.slice(0, 27)}…` : edit.insert}”`
  return { label, kind: quoted ? 'single' : 'safe', edits: [edit] }
}
