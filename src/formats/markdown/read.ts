import { type CompileContext, fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { t } from '../../l10n/t'
import type { BlockKind, Range } from '../../engine/types'
import { Refused, type Unshown } from '../format'
import { createMarkupBuilder, type Frame, type MarkupBuilder, type MarkupLayout } from '../markup/layout'
import { alignText } from './align'
import { frontMatterLength } from './front-matter'
import { unshownIn } from './unshown'

type Nodes = Exclude<CompileContext['stack'][number], { readonly type: 'fragment' }>
type Parents = Extract<Nodes, { readonly children: unknown }>
type Root = ReturnType<typeof fromMarkdown>

/** Deeper texts are made to break readers. */
const deepest = 100

/** What a node stands in. */
interface Around {
  readonly kind: BlockKind | null
  /** How many quotations. */
  readonly quotes: number
  /** What goes when nothing is left of the paragraph; null to find it at the paragraph. */
  readonly owner: Range | null
  readonly depth: number
  /** Where links lead that name a definition. */
  readonly targets: ReadonlyMap<string, string>
}

/** Reads a text in Markdown as GitHub has it: its words, and where in the source each stands. Throws Refused. */
export function readMarkdown(source: string): MarkupLayout {
  if (isNestedTooDeeply(source)) throw new Refused(t('It is nested too deeply, so it was not opened.'))
  const start = frontMatterLength(source)
  const root = parse(source.slice(start))
  const builder = createMarkupBuilder(source)
  const rangeOf = ({ position }: Nodes): Range => ({
    from: start + (position?.start.offset ?? 0),
    to: start + (position?.end.offset ?? 0),
  })
  const found = new Set<Unshown>()
  let hasHeadline = false
  const inline = (node: Nodes, after: number, around: Around): void => readInline(node, after, around, source, builder, rangeOf)
  const words = (node: Parents, kind: BlockKind | null, frame: Frame, around: Around): void => {
    node.children.forEach((child, at) => {
      const next = node.children[at + 1]
      inline(child, next === undefined ? rangeOf(child).to : rangeOf(next).from, around)
    })
    builder.close(() => kind, frame)
  }
  const walk = (node: Nodes, around: Around): void => {
    if (around.depth > deepest) throw new Refused(t('It is nested too deeply, so it was not opened.'))
    const deeper = { ...around, depth: around.depth + 1 }
    const range = rangeOf(node)
    switch (node.type) {
      case 'heading': {
        const kind = node.depth === 1 && !hasHeadline ? 'headline' : 'subhead'
        hasHeadline ||= kind === 'headline'
        const frame = frameAt(source, range, start, around.kind)
        const behind = { before: frame.split.before + frame.split.after, after: '' }
        return words(node, kind, { ...frame, behind, lineBreak: '<br>', isLine: true }, around)
      }
      case 'paragraph':
        return words(node, around.kind, paragraphFrame(source, range, start, around), around)
      case 'tableCell':
        return words(node, 'cell', cellFrame, around)
      case 'code': {
        const lines = { from: indentBefore(source, range.from), to: range.to }
        builder.object('code', lines.from, lines.to)
        return builder.close(() => null, { ...frameAt(source, lines, start, around.kind), isAlone: true })
      }
      case 'html':
        if (saysWords(source.slice(range.from, range.to))) found.add('raw-html')
        return
      case 'blockquote':
        return each(node, { ...deeper, kind: 'quotation', quotes: around.quotes + 1, owner: onlyChild(node, range) })
      case 'listItem':
        if (typeof node.checked === 'boolean') found.add('tasks')
        return each(node, { ...deeper, kind: 'list', owner: onlyChild(node, range) })
      case 'footnoteDefinition':
        return each(node, { ...deeper, kind: 'footnote', owner: null })
      default:
        if ('children' in node) each(node, { ...deeper, owner: null })
    }
  }
  const each = (node: Parents, around: Around): void => {
    for (const child of node.children) walk(child, around)
  }
  each(root, { kind: null, quotes: 0, owner: null, depth: 0, targets: targetsIn(root) })
  const layout = builder.finish([])
  if (layout.text === '') throw new Refused(t('It has no text.'))
  return { ...layout, unshown: [...found, ...unshownIn(layout)] }
}

/** Whether there are words in raw HTML, outside of its tags and comments. */
function saysWords(html: string): boolean {
  return /\p{L}/u.test(html.replaceAll(/<!--[^]*?(?:-->|$)|<(?:script|style)\b[^]*?(?:<\/(?:script|style)>|$)|<[^>]*>/giu, ''))
}

/** Of definitions of one name the first holds. */
function targetsIn({ children }: Parents): ReadonlyMap<string, string> {
  const definitions = children.flatMap((child) => (child.type === 'definition' ? [[child.identifier, child.url] as const] : []))
  return new Map(definitions.toReversed())
}

/** Without what would look for addresses in the tree: what it makes has no place in the source. */
function parse(source: string): Root {
  const extensions = gfmFromMarkdown().map(({ enter, exit, canContainEols }) => ({
    ...(enter ? { enter } : {}),
    ...(exit ? { exit } : {}),
    ...(canContainEols ? { canContainEols } : {}),
  }))
  return fromMarkdown(source, { extensions: [gfm()], mdastExtensions: extensions })
}

/** Each further mark of a quotation or list in one line is another level for the parser. */
function isNestedTooDeeply(source: string): boolean {
  return /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){100}/mu.test(source)
}

