import { addTo } from '../add-to'
import { type Article, type Block, type BlockContent, reach } from '../article'
import { isInDialect } from '../language/dialect'
import { wordsIn } from '../language/words-in'
import { createMemo } from '../memo'
import { onceEach } from '../once-each'
import { atOnce, type InSteps } from '../pauses'
import { shiftReport } from '../shift'
import type { Around, Neighbour, NeighboursRule, ParagraphRule, Rule, SentenceRule } from './rule'
import type { Report } from '../report'

/** A rule and what it reported. Offsets are places in the draft. */
export interface Raised extends Report {
  readonly by: Rule
}

export interface RuleRunner {
  /**
   * Runs the rules of scope sentence and paragraph over blocks that will be asked about, one rule after the other: its code is then at hand in the
   * processor, and that takes half the time of asking all rules of each block. What was done is kept if no more is asked for.
   */
  runAhead(blocks: readonly Block[], what: 'all' | 'sense'): InSteps<void>
  /** What the rules of scope sentence, paragraph and neighbours say of a block. */
  runOnBlock(article: Article, block: Block): readonly Raised[]
  /** The same without what is said of style, in no order and in offsets of the block: style is not asked for it. */
  runForSense(article: Article, block: Block): readonly Raised[]
  /** Reads of blocks what rules of scope article will ask of them, a rule at a step. */
  prepare(contents: readonly BlockContent[]): InSteps<void>
  /** What the rules of scope article say, a rule at a step. */
  runOnArticle(article: Article): InSteps<readonly Raised[]>
  turn(): void
}

/** A number for each content: keys made of them are short, where those made of texts would be as long as the draft. */
export type Serials = (content: BlockContent) => number

/**
 * Runs rules, keeping results by all that a rule could see: a sentence, a block’s content, or also its neighbours and how far away they stand.
 * Offsets kept are those of the sentence or block.
 */
export function createRuleRunner(rules: readonly Rule[], serialOf: Serials): RuleRunner {
  const keptBeside = createMemo<readonly Raised[]>()
  const placeOf = new Map(rules.map((rule, place) => [rule, place]))
  const inOrder = (raised: readonly Raised[]) => raised.toSorted((a, b) => (placeOf.get(a.by) ?? 0) - (placeOf.get(b.by) ?? 0))
  const neighbourRules = rules.filter((rule) => rule.scope === 'neighbours')
  const articleRules = rules.filter((rule) => rule.scope === 'article')

  /** The rules that see a block by itself, of style or of sense. */
  const runAlone = (isMeant: (rule: Rule) => boolean) => {
    const meant = rules.filter(isMeant)
    const ofSentences = createRow(meant.filter((rule) => rule.scope === 'sentence'))
    const ofParagraphs = createRow(meant.filter((rule) => rule.scope === 'paragraph'))
    return {
      *ahead(blocks: readonly Block[]): InSteps<void> {
        yield* ofSentences.run(blocks.flatMap(({ apart }) => apart.map(({ content }) => content)))
        yield* ofParagraphs.run(blocks.map(({ content }) => content))
      },
      told: onceEach((content: BlockContent): readonly Raised[] => [
        ...content.apart.flatMap(({ from, content: alone }) =>
          ofSentences.told(alone).map((raised) => shiftReport(raised, from)),
        ),
        ...ofParagraphs.told(content),
      ]),
    }
  }
  const sense = runAlone(({ category }) => category !== 'style')
  const style = runAlone(({ category }) => category === 'style')

  const runBeside = (article: Article, block: Block): readonly Raised[] => {
    const around = lookAround(article, block)
    const key = [...around.before, { block, shift: 0 }, ...around.after]
      .map((at) => `${at.shift}:${serialOf(at.block.content)}`)
      .join()
    return keptBeside.get(key, () => neighbourRules.flatMap((rule) => checkBeside(rule, block, around)))
  }

  return {
    turn: () => keptBeside.turn(),
    *runAhead(blocks, what) {
      yield* sense.ahead(blocks)
      if (what === 'all') yield* style.ahead(blocks)
    },
    runOnBlock: (article, block) =>
      [...inOrder([...sense.told(block.content), ...style.told(block.content)]), ...runBeside(article, block)].map((raised) =>
        shiftReport(raised, block.from),
      ),
    runForSense: (article, block) => [
      ...sense.told(block.content),
      ...runBeside(article, block).filter(({ by }) => by.category !== 'style'),
    ],
    *prepare(contents) {
      for (const { blocks, prepare } of articleRules) {
        if (!prepare) continue
        for (const content of contents) if (blocks.includes(content.kind)) prepare(content)
        yield
      }
    },
    *runOnArticle(article) {
      const raised: Raised[] = []
      for (const by of articleRules) {
        if (by.compare) yield* by.compare(article)
        for (const report of by.check(article)) {
          if (report) raised.push({ ...report, by })
          else yield
        }
        yield
      }
      return raised
    },
  }
}

