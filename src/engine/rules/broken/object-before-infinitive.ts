import type { BlockContent, Sentence } from '../../article'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { verbForms } from '../../language/verb-forms'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * The object of an infinitive set before its *to*: *The council decided the bridge to close*, *They plan the tax to raise*. Deliberate exceptions: verbs that take somebody and what he
 * is to do (*asked the man to leave*), an object of the first verb itself (*plan the route to take*), infinitives that have an object of their own or need none.
 */
export const objectBeforeInfinitive: SentenceRule = {
  id: 'object-before-infinitive',
  category: 'broken',
  name: 'Object before its infinitive',
  why: 'German, Dutch, Hindi and Turkish put the object before the infinitive. In English it stands behind.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS08', 'BS32'],
  outranks: ['verb-pattern'],
  examples: [
    { damaged: 'The council decided [[the bridge to close]].', repaired: 'The council decided to close the bridge.' },
    { damaged: 'They plan [[the tax to raise]] in May.', repaired: 'They plan to raise the tax in May.' },
    { damaged: 'The army began [[the village to shell]].', repaired: 'The army began to shell the village.' },
    { damaged: 'The club managed [[its best player to sell]].', repaired: 'The club managed to sell its best player.' },
  ],
  sound: [
    'He asked the man to leave. They plan the route to take. The firm began the talks to sell the plant. She tried the door to open it.',
    'The state plans a tax to raise money. They decided the match in the end. The army began the war to win.',
    'He intended the book to sell. They agreed the price to pay. It is the plan they decided to cancel.',
    'The family is seeking the money to rebuild. The firm sought the approval to sell in May. She began the paperwork to sell.',
    'She began the petition to stop the road. She started the charity to rebuild in May. It began the appeal to rebuild.',
  ],
  *check(block, sentence) {
    for (const at of sentence.tokens.keys()) {
      const report = checkVerb(block, sentence, at)
      if (report) yield report
    }
  },
}

/** Verbs with an infinitive and no object before it. */
const plain = /^(?:decide|try|plan|begin|start|manage|attempt|hope|refuse|fail|vow|seek|threaten)$/u
/** Infinitives that are nothing without an object. */
const transitive =
  /^(?:close|raise|lower|calm|shell|cancel|publish|cut|reduce|increase|build|rebuild|repair|restore|destroy|demolish|protect|kill|arrest|free|remove|ban|adopt|approve|reject|support|defend|finish|complete|improve|save|attack|capture|limit|control|ease|solve|prevent|stop|end|sell|buy|sign|introduce|abolish|expand|modernize|modernise|extinguish|rescue|evacuate|block|occupy|liberate|vaccinate|inform|punish|replace|sue|dismiss|postpone|extend|renew|double|halve|visit|implement|resolve|lift|seize|deport|convince|persuade|fix|reach|identify|defeat|amend|change)$/u

function checkVerb(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const [verb, first] = [tokens[at], tokens[at + 1]]
  if (!verb || !first || verb.pos !== 'VERB' || verb.quoted) return undefined
  if (!/^(?:the|his|her|its|their|this|these)$/u.test(first.lower)) return undefined
  if (!verbForms(verb.lower).some(({ base }) => plain.test(base))) return undefined
  const object = readLongNounPhrase(tokens, at + 1)
  const [to, infinitive, next] = object ? tokens.slice(object.end, object.end + 3) : []
  if (!object || object.pronoun || object.temporal || to?.lower !== 'to' || !infinitive || !next) return undefined
  if (ownObjects.test(object.head.lower) || !transitive.test(infinitive.lower)) return undefined
  if (!/^(?:[.,;]|in|on|by|until|next|this|before|after|because|from)$/u.test(next.lower)) return undefined
  const words = block.text.slice(first.from, object.last.to)
  const range = { from: first.from, to: infinitive.to }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${words}” stands before the infinitive that it belongs to.`,
    repairs: changeWithin(block.text, first, infinitive, { ...range, insert: `to ${infinitive.text} ${words}` }),
  }
}

/** What one plans, begins, tries or refuses itself. */
const ownObjects =
  /^(?:war|fight|battle|campaign|work|works|process|talks|project|plan|route|time|way|offer|order|request|trip|journey|operation|offensive|effort|efforts|move|strike|day|chance|right|help|permission|invitation|demand|date|procedure|struggle|push|drive|job|race|task|attack|attempt|engine|action|measures?|tools?|strategy|method|approach|money|cash|funds?|funding|loan|visa|approval|votes?|permits?|licen[cs]e|backing|support|consent|mandate|powers?|authority|means|resources|paperwork|capital|investment|appeal|petition|diet|trial|scheme|fund|charity|programme|program|blog|search|hearing|inquiry|company)$/u