function onlyChild({ children }: Parents, range: Range): Range | null {
  return children.length === 1 && children[0]?.type === 'paragraph' ? range : null
}

const cellFrame: Frame = { source: null, split: { before: '<br><br>', after: '' }, lineBreak: '<br>' }

/** A line of the paragraph begins with what its first line began with, where that is the mark of a quotation, and else as deep: inside of a list, or as code is. */
function frameAt(source: string, range: Range, start: number, kind: BlockKind | null, owner: Range | null = range): Frame {
  const line = Math.max(start, source.lastIndexOf('\n', range.from - 1) + 1)
  const task = /\[[ x]\][ \t]+$/iu.exec(source.slice(line, range.from))?.[0] ?? ''
  const begins = source.slice(line, range.from - task.length)
  const prefix =
    kind === null && begins.trim() === '' && begins.length < 4
      ? ''
      : begins.replace(/\[\^[^\]]*\]:[ \t]*/u, '    ').replaceAll(/[^>\t]/gu, ' ')
  return {
    source: owner ?? { from: range.from - task.length, to: range.to },
    split: { before: `\n${prefix.trimEnd()}\n`, after: prefix },
    lineBreak: `\\\n${prefix}`,
  }
}

/** A paragraph that is all there is of its list item ends with it, and begins another. */
function paragraphFrame(source: string, range: Range, start: number, { kind, owner }: Around): Frame {
  const frame = frameAt(source, range, start, kind, owner)
  if (kind !== 'list' || owner === null) return frame
  const line = Math.max(start, source.lastIndexOf('\n', owner.from - 1) + 1)
  const mark = source
    .slice(owner.from, range.from)
    .replace(/^\d+/u, (number) => String(Math.min(Number(number) + 1, 999_999_999)))
    .replace(/\[x\]/iu, '[ ]')
  return { ...frame, split: { before: '\n', after: source.slice(line, owner.from).replaceAll(/[^>\t]/gu, ' ') + mark } }
}

/** An indented block begins with its indentation. */
function indentBefore(source: string, at: number): number {
  const line = source.lastIndexOf('\n', at - 1) + 1
  return source.slice(line, at).trim() === '' ? line : at
}

function readInline(
  node: Nodes,
  after: number,
  around: Around,
  source: string,
  builder: MarkupBuilder,
  rangeOf: (node: Nodes) => Range,
): void {
  const range = rangeOf(node)
  const raw = source.slice(range.from, range.to)
  switch (node.type) {
    case 'text':
      return addText(builder, range.from, raw, node.value, around.quotes)
    case 'inlineCode': {
      const fence = /^`+ ?/u.exec(raw)?.[0].length ?? 0
      const at = raw.indexOf(node.value, fence - 1)
      const from = builder.size
      const end = builder.span(range)
      if (at === -1 || node.value.includes('\n')) builder.object('code', range.from, range.to)
      else builder.add('plain', node.value, range.from + at, range.from + at + node.value.length)
      end()
      return builder.shield(from)
    }
    case 'break':
      builder.dropSpace()
      return builder.add('whole', '\n', range.from, after)
    case 'html':
      // The only one that says something; others are kept, and nobody sees them.
      if (/^<br\s*\/?>$/iu.test(raw)) builder.add('whole', '\n', range.from, range.to)
      return
    case 'image':
    case 'imageReference':
      return builder.object('picture', range.from, range.to, node.alt ?? '')
    case 'footnoteReference':
      return builder.object('footnote', range.from, range.to)
    default:
      if (!('children' in node)) return
      readSpan(node, around, source, builder, rangeOf)
  }
}

function readSpan(node: Parents, around: Around, source: string, builder: MarkupBuilder, rangeOf: (node: Nodes) => Range): void {
  const from = builder.size
  const end = builder.span(rangeOf(node))
  if (around.depth > deepest) throw new Refused(t('It is nested too deeply, so it was not opened.'))
  const deeper = { ...around, depth: around.depth + 1 }
  node.children.forEach((child, at) => {
    const next = node.children[at + 1]
    readInline(child, next === undefined ? rangeOf(child).to : rangeOf(next).from, deeper, source, builder, rangeOf)
  })
  end()
  if (node.type === 'link') builder.link(from, node.url)
  if (node.type === 'linkReference') builder.link(from, around.targets.get(node.identifier) ?? '')
  // An address that stands there as such.
  if (node.type === 'link' && /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+$/u.test(builder.since(from))) builder.shield(from)
}

function addText(builder: MarkupBuilder, start: number, raw: string, value: string, quotes: number): void {
  const pieces = alignText(raw, value, quotes)
  if (pieces === null) {
    builder.add('fixed', value.replaceAll(/[\n\r]/gu, ' '), start, start + raw.length)
    return
  }
  for (const { from, to, says, kind } of pieces) builder.add(kind === 'plain' ? 'plain' : 'whole', says, start + from, start + to)
}
