import type { Sentence } from '../../article'
import { canBe, verbForms } from '../../language/verb-forms'
import { changeWithin } from '../proposals'
import { type ParagraphRule, prose, type Report } from '../rule'

/**
 * A passive that keeps its object as a pronoun: *the plan will be put it into operation*, *he was killed him by a mine*. Deliberate exceptions: verbs with two
 * objects (*was given it by his father*), a pronoun that is the subject of what follows (*when it was built it was the tallest*), quotations.
 */
export const passiveWithObject: ParagraphRule = {
  id: 'passive-with-object',
  category: 'translation',
  name: 'Passive that keeps its object',
  why: 'In Persian, Arabic and Swahili a pronoun may stay behind the verb for what is its subject in English. English leaves nothing there.',
  scope: 'paragraph',
  blocks: [...prose, 'caption'],
  covers: ['GR16'],
  examples: [
    { damaged: 'The plan will be [[put it]] into operation in May.', repaired: 'The plan will be put into operation in May.' },
    { damaged: 'Two guards were [[killed them]] by a mine.', repaired: 'Two guards were killed by a mine.' },
  ],
  sound: [
    'The house was given them by his father, and he was called it by his friends. When it was built it was the tallest.',
    'He was asked it by all. If the law is changed it will help. The man who was arrested him is unknown to me.',
    'It was said them and us are one. What was left us by her is lost. The song was sung us in school.',
  ],
  *check(block) {
    for (const sentence of block.sentences) {
      for (let at = 2; at + 2 < sentence.tokens.length; at++) {
        const report = checkVerb(block.text, sentence, at)
        if (report) yield report
      }
    }
  },
}

/** Verbs with a thing as their one object, which no person is done. */
const plain =
  /^(?:put|kill|build|destroy|arrest|open|close|publish|use|carry|hold|find|take|burn|steal|kidnap|injure|wound|damage|implement|complete|launch|repair|transfer|transport|evacuate|rescue|detain|sentence|bury|demolish|remove|cancel|postpone|approve|reject|sign|discover|produce|export|import|eat|drink|hit|shoot|stab|attack|beat|seize|release|hang|execute|inaugurate|establish|form|create|sold|catch|capture)$/u
const behind =
  /^(?:by|into|in|on|at|with|from|for|during|after|before|last|yesterday|to|and|because|near|under|until|since|through|[.,;])$/u

function checkVerb(text: string, { tokens }: Sentence, at: number): Report | undefined {
  const [be, verb, pronoun, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!be || !verb || !pronoun || !next || !/^(?:it|him|them)$/u.test(pronoun.lower) || verb.quoted) return undefined
  if (!/^(?:be|been|being|was|were|is|are)$/u.test(be.lower) || !canBe(verb.lower, 'participle') || verb.pos === 'ADJ')
    return undefined
  if (!behind.test(next.lower) || !verbForms(verb.lower).some(({ base, form }) => form === 'participle' && plain.test(base)))
    return undefined
  // “who was arrested him”, “if it is put it”: another clause may begin or end here
  if (
    tokens
      .slice(Math.max(0, at - 8), at)
      .some(({ lower }) =>
        /^(?:who|whoever|what|when|if|once|as|although|though|since|because|after|before|while|where|until|unless|how|wherever|than)$/u.test(
          lower,
        ),
      )
  )
    return undefined
  return {
    ranges: [{ from: verb.from, to: pronoun.to }],
    tier: 'likely',
    severity: 5,
    message: `“${pronoun.text}” says again what was ${verb.text}; a passive has no object.`,
    repairs: changeWithin(text, verb, pronoun, { from: verb.to, to: pronoun.to, insert: '' }),
  }
}
