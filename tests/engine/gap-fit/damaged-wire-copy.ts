/** Sentences as a machine leaves them, written by hand for this project: the damage stands between [[ and ]], `sound` is what they were. */
export interface Damaged {
  readonly kind: 'moved-clause' | 'false-stop' | 'cut-end' | 'lower-start' | 'lost-start'
  readonly text: string
  /** Missing where nothing but the original can say. */
  readonly sound?: string
}

export const damagedWireCopy: readonly Damaged[] = [
  {
    kind: 'moved-clause',
    text: 'The president of the chamber thanked the delegation its hospitality and invited the ministers to Lisbon. [[For the warmth of.]]',
    sound:
      'The president of the chamber thanked the delegation for the warmth of its hospitality and invited the ministers to Lisbon.',
  },
  {
    kind: 'moved-clause',
    text: 'Rescue workers pulled three people a collapsed building in the old town. [[From the rubble of]]',
    sound: 'Rescue workers pulled three people from the rubble of a collapsed building in the old town.',
  },
  {
    kind: 'moved-clause',
    text: 'The bank said it would rates in the second half of the year. [[Begin to lower]] Markets had expected an earlier cut.',
    sound: 'The bank said it would begin to lower rates in the second half of the year. Markets had expected an earlier cut.',
  },
  {
    kind: 'moved-clause',
    text: 'Governor Ruslan Akhmetov told reporters the fire had spread of the nature reserve. [[To the northern edge.]] Two helicopters are at work.',
    sound:
      'Governor Ruslan Akhmetov told reporters the fire had spread to the northern edge of the nature reserve. Two helicopters are at work.',
  },
  {
    kind: 'moved-clause',
    text: 'The company has been accused the river for more than a decade. [[Of polluting.]] It denies the claims.',
    sound: 'The company has been accused of polluting the river for more than a decade. It denies the claims.',
  },
  {
    kind: 'moved-clause',
    text: 'The union called strike at all eleven ports from Monday. [[For a three-day]]',
    sound: 'The union called for a three-day strike at all eleven ports from Monday.',
  },
  {
    kind: 'moved-clause',
    text: 'Parliament voted on Tuesday a tax on sugary drinks. [[In favour of.]] The law takes effect in July.',
    sound: 'Parliament voted on Tuesday in favour of a tax on sugary drinks. The law takes effect in July.',
  },
  {
    kind: 'moved-clause',
    text: 'The new line will shorten the journey and the capital by forty minutes. [[Between the port city.]]',
    sound: 'The new line will shorten the journey between the port city and the capital by forty minutes.',
  },
  {
    kind: 'moved-clause',
    text: 'Doctors at the clinic are struggling who arrive every hour. [[To treat the wounded]] The hospital has no power.',
    sound: 'Doctors at the clinic are struggling to treat the wounded who arrive every hour. The hospital has no power.',
  },
  {
    kind: 'moved-clause',
    text: 'Prosecutors opened an investigation of public funds at the ministry. [[Into the alleged misuse.]]',
    sound: 'Prosecutors opened an investigation into the alleged misuse of public funds at the ministry.',
  },
  {
    kind: 'false-stop',
    text: 'The foreign minister arrived in Ankara for [[talks. With]] his Turkish counterpart on the grain corridor.',
    sound: 'The foreign minister arrived in Ankara for talks with his Turkish counterpart on the grain corridor.',
  },
  {
    kind: 'false-stop',
    text: 'Exports of cars rose by a tenth in the first [[quarter. of]] the year, the statistics office said.',
    sound: 'Exports of cars rose by a tenth in the first quarter of the year, the statistics office said.',
  },
  {
    kind: 'false-stop',
    text: 'The accused, who denies all charges, faces up [[to. Twenty]] years in prison if he is convicted.',
    sound: 'The accused, who denies all charges, faces up to twenty years in prison if he is convicted.',
  },
  {
    kind: 'false-stop',
    text: 'According to the police, the driver had lost control of the [[vehicle. because]] of the ice on the road.',
    sound: 'According to the police, the driver had lost control of the vehicle because of the ice on the road.',
  },
  {
    kind: 'false-stop',
    text: 'The party has [[been. Criticised]] for its choice of candidates in the eastern provinces.',
    sound: 'The party has been criticised for its choice of candidates in the eastern provinces.',
  },
  {
    kind: 'false-stop',
    text: 'Economists expect that inflation will [[fall. Below]] three percent by the end of next year.',
    sound: 'Economists expect that inflation will fall below three percent by the end of next year.',
  },
  {
    kind: 'false-stop',
    text: 'The court ruled that the [[ministry. Must]] publish the contracts within thirty days.',
    sound: 'The court ruled that the ministry must publish the contracts within thirty days.',
  },
  {
    kind: 'false-stop',
    text: 'He told the committee that he [[had. never]] met the businessman in private.',
    sound: 'He told the committee that he had never met the businessman in private.',
  },
  {
    kind: 'false-stop',
    text: 'Thousands of protesters gathered in front of the parliament [[building. to]] demand early elections.',
    sound: 'Thousands of protesters gathered in front of the parliament building to demand early elections.',
  },
  {
    kind: 'false-stop',
    text: 'Vaccination centres will open in schools, sports halls and [[other. Public]] places across the region.',
    sound: 'Vaccination centres will open in schools, sports halls and other public places across the region.',
  },
  { kind: 'cut-end', text: 'The ministry has ordered a review of [[the.]] The report is due in May.' },
  { kind: 'cut-end', text: 'Two of the miners were taken to hospital [[with]]' },
  { kind: 'cut-end', text: 'The airline said it would cancel flights to Kyiv [[and.]] Passengers will get their money back.' },
  { kind: 'cut-end', text: 'The agreement was signed in the presence [[of.]] It runs for five years.' },
  { kind: 'cut-end', text: 'The opposition leader said that his party would not take part [[in]]' },
  { kind: 'cut-end', text: 'The army has closed the road between Goma [[and.]]' },
  { kind: 'cut-end', text: 'Water levels rose so fast that people had to climb [[onto.]] Boats reached them at night.' },
  { kind: 'cut-end', text: 'The talks are aimed [[at.]] Both sides sent their foreign ministers.' },
  { kind: 'cut-end', text: 'He became the first African to win [[a.]] The ceremony was held in Oslo.' },
  {
    kind: 'lower-start',
    text: 'The two presidents met for an hour in Astana. [[ministry]] said the meeting was useful and open.',
  },
  { kind: 'lower-start', text: 'Rain is expected until Thursday. [[were]] told to leave their homes along the river.' },
  { kind: 'lower-start', text: 'The firm lost a third of its value. [[had]] warned in spring that orders were falling.' },
  { kind: 'lost-start', text: '[[of]] the central bank said on Monday that the currency would be stable until the summer.' },
  { kind: 'lost-start', text: '[[killed]] at least nine people and damaged dozens of houses in the mountain province.' },
  { kind: 'lost-start', text: '[[which]] had been closed for two years, will take in its first patients in autumn.' },
  {
    kind: 'moved-clause',
    text: 'The commission will decide next week whether the merger with European law. [[Is in line.]]',
    sound: 'The commission will decide next week whether the merger is in line with European law.',
  },
  {
    kind: 'moved-clause',
    text: 'Residents complained and of power cuts that last for days. [[Of a lack of water.]] The mayor promised help.',
    sound: 'Residents complained of a lack of water and of power cuts that last for days. The mayor promised help.',
  },
  {
    kind: 'moved-clause',
    text: 'The minister’s office is “zero tolerance”, and it will not make exceptions. [[Guided by the rule of]]',
    sound: 'The minister’s office is guided by the rule of “zero tolerance”, and it will not make exceptions.',
  },
]
