/**
 * Past forms of verbs that are nothing without an object: where none follows, they are participles (“two women rescued from the
 * rubble”). Left out is whatever also stands alone in copy: returned, moved, opened, launched, improved, reported.
 */
export const strictlyTransitive: ReadonlySet<string> = new Set(
  `booked concluded abandoned abducted abolished accused acquired acquitted added adopted affected amended annexed appointed approved arranged
arrested assassinated assigned attended attributed awarded banished banned baptised baptized based beaten beheaded besieged
blamed blocked bombed bought built buried burned called canceled cancelled canonised canonized captured carried cast caught
censored chaired chosen cited classified colonised colonized commemorated commissioned compared composed conceived concerned
condemned conducted confiscated conquered constructed consulted consumed contacted controlled convicted corrected covered
created criticised criticized crowned crucified damaged deceived declared decorated dedicated defeated defended defined defused
delayed delegated delivered demobilised demobilized demolished denied deployed deported deprived described designated designed
destined destroyed detained detected developed devoted diagnosed directed disappointed disbanded discharged discussed dismantled
dismissed displaced displayed disputed distributed diverted divided dominated doomed drafted  dubbed dug edited educated
ejected elected eliminated embedded employed enabled enacted encountered encouraged endorsed enforced engraved enlisted enriched
entrusted equated equipped erected established estimated evacuated evaluated examined excluded executed exempted exhibited
exiled expelled exploited exported exposed expressed extended extinguished extradited fed filled fined fixed flanked forced
formed found founded freed funded generated given governed granted grounded grouped guarded halted handed hanged heard held
hindered hired honored honoured hospitalised hospitalized hosted identified impeached implemented imposed imprisoned inaugurated
incarcerated included incorporated indicted infected influenced informed inhabited inherited injected injured inspired installed
instructed insulted integrated interned interrogated interviewed introduced inundated invented investigated invited isolated
issued jailed justified kept kidnapped killed known labeled labelled lauded liberated lifted limited linked listed loaded
located looted made maintained  mandated manned manufactured marked measured mentioned modelled monitored motivated
moulded mourned mummified murdered named nationalised nationalized needed nicknamed nominated notified obliged obtained occupied
offered offset omitted opposed organised organized outlawed overthrown overturned overwhelmed owned painted perceived permitted
persecuted persuaded pinned placed planted pleased plundered populated possessed posted postponed praised preceded preferred
prescribed presented preserved prevented printed privatised privatized produced prohibited promoted protected proven provoked
published pulled punished purchased pushed questioned quoted raided ranked ratified ravaged re-elected re-established rebuilt
recalled recognised recognized recommended recorded recovered recruited reduced regarded registered regulated reinforced
rejected released relocated remembered removed renamed renovated repaired repealed repelled replaced reprinted required rescued
reserved resettled restored restricted resurrected reunited revised revived rewarded robbed sacked sacrificed sanctioned saved
scheduled secured seen seized selected sent sentenced shared shelled shelved shown signed situated slaughtered smuggled solved
spared spotted stabbed staged stamped stationed stolen stored  subjected summoned supplied supported suppressed surprised
surrounded suspected suspended sworn taken targeted tasked taught terminated tested thanked thrown titled told tortured traced
trained trampled transferred transformed translated transmitted transported trapped treated triggered undermined underpinned
undertaken unified unveiled upgraded urged used vaccinated validated valued vandalised vandalized vested vetoed victimised
viewed violated wanted widened withdrawn woken worried worshipped wounded wrecked`
    .trim()
    .split(/\s+/u),
)
