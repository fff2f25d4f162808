import type { Token } from '../article'
import { type ClauseRole, openedBy } from './clause-openers'
import { isRate, skipMeasure } from './measures'
import { type NounPhrase, readBeforeVerbs } from './noun-phrases'
import type { VerbGroup } from './verb-groups'
import { verbForms } from './verb-forms'
import { nominativePronouns, prepositionLike, prepositions, speechVerbs } from './word-lists'

/** A clause as the parser sees it. */
export interface Clause {
  readonly role: ClauseRole
  /** The word that opened it: that, which, because. */
  readonly opener?: Token
  readonly subject?: NounPhrase
  /** More subjects behind “and”. */
  readonly others: readonly NounPhrase[]
  readonly verb?: VerbGroup
  /** The subject is beyond doubt the one of this verb. */
  readonly sure: boolean
}

interface Open {
  role: ClauseRole
  opener?: Token
  subject?: NounPhrase
  others: NounPhrase[]
  verb?: VerbGroup
  sure: boolean
  /** Opened on the chance that its noun is a subject: “said the price …”. */
  tentative?: true
}

type Last = 'start' | 'phrase' | 'preposition' | 'comma' | 'and' | 'verb' | 'opener' | 'other'

/**
 * Reads a sentence from left to right and says which noun phrase is the subject of which finite verb. It is shallow: where two
 * readings are open it takes the likelier and marks the clause as not sure.
 */
export function parseClauses(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  reduced: ReadonlySet<VerbGroup>,
): readonly Clause[] {
  return new ClauseParser(tokens, groups, reduced).parse()
}

class ClauseParser {
  readonly #base: number
  readonly #groupAt: ReadonlyMap<number, VerbGroup>
  readonly #done: Open[] = []
  #stack: Open[] = [{ role: 'main', others: [], sure: true }]
  #last: Last = 'start'
  #phrase: NounPhrase | undefined
  /** The last phrase was the object of a preposition. */
  #object = false
  /** The last phrase that was not: the head of “prices of food in the city”. */
  #outer: NounPhrase | undefined

  constructor(
    readonly tokens: readonly Token[],
    groups: readonly VerbGroup[],
    readonly reduced: ReadonlySet<VerbGroup>,
  ) {
    this.#base = tokens[0]?.index ?? 0
    this.#groupAt = new Map(groups.map((group) => [group.first.index - this.#base, group]))
  }

