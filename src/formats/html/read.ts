import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { t } from '../../l10n/t'
import type { BlockKind } from '../../engine/types'
import { Refused } from '../format'
import { createMarkupBuilder, type Frame, type MarkupBuilder, type MarkupLayout } from '../markup/layout'
import { readsLikeProse } from '../prose'
import { blockElements, codeElements, leftOut, objects, paragraphElements } from './elements'
import { wordsIn } from './inside'
import { createQuotations } from './quotes'
import { writtenIn } from './references'
import { saysAside, storyIn } from './story'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** Deeper pages are made to break readers. */
const deepest = 256

/** Reads a page or a piece of one: its words in reading order, and where in the source each stands. Throws Refused. */
export function readHtml(source: string): MarkupLayout {
  const document = parse(source, { sourceCodeLocationInfo: true })
  const builder = createMarkupBuilder(source)
  const quotations = createQuotations(builder)
  const story = storyIn(document)
  let hasHeadline = false
  const kindOf = (kinds: readonly string[]) => (text: string) => {
    const kind = blockKind(kinds, text, !hasHeadline)
    if (kind === 'headline') hasHeadline = true
    return kind
  }
  const walk = (node: Node, kinds: readonly string[], depth: number): void => {
    if (depth > deepest) throw new Refused(t('It is nested too deeply, so it was not opened.'))
    if (node.nodeName === '#text' && 'value' in node) readText(node, source, builder)
    if (isElement(node) && node.tagName === 'del') {
      const words = oneSpace(wordsIn(node)).trim()
      if (words !== '') builder.deleted(words)
      return
    }
    if (!isElement(node) || leftOut.has(node.tagName) || node.attrs.some(({ name }) => name === 'hidden')) return
    const { tagName } = node
    const at = node.sourceCodeLocation
    const object = objects.get(tagName)
    if (object !== undefined) {
      const isBlock = blockElements.has(tagName)
      if (isBlock) builder.close(kindOf(kinds), lineFrame)
      if (at) builder.object(object, at.startOffset, at.endOffset, altOf(node), addressOf(node))
      if (isBlock) builder.close(kindOf(kinds), lineFrame)
      return
    }
    if (tagName === 'br') {
      if (at) breakLine(builder, at.startOffset, at.endOffset, () => builder.close(kindOf(kinds), lineFrame))
      return
    }
    const inside = (own: readonly string[]): void => {
      for (const child of node.childNodes) walk(child, own, depth + 1)
    }
    if (!blockElements.has(tagName)) {
      const from = builder.size
      const end = spanOf(node, source, builder, quotations.isInside)
      quotations.read(node, () => inside(kinds))
      end()
      if (tagName === 'a') builder.link(from, node.attrs.find(({ name }) => name === 'href')?.value ?? '')
      if (codeElements.has(tagName) || isAddress(builder, from)) builder.shield(from)
      return
    }
    builder.close(kindOf(kinds), lineFrame)
    const before = builder.count
    const own = [...kinds, tagName]
    inside(own)
    builder.close(kindOf(own), lineFrame)
    if (builder.count === before + 1 && paragraphElements.has(tagName) && at) builder.frameLast(frameOf(node, source))
  }
  for (const child of story.childNodes) walk(child, 'tagName' in story ? [story.tagName] : [], 0)
  builder.close(kindOf([]), lineFrame)
  const layout = builder.finish(saysAside(document, story) ? ['aside'] : [])
  if (layout.text === '') throw new Refused(t('It has no text.'))
  return layout
}

const lineFrame: Frame = { source: null, split: { before: '<br><br>', after: '' }, lineBreak: '<br>' }

function isElement(node: Node): node is Element {
  return 'tagName' in node
}

