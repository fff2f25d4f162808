import type { BlockContent, Token } from '../../article'
import { readBreaks } from '../../gap-fit/breaks'
import { lacksOpening } from '../../gap-fit/lost-start'
import { joinAcross } from '../../gap-fit/repairs'
import { asking } from '../../proposals'
import { type ParagraphRule, prose, type Proposal } from '../rule'

/**
 * A sentence after another that opens in lower case: its opening words are lost, or stand elsewhere. A capital letter would hide
 * that, so it is never offered. Deliberate exceptions: names and marks written so (iPhone, al-Qaida, example.com), quotations
 * followed by their speaker (“Really?” she asked), an ellipsis within a sentence.
 */
export const lowercaseStart: ParagraphRule = {
  id: 'lowercase-start',
  category: 'broken',
  name: 'Sentence starts in lower case',
  why: 'A sentence opens without a capital letter. In a machine-translated draft that means that its first words were lost or moved, not that a letter is small.',
  scope: 'paragraph',
  blocks: prose,
  covers: ['BS01', 'BS02'],
  examples: [
    { damaged: 'The two sides met in Vienna on Monday. [[delegation]] said it would open its files to the court.' },
    { damaged: '“The losses are heavy.” [[statement]] added that help was on its way.' },
    { damaged: 'Police closed the road for six hours. [[ministry]] had warned drivers of the ice.' },
  ],
  sound: [
    '“The road is closed,” police said. “It will stay so,” officials added.',
    'The firm makes phones. iPhone sales fell by a tenth.',
    '“Is it over?” she asked. “No,” he said.',
    'The group split in 2014. al-Shabab denied the report.',
    'He waited … and nothing happened.',
    'The costs are high. The gate, an oak affair, cost £1,150; it has since been left open.',
    'It was odd. The letter (“Peace, Starting at 8 a.m.”) overlooks a way out.',
    'The treaty was read twice. The peace of Paris (for the U.S.) ended the war.',
    'Order at the site. example.com lists the prices.',
    'Airlines fell sharply. easyJet shares lost 4 per cent. The writer is dead. bell hooks died at her home in Kentucky.',
    '“The verdict is unsafe,” counsel said. “We want our streets back,” people said. “They took our homes,” women told them.',
  ],
  *check(block) {
    for (const speaker of findBareSpeakers(block)) {
      yield {
        ranges: [{ from: speaker.from, to: speaker.to }],
        tier: 'sure',
        severity: 5,
        message: `After the quotation, “${speaker.text}” stands alone: the words before it seem to be lost.`,
        repairs: [asking(`what stood before “${speaker.text}”`)],
      }
    }
    const breaks = new Map(readBreaks(block).map((place) => [place.after, place]))
    for (const sentence of block.sentences.slice(1)) {
      const first = sentence.tokens[0]
      const place = breaks.get(sentence)
      if (!first || !lacksOpening(sentence) || first.quoted !== (place?.before.tokens.at(-1)?.quoted ?? first.quoted)) continue
      if (place?.verdict === 'false stop') continue
      const whole = place?.sense.kind === 'statement' && place.sense.hasSubject
      const joins =
        place && !whole && place.gain >= 0
          ? joinAcross(block, place.before, sentence).map((join): Proposal => ({ ...join, kind: 'choice' }))
          : []
      yield {
        ranges: [{ from: first.from, to: first.to }],
        tier: 'sure',
        severity: 5,
        message: `A sentence starts with “${first.text}”${/^\p{Ll}/u.test(first.text) ? ' in lower case' : ''}: the words before it seem to be lost, or to stand elsewhere.`,
        repairs: [asking(`what stood before “${first.text}”`), ...joins],
      }
    }
  },
}

const said = /^(?:said|says|added|adds|told|wrote|stated|replied|asked|continued|explained|noted|declared)$/u
const speaksAlone =
  /s$|^(?:police|everyone|nobody|somebody|someone|management|staff|mum|mom|dad|mother|father|grandma|grandpa|grandad|granddad|granny|auntie|nanny|people|women|children|counsel|clergy)$/u

/** “… for the fleet.” statement added: one who speaks has an article or a name before him. */
function findBareSpeakers({ tokens }: BlockContent): readonly Token[] {
  return tokens.filter((token, at) => {
    const mark = tokens[at - 1]
    const verb = tokens[at + 1]
    if (!mark || !verb || !/^[”"]$/u.test(mark.text) || !/^[.,!?]$/u.test(tokens[at - 2]?.text ?? '')) return false
    return (
      token.pos === 'NOUN' &&
      !token.quoted &&
      /^\p{Ll}{4,}$/u.test(token.text) &&
      !speaksAlone.test(token.text) &&
      said.test(verb.lower)
    )
  })
}
