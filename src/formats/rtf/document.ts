import { t } from '../../l10n/t'
import type { BlockKind } from '../../engine/types'
import { type FormattedDraft, Refused } from '../format'
import { linkRemark, linkTarget } from '../markup/targets'
import { objectRemark, type ObjectSort } from '../objects'
import { objectMark } from '../office/layout'
import { boxesNotice, outsideNotice } from '../office/notices'
import { readsLikeProse } from '../prose'
import type { Codec } from '../text/encodings'
import { type Aside, type Group, type Link, outermost } from './group'
import { createParagraphs } from './paragraphs'
import { createTableReader, type RtfTables, styleWords } from './tables'
import { type Token, tokensOf } from './tokens'
import { wordNotices } from '../unshown'
import { characters, codecOfPage, ends, kindByStyle, margins, objects, skipped, symbols } from './words'

/** No program nests deeper. */
const deepest = 2000

/** Reads an RTF document (Microsoft’s specification 1.9.1). Throws Refused. */
export function readRtf(bytes: Uint8Array, codec: Codec): FormattedDraft {
  const paragraphs = createParagraphs()
  const tables: RtfTables = { fonts: new Map(), styles: new Map(), authors: [] }
  const table = createTableReader(tables)
  const stack: Group[] = []
  let group = outermost
  let page = 'win1252'
  let bytesWaiting: number[] = []
  let toSkip = 0
  let style: number | null = null
  let isListed = false
  let inTable = false
  let hasHeading = false
  let star = false
  let isFirstInGroup = false
  let commenter = ''
  let instruction = ''
  let outside = 0
  let boxes = 0
  const notes: string[] = []
  const found = new Set<string>()

  const say = (said: string): void => {
    if (said === '' || group.skip) return
    const text = said.includes('\r') ? said.replaceAll(/\r\n?/gu, '\n') : said
    if (group.table !== null) table.text(group.table, text)
    else if (group.aside !== null) group.aside.text += text
    else if (group.hidden) found.add('hidden')
    else sayInStory(text)
  }
  const sayInStory = (text: string): void => {
    const from = paragraphs.size
    const author = group.change === null ? '' : (tables.authors[group.author] ?? '')
    if (group.change === 'deleted') {
      paragraphs.remark({ kind: 'deleted', author, text, from, to: from })
      return
    }
    paragraphs.add(text)
    if (group.change === 'inserted') paragraphs.remark({ kind: 'inserted', author, text: '', from, to: paragraphs.size })
    if (group.fieldFrom !== null) paragraphs.shield(from)
  }
  const flush = (): void => {
    if (bytesWaiting.length === 0) return
    const raw = Uint8Array.from(bytesWaiting)
    bytesWaiting = []
    say(codec.decode(raw, group.codec ?? page))
  }
  /** What came before still holds for the bytes that wait. */
  const change = (next: Partial<Group>): void => {
    flush()
    group = { ...group, ...next }
  }
  const kind = (text: string): BlockKind | null => {
    if (inTable) return readsLikeProse(text) ? null : 'cell'
    const said = kindByStyle(tables.styles.get(style ?? 0) ?? '', !hasHeading)
    if (said === 'headline') hasHeading = true
    return said ?? (isListed ? 'list' : null)
  }
  const endParagraph = (): void => {
    if (group.aside !== null) group.aside.text += '\n'
    else if (!group.skip && group.table === null) {
      endLink(group.link)
      paragraphs.end(kind)
    }
  }
  /** A link that goes on into the next paragraph begins there again. */
  const endLink = (link: Link | null): void => {
    if (link === null) return
    const remark = linkRemark(link.from, paragraphs.size, link.target)
    if (remark !== null) paragraphs.remark(remark)
    link.from = 0
  }
  const addObject = (what: ObjectSort): void => {
    if (group.skip || group.aside !== null || group.table !== null) return
    const from = paragraphs.size
    paragraphs.add(objectMark)
    paragraphs.remark(objectRemark(what, from))
    paragraphs.shield(from)
  }
  const close = (): void => {
    flush()
    const { aside, link } = group
    group = stack.pop() ?? outermost
    if (group.link !== link) endLink(link)
    toSkip = 0
    if (aside === null || group.aside === aside) return
    if (aside.kind === 'note') notes.push(...aside.text.split('\n'))
    if (aside.kind === 'author') commenter = aside.text.trim()
    if (aside.kind === 'code') instruction = aside.text.trim()
    if (aside.kind === 'code' && /^(?:INCLUDE|DDE|LINK|RD\b|DATABASE)/iu.test(aside.text.trim())) outside += 1
    if (aside.kind === 'comment' && !group.skip) {
      const at = paragraphs.size
      paragraphs.remark({ kind: 'comment', author: commenter, text: aside.text.trim(), from: at, to: at })
    }
  }
  const divert = (kindOfAside: Aside['kind']): void => change({ aside: { kind: kindOfAside, text: '' } })

  const readWord = (word: string, value: number | null, isStar: boolean): void => {
    if (word === 'u') {
      // Halves of a character come one after the other, so nothing may come between them.
      flush()
      say(String.fromCharCode(((value ?? 0) + 0x10000) & 0xffff))
      toSkip = group.fallback
      return
    }
    if (isFirstInGroup && beginDestination(word, isStar)) return
    if (group.table !== null) {
      table.word(group.table, word, value)
      return
    }
    if (group.skip) return
    readFormat(word, value)
  }
  const beginDestination = (word: string, isStar: boolean): boolean => {
    if (group.skip) {
      if (isStar || skipped.has(word)) change({ isMargin: false })
      if (word === 'shptxt') boxes += 1
      return true
    }
    if (word === 'fonttbl' || word === 'stylesheet' || word === 'revtbl') change({ table: word })
    else if (word === 'footnote') {
      addObject('footnote')
      divert('note')
    } else if (word === 'annotation') divert('comment')
    else if (word === 'atnauthor') divert('author')
    else if (word === 'fldinst') divert('code')
    else if (word === 'fldrslt') {
      const target = linkTarget(instruction)
      const from = paragraphs.size
      change(target === null ? { fieldFrom: from } : { link: { from, target } })
      instruction = ''
    } else if (word === 'shppict') return true
    else if (skipped.has(word) || (isStar && !styleWords.has(word))) {
      const what = objects.get(word)
      if (what !== undefined) addObject(what)
      change({ skip: true, isMargin: margins.has(word) })
    } else return false
    return true
  }
  const readFormat = (word: string, value: number | null): void => {
    const character = characters.get(word)
    if (character !== undefined) {
      flush()
      say(character)
    } else if (ends.has(word)) {
      flush()
      // An end that somebody deleted joins what it parted.
      if (word !== 'par' || group.change !== 'deleted') endParagraph()
    } else if (word === 'ansicpg') page = codecOfPage(value ?? 1252)
    else if (word === 'mac') page = 'macroman'
    else if (word === 'uc') change({ fallback: Math.min(Math.max(0, value ?? 1), 8) })
    else if (word === 'f') setCodec(tables.fonts.get(value ?? 0) ?? null)
    else if (word === 'plain') change({ codec: null, hidden: false, change: null })
    else if (word === 'v') change({ hidden: value !== 0 })
    else if (word === 'revised') change({ change: value === 0 ? null : 'inserted' })
    else if (word === 'deleted') change({ change: value === 0 ? null : 'deleted' })
    else if (word === 'revauth' || word === 'revauthdel') change({ author: value ?? 0 })
    else if (word === 's') style = value
    else if (word === 'ls') isListed = value !== 0
    else if (word === 'intbl') inTable = true
    else if (word === 'pard') [style, isListed, inTable] = [null, false, false]
  }
  const setCodec = (codec: string | null): void => {
    if (codec !== group.codec) change({ codec })
  }
  const read = (token: Token): void => {
    switch (token.kind) {
      case 'open':
        flush()
        stack.push(group)
        if (stack.length > deepest) throw new Refused(t('It is nested more than 2,000 deep, so it was not opened.'))
        toSkip = 0
        return
      case 'close':
        close()
        return
      case 'word':
        if (token.word !== 'u') toSkip = 0
        readWord(token.word, token.value, star)
        return
      case 'symbol':
        if (token.symbol === '*') return
        if (toSkip > 0) toSkip -= 1
        else {
          flush()
          if (token.symbol === '\n' || token.symbol === '\r') endParagraph()
          else say(symbols[token.symbol] ?? '')
        }
        return
      case 'byte':
        if (toSkip > 0) toSkip -= 1
        else if (!group.skip) bytesWaiting.push(token.byte)
        return
      case 'text': {
        const text = token.text.slice(toSkip)
        toSkip = Math.max(0, toSkip - token.text.length)
        if (group.isMargin && /[a-z]/iu.test(text)) found.add('margin')
        if (!group.skip) for (let at = 0; at < text.length; at += 1) bytesWaiting.push(text.charCodeAt(at))
      }
    }
  }
  for (const token of tokensOf(bytes)) {
    read(token)
    star = token.kind === 'symbol' && token.symbol === '*'
    isFirstInGroup = token.kind === 'open' || (star && isFirstInGroup)
  }
  flush()
  paragraphs.end(kind)
  for (const note of notes) {
    paragraphs.add(note)
    paragraphs.end(() => 'footnote')
  }
  const draft = paragraphs.finish()
  if (draft.text === '') throw new Refused(t('It has no text.'))
  const whole = { ...draft, unshown: found.has('margin') ? (['headers'] as const) : [] }
  return { ...whole, notices: [...noticesOf(outside, boxes, found.has('hidden')), ...wordNotices(whole)] }
}

function noticesOf(outside: number, boxes: number, hasHidden: boolean): readonly string[] {
  const notices: string[] = []
  if (outside > 0) notices.push(outsideNotice(outside))
  if (boxes > 0) notices.push(boxesNotice(boxes))
  if (hasHidden) notices.push(t('It has hidden text, which is not shown.'))
  return notices
}
