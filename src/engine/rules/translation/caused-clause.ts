import type { Sentence, Token } from '../../article'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { readNounPhrase } from '../../language/noun-phrases'
import { inflect, verbForms } from '../../language/verb-forms'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A cause followed by a whole sentence: *led to two people died*, *caused the roof collapsed*. Deliberate exceptions: causes in a relative clause
 * (*the storm that caused the flood ended*), questions.
 */
export const causedClause: SentenceRule = {
  id: 'caused-clause',
  category: 'translation',
  name: 'Whole sentence behind a cause',
  why: 'In Chinese, Vietnamese and Thai a sentence may stand behind “caused” and “led to”. English says “led to two people dying” or “caused the roof to collapse”.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['GR15', 'LX02'],
  outranks: ['verb-agreement'],
  examples: [
    { damaged: 'The crisis led to two [[people died]].', repaired: 'The crisis led to two people dying.' },
    { damaged: 'The storm caused the [[roof collapsed]].', repaired: 'The storm caused the roof to collapse.' },
    {
      damaged: 'The deal led to thousands of [[people lost]] their jobs.',
      repaired: 'The deal led to thousands of people losing their jobs.',
    },
    { damaged: 'The strike caused many [[flights were]] late.', repaired: 'The strike caused many flights to be late.' },
  ],
  sound: [
    'The storm that caused the flood ended, and the talks which led to peace collapsed.',
    'What caused the fire went unsaid. The shock caused losses, fell on the poor and was felt. The man it led to fell ill.',
    'The storm caused a flood and died down. That led to a split when the leader died.',
    'The road leading to the village was blocked by snow. The events leading to the war were set out by the court.',
    'The disease causing the deaths was not known. The factors leading to the crash were not clear.',
  ],
  cues: ['led', 'leads', 'lead', 'leading', 'result', 'results', 'resulted', 'resulting', 'caused', 'causes', 'causing'],
  *check(block, sentence) {
    for (let at = 1; at + 3 < sentence.tokens.length; at++) {
      const report = checkCause(block.text, sentence, at)
      if (report) yield report
    }
  },
}

/** Forms that are a whole predicate, never a participle behind its noun. */
const predicates: ReadonlyMap<string, readonly [string, string]> = new Map(
  Object.entries({
    died: ['die', 'dying'],
    collapsed: ['collapse', 'collapsing'],
    fell: ['fall', 'falling'],
    went: ['go', 'going'],
    came: ['come', 'coming'],
    happened: ['happen', 'happening'],
    was: ['be', 'being'],
    were: ['be', 'being'],
    became: ['become', 'becoming'],
    disappeared: ['disappear', 'disappearing'],
  }),
)

/** “thousands of people”, “scores of homes” */
const crowds = /^(?:hundreds|thousands|dozens|scores|tens|millions|people|residents|some|several|many)$/u

/** “people lost their jobs”, “the river burst its banks”: no participle has an object, but those of giving and calling. */
function formsBeforeObject(tokens: readonly Token[], at: number): readonly [string, string] | undefined {
  const [verb, next] = [tokens[at], tokens[at + 1]]
  const reading = verbForms(verb?.lower ?? '').find(({ form }) => form === 'past')
  if (!verb || !next || !reading || verb.pos !== 'VERB' || !/^(?:his|her|its|their)$/u.test(next.lower)) return undefined
  if (/^(?:give|offer|show|grant|deny|pay|award|promise|lend|send|tell|teach|call|name|make|owe)$/u.test(reading.base))
    return undefined
  return [reading.base, inflect(reading.base, 'ing')[0] ?? verb.text]
}

function checkCause(text: string, { tokens }: Sentence, at: number): Report | undefined {
  const [before, verb, second] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || !verb || !second) return undefined
  const to = /^(?:led|leads|lead|leading)$/u.test(verb.lower) ? 'to' : /^result(?:s|ed|ing)?$/u.test(verb.lower) ? 'in' : ''
  const isCause = to === '' ? /^(?:caus(?:ed|es|ing))$/u.test(verb.lower) && verb.pos === 'VERB' : second.lower === to
  if (!isCause || /^(?:been|be|is|are|was|were|being)$/u.test(before.lower)) return undefined
  // “the storm that caused the flood ended”: the predicate is that of the sentence
  if (
    tokens
      .slice(0, at)
      .some(({ lower }) => /^(?:that|which|who|what|whatever|whoever|when|if|as|how|where|it|he|she|they|we|you|i)$/u.test(lower))
  )
    return undefined
  // “The road leading to the village was blocked”: a participle behind its noun
  if (verb.lower.endsWith('ing') && /^(?:NOUN|PROPN)$/u.test(before.pos)) return undefined
  const start = to === '' ? at + 1 : at + 2
  const object = readNounPhrase(tokens, start)
  const opens = tokens[start]
  if (
    !object ||
    object.pronoun ||
    object.temporal ||
    !opens ||
    !(/^(?:DET|NUM|ADJ)$/u.test(opens.pos) || crowds.test(opens.lower) || /^(?:his|her|its|their)$/u.test(opens.lower)) ||
    opens.lower === 'what'
  )
    return undefined
  const last = to === '' ? object.head : (readLongNounPhrase(tokens, start)?.last ?? object.head)
  const place = tokens.findIndex(({ index }) => index === last.index) + 1
  const predicate = tokens[place]
  const forms = predicates.get(predicate?.lower ?? '') ?? formsBeforeObject(tokens, place)
  if (!predicate || !forms || predicate.quoted !== verb.quoted) return undefined
  // The sentence must have had a subject of its own: “[The crisis] led to …”, no participle behind a noun: “injuries caused a man died of”.
  if (
    !/^(?:NOUN|PROPN|AUX|ADV|PUNCT)$/u.test(before.pos) ||
    (/^(?:ADP|PUNCT)$/u.test(tokens[place + 1]?.pos ?? '') && /^(?:was|were)$/u.test(predicate.lower))
  )
    return undefined
  const put = to === '' ? `to ${forms[0]}` : forms[1]
  return {
    ranges: [{ from: last.from, to: predicate.to }],
    tier: 'likely',
    severity: 5,
    message: `Behind “${verb.text}” stands a whole sentence, “${text.slice(opens.from, predicate.to)} …”.`,
    repairs: changeWithin(text, last, predicate, { from: predicate.from, to: predicate.to, insert: put }),
  }
}
