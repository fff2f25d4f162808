import type { BlockContent } from '../../article'
import { mechanicalKind } from '../quotation-repairs'
import { type ParagraphRule, prose, type Report } from '../rule'

/** Marks of other scripts and what English sets instead. */
const english: Readonly<Record<string, string>> = {
  '。': '.', '｡': '.', '．': '.', '।': '.', '॥': '.', '۔': '.', '።': '.', '။': '.', '։': '.', '，': ',', '､': ',', '、': ',', '،': ',', '၊': ',', '；': ';', '؛': ';', '：': ':',
  '！': '!', '？': '?', '؟': '?', '\u037E': ';', '（': '(', '）': ')', '［': '[', '］': ']', '【': '[', '】': ']', '「': '“', '」': '”', '『': '“', '』': '”', '《': '“', '》': '”', '％': '%',
  '¿': '', '¡': '',
} // biome-ignore format: one mark a line would fill a page

const foreign = new RegExp(`[${Object.keys(english).join('')}]`, 'gu')
const opening = /[（［【「『《]/u
const spanishWords =
  /(?<!\p{L})(?:qué|quién|cómo|dónde|cuándo|cuánto|por|el|la|los|las|es|no|un|una|de|y|a|tú|usted|hola|viva|que|para|con)(?!\p{L})/iu

/**
 * A punctuation mark of another script in an English sentence. Deliberate exceptions: words quoted in that script, and Spanish
 * that is quoted with its own opening marks (“¿Por qué no te callas?”).
 */
export const foreignMark: ParagraphRule = {
  id: 'foreign-mark',
  category: 'broken',
  name: 'Mark of another script',
  why: 'This punctuation mark belongs to the script of the original, such as Chinese, Arabic or Hindi, and was carried over into the English.',
  scope: 'paragraph',
  blocks: [...prose, 'headline', 'subhead', 'caption', 'dateline'],
  covers: ['PQ10'],
  examples: [
    { damaged: 'The two sides meet again on Friday[[。]]', repaired: 'The two sides meet again on Friday.' },
    { damaged: 'Exports of steel[[，]]cement and glass fell.', repaired: 'Exports of steel, cement and glass fell.' },
    { damaged: 'The ministry confirmed it[[،]] the agency said.', repaired: 'The ministry confirmed it, the agency said.' },
    { damaged: 'The bridge is open[[।]] Thousands came.', repaired: 'The bridge is open. Thousands came.' },
    { damaged: 'The minister said[[：]]“We stay.”', repaired: 'The minister said: “We stay.”' },
    { damaged: 'The index closed at 3[[，]]210 points.', repaired: 'The index closed at 3,210 points.' },
    { damaged: 'Seoul won[[（]]3-1[[）]]in Busan.', repaired: 'Seoul won (3-1) in Busan.' },
    { damaged: '[[¿]]Who will pay for this? he asked.', repaired: 'Who will pay for this? he asked.' },
  ],
  sound: [
    'The banner read “你好，世界。”',
    'The king said “¿Por qué no te callas?” to him.',
    'The slogan “الشعب، الآن” was painted on the wall.',
    'Prices rose 3%; nobody (not even he) knew why!',
    'She is a host of ¡Despierta América!, the morning show. The band sang ¡Cuba!, a hit.',
  ],
  *check(block) {
    const { text } = block
    const marks = [...text.matchAll(foreign)]
    const hasOtherLetters = marks.length > 0 && otherLetter.test(text)
    const paired = new Set<number>()
    for (const { index: from, 0: mark } of marks) {
      if (
        paired.has(from) ||
        (hasOtherLetters && standsAmongItsOwn(text, from)) ||
        ((mark === '¿' || mark === '¡') && isSpanish(text, from))
      )
        continue
      const close = closers.get(mark)
      const closeAt = close === undefined ? -1 : text.indexOf(close, from)
      if (close !== undefined && closeAt > 0) {
        paired.add(closeAt)
        yield reportPair(block, [from, mark], [closeAt, close])
        continue
      }
      const to = from + 1
      const kept = withSpaces(block, from, english[mark] ?? '', opening.test(mark))
      yield {
        ranges: [{ from, to }],
        tier: 'sure',
        severity: 1,
        message:
          kept.trim() === ''
            ? `English has no “${mark}”.`
            : `“${mark}” is not an English mark; here it stands for “${kept.trim()}”.`,
        repairs: [
          {
            label: kept.trim() === '' ? 'Delete the mark' : `Set “${kept.trim()}”`,
            kind: mechanicalKind(block, { from, to }),
            edits: [{ from, to, insert: kept }],
          },
        ],
      }
    }
  },
}

const closers: ReadonlyMap<string, string> = new Map(
  [...'（）［］【】「」『』《》'.matchAll(/(.)(.)/gu)].map(([, open = '', close = '']) => [open, close]),
)

/** Two that belong together: one alone would leave the other without its like. */
function reportPair(block: BlockContent, ...pair: readonly (readonly [at: number, mark: string])[]): Report {
  const [first, last] = pair.map(([from, mark]) => ({
    from,
    to: from + 1,
    insert: withSpaces(block, from, english[mark] ?? '', opening.test(mark)),
  }))
  if (!first || !last) throw new Error('a pair has two marks')
  const [open, close] = pair.map(([, mark]) => mark)
  const put = `${first.insert.trim()} … ${last.insert.trim()}`
  return {
    ranges: [
      { from: first.from, to: first.to },
      { from: last.from, to: last.to },
    ],
    tier: 'sure',
    severity: 1,
    message: `“${open} … ${close}” are no English marks; here they stand for “${put}”.`,
    repairs: [{ label: `Set “${put}”`, kind: mechanicalKind(block, { from: first.from, to: last.to }), edits: [first, last] }],
  }
}

/** A letter of another script than ours. */
const otherLetter = /[^\P{L}\p{Script=Latin}]/u

/** The nearest letter on either side is of another script: the mark belongs to words quoted in it. */
function standsAmongItsOwn(text: string, at: number): boolean {
  const before = /(\p{L})[^\p{L}]*$/u.exec(text.slice(Math.max(0, at - 12), at))?.[1]
  const after = /\p{L}/u.exec(text.slice(at + 1, at + 12))?.[0]
  return [before, after].some((letter) => letter !== undefined && !/\p{Script=Latin}/u.test(letter))
}

/** “¡Uno!”, “¡Despierta América!”: a name that opens and ends so. */
const title = /^¡\p{Lu}[\p{L} ]{1,30}!/u

const isSpanish = (text: string, at: number) =>
  title.test(text.slice(at, at + 40)) ||
  spanishWords.test(/[^?!.”"]{0,80}/u.exec(text.slice(at + 1, at + 90))?.[0] ?? '') ||
  /^[“"]/u.test(text.charAt(at - 1))

/** Wide marks bring their own white space; ours need it between words. */
function withSpaces({ text }: BlockContent, at: number, mark: string, opens: boolean): string {
  const wantsBefore = opens && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))
  // “3，210”: between thousands
  const isInFigure = mark === ',' && /^\d.\d{3}(?!\d)/u.test(text.slice(at - 1, at + 5))
  const wantsAfter = !opens && mark !== '' && mark !== '%' && !isInFigure && /[\p{L}\p{N}“‘]/u.test(text.charAt(at + 1))
  return `${wantsBefore ? ' ' : ''}${mark}${wantsAfter ? ' ' : ''}`
}
