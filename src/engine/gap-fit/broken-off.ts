import type { Words } from './find-gaps'

/** “Despite.”, “Because of.”: a preposition or conjunction as a sentence of its own. */
export function isLoneOpener(words: Words): boolean {
  const [first, second] = words
  if (!first || first.quoted || !/^\p{Lu}\p{Ll}+$/u.test(first.text)) return false
  return second === undefined
    ? alone.has(first.lower)
    : twoAlone.test(`${first.lower} ${second.lower}`) && second.text === second.lower
}

const alone = new Set('despite whereas during between among amid of from with at into whether regarding including the'.split(' '))
const twoAlone =
  /^(?:because of|due to|according to|instead of|out of|as of|in the|on the|at the|of the|by the|to the|for the|with the|from the|and the|but the|and that|such as|as for|as to|thanks to|along with|together with|prior to|ahead of|in a|and a|despite the|during the)$/u

/** Behind these the object or the end of a clause may have been said before. */
export const leavesGap = /^(?:who|whom|whose|what|whatever|when|where|how|why|that|than|as|if|like|so|way|because)$/u

/** “three times more than in the same.”: *same* tells nothing without its noun. */
export const isSameOfNothing = (words: Words): boolean =>
  words.at(-1)?.lower === 'same' && words.at(-2)?.lower === 'the' && /^(?:in|at|during|on)$/u.test(words.at(-3)?.lower ?? '')

/** “It is known that an American firm is.”: nothing before could lend the clause its end. */
export function isBareThatClause(words: Words): boolean {
  const be = words.at(-1)
  const that = words.findLastIndex(({ lower }) => lower === 'that')
  const before = words[that - 1]
  if (!be || !before || that < 2 || words.length - that < 4 || !/^(?:is|are|was|were)$/u.test(be.lower)) return false
  if (
    !/^(?:known|reported|clear|said|stated|announced|confirmed|added|explained|noted|understood|believed|expected)$/u.test(
      before.lower,
    )
  )
    return false
  const subject = words.slice(that + 1, -1)
  return (
    subject.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP)$/u.test(pos)) &&
    subject.at(-1)?.pos !== 'ADP' &&
    !words.slice(0, that - 1).some(({ lower }) => leavesGap.test(lower) || lower === 'not')
  )
}

/** “a plan which includes.”: a verb that is nothing without its object, and its subject points back. */
export function isEmptyRelative(words: Words): boolean {
  const [pointer, verb] = words.slice(-2)
  return (
    /^(?:which|that|who)$/u.test(pointer?.lower ?? '') &&
    verb?.pos === 'VERB' &&
    /^(?:includes?|included|contains?|contained|comprises?|comprised|becomes?|became|consists?|consisted|totall?ed|depends?|resulted)$/u.test(
      verb.lower,
    )
  )
}
