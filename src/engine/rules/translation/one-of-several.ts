import type { Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import type { Report } from '../rule'
import { ask, put, report, singularOf } from './noun-number-repairs'

const ends =
  /^(?:ago|last|yesterday|today|tomorrow|later|earlier|before|after|and|or|but|is|was|are|were|do|does|did|has|have|had|in|on|of|from|to|with|who|which|that|for|by|at|when|will|would|can|could|may|might|must|should|since|during|across|among|around|because|while|where|into|near|under|between|against|through|inside|outside|[.,;:)])$/u

/** What ends a noun phrase. */
export const isEnd = (next: Token | undefined): boolean => next === undefined || ends.test(next.lower)

/** “this villages”, “much problems”, “a small villages”: a word for one, and a noun in the plural. */
export function oneOfSeveral(tokens: readonly Token[], at: number): Report | undefined {
  const one = tokens[at]
  const isAdjective =
    tokens[at + 1]?.pos === 'ADJ' &&
    !/^(?:many|much|other|few|good|great|hundred|thousand|dozen|mere|further|single)$/u.test(tokens[at + 1]?.lower ?? '')
  const place = isAdjective ? at + 2 : at + 1
  const noun = tokens[place]
  if (!one || !noun || one.quoted || !singularOf.has(noun.text)) return undefined
  const single = singularOf.get(noun.text) ?? noun.text
  if (isEachBefore(one, noun, tokens[place + 1])) return report(one, noun, 'one', [put(noun, single)])
  if (!isEnd(tokens[place + 1])) return undefined
  // “how much traders pay”, “have each received vehicles”, “This centres around”
  if (one.lower === 'much' && tokens[at - 1]?.lower === 'how') return undefined
  if (isAdjective && canBe(tokens[at + 1]?.text ?? '', 'participle') && tokens[at - 1]?.pos === 'AUX') return undefined
  // “much lower doses”
  if (one.lower === 'much' && isAdjective && /er$|^(?:more|less|worse)$/u.test(tokens[at + 1]?.lower ?? '')) return undefined
  // “two and a half hours”, “this results in”, “This short deals with”, “saw this years ago”
  const behind = tokens[place + 1]?.lower ?? ''
  if (tokens[at + 1]?.lower === 'half' || (canBe(noun.text, 'third') && ruled.test(behind)) || behind === 'ago') return undefined
  // “Each lies, in part, on a hill”
  if (one.lower === 'each' && behind === ',' && canBe(noun.text, 'third')) return undefined
  switch (one.lower) {
    case 'this':
      return report(one, noun, 'one', [put(one, 'these'), put(noun, single)])
    case 'much':
      return report(one, noun, 'one mass', [put(one, 'many')])
    case 'one':
      // “as one people”
      return isOneAlone(tokens, at) && !isAdjective && noun.text !== 'people'
        ? report(one, noun, 'one', [put(noun, single), ask])
        : undefined
    case 'each':
    case 'every':
    case 'another':
      return noun.text === 'people' ? undefined : report(one, noun, 'one', [put(noun, single)])
    default:
      return undefined
  }
}

/** “each students received”, “every years the river”; “each calls the other” has a verb. */
const isEachBefore = ({ lower }: Token, noun: Token, next: Token | undefined): boolean =>
  /^(?:each|every|another)$/u.test(lower) &&
  noun.text !== 'people' &&
  noun.pos === 'NOUN' &&
  next !== undefined &&
  (/^(?:VERB|AUX|DET|PRON|ADP|SCONJ)$/u.test(next.pos) || /^(?:next|last|yesterday|today|tomorrow)$/u.test(next.lower)) &&
  !(canBe(noun.text, 'third') && (lower === 'each' || ruled.test(next.lower)) && next.pos !== 'AUX' && !/ed$/u.test(next.lower))

/** What may stand behind a verb that reads as a noun in the plural. */
const ruled = /^(?:in|from|that|with|how|why|what|when|where|whether|to|on|for|at|as|into|by|around|upon|over)$/u

/** “for one hours”, but not “no one answers”, “one or two hours”. */
const isOneAlone = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.pos === 'ADP' && tokens[at - 1]?.lower !== 'of' && tokens[at + 1]?.pos === 'NOUN'
