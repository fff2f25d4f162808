import type { Rule } from '../../engine/rules/rule'

const ofSound = 4

/**
 * A text that has every rule at work, of the sound and damaged examples of each. Code that has run a while is compiled by the browser for what
 * it met: behind the sample draft, one of 1,000 words is checked in .66 s instead of 1.26, one of 10,000 in 3.7 instead of 4.0 (tests/bench/opening.mjs).
 */
export const practiceText = (rules: readonly Rule[]): string =>
  rules.map(({ sound, examples }) => inOneParagraph([...sound.slice(0, ofSound), examples[0].damaged])).join('\n\n')

const inOneParagraph = (texts: readonly string[]) =>
  texts
    .join(' ')
    .replace(/\[\[|\]\]/gu, '')
    .replace(/\s+/gu, ' ')