function readText(node: DefaultTreeAdapterTypes.TextNode, source: string, builder: MarkupBuilder): void {
  const at = node.sourceCodeLocation
  if (!at) return
  const raw = source.slice(at.startOffset, at.endOffset)
  const pieces = writtenIn(raw)
  // Where the parser moved words about (text straight in a table), their place in the source is not certain.
  if (!saysTheSame(pieces.map(({ says }) => says).join(''), node.value)) {
    builder.add('fixed', oneSpace(node.value), at.startOffset, at.endOffset)
    return
  }
  for (const { from, to, says, kind } of pieces) {
    if (kind === 'space' && ['', ' ', '\n'].includes(builder.last)) continue
    const isPlain = kind === 'plain' || (kind === 'space' && raw.slice(from, to) === ' ')
    builder.add(isPlain ? 'plain' : 'whole', says, at.startOffset + from, at.startOffset + to)
  }
}

function saysTheSame(one: string, other: string): boolean {
  return oneSpace(one) === oneSpace(other)
}

function oneSpace(text: string): string {
  return text.replaceAll(/[ \t\n\f\r]+/gu, ' ')
}

/** Two in a row part paragraphs, as in mail and in old pages. */
function breakLine(builder: MarkupBuilder, from: number, to: number, close: () => void): void {
  if (builder.size === 0) return
  if (builder.isLineBlank) {
    close()
    return
  }
  if (builder.last === ' ') builder.dropSpace()
  builder.add('whole', '\n', from, to)
}

function spanOf(node: Element, source: string, builder: MarkupBuilder, isBound: boolean): () => void {
  const at = node.sourceCodeLocation
  if (!at?.startTag || !at.endTag) return () => undefined
  return builder.span({ from: at.startOffset, to: at.endOffset }, startTag(node, source), `</${node.tagName}>`, isBound)
}

/** The tag an element begins with, to begin another one like it: a page has each id once. */
function startTag(node: Element, source: string): string {
  const tag = node.sourceCodeLocation?.startTag
  return tag
    ? source.slice(tag.startOffset, tag.endOffset).replace(/\sid\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+)/iu, '')
    : `<${node.tagName}>`
}

function frameOf(node: Element, source: string): Partial<Frame> {
  const at = node.sourceCodeLocation
  const whole = at ? { source: { from: at.startOffset, to: at.endOffset } } : {}
  if (/^h[1-6]$/u.test(node.tagName)) return { ...whole, behind: { before: '\n<p>', after: '</p>' } }
  if (node.tagName !== 'p' && node.tagName !== 'li') return whole
  return { ...whole, split: { before: `</${node.tagName}>\n`, after: startTag(node, source) } }
}

function altOf(node: Element): string {
  return node.attrs.find(({ name }) => name === 'alt')?.value ?? ''
}

/** Where it is fetched from, or one of several places. */
function addressOf(node: Element): string {
  const own = node.attrs.find(({ name }) => name === 'src' || name === 'data')?.value
  if (own !== undefined) return own
  const inside = node.childNodes.filter(isElement).map((child) => child.attrs.find(({ name }) => name === 'src')?.value)
  return inside.find((address) => address !== undefined) ?? ''
}

function blockKind(kinds: readonly string[], text: string, isFirst: boolean): BlockKind | null {
  for (const name of kinds.toReversed()) {
    if (name === 'h1') return isFirst ? 'headline' : 'subhead'
    if (/^h[2-6]$/u.test(name)) return 'subhead'
    if (name === 'li' || name === 'dt' || name === 'dd') return 'list'
    if (name === 'blockquote') return 'quotation'
    if (name === 'figcaption' || name === 'caption') return 'caption'
    if (name === 'td' || name === 'th') return readsLikeProse(text) ? null : 'cell'
  }
  return null
}

/** No address is longer. */
const longestAddress = 4096

/** An address of a page that stands there as such. */
function isAddress(builder: MarkupBuilder, from: number): boolean {
  return builder.size - from <= longestAddress && /^(?:https?:\/\/|www\.)\S+$/u.test(builder.since(from))
}
