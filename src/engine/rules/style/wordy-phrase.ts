import plain from '../../../../resources/lexicon/plain-words.json'
import { askWriteGood } from '../../adapters/write-good'
import { matchCase } from '../../language/match-case'
import { putWords } from '../../proposals'
import { type ParagraphRule, prose, type Report } from '../rule'

const plainWords: ReadonlyMap<string, string> = new Map(Object.entries(plain.words))

/**
 * Wordy phrases found by write-good, where we know the plain word. Deliberate exceptions: everything it marks for which there is none
 * (aircraft, however, it is), words in names and in quotation marks.
 */
export const wordyPhrase: ParagraphRule = {
  id: 'wordy-phrase',
  category: 'style',
  name: 'Wordy',
  why: 'A shorter word says the same.',
  scope: 'paragraph',
  blocks: prose,
  covers: ['ST06', 'LX05'],
  optional: true,
  examples: [
    { damaged: 'It shut [[due to the fact that]] it rained.', repaired: 'It shut because it rained.' },
    { damaged: 'They met [[prior to]] the vote.', repaired: 'They met before the vote.' },
  ],
  sound: [
    'The aircraft landed. However, it is late.',
    '“It shut due to the fact that it rained,” he said.',
    'The Prior of the abbey spoke to pilgrims.',
  ],
  *check(block) {
    for (const { from, to } of askWriteGood(block, 'tooWordy')) {
      const words = block.text.slice(from, to)
      const put = plainWords.get(words.toLowerCase())
      if (put === undefined) continue
      yield report(from, to, words, matchCase(put, words))
    }
  },
}

function report(from: number, to: number, words: string, put: string): Report {
  const message = put === '' ? `“${words}” adds nothing here.` : `“${words}” is a long way to say “${put}”.`
  const repairs = put === '' ? [] : [putWords({ from, to }, put)]
  return { ranges: [{ from, to }], tier: 'likely', severity: 1, message, repairs }
}
