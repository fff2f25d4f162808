/** Verbs that are no nouns, and the noun that goes with each: “the arrival”, never “the arrive”. */
export const nounOfVerb: ReadonlyMap<string, string> = new Map(
  `accept acceptance,accuse accusation,achieve achievement,acquire acquisition,adapt adaptation,adjust adjustment,adopt adoption,advise advice,agree agreement,
  allocate allocation,analyse analysis,analyze analysis,announce announcement,appear appearance,apply application,appoint appointment,approve approval,
  argue argument,arrange arrangement,arrive arrival,assess assessment,assume assumption,attend attendance,behave behaviour,
  believe belief,celebrate celebration,choose choice,collaborate collaboration,collect collection,communicate communication,compete competition,
  complain complaint,conclude conclusion,confirm confirmation,consume consumption,contribute contribution,cooperate cooperation,create creation,
  criticise criticism,criticize criticism,decide decision,declare declaration,defend defence,deliver delivery,demolish demolition,demonstrate demonstration,deny denial,
  depart departure,deploy deployment,describe description,destroy destruction,determine determination,develop development,differ difference,disappear disappearance,
  discover discovery,discuss discussion,distribute distribution,educate education,elect election,eliminate elimination,emerge emergence,encourage encouragement,
  establish establishment,evacuate evacuation,evaluate evaluation,examine examination,exist existence,expand expansion,expect expectation,
  explain explanation,explode explosion,extend extension,grow growth,identify identification,implement implementation,improve improvement,include inclusion,
  inform information,inspect inspection,install installation,intend intention,interpret interpretation,intervene intervention,introduce introduction,invade invasion,
  invent invention,investigate investigation,invest investment,lose loss,maintain maintenance,modify modification,negotiate negotiation,obey obedience,
  observe observation,occupy occupation,operate operation,oppose opposition,organise organisation,organize organization,participate participation,perceive perception,perform performance,
  postpone postponement,predict prediction,prepare preparation,prevent prevention,produce production,prohibit prohibition,propose proposal,
  prosecute prosecution,protect protection,prove proof,provide provision,publish publication,punish punishment,realise realisation,receive receipt,recognise recognition,recognize recognition,
  recommend recommendation,reconstruct reconstruction,recover recovery,reduce reduction,regulate regulation,remove removal,renovate renovation,
  represent representation,require requirement,resign resignation,resist resistance,respond response,restore restoration,reveal revelation,select selection,
  settle settlement,simplify simplification,solve solution,strengthen strengthening,succeed success,suggest suggestion,survive survival,suspend suspension,
  threaten threat,transform transformation,translate translation,unify unification,verify verification,violate violation,weaken weakening,withdraw withdrawal`
    .trim()
    .split(/,\s*/u)
    .map((pair): [string, string] => {
      const [verb = '', noun = ''] = pair.split(' ')
      return [verb, noun]
    }),
)