/** So many characters a rule reads in a step, some milliseconds at most. */
const step = 5000

/** What the rules of a row said of a content, as far as they were asked. */
interface Told {
  readonly content: BlockContent
  /** Whether each rule of the row has to be asked. */
  readonly concerns: readonly boolean[]
  asked: number
  readonly raised: Raised[]
}

/** Rules that see one content at a time; what they say of it is kept with it. */
function createRow(rules: readonly (SentenceRule | ParagraphRule)[]) {
  const concernedBy = indexCues(rules)
  const toldOf = onceEach((content: BlockContent): Told => ({ content, concerns: concernedBy(content), asked: 0, raised: [] }))
  function* run(contents: readonly BlockContent[]): InSteps<void> {
    const open = contents.map(toldOf).filter(({ asked }) => asked < rules.length)
    if (open.length === 0) return
    let size = 0
    for (const [place, rule] of rules.entries()) {
      for (const told of open) {
        if (told.asked !== place) continue
        if (told.concerns[place]) {
          ask(rule, told)
          size += told.content.text.length
        }
        told.asked++
        if (size < step) continue
        yield
        size = 0
      }
    }
  }
  return {
    run,
    told(content: BlockContent): readonly Raised[] {
      atOnce(run([content]))
      return toldOf(content).raised
    },
  }
}

/**
 * Which rules of a row a content concerns, by their places in it: those that read blocks of its kind and find one of their cues in it. The words of
 * the content are looked up once for all rules.
 */
function indexCues(rules: readonly (SentenceRule | ParagraphRule)[]): (content: BlockContent) => readonly boolean[] {
  const placesOf = new Map<string, number[]>()
  for (const [place, { cues = [] }] of rules.entries()) for (const cue of cues) addTo(placesOf, cue, place)
  return ({ kind, tokens }) => {
    const isCued = rules.map(({ cues }) => cues === undefined)
    for (const word of wordsIn(tokens)) for (const place of placesOf.get(word) ?? []) isCued[place] = true
    return rules.map(({ blocks }, place) => isCued[place] === true && blocks.includes(kind))
  }
}

function ask(by: SentenceRule | ParagraphRule, { content, raised }: Told): void {
  for (const report of checkAlone(by, content))
    if (by.category !== 'broken' || !isInDialect(content, report.ranges[0])) raised.push({ ...report, by })
}

function checkAlone(rule: SentenceRule | ParagraphRule, content: BlockContent): Iterable<Report> {
  if (rule.scope === 'paragraph') return rule.check(content)
  const [sentence] = content.sentences
  return sentence ? rule.check(content, sentence) : []
}

const checkBeside = (by: NeighboursRule, block: Block, around: Around): readonly Raised[] =>
  by.blocks.includes(block.kind) ? Array.from(by.check(block, around), (report) => ({ ...report, by })) : []

function lookAround(article: Article, block: Block): Around {
  const neighbour = (other: Block): Neighbour => ({ block: other, shift: other.from - block.from })
  const { index } = block
  return {
    before: article.blocks
      .slice(Math.max(0, index - reach), index)
      .reverse()
      .map(neighbour),
    after: article.blocks.slice(index + 1, index + 1 + reach).map(neighbour),
  }
}
