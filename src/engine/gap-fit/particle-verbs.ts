import { wordSet } from '../language/word-set'

/** Verbs that take an adverb that is a preposition as well: “let the dog in”, “put it on”. */
export const withParticle: Readonly<Record<string, ReadonlySet<string>>> = {
  in: wordSet(
    'let bring come take turn hand give move settle break check plug phone call send keep put get fill lock stay join invite pull push factor throw cut kick build suck blow tune log sign cash cave chip trade fence close draft pitch zoom set carry pour weigh dig sink step sleep stand rush pack squeeze wade barge write wear ease phase storm go be walk run drop creep swear vote bed barge crowd stream flood flock roll ship fly dive dial hem rein tie usher key type drink breathe allow want look live eat dwell believe want mix blend shut fit usher fall mark pay book follow',
  ),
  on: wordSet(
    'turn switch put carry go move hold get log keep drag pass take try cheer spur urge egg lead bring work wear live be press push read soldier play sign add count hand latch look catch drone ramble travel walk drive ride fly sail run hang stay leave rely depend follow build step call feed draw wait hit touch train plug let have clip strap screw tie lock throw pull slip watch cheat',
  ),
  by: wordSet(
    'go pass get stand come drive walk run drop stop fly tick put lay set swing roll slip live abide stick swear ride float race speed whizz cycle sit be stick scrape scurry strut rush hurry amble cruise roar march jog stroll saunter creep trot gallop trundle rumble zip zoom',
  ),
  under: wordSet('go be put snow sink pass dive keep hold plough'),
  about: wordSet('bring come go set be turn move lie hang mill walk run get bandy'),
  over: wordSet(
    'take hand turn come go be get move cross roll stop start pull carry boil fall knock look think talk win stay run hang tide pass lean mull do make glaze gloss push bowl',
  ),
  through: wordSet(
    'go get come see break fall pull push follow pass put carry be sail think run read live sift look walk rush cut soak shine muddle click flick pay',
  ),
}
