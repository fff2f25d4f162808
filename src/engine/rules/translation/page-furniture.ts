import type { Article, Block } from '../../article'
import { findFurniture, type Verdict } from '../../read/furniture'
import { findInlineFurniture } from '../../read/furniture-inline'
import type { Edit, Tier } from '../../types'
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
  name: 'Left over from the page',
  why: 'These words belong to the page the story was taken from, not to the story. Credits, corrections, helplines and labels of paid content are kept.',
  scope: 'article',
  blocks: ['furniture', ...prose, 'headline', 'subhead', 'caption'],
  covers: ['PQ01', 'PQ02', 'BP01', 'BP02', 'BP03', 'BP04', 'BP05', 'BP06', 'BP07', 'BP09', 'BP10', 'BP14', 'BP15', 'BP16'],
  examples: [
    {
      draft: true,
      damaged:
        'Talks to go on\n\nThe ministers agreed to meet again in March, the spokesman said on Friday.\n\n[[subscribe to our newspaper\n\n, Enter a valid email\n\nNever miss a story! Stay informed with us.\ndownload\nOur App Now!!\n\n,]]',
      repaired: 'Talks to go on\n\nThe ministers agreed to meet again in March, the spokesman said on Friday.\n',
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
  ],
  sound: [
    'Subscribers to the newsletter rose to 40,000 in March, the company said.',
    '“Subscribe to our channel,” the rapper shouted to the crowd of 3,000.',
    'Associated Press writer Ann Lee in Moscow contributed to this report.',
    'Follow the money\n\nThe ministry asked users to read more before they click.',
    'If you or someone you know needs help, call or text 988.',
  ],
  *check(article) {
    yield* reportRuns(article)
    for (const block of article.blocks) {
      if (!inside.has(block.kind)) continue
      for (const found of findInlineFurniture(block.text, block.quotations)) {
        const [from, to] = [block.from + found.from, block.from + found.to]
        const cut = { from: block.from + found.cut.from, to: block.from + found.cut.to, insert: '' }
        yield report(article.text.slice(from, to), { from, to }, found.tier, found.what, cut)
      }
    }
  },
}

/** The kinds of block that may have furniture inside. */
const inside: ReadonlySet<Block['kind']> = new Set([...prose, 'headline', 'subhead', 'caption'])

interface Run {
  readonly first: Block
  readonly last: Block
  readonly verdicts: readonly Verdict[]
}

function* reportRuns(article: Article): Iterable<Report> {
  for (const { first, last, verdicts } of findRuns(article)) {
    const tiers = verdicts.map((verdict) => verdict.tier)
    const adopted = verdicts.filter((verdict) => verdict.isAdopted).length
    const tier: Tier =
      tiers.includes('sure') && adopted <= verdicts.length / 2
        ? 'sure'
        : tiers.every((each) => each === 'doubtful')
          ? 'doubtful'
          : 'likely'
    const what =
      (verdicts.find((verdict) => verdict.tier === tier && !verdict.isMarks) ?? verdicts[0])?.what ??
      'was left over from the page'
    yield report(first.text, { from: first.from, to: last.to }, tier, what, removal(article, first, last), verdicts.length)
  }
}

/** Neighbouring blocks of furniture; a credit or a notice between two of them parts them. */
function findRuns({ blocks }: Article): readonly Run[] {
  const verdicts = findFurniture(
    blocks.map((block) => ({ text: block.text, standing: standing.has(block.kind) ? block.kind : undefined })),
  )
  const runs: { first: Block; last: Block; verdicts: Verdict[] }[] = []
  let open = false
  for (const block of blocks) {
    const verdict = verdictOf(block, verdicts[block.index])
    const run = runs.at(-1)
    if (!verdict) open = false
    else if (open && run && (verdict.tier === 'doubtful') === (run.verdicts[0]?.tier === 'doubtful')) {
      run.last = block
      run.verdicts.push(verdict)
    } else {
      runs.push({ first: block, last: block, verdicts: [verdict] })
      open = true
    }
  }
  return runs
}

const standing: ReadonlySet<Block['kind']> = new Set(['notice', 'credit', 'byline', 'dateline', 'caption'])

/** A block is furniture where reading it said so; a doubtful one was read as a heading. */
function verdictOf(block: Block, verdict: Verdict | undefined): Verdict | undefined {
  if (block.kind === 'furniture') return verdict ?? { tier: 'sure', what: 'was said to be left over from the page' }
  return block.kind === 'subhead' && verdict?.tier === 'doubtful' ? verdict : undefined
}

/** Takes the blank lines away with the run: those after it, or at the end of the draft those before it, but for the end of the last line. */
function removal({ text, blocks }: Article, first: Block, last: Block): Edit {
  const next = blocks[last.index + 1]
  if (next) return { from: first.from, to: next.from, insert: '' }
  const previous = blocks[first.index - 1]
  if (!previous) return { from: 0, to: text.length, insert: '' }
  const lineEnd = text.indexOf('\n', previous.to)
  return { from: lineEnd < 0 || lineEnd >= first.from ? previous.to : lineEnd + 1, to: text.length, insert: '' }
}

function report(words: string, range: { from: number; to: number }, tier: Tier, what: string, edit: Edit, lines = 1): Report {
  const short = words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words
  const message =
    lines > 1
      ? `${lines} lines were left over from the page. The first, “${short}”, ${what}.`
      : `“${short}” ${what}; it is no part of the story.`
  const label = lines > 1 ? `Remove these ${lines} lines` : 'Remove it'
  return { ranges: [range], tier, severity: 1, message, repairs: [{ label, kind: 'delete', edits: [edit] }] }
}
