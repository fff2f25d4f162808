import { isQuoted } from '../../language/quotes'
import { mechanicalKind } from '../quotation-repairs'
import { type ParagraphRule, prose } from '../rule'

/** Runs that are wrong whatever stands around them, and those that only a whole word before them makes wrong. */
const runs =
  /,{2,}(?=\s|$)|,\s,|;{2,}|[,;:]\s?\.(?=\s|$)|(?<![.…])\.\.(?=\s|[”"’)]|$)|[,:;][;,:](?=\s|$)|!{2,}|\?{2,}|[?!]\.(?=\s|$)|\.[,;:](?=\s|$)|,[?!](?=\s|$)|(?<!\.\s)\.\s\.(?=\s\p{Lu}\p{Ll})/gu

/** Short forms and initials carry a full stop of their own: “Inc.,” and “p.m.;” are sound. */
const shortForm = /(?<![\p{L}\p{N}])(?:\p{L}{1,4}|\p{Lu}\p{L}*|\p{L}+\.\p{L}+|approx|dept|assoc)$/u

/** What somebody wrote is printed with the marks that he set. */
const posted =
  /(?<!\p{L})(?:wrote|writes|writing|post(?:s|ed|ing)?|tweet(?:s|ed|ing)?|text(?:s|ed)|messages?|captioned|commented)(?!\p{L})/u

/**
 * Two marks where one belongs: “end,.”, “end..”, “!!”. Deliberate exceptions: an ellipsis, “?!”, the full stop of a short form
 * before a comma (“Inc.,”), what somebody wrote in a message (“We did it!!”), a title or trade name that ends in a mark before a comma (“Yahoo!,”).
 */
export const doubledMark: ParagraphRule = {
  id: 'doubled-mark',
  category: 'broken',
  name: 'Two marks where one belongs',
  why: 'Two punctuation marks stand side by side. One was left over where a piece of the sentence was moved or cut.',
  scope: 'paragraph',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['PQ09', 'PQ01'],
  examples: [
    { damaged: 'The budget passed[[,.]] The vote was close.', repaired: 'The budget passed. The vote was close.' },
    { damaged: 'It takes effect on Monday[[..]]', repaired: 'It takes effect on Monday.' },
    {
      damaged: 'He thanked the rescuers[[,,]] the doctors and the crew.',
      repaired: 'He thanked the rescuers, the doctors and the crew.',
    },
    { damaged: 'They voted on Tuesday[[. .]] Members were told so.', repaired: 'They voted on Tuesday. Members were told so.' },
    { damaged: 'The minister[[, ,]] who arrived late, left early.', repaired: 'The minister, who arrived late, left early.' },
    { damaged: 'The fans went home happy[[!!]]', repaired: 'The fans went home happy!' },
    { damaged: 'The minister answered[[.:]] “We will see.”', repaired: 'The minister answered: “We will see.”' },
    { damaged: 'The road is closed[[.,]] the police said.', repaired: 'The road is closed, the police said.' },
  ],
  sound: [
    'Acme Inc., based in Washington, D.C., opens at 9 a.m.; Lee Jr., its chief, smiled.',
    'He waited . . . Then he left.',
    'He waited ... and waited.... “Really?!” she asked.',
    'Yahoo!, the site, and “Jeopardy!,” the show, are old.',
    'He asked who (and why?). Nobody knew.',
    '“We did it!!” she wrote on Instagram. The message read: “Where are you??”',
  ],
  *check(block) {
    const { text } = block
    if (!/[,;:.!?]\s?[,;:.!?]/u.test(text)) return
    for (const match of text.matchAll(runs)) {
      const from = match.index
      const run = match[0]
      const to = from + run.length
      const before = text.slice(Math.max(0, from - 24), from)
      if (run.startsWith('.') && run !== '..' && !/\s/u.test(run) && (shortForm.test(before) || !/\p{L}$/u.test(before))) continue
      if (run === '..' && /^\s+\p{Ll}/u.test(text.slice(to))) continue
      if (/^[!?]{2,}$/u.test(run) && posted.test(text) && isQuoted(block, { from, to })) continue
      if (/^[?!]\.$/u.test(run) && /\p{Lu}\p{L}*$/u.test(before)) continue
      const kept = keep(run, text.slice(to))
      yield {
        ranges: [{ from, to }],
        tier: /^[!?]{2,}$/u.test(run) ? 'likely' : 'sure',
        severity: 1,
        message: `“${run}” should be one mark.`,
        repairs: [{ label: `Keep “${kept}”`, kind: mechanicalKind(block, { from, to }), edits: [{ from, to, insert: kept }] }],
      }
    }
  },
}

/** The mark that fits what follows: a new sentence wants a full stop, the same sentence a comma. */
function keep(run: string, after: string): string {
  if (/[?!]/u.test(run)) return run.includes('?') ? '?' : '!'
  if (run === '.:') return ':'
  if (!run.includes('.')) return run.includes(';') ? ';' : run.includes(':') ? ':' : ','
  return run.length > 1 && /[,;:]/u.test(run) && /^\s+\p{Ll}/u.test(after) ? run.replaceAll(/[.\s]/gu, '') : '.'
}
