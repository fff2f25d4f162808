import { calquesIn } from '../../lexicon/source-language'
import { calquePacks } from '../../lexicon/tables'
import { type PhraseFamily, phraseRule } from '../phrase-rule'

/** What the rules for calques share. */
export const calques: PhraseFamily = {
  id: 'calque',
  category: 'translation',
  name: 'Carried over from the original',
  why: 'The words are English, but they are put together as another language does it. English says the same in another way, or not at all.',
  covers: ['LX12', 'LX18', 'LX19', 'LX20', 'GR20'],
  severity: 5,
  outranks: ['lost-subject'], // “Is expected that …” lost nobody: it is said as Spanish says it
  tables: calquePacks,
  find: calquesIn,
  say(words, put, { language = 'the original', machine = false }) {
    if (put === undefined)
      return `“${words}” is put together as in ${machine ? 'rewritten copy' : language}; English says it in another way.`
    if (machine) return `“${words}” is what a rewriting machine puts${put === '' ? '' : ` for “${put}”`}.`
    if (put === '') return `“${words}” is a stock phrase carried over from ${language}; English leaves it out.`
    return `“${words}” is carried over from ${language}; English says “${put}”.`
  },
}

/** Phrases carried over word by word from a group of source languages, or left by a rewriting machine. Exceptions stand in the packs, entry by entry. */
export const calque = phraseRule(calques)
