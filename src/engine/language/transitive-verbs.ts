/**
 * Past forms of verbs that are nothing without an object: where none follows, they are participles (“two women rescued from the
 * rubble”). Left out is whatever also stands alone in copy, with a preposition or an object put off to the end: developed, extended,
 * signed into law, shared with, called for, published in 1990, identified as.
 */
export const strictlyTransitive: ReadonlySet<string> = new Set(
  `abandoned abducted abolished accused acquired acquitted adopted amended annexed appointed approved arrested assassinated
attributed awarded banished banned baptised baptized based beaten beheaded besieged blamed blocked built canceled cancelled
canonised canonized captured censored chaired chosen colonised colonized commemorated commuted condemned confiscated conquered
constructed convicted criticised criticized crowned crucified damaged dedicated defeated defused demolished deported deprived
designated destined destroyed detained detected devoted diagnosed disappointed discharged dismantled dismissed displaced doomed
dubbed ejected elected eliminated embedded enacted endorsed enforced enriched entrusted equipped erected established evicted
excluded executed exempted exiled expelled extinguished extradited forced founded freed given granted grounded honored honoured
hospitalised hospitalized hosted impeached implemented imposed imprisoned inaugurated incarcerated incorporated indicted
inhabited injured installed instructed interviewed inundated invited issued jailed kidnapped killed known labelled
liberated located mandated manned mentioned mummified murdered named nationalised nationalized nicknamed nominated ousted outlawed overthrown overwhelmed persecuted privatised privatized proven ratified re-elected rebuilt recognised
recognized regarded rejected released removed renamed repealed replaced required rescued restored resurrected robbed sacked
sanctioned scheduled seen sentenced shown situated slaughtered stabbed stationed stolen subjected summoned surrounded suspended
sworn taken tasked thrown trapped underpinned undertaken unveiled vaccinated vandalised vandalized vetoed victimised withdrawn
woken wounded`
    .trim()
    .split(/\s+/u),
)
