import type { Article, Block, BlockContent, FurnitureSign } from '../../article'
import { onceEach } from '../../once-each'
import { findInlineFurniture, findTitleHead, findTitleTail, type InlineFurniture } from '../../read/furniture-inline'
import type { Edit, Tier } from '../../types'
import { removal } from '../removal'
import { type ArticleRule, prose, type Report } from '../rule'

/**
 * What a page leaves in a draft: lines that ask to subscribe, follow, share or install, form fields, menus, tags, links to other stories,
 * advertising, consent, copyright, comments, lone punctuation. Neighbouring lines are one finding with one removal; bits inside a paragraph are
 * findings of their own. Deliberate exceptions: credits, captions, bylines, datelines, corrections, editors' notes, helplines, labels of
 * paid content, lines between sections, stories about newsletters and apps, and what somebody says between quotation marks.
 */
export const pageFurniture: ArticleRule = {
  id: 'page-furniture',
  category: 'translation',
  name: 'No part of the story',
  why: 'These words belong to the page the story was taken from, or are what a program said of its own work. Credits, corrections, helplines and labels of paid content are kept.',
  scope: 'article',
  blocks: ['furniture', ...prose, 'headline', 'subhead', 'caption'],
  covers: [
    'PQ01',
    'PQ02',
    'BP01',
    'BP02',
    'BP03',
    'BP04',
    'BP05',
    'BP06',
    'BP07',
    'BP09',
    'BP10',
    'BP14',
    'BP15',
    'BP16',
    'NM10',
  ],
  examples: [
    {
      draft: true,
      damaged:
        'Talks to go on\n\nThe ministers agreed to meet again in March, the spokesman said on Friday.\n\n[[subscribe to our newspaper\n\n, Enter a valid email\n\nNever miss a story! Stay informed with us.\ndownload\nOur App Now!!\n\n,]]',
      repaired: 'Talks to go on\n\nThe ministers agreed to meet again in March, the spokesman said on Friday.\n',
    },
    ...[
      '(abc/xyz)',
      'akr/ malk/ lm/',
      'Input 2025.11.06 14:32',
      'URGENT 2ND LEAD Talks (adds quote, paras 4-5)',
      'Comments (47) Sort by: Newest first',
    ].map((bit) => ({
      draft: true as const,
      damaged: `Talks to go on\n\nThe ministers agreed to meet again in March, the spokesman said on Friday.\n\n[[${bit}]]\n`,
      repaired: 'Talks to go on\n\nThe ministers agreed to meet again in March, the spokesman said on Friday.\n',
    })),
    {
      draft: true,
      damaged:
        'Talks to go on\n\nThe ministers agreed to meet [[Image caption Envoys in Split on Friday]] again in March.\n\nNo date was set.\n',
      repaired: 'Talks to go on\n\nThe ministers agreed to meet again in March.\n\nNo date was set.\n',
    },
    {
      draft: true,
      damaged:
        'Talks to go on\n\nThe ministers agreed to meet again in March, the spokesman said on Friday.\n\n[[Also Read: Fire in a mill near Pune\n\nADVERTISEMENT]]\n\nNo date was set for the vote in the lower house, he said.\n',
      repaired:
        'Talks to go on\n\nThe ministers agreed to meet again in March, the spokesman said on Friday.\n\nNo date was set for the vote in the lower house, he said.\n',
    },
    {
      draft: true,
      damaged:
        'Talks to go on\n\nThe ministers agreed to meet again in March, the spokesman said. [[Read more…]]\n\nNo date was set.\n',
      repaired: 'Talks to go on\n\nThe ministers agreed to meet again in March, the spokesman said.\n\nNo date was set.\n',
    },
    ...[
      '[READ: Car makers warn of layoffs]',
      'Photo by Ana Kovac/Hina',
      'Published - May 05, 2024 10:00 pm IST',
      'Story continues',
      'Read the full story at Hina.com',
    ].map((bit) => ({
      draft: true as const,
      damaged: `Talks to go on\n\nThe ministers agreed to meet again in March, the spokesman said. [[${bit}]]\n\nNo date was set.\n`,
      repaired: 'Talks to go on\n\nThe ministers agreed to meet again in March, the spokesman said.\n\nNo date was set.\n',
    })),
    {
      draft: true,
      damaged:
        'Talks to go on\n\n[[SPLIT, Croatia (AP) --]] SPLIT, Croatia (AP) -- The dam in Aksu broke on Friday, the governor said.\n\nNobody was hurt.\n',
      repaired:
        'Talks to go on\n\nSPLIT, Croatia (AP) -- The dam in Aksu broke on Friday, the governor said.\n\nNobody was hurt.\n',
    },
    {
      draft: true,
      damaged:
        'Dam breaks in Aksu\n\n[[Here is the translation of the article:]] The dam in Aksu broke on Friday, the governor said.\n\nNobody was hurt in the villages.\n',
      repaired: 'Dam breaks in Aksu\n\nThe dam in Aksu broke on Friday, the governor said.\n\nNobody was hurt in the villages.\n',
    },
  ],
  sound: [
    'Calloway: Small Hours\n\n★★★★☆\n\nThe first room is empty.',
    'I wish I could -- I wish I would, he said. The photo by Ann Lee hangs here. READ: the sign said so.',
    'Here is the translation of the treaty, signed in 1921. “Let me know if you need anything,” he said.',
    'Subscribers to the newsletter rose to 40,000 in March, the company said.',
    '“Subscribe to our channel,” the rapper shouted to the crowd of 3,000.',
    'Associated Press writer Ann Lee in Moscow contributed to this report.',
    'Follow the money\n\nThe ministry asked users to read more before they click.',
    'If you or someone you know needs help, call or text 988.',
    'City win again\n\nCity won the first game.\n\nUP NEXT: City host Villa in the second game of the series Thursday night.',
  ],
  prepare: (content) => void findInside(content),
  *check(article) {
    yield* reportRuns(article)
    for (const block of article.blocks) {
      if (!inside.has(block.kind)) continue
      for (const found of findInside(block.content)) {
        const [from, to] = [block.from + found.from, block.from + found.to]
        const cut = { from: block.from + found.cut.from, to: block.from + found.cut.to, insert: '' }
        yield report(article.text.slice(from, to), { from, to }, found.tier, found.what, cut)
      }
    }
  },
}