  parse(): readonly Clause[] {
    let at = 0
    while (at < this.tokens.length) at = this.#step(at)
    const all = [...this.#done, ...this.#stack]
    return all.filter((clause) => clause.verb || !clause.tentative)
  }

  #step(at: number): number {
    const token = this.tokens[at]
    if (!token) return at + 1
    const group = this.#groupAt.get(at)
    const inserted = group && this.#skipAttribution(group)
    if (inserted) return inserted
    if (group) return this.#onGroup(group)
    const measure = skipMeasure(this.tokens, at, this.#last === 'verb' || this.#last === 'phrase')
    if (measure) return measure
    if (this.#last === 'phrase' && isRate(token.lower, this.tokens[at + 1]?.lower)) return at + 2
    const role = openedBy(this.tokens, at)
    if (role && !this.#isPreposition(token)) return this.#onOpener(token, role, at)
    const phrase = readBeforeVerbs(this.tokens, at, this.#groupAt)
    if (phrase) {
      this.#onPhrase(phrase)
      return phrase.head.index - this.#base + 1
    }
    if (token.pos === 'CCONJ') this.#last = 'and'
    else if (/^[,;:–—()]$/u.test(token.text)) this.#last = this.#last === 'and' ? 'and' : 'comma'
    else if (prepositions.has(token.lower) && (token.pos === 'ADP' || token.pos === 'SCONJ' || token.lower === 'to'))
      this.#last = 'preposition'
    else if (token.pos !== 'ADV' && token.pos !== 'PUNCT' && token.pos !== 'PART') this.#last = 'other'
    return at + 1
  }

  /** “The prices before the handover are higher”: right behind a subject that waits for its verb, no clause is opened. */
  #isPreposition({ lower }: Token): boolean {
    return prepositionLike.has(lower) && this.#last === 'phrase' && this.#top.subject !== undefined && !this.#top.verb
  }

  /** “, said Mauer,” inside a sentence: it is nobody's verb. */
  #skipAttribution(group: VerbGroup): number | undefined {
    const at = group.first.index - this.#base
    if (this.#last !== 'comma' || group.first !== group.last || !speechVerbs.has(verbForms(group.first.text)[0]?.base ?? ''))
      return undefined
    const speaker = readBeforeVerbs(this.tokens, at + 1, this.#groupAt)
    const end = speaker ? speaker.head.index - this.#base + 1 : at
    return speaker && this.tokens[end]?.text === ',' ? end : undefined
  }

  get #top(): Open {
    return this.#stack.at(-1) ?? this.#push({ role: 'main', others: [], sure: false })
  }

  #push(clause: Open): Open {
    this.#stack.push(clause)
    return clause
  }

  #pop(): void {
    const clause = this.#stack.pop()
    if (clause) this.#done.push(clause)
  }

  #onOpener(token: Token, role: ClauseRole, at: number): number {
    const antecedent = role === 'relative' && token.lower !== 'what' && this.#last !== 'verb' ? this.#phrase : undefined
    const single = !this.#object || this.#outer?.number === this.#phrase?.number
    const next = this.#nextItem(at + 1)
    const isSubject = role === 'relative' && token.lower !== 'where' && next !== undefined && this.#groupAt.has(next)
    this.#push({
      role,
      opener: token,
      others: [],
      sure: isSubject && single,
      ...(isSubject && antecedent && { subject: antecedent }),
    })
    if (!isSubject) this.#top.sure = true
    this.#last = isSubject ? 'phrase' : 'opener'
    return at + 1
  }

  #nextItem(at: number): number | undefined {
    for (let index = at; index < this.tokens.length; index++) {
      const token = this.tokens[index]
      if (token && token.pos !== 'ADV' && !(token.pos === 'PART' && /n[o'’]?t$/.test(token.lower))) return index
    }
    return undefined
  }

  #onPhrase(phrase: NounPhrase): void {
    const last = this.#last
    // “In China and Japan there …”: the second is an object too, as long as no subject has come.
    const object = last === 'preposition' || (last === 'and' && this.#object && !this.#top.subject && !this.#top.verb)
    const after = this.#nextItem(phrase.head.index - this.#base + 1)
    const beforeVerb = after !== undefined && this.#groupAt.has(after) && this.#groupAt.get(after)?.finiteness !== 'non-finite'
    // “the teams both had”, “the mayor himself drove”: it leans on the noun before.
    if (phrase.pronoun && last === 'phrase' && /^(?:both|all|each|himself|herself|itself|themselves)$/.test(phrase.head.lower))
      return
    if (!object) this.#placePhrase(phrase, last, beforeVerb)
    this.#phrase = phrase
    if (!object) this.#outer = phrase
    this.#object = object || (last === 'and' && this.#object)
    this.#last = 'phrase'
  }

  #placePhrase(phrase: NounPhrase, last: Last, beforeVerb: boolean): void {
    if (last === 'comma' || (beforeVerb && last !== 'and')) this.#returnToWaiting()
    const top = this.#top
    if (top.verb) this.#placeBehindVerb(phrase, last, beforeVerb, top.verb)
    else this.#placeBeforeVerb(phrase, last, beforeVerb, top)
  }

  /** “Because the dam was full, the water …”: back to the clause that has no subject yet. */
  #returnToWaiting(): void {
    while (this.#top.verb && this.#stack.slice(0, -1).some((clause) => !clause.verb && !clause.subject)) this.#pop()
  }

  /** The clause still waits for its verb: its subject, one more of them, an apposition, or the subject of a clause within. */
  #placeBeforeVerb(phrase: NounPhrase, last: Last, beforeVerb: boolean, top: Open): void {
    const within = (role: ClauseRole) => this.#push({ role, others: [], sure: false, subject: phrase, tentative: true })
    if (!top.subject || (top.subject.temporal && (last === 'phrase' || last === 'comma'))) top.subject = phrase
    else if (last === 'and') {
      top.others.push(phrase)
      if (this.#object) top.sure = false
    } else if (last === 'comma') {
      if (beforeVerb && phrase.pronoun) within(top.role)
      else top.sure = false
    } else if (last === 'phrase' && (beforeVerb || nominativePronouns.has(phrase.head.lower))) within('relative')
  }

  /** The clause has its verb: an object, or the subject of a new clause. */
  #placeBehindVerb(phrase: NounPhrase, last: Last, beforeVerb: boolean, verb: VerbGroup): void {
    const speech = speechVerbs.has(verbForms(verb.last.text)[0]?.base ?? verb.last.lower)
    const waiting = this.#stack.some((clause) => !clause.verb && clause.subject)
    if (last !== 'and' && last !== 'comma' && !(last === 'verb' && speech) && !(beforeVerb && !waiting)) return
    const inner = last === 'and' ? this.#top.role : speech ? 'subordinate' : 'main'
    const mainWaits = this.#stack.some((clause) => !clause.verb && clause.role === 'main' && !clause.tentative)
    const role = !mainWaits && last === 'comma' ? 'main' : inner
    this.#push({ role, others: [], sure: !waiting, subject: phrase, tentative: true })
  }

  #onGroup(group: VerbGroup): number {
    const next = group.last.index - this.#base + 1
    if (group.finiteness === 'non-finite' || this.reduced.has(group)) {
      this.#last = 'verb'
      return next
    }
    const joined = this.#last === 'and'
    const candidates = this.#stack.filter((clause) => !clause.verb)
    if (joined && this.#stack.some((clause) => clause.verb)) {
      // “… and left”: the predicate of the nearest clause that has a verb, or, less surely, of one that still waits for it.
      const owner = this.#stack.findLast((clause) => clause.verb) ?? this.#top
      this.#done.push({
        role: owner.role,
        others: owner.others,
        verb: group,
        sure: owner.sure && this.#stack.filter((clause) => clause.verb).length === 1 && candidates.length === 0,
        ...(owner.subject && { subject: owner.subject }),
      })
    } else if (candidates.length > 0) {
      while (this.#top.verb) this.#pop()
      this.#top.verb = group
      if (!this.#top.subject && this.#phrase && this.#top.role === 'main') this.#top.sure = false
    } else {
      const role = this.#top.role
      this.#done.push({
        role: role === 'relative' ? 'main' : role,
        others: [],
        verb: group,
        sure: false,
        ...(this.#phrase && { subject: this.#phrase }),
      })
    }
    this.#last = 'verb'
    return next
  }
}
