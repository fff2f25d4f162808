import type { Finding } from '../../../src/engine'
import type { RuleCard } from '../../../src/renderer/worker/protocol'
import { findingOn, rangeOf } from '../helpers/findings'

/** The findings of design/mock.html on the sample draft: what the window is compared with, whatever the engine finds. */
export function mintFindings(text: string): readonly Finding[] {
  const has = (words: string): boolean => text.includes(words)
  const clause = 'Committed to the principle of'
  const gap = 'Washington is “nothing'
  const found: Finding[] = []
  if (has('will call'))
    found.push(findingOn(text, { words: 'will call', becomes: 'to talk', rule: 'headline-tense', category: 'translation' }))
  if (has('and others. European')) {
    found.push({
      ...findingOn(text, {
        words: 'and others. European allies, as well as Moscow’s demands for security guarantees.',
        rule: 'false-full-stop',
      }),
      repairs: [
        {
          label: 'Join the halves',
          kind: 'single',
          edits: [{ ...rangeOf(text, 'others. European'), insert: 'other European' }],
          guards: [],
        },
      ],
    })
  }
  if (has('further.” “'))
    found.push({ ...findingOn(text, { words: 'further.” “', becomes: 'further.”', kind: 'safe', rule: 'stray-quotation-mark' }) })
  const body = 'Organization for Security and Co-operation in Russia and Europe'
  if (has(body)) {
    found.push(
      findingOn(text, { words: body, becomes: body.replace('Russia and ', ''), rule: 'official-name', category: 'translation' }),
    )
  }
  if (has(clause) && has(gap)) {
    const at = rangeOf(text, 'Washington is ').to
    const sentence = rangeOf(text, clause)
    found.push({
      ...findingOn(text, { words: clause, rule: 'displaced-clause' }),
      ranges: [sentence, rangeOf(text, 'Washington is')],
      message:
        '“Committed to the principle of” ends on a preposition and has no subject. It fits the gap after “Washington is”, two lines up. Moved clauses like this are left behind when a sentence is translated in pieces.',
      repairs: [
        {
          label: 'Move it there',
          kind: 'choice',
          edits: [
            { from: at, to: at, insert: 'committed to the principle of ' },
            { from: sentence.from - 1, to: sentence.to, insert: '' },
          ],
          guards: [],
        },
        {
          label: 'Delete the fragment',
          kind: 'choice',
          edits: [{ from: sentence.from - 1, to: sentence.to, insert: '' }],
          guards: [],
        },
      ],
    })
  }
  if (has('Foreign Minister Antony Blinken')) {
    found.push({
      ...findingOn(text, { words: 'Foreign Minister Antony Blinken', rule: 'office-of-country', category: 'translation' }),
      repairs: [{ label: 'Ask', kind: 'query', edits: [], guards: [] }],
    })
  }
  const tail = text.indexOf('subscribe to mint newspaper')
  if (tail !== -1) {
    found.push({
      ...findingOn(text, { words: text.slice(tail).trimEnd(), rule: 'page-furniture', category: 'translation' }),
      repairs: [
        { label: 'Remove these lines', kind: 'delete', edits: [{ from: tail, to: text.length, insert: '' }], guards: [] },
      ],
    })
  }
  if (has('looms large'))
    found.push(findingOn(text, { words: 'looms large', rule: 'worn-phrase', category: 'style', tier: 'likely' }))
  if (has('the pressure'))
    found.push(findingOn(text, { words: 'the pressure', rule: 'calque', category: 'translation', tier: 'doubtful' }))
  return found
}

const names: Readonly<Record<string, string>> = {
  'headline-tense': 'Headline in the future tense',
  'false-full-stop': 'Full stop inside a phrase',
  'stray-quotation-mark': 'Stray quotation mark',
  'official-name': 'Name does not match a known body',
  'displaced-clause': 'Displaced clause',
  'office-of-country': 'Office not of this country',
  'page-furniture': 'Left over from the web page',
}

export const mintRules: readonly RuleCard[] = Object.entries(names).map(([id, name]) => ({
  id,
  name,
  why: 'Sentences that are translated in pieces come back in the wrong order. A clause that has lost its place reads as a fragment.',
  category: 'broken',
  covers: [],
  examples: [{ damaged: 'He said [[was was]] late.', repaired: 'He said was late.' }],
}))
