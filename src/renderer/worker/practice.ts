import type { Rule } from '../../engine/rules/rule'

const ofSound = 4

/**
 * A text that has every rule at work, of the sound and damaged examples of each. Code that has run a while is compiled by the browser for what
 * it met: a draft of 10,000 words takes two thirds of the time in a worker that has read this one before.
 */
export const practiceText = (rules: readonly Rule[]): string =>
  rules.map(({ sound, examples }) => inOneParagraph([...sound.slice(0, ofSound), examples[0].damaged])).join('\n\n')

const inOneParagraph = (texts: readonly string[]) =>
  texts
    .join(' ')
    .replace(/\[\[|\]\]/gu, '')
    .replace(/\s+/gu, ' ')
