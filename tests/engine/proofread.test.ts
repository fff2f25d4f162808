import { describe, expect, test } from 'vitest'
import { createProofreader } from '../../src/engine'
import type { BlockContent } from '../../src/engine/article'
import type { ArticleRule, NeighboursRule, ParagraphRule, Report, SentenceRule } from '../../src/engine/rules/rule'
import { doubledWord } from '../../src/engine/rules/translation/doubled-word'
import { asBody, proofOf, repair } from './helpers'

/** Marks each “bad” and counts the blocks it was asked about. */
function markBad(over: Partial<ParagraphRule> = {}): ParagraphRule & { readonly seen: string[] } {
  const seen: string[] = []
  return {
    ...doubledWord,
    id: 'mark-bad',
    scope: 'paragraph',
    ...over,
    seen,
    *check(block: BlockContent): Iterable<Report> {
      seen.push(block.text)
      for (const match of block.text.matchAll(/bad/gu)) yield report(match.index, match.index + 3)
    },
  }
}

function report(from: number, to: number, insert = 'good'): Report {
  return {
    ranges: [{ from, to }],
    tier: 'likely',
    severity: 5,
    message: 'A bad word.',
    repairs: [{ label: 'Make it good', kind: 'single', edits: [{ from, to, insert }] }],
  }
}

const draftOf = (text: string) => ({ text, blocks: asBody(text) })

