import type { Article, Block, Token } from '../article'
import { isRole } from '../language/roles'
import { type Sex, sexOfWord } from '../language/sex-of-word'
import { type Named, namesOf } from './names'
import { ownersOf, type Person } from './people'

const pronoun = /^(?:he|she|his|her|hers|him|himself|herself)$/u
/** So many words around a name speak of its bearer: “the mayor of Izmir, Ayse Demirtas, a lawyer”. */
export const around = 6

/** Whether a draft has, before a token, spoken of anybody else who could be meant by *he*, or by *she*. */
export function mayMeanOther(article: Article, person: Person, block: Block, token: Token, sex: Sex): boolean {
  const before = article.blocks.slice(0, block.index + 1)
  const end = block.from + token.from
  if (
    before.some((earlier) =>
      earlier.tokens.some((word) => earlier.from + word.from < end && isSomebody(person, earlier, word, sex)),
    )
  )
    return true
  const owners = ownersOf(article)
  return namesOf(article).some((name) => {
    const owner = owners.get(name)
    if (name.from >= end || owner === person) return false
    return owner ? owner.sex === undefined || owner.sex === sex : acts(name)
  })
}

function isSomebody(person: Person, block: Block, { lower, index, quoted }: Token, sex: Sex): boolean {
  if (quoted || pronoun.test(lower)) return false
  const tells = sexOfWord.get(lower) === sex || isRole(lower)
  return (
    tells &&
    !person.places.some(
      ({ block: own, mention }) =>
        own === block &&
        index >= mention.first - around &&
        index <= mention.last + around &&
        !isParted(block, Math.min(index, mention.last) + 1, Math.max(index, mention.first)),
    )
  )
}

/** “Reeves met the boy”, “The patient died. Dr Anna Lee …”: with a verb or the end of a sentence between, it is somebody else. */
const isParted = ({ tokens }: Block, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ pos, text }) => pos === 'VERB' || text === '.')

/** A name that does something is somebody’s, or a body’s, who may be taken up. */
function acts({ block, mention }: Named): boolean {
  const [before, next] = [block.tokens[mention.first - 1], block.tokens[mention.last + 1]]
  return before?.lower !== 'the' && before?.pos !== 'ADP' && next !== undefined && /^(?:VERB|AUX|PART)$/u.test(next.pos)
}
