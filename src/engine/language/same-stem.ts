/** What an event is called, and the verbs that tell of it with other letters. */
const related = [
  'flight flew flying fly flown',
  'growth grew grow grown growing rise rose risen rising rises increase increased increases gain gained jump jumped surge surged climb climbed',
  'drop dropped fall fell fallen falling decline declined decrease decreased slump slumped slide slid plunge plunged',
  'loss lost lose loses losing',
  'extension extend extended extends',
  'detention detained detain detains',
  'suspension suspended suspend suspends',
  'sentence sentenced jailed imprisoned',
  'trip travel traveled travelled journey',
  'meeting met meet meets',
  'trial tried',
  'swim swam',
  'siege besieged',
  'speech spoke speak',
  'absence absent',
  'ban banned',
  'cut cuts',
  'drive drove driven',
  'quake earthquake tremor temblor',
  'shutdown shut closed closure close',
]
const groups: ReadonlyMap<string, ReadonlySet<number>> = groupsOf(related)

function groupsOf(rows: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> {
  const known = new Map<string, Set<number>>()
  for (const [at, row] of rows.entries())
    for (const word of row.split(' ')) known.set(word, (known.get(word) ?? new Set()).add(at))
  return known
}

const ending = /^(?:e|e?s|e?d|ing|ure|ures|ion|ions|ation|al|ments?|ers?|ees?|[dgklmnprt](?:ed|ing|er))?$/u

/** “closure” and “closed”, “strike” and “striking”: words of one stem, or of one event. */
export function isSameStem(one: string, other: string): boolean {
  if (one === other) return true
  const places = groups.get(one)
  if (places && Array.from(groups.get(other) ?? []).some((place) => places.has(place))) return true
  const shorter = Math.min(one.length, other.length)
  let shared = 0
  while (shared < shorter && one[shared] === other[shared]) shared++
  return shared >= 4 && shared >= shorter - 1 && ending.test(one.slice(shared)) && ending.test(other.slice(shared))
}