describe('proofread', () => {
  test('reports places in the draft, whatever block they are in', () => {
    const text = 'All is well here.\n\nThis is bad text.\n\nAnd bad again.'
    const { findings } = proofOf(createProofreader([markBad()]), draftOf(text))
    expect(findings.map(({ ranges: [range] }) => text.slice(range.from - 3, range.to))).toEqual(['is bad', 'nd bad'])
  })

  test('passes on under which names one person or place goes', () => {
    const named = { ...report(0, 3), names: ['Kyiv', 'Kiev'] }
    const rule: ArticleRule = { ...doubledWord, scope: 'article', check: () => [named] }
    expect(proofOf(createProofreader([rule]), draftOf('All is well.')).findings[0]?.names).toEqual(['Kyiv', 'Kiev'])
  })

  test('can be stopped between two batches', () => {
    const rule = markBad()
    const text = Array.from({ length: 40 }, (_, n) => `Paragraph ${n} is bad. ${'It goes on for a while. '.repeat(20)}`).join(
      '\n\n',
    )
    const steps = createProofreader([rule]).proofread(draftOf(text))
    const first = steps.next()
    expect(first.done).toBe(false)
    steps.return(undefined as never) // the host lets go of the generator
    expect(rule.seen.length).toBeLessThan(40)
  })

  test('can be stopped between two repairs of one long paragraph, and between two rules that read the whole draft', () => {
    const rule = markBad()
    const asked: string[] = []
    const whole = (id: string): ArticleRule => ({ ...doubledWord, id, scope: 'article', check: () => (asked.push(id), []) })
    const proofreader = createProofreader([rule, whole('first'), whole('second')])
    const long = 'and so it goes on '.repeat(300)
    const steps = proofreader.proofread(draftOf(`This is bad, ${long}that is bad, ${long}and all is bad.`))
    const seen: [number, number][] = []
    while (!steps.next().done) seen.push([rule.seen.length, asked.length])
    // The paragraph as it stands, and once more with each of three repairs.
    expect(seen.map(([tried]) => tried)).toEqual(expect.arrayContaining([2, 3, 4]))
    expect(seen.map(([, told]) => told)).toEqual(expect.arrayContaining([0, 1, 2]))
  })

  test('can be stopped while many findings are put in order', () => {
    const text = Array.from({ length: 500 }, (_, n) => `Paragraph ${n} is bad.`).join('\n\n')
    const stepsAtEnd = (words: string) =>
      [...createProofreader([markBad()]).proofread(draftOf(words))].filter(({ checked, total }) => checked === total).length
    expect(stepsAtEnd(text)).toBeGreaterThan(stepsAtEnd('Paragraph 1 is bad.') + 1)
  })

  test('trying repairs costs no more than a few times a long paragraph, however many there are', () => {
    const rule = markBad()
    const words = 'One more bad word in a paragraph that nobody broke. '
    const long = words.repeat(280).trimEnd()
    proofOf(createProofreader([rule]), draftOf(long))
    const read = rule.seen.reduce((sum, text) => sum + text.length, 0)
    expect(read).toBeLessThan(16 * long.length)
    expect(rule.seen.length).toBeGreaterThan(10)
  })

  test('checks what is on the screen first, then the worst-looking', () => {
    const rule = markBad()
    const text = 'One is sound.\n\nTwo is sound.\n\nThree ended. then went on\n\nFour is on the screen.'
    const from = text.indexOf('Four')
    proofOf(createProofreader([rule]), draftOf(text), { visible: { from, to: text.length } })
    expect(rule.seen.map((words) => words.split(' ')[0])).toEqual(['Four', 'Three', 'One', 'Two'])
  })

  test('tells what is on the screen before the rest is checked, and checks it once', () => {
    const rule = markBad()
    const text = Array.from({ length: 30 }, (_, n) => `Paragraph ${n} is bad.`).join('\n\n')
    const from = text.indexOf('Paragraph 20')
    const batches = [...createProofreader([rule]).proofread(draftOf(text), { visible: { from, to: from + 9 } })]
    const first = batches.find(({ findings }) => findings.length > 0)
    expect(first).toMatchObject({ checked: 1, total: 30 })
    expect(first?.findings.map(({ ranges: [range] }) => range.from)).toEqual([text.indexOf('bad', from)])
    expect(rule.seen.filter((words) => words === 'Paragraph 20 is bad.')).toHaveLength(1)
  })

  test('a rule that reads the whole draft prepares each paragraph once, before the whole is put together', () => {
    const seen: string[] = []
    const rule: ArticleRule = {
      ...doubledWord,
      id: 'prepared',
      scope: 'article',
      prepare: ({ text }) => void seen.push(text),
      check: () => (seen.push('together'), []),
    }
    proofOf(createProofreader([rule]), draftOf('One.\n\nTwo.'))
    expect(seen.toSorted()).toEqual(['One.', 'Two.', 'together'])
    expect(seen.at(-1)).toBe('together')
  })

  test('a keystroke costs one paragraph', () => {
    const rule = markBad()
    const proofreader = createProofreader([rule])
    const text = Array.from({ length: 50 }, (_, n) => `Paragraph ${n} is sound.`).join('\n\n')
    proofOf(proofreader, draftOf(text))
    rule.seen.length = 0
    proofOf(proofreader, draftOf(text.replace('Paragraph 7 ', 'Paragraph seven ')))
    expect(rule.seen).toEqual(['Paragraph seven is sound.'])
  })

  test('a rule of one sentence is asked of each once, wherever it stands, and again only of what changed', () => {
    const seen: string[] = []
    const rule: SentenceRule = {
      ...doubledWord,
      id: 'alone',
      scope: 'sentence',
      *check({ text }) {
        seen.push(text)
        const at = text.indexOf('bad')
        if (at >= 0) yield { ...report(at, at + 3), repairs: [] }
      },
    }
    const proofreader = createProofreader([rule])
    const text = 'It rains. This is bad. It rains.\n\nNo more. This is bad.'
    const places = (draft: string) => proofOf(proofreader, draftOf(draft)).findings.map(({ ranges: [{ from }] }) => from)
    expect(places(text)).toEqual([text.indexOf('bad'), text.lastIndexOf('bad')])
    expect(seen.toSorted()).toEqual(['It rains.', 'No more.', 'This is bad.'])
    seen.length = 0
    const changed = text.replace('It rains.', 'It snows now.')
    expect(places(changed)).toEqual([changed.indexOf('bad'), changed.lastIndexOf('bad')])
    expect(seen).toEqual(['It snows now.'])
  })

  test('a rule of one sentence knows what stands in a quotation that began before it', () => {
    const quoted = new Map<string, boolean>()
    const rule: SentenceRule = {
      ...doubledWord,
      id: 'alone',
      scope: 'sentence',
      check: ({ text, tokens }) => (text.startsWith('Rain') && quoted.set(text, tokens[0]?.quoted ?? false), []),
    }
    proofOf(createProofreader([rule]), draftOf('He said: “It is wet. Rain falls here.”\n\nIt is wet. Rain falls here.'))
    expect([...quoted]).toEqual([
      ['Rain falls here.”', true],
      ['Rain falls here.', false],
    ])
  })

  test('a rule that reads neighbours is asked again when a neighbour changes, not when a far paragraph does', () => {
    const seen: string[] = []
    const rule: NeighboursRule = {
      ...doubledWord,
      id: 'beside',
      scope: 'neighbours',
      check: (block) => (seen.push(block.text), []),
    }
    const proofreader = createProofreader([rule])
    const words = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.']
    proofOf(proofreader, draftOf(words.join('\n\n')))
    seen.length = 0
    proofOf(proofreader, draftOf([...words.slice(0, 5), 'Sixth.'].join('\n\n')))
    expect(seen.toSorted()).toEqual(['Five.', 'Four.', 'Sixth.'])
  })

  test('leaves shielded text alone', () => {
    const text = 'A bad word and a <code>bad</code> one.'
    const from = text.indexOf('<code>')
    const { findings } = proofOf(createProofreader([markBad()]), { ...draftOf(text), shields: [{ from, to: from + 16 }] })
    expect(findings).toHaveLength(1)
  })
})

