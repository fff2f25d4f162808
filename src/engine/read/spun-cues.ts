import { type Cue, platform } from './cue'
import { line } from './line-test'

/** What a rewriting machine makes of “read the full article”, of “here” and of the names of a newsletter. */
const tale = '(?:article|story|post|tale|piece|submit|text)'
const whole = '(?:authentic|unique|original|full|entire|complete|genuine|whole)'
const letter =
  '(?:e ?-?mail )?(?:publication|e ?-?(?:mail )?newsletters?|newsletters?|mailing list|bulletins?|digests?|e ?-?mails|updates)'
const often = '(?:day by day|each day|every day|everyday|daily|weekly|week after week|week by week|unfastened|loose|free)'
const tales = '(?:testimonies|memories|stories|tales|articles|information|news|updates|posts)'

/** Lines of the page that a rewriting machine put into other words: “Click on right here to enroll in our e-newsletter”. */
export const spunCues: readonly Cue[] = [
  {
    what: 'asks the reader to subscribe, in a machine’s words',
    weight: 'sure',
    line: line(
      `(?:please )?(?:join|enroll in|enrol in|enlist in|sign up to|sign up for|be part of|be a part of|take part in|buy in to) our (?:${often} )?${letter}\\b.{0,80}`,
      `to (?:get hold of|acquire|obtain|receive|get) our (?:${often} )?${letter}\\b.{0,80}`,
      '(?:please )?(?:input|fill in|placed|put) your e ?-?mail\\b.{0,80}',
      `(?:get|obtain|acquire|have) (?:extra|greater|more|the ultra-modern|the today's|the modern-day) (?:\\S+ )?${tales}\\b.{0,30}\\b(?:inbox|e ?-?mail|telephone)\\b.{0,40}`,
      '(?:get|obtain|have) .{2,60}\\b(?:introduced|brought|added|conveyed|added immediately) (?:straight |immediately |directly )?(?:on|to|for|in) your (?:inbox|e ?-?mail|door).{0,20}',
      `(?:observe|comply with|adhere to|take after) us (?:on|at) ${platform}\\b.{0,80}`,
      `(?:down ?load|obtain|get) our (?:\\S+ ){0,2}(?:app|application|utility)\\b.{0,20}\\b(?:unfastened|loose|totally free|without cost|gratis)\\b.{0,30}`,
    ),
  },
  {
    what: 'points to other pages, in a machine’s words',
    weight: 'sure',
    line: line(
      '(?:please )?(?:click|tap|press|faucet)(?: on)? right here\\b.{0,90}',
      `(?:read|study|peruse|see) (?:the |this )?${whole} ${tale}\\b.{0,30}\\b(?:right here|here|under|underneath|website online|source)\\b.{0,40}`,
      `(?:take a look at|have a look at|test out|check out|look at|pass over to|head over to|go to|visit) our (?:other|different|homepage|home page|internet site|web ?site online|internet page|net site)\\b.{0,80}`,
      `(?:this|the) ${tale} (?:at first|initially|in the beginning|to begin with|firstly|originally) (?:seemed|regarded|posted|looked|gave the impression)\\b.{0,80}`,
      `(?:percentage|proportion|per cent) this (?:${tale} )?(?:on|with|through|via|to)\\b.{0,60}`,
      `(?:associated|similar|comparable) ${tales}(?::.{0,120})?`,
      `(?:analyze|examine|study|read) (?:extra|greater)(?: approximately| about| here| right here| on)?\\b.{0,60}`,
    ),
  },
  {
    what: 'belongs to the comments, in a machine’s words',
    weight: 'sure',
    line: line(
      '(?:please )?(?:depart|go away) (?:(?:a|your|us a|the) )?(?:comments?|remarks?|reply|response|feedback)\\b.{0,120}',
      '(?:tell us|allow us to know|let us know) what you (?:believe|suppose|think) (?:you studied|approximately)\\b.{0,60}',
      '(?:have|got|do you have) (?:some ?thing|anything) to (?:mention|say|add)\\b.{0,60}',
    ),
  },
  {
    what: 'is a disclaimer of the page',
    weight: 'sure',
    line: line(
      'the (?:writer|creator|author) (?:has|holds) no (?:place|position|function|positions|role) in (?:any|the)\\b.{0,80}',
      `disclaimer ?: ?(?:this|the) ${tale}\\b.{0,160}`,
    ),
  },
]
