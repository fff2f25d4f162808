import type { BlockContent, Sentence } from '../../article'
import { findNearNames, type NearName } from '../../lexicon/find-names'
import { isConnector, normalWord } from '../../lexicon/gazetteer'
import type { Tier } from '../../types'
import { askIfMeant, putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * The name of a body, court or treaty with a word swapped for a synonym, put in from the clause around it, or out of its place.
 * Deliberate exceptions: real bodies with similar names (European Court of Auditors, Asian Development Bank), a country before the
 * name (Russian Security Council), British and American spellings, possessives, names of two words, shortened names.
 */
export const officialName: SentenceRule = {
  id: 'official-name',
  category: 'translation',
  name: 'Official name not as it is',
  why: 'Bodies and treaties have fixed names. Translated word by word, or rewritten, a name changes a word or swallows one from the clause around it.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['LX08', 'LX09'],
  examples: [
    {
      damaged: 'Envoys of the [[Organization for Security and Co-operation in Turkey and Europe]] will attend.',
      repaired: 'Envoys of the Organization for Security and Co-operation in Europe will attend.',
    },
    {
      damaged: 'The [[World Wellbeing Organisation]] warned of cholera.',
      repaired: 'The World Health Organisation warned of cholera.',
    },
    {
      damaged: 'The [[Assembled Nations Security Council]] met on Monday.',
      repaired: 'The United Nations Security Council met on Monday.',
    },
    {
      damaged: 'The [[Bank of Asian Development]] lent 40 million.',
      repaired: 'The Asian Development Bank lent 40 million.',
    },
    { damaged: 'He heads the [[Monetary International Fund]].', repaired: 'He heads the International Monetary Fund.' },
    {
      damaged: 'The [[International Organization of Migration]] counted 40 boats.',
      repaired: 'The International Organization for Migration counted 40 boats.',
    },
    {
      damaged: 'The [[Food and Agricultural Organization]] cut its forecast.',
      repaired: 'The Food and Agriculture Organization cut its forecast.',
    },
  ],
  sound: [
    'The European Court of Auditors criticised the Asian Development Bank and the State Security Council of Georgia.',
    'The World Health Organisation’s chief met the Organisation for Security and Cooperation in Europe.',
    'The Russian Security Council and the Central Bank of Ireland declined to comment. The Scottish Environment Protection Agency gave six warnings.',
    'The United Nations and the Human Rights Council differ, and so do the World Bank and the Health Organization of the state.',
    'The Agricultural Development Bank lends to farmers, and the Liberal Democrat Party won 23 seats.',
  ],
  outranks: ['tortured-phrase'],
  *check(block, sentence) {
    for (const near of findNearNames(sentence)) {
      const tier = judge(near, sentence)
      if (tier) yield report(block, sentence, near, tier)
    }
  },
}

function judge({ official, changes, confirmed }: NearName, { tokens }: Sentence): Tier | undefined {
  const isParty = official.words.includes('party')
  if (changes.length === 0) return isParty ? undefined : 'likely'
  const swapped = changes.filter((change) => change.kind === 'swapped')
  const inserted = changes.filter((change) => change.kind === 'inserted').map(({ at }) => at)
  const counts = { synonym: 0, kind: 0, form: 0, connector: 0 }
  for (const { how } of swapped) counts[how]++
  const words = counts.synonym + counts.form
  if (isParty && counts.form > 0) return undefined
  if (inserted.length > 0) {
    if (swapped.length > 0 || isParty || official.weight < 4) return undefined
    const run = inserted.map((at) => normalWord(tokens[at]?.text ?? ''))
    return isIntrusion(run, inserted) ? 'likely' : undefined
  }
  if (counts.kind > 0)
    return words + counts.connector > 0 || counts.kind > 1 || official.weight < 3 ? undefined : confirmed ? 'likely' : 'doubtful'
  if (words === 0) return counts.connector === 1 && official.weight >= 3 && !isParty ? 'likely' : undefined
  if (words > 2 || (words === 2 && official.weight < 4)) return undefined
  return confirmed ? 'sure' : 'likely'
}

/** One word put in, or a word and the “and” that ties it to the next (“in Russia and Europe”). */
function isIntrusion(words: readonly string[], places: readonly number[]): boolean {
  const isOneStretch = places.every((at, index) => index === 0 || at === (places[index - 1] ?? 0) + 1)
  const content = words.filter((word) => !isConnector(word))
  if (!isOneStretch || content.length === 0) return false
  return words.length === 1 || (words.at(-1) === 'and' && content.length <= 2)
}

function report(block: BlockContent, { tokens }: Sentence, { official, first, last, changes }: NearName, tier: Tier): Report {
  const from = tokens[first]?.from ?? 0
  const to = tokens[last]?.to ?? 0
  const words = block.text.slice(from, to)
  const name = spellAs(official.name, words)
  const quoted = tokens.slice(first, last + 1).some((token) => token.quoted)
  const lost = changes.filter((change) => change.kind === 'inserted')
  const put = putWords({ from, to }, name)
  const ask = askIfMeant(`the ${name}`)
  return {
    ranges: [{ from, to }],
    tier,
    severity: 5,
    message:
      lost.length > 0
        ? `No body is called “${words}”: the ${name} has swallowed words of the sentence around it.`
        : `No body is called “${words}”; the ${name} is probably meant.`,
    repairs: quoted ? [ask] : lost.length > 0 ? [put, ask] : [put],
  }
}

const variants: readonly (readonly [RegExp, string])[] = [
  [/organisation/iu, 'Organisation'],
  [/organization/iu, 'Organization'],
  [/co-operation/iu, 'Co-operation'],
  [/cooperation/iu, 'Cooperation'],
  [/programme\b/iu, 'Programme'],
  [/program\b/iu, 'Program'],
  [/centre/iu, 'Centre'],
  [/defence/iu, 'Defence'],
  [/labour/iu, 'Labour'],
]

/** The name in the spelling the draft uses for it. */
function spellAs(name: string, words: string): string {
  return variants.reduce((spelled, [pattern, word]) => {
    if (!pattern.test(words)) return spelled
    return spelled.replace(/Organi[sz]ation|Co-?operation|Programme|Cent(?:er|re)\b|Defen[sc]e|Labou?r/gu, (own) =>
      own.slice(0, 2) === word.slice(0, 2) ? word : own,
    )
  }, name)
}