/** The kinds of block that may have furniture inside. */
const inside: ReadonlySet<Block['kind']> = new Set([...prose, 'headline', 'subhead', 'caption'])

const findInside = onceEach(({ kind, text, quotations }: BlockContent): readonly InlineFurniture[] => {
  const inline = findInlineFurniture(text, quotations)
  if (kind !== 'headline' && kind !== 'subhead') return inline
  return [findTitleHead(text), ...inline, findTitleTail(text)].filter((found) => found !== undefined)
})

interface SignedBlock {
  readonly block: Block
  readonly sign: FurnitureSign
}

type Run = readonly [SignedBlock, ...SignedBlock[]]

function* reportRuns(article: Article): Iterable<Report> {
  for (const run of findRuns(article)) {
    const tier = tierOf(run.map(({ sign }) => sign))
    const telling = run.find(({ sign }) => sign.tier === tier && !sign.isMarks) ?? run[0]
    const first = run[0].block
    const last = run.at(-1)?.block ?? first
    const cut = removal(article, first, last)
    yield report(telling.block.text, { from: first.from, to: last.to }, tier, telling.sign.what, cut, run.length)
  }
}

function tierOf(signs: readonly FurnitureSign[]): Tier {
  if (signs.every((sign) => sign.tier === 'doubtful')) return 'doubtful'
  const adopted = signs.filter((sign) => sign.isAdopted).length
  return signs.some((sign) => sign.tier === 'sure') && adopted <= signs.length / 2 ? 'sure' : 'likely'
}

/** Neighbouring blocks of furniture; a credit or a notice between two of them parts them. */
function findRuns({ blocks }: Article): readonly Run[] {
  const runs: [SignedBlock, ...SignedBlock[]][] = []
  let open = false
  for (const block of blocks) {
    const sign = signOf(block)
    const run = runs.at(-1)
    if (!sign) open = false
    else if (open && run && (sign.tier === 'doubtful') === (run[0].sign.tier === 'doubtful')) run.push({ block, sign })
    else {
      runs.push([{ block, sign }])
      open = true
    }
  }
  return runs
}

/** A block is furniture where reading it said so; a doubtful one was read as a heading. */
function signOf({ kind, furniture }: Block): FurnitureSign | undefined {
  if (kind === 'furniture') return furniture ?? { tier: 'sure', what: 'was said to be left over from the page' }
  return kind === 'subhead' && furniture?.tier === 'doubtful' ? furniture : undefined
}

function report(words: string, range: { from: number; to: number }, tier: Tier, what: string, edit: Edit, lines = 1): Report {
  const short = words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words
  const verdict = tier === 'doubtful' ? 'if it is no heading, it may go' : 'it is no part of the story'
  const message =
    lines > 1 ? `${lines} lines were left over from the page: “${short}” ${what}.` : `“${short}” ${what}; ${verdict}.`
  const label = lines > 1 ? `Remove these ${lines} lines` : 'Remove it'
  return { ranges: [range], tier, severity: 1, message, repairs: [{ label, kind: 'delete', edits: [edit] }] }
}
