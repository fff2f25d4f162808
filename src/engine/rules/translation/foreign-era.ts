import { isQuoted } from '../../language/quotes'
import { asking, putOrAsk } from '../../proposals'
import { type ParagraphRule, prose } from '../rule'

/**
 * “Before Christ” and “after Christ” left in another language behind a year: *î.Hr.*, *n. Chr.*, *av. J.-C.*, *d.C.*, *eKr*. Deliberate
 * exceptions: the English forms (BC, AD, BCE, CE), and letters that are none of these without a year before them.
 */
export const foreignEra: ParagraphRule = {
  id: 'foreign-era',
  category: 'translation',
  name: 'Era left untranslated',
  why: 'The letters behind the year say “before Christ” or “after Christ” in another language. English writes BC and AD.',
  scope: 'paragraph',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['NS09', 'NU11'],
  examples: [
    { damaged: 'In 146 [[î.Hr.]] Corinth fell.', repaired: 'In 146 BC Corinth fell.' },
    { damaged: 'It was built in 82 [[n. Chr.]] on a hill.', repaired: 'It was built in 82 AD on a hill.' },
    { damaged: 'The town is named in 52 [[av. J.-C.]] by him.', repaired: 'The town is named in 52 BC by him.' },
    { damaged: 'It was built in 200 [[d.C.]] near the river.', repaired: 'It was built in 200 AD near the river.' },
    { damaged: 'It fell in 390 [[f.Kr.]] to the Gauls.', repaired: 'It fell in 390 BC to the Gauls.' },
    { damaged: 'In 217, [[Hr.]] the war went on.' },
  ],
  sound: [
    'In 146 BC the city fell. It weighs 9 v and 5 d.',
    'Dr. Hr. Ivanov spoke in 1990. Chr. Hansen was founded in 1874.',
    'In 1874, Chr. Hansen was founded in Denmark. The prayer is from 1 Chr. 4:10.',
  ],
  *check(block) {
    if (!/\d/u.test(block.text)) return
    for (const { 0: words, index, groups } of block.text.matchAll(eras)) {
      const range = { from: index, to: index + words.length }
      const put = groups?.['before'] !== undefined ? 'BC' : groups?.['after'] !== undefined ? 'AD' : undefined
      yield {
        ranges: [range],
        tier: 'likely',
        severity: 5,
        message: `“${words}” is how another language says ${put ?? 'BC or AD'}.`,
        repairs: [
          putOrAsk(
            range,
            put ?? '',
            put === undefined || isQuoted(block, range),
            asking('whether the year is BC or AD', 'Is the year BC or AD?'),
          ),
        ],
      }
    }
  },
}

/** Behind a figure: Romanian, German, French, Spanish, Italian, Nordic, Slavic, Estonian and Finnish. A lone or garbled “Hr.” tells neither. */
const eras =
  /(?<=\d,? ?)(?:(?<before>[îi]\. ?(?:Hr|e\.? ?n)\.|v\. ?Chr\.|a\. ?C\.|f\. ?Kr\.?|pr\. ?Kr\.|př\. ?n\. ?l\.|p\. ?n\. ?e\.|av\. ?J\.-?C\.|eKr\.?)|(?<after>d\. ?Hr?\.|n\. ?Chr\.|d\. ?C\.|e\. ?Kr\.?|apr?\. ?J\.-?C\.|pKr\.?)|(?:\p{Ll}{1,2}\. ?)?(?:Hr\.|Chr\.(?! (?:\p{Lu}|\d))))(?!\p{L})/gu