describe('repairs', () => {
  test('carry the sentences they were judged in as guards', () => {
    const text = 'All is well. This is bad text. The rest is well.'
    const [finding] = proofOf(createProofreader([markBad()]), draftOf(text)).findings
    expect(finding?.repairs[0]?.guards.map((guard) => guard.text)).toEqual(['This is bad text.'])
    for (const guard of finding?.repairs[0]?.guards ?? []) expect(text.slice(guard.from, guard.to)).toBe(guard.text)
  })

  test('that would raise a new finding are not offered', () => {
    const worse = markBad({ id: 'worse' })
    const rule: ParagraphRule = {
      ...worse,
      *check(block) {
        const at = block.text.indexOf('bad')
        if (at >= 0)
          yield { ...report(at, at + 3), repairs: [...report(at, at + 3, 'the the').repairs, ...report(at, at + 3).repairs] }
      },
    }
    const text = 'We saw bad things.'
    const findings = proofOf(createProofreader([rule, doubledWord]), draftOf(text)).findings
    expect(findings[0]?.repairs.map((offer) => offer.edits[0]?.insert)).toEqual(['good'])
    const unvetted = proofOf(createProofreader([rule]), draftOf(text)).findings
    expect(unvetted[0]?.repairs).toHaveLength(2)
  })

  test('of one finding lead to text on which the rule is silent', () => {
    const text = 'Rescue teams reached the the village.'
    const [finding] = proofOf(createProofreader([doubledWord]), draftOf(text)).findings
    if (!finding) throw new Error('nothing found')
    expect(proofOf(createProofreader([doubledWord]), draftOf(repair(text, finding))).findings).toEqual([])
  })
})

describe('dismissals', () => {
  const text = 'A bad start.\n\nAnother bad day.'

  test('hold one place by its words and neighbours, through edits elsewhere', () => {
    const proofreader = createProofreader([markBad()])
    const [first] = proofOf(proofreader, draftOf(text)).findings
    const dismissed = new Set([first?.id ?? ''])
    const edited = `A new opening line.\n\n${text}`
    const left = proofOf(proofreader, draftOf(edited), { dismissed }).findings
    expect(left.map(({ ranges: [range] }) => edited.slice(range.to))).toEqual([' day.'])
  })

  test('hold all like it by rule and words', () => {
    const proofreader = createProofreader([markBad()])
    const [first] = proofOf(proofreader, draftOf(text)).findings
    const id = first?.id ?? ''
    const dismissed = new Set([id.slice(0, id.lastIndexOf('~'))])
    expect(proofOf(proofreader, draftOf(text), { dismissed }).findings).toEqual([])
  })
})
