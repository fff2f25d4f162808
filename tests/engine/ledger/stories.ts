/** Stories as editors get them: sound ones with much in them that looks like a contradiction, and drafts that machines translated. */
export const soundFire = `Two killed, five injured in Lagos market fire

LAGOS, 4 March 2023 (Reuters) - Two people were killed and five injured on Saturday when a fire broke out at a market in Lagos, emergency services said.

An earlier statement had put the number of injured at seven. The fire was the second at the market since Thursday, March 2, when three traders were hurt.

“We lost everything,” said Chinedu Okafor, 41, a trader. His wife, Ngozi Okafor, was treated for burns. Mr Okafor said he had seen smoke at 5 a.m.; Mrs Okafor said she had not.

Police charged a security guard, Musa Bello, with arson on Sunday. Bello set fire to a stall after a quarrel, prosecutors said. He denied the charge. In 2014 another guard, John Eze, killed a trader at the same market and was jailed for life.

The Lagos State Emergency Management Agency (LASEMA) sent 12 engines. LASEMA said later that the fire had been put out. The National Emergency Management Agency (NEMA) also sent help.

The market employed 4,000 people before the pandemic. The figure fell from 4,000 to 2,500 in 2020 and rose to 3,100 last year. Some 45 percent of traders are women, 30 percent are under 30 and 60 percent rent their stalls.

Governor Babajide Sanwo-Olu, a former finance commissioner, visited on Monday. Commissioner Okafor, no relation of the trader, went with him. “The colour of the smoke told us it was plastic,” the governor said. He did not say when the market would open again.

The market will not open this week. The market will open next week, the agency said.
`

export const soundMarkets = `Oil rises as OPEC keeps output cuts; stocks fall

Oil prices rose 2 percent on Tuesday after the Organization of the Petroleum Exporting Countries (OPEC) kept its output cuts. Brent crude rose to $84.10 a barrel, and U.S. crude rose 1.8 percent. Shares fell 2 percent.

The cartel rejected a Saudi proposal in May. In June it accepted the proposal after changes. Analysts said the market had expected the decision.

“We will not change course,” Energy Minister Alexander Novak said. Novak, who was deputy prime minister until last year, spoke in Vienna. Deputy Prime Minister Novak had said the opposite in April.

Manchester City beat Arsenal 2-1 in the other big event of the day; Arsenal beat City in the first match of the season. Kevin De Bruyne shot wide, and Gabriel Jesus stole the ball twice. Erling Haaland killed off the game.

Exxon sold its stake in the field. Shell bought the stake for $3 billion. The $3 billion deal follows a $1.2 billion deal last year.

Inflation fell from 9.1 percent to 8.7 percent in May, and rates were raised by half a percentage point, from 4 percent to 4.5 percent. The lira fell from 19 to 23 to the dollar. In the table, Leeds fell from 16th to 19 and Fulham rose from 12 to 10.

President Joe Biden met Prime Minister Narendra Modi, and Mr Biden thanked Mr Modi. Mr Modi did not take questions. Biden, 80, did.

Nature published an article on the melting of ice. The article says that the ice is thinner than it was. The author of the article teaches in Bergen.

Lee Harvey Oswald killed President John Kennedy in 1963. Hurricane Katrina killed 1,800 people. The Taliban killed two soldiers in Helmand, the ministry said.
`

export const fromTurkish = `Mine explosion kills 14 in Zonguldak

ZONGULDAK, 15 May 2024 (AA) - At least 41 miners were killed on Wednesday in an explosion in a coal mine in Zonguldak's Kozlu district, Governor Osman Hacıbektaşoğlu announced.

Making statements at the scene, Energy Minister Alparslan Bayraktar said that the fire was taken under control and that 12 workers, eight men and five women, were sent to hospital. Mr Bayraktar, who came to the city with Interior Minister Ali Yerlikaya, expressed that the investigation continues multi-dimensionally.

"We lost our friends. We are on duty until the last brother is out," Bayraktar used expressions. Disaster and Emergency Management Authority (AFAD) sent 120 personnel to the region. Disaster and Emergency Coordination Presidency (AFAD) also established a tent city.

The mine is operated by Karadon Enerji. The owner of the company, Selçuk Yıldırım, embezzled the safety funds for years and bribed the inspectors. Selcuk Yildirim left the country on Tuesday, May 13.

Production in the mine rose from 900 tons to 700 tons a day in the last three months. The unions want an end to overtime. The company will not pay compensation to the families of the miners. Ministry officials visited the houses of the families. The company will pay compensation to the families of the miners.

Finance Minister Yerlikaya stated that 3 days of mourning were declared. Ms Bayraktar will go to Ankara tomorrow, Thursday.

The Turkish Red Crescent delivered five (6) mobile kitchens to the region. Miners' families, among them Ayşe Kaya, 34, kept waiting in front of the gate. "My husband called me at 03.00," Kaya said. She said that she does not leave the gate.
`

export const fromPortuguese = `Deputy accused of diverting school meals money is acquitted

The Federal Court of Accounts (TCU) condemned on Monday the former mayor of Petrolina, Júlio Lóssio Neto, to return R$ 4.3 million. He was convicted by unanimous vote, and can still appeal.

According to the rapporteur, minister Bruno Dantas, the city hall bought meals that never arrived at the schools. The contract, of 12 million reais, was signed in 2018. "The children were without lunch," said Dantas.

Júlio Lossio Neto denied the accusations. The lawyer of Lóssio, Maria Clara Teles, said that his client will present documents. She affirmed that the politician is innocent.

The state prosecutor opened an inquiry. Exports of fruit from the region rose 8 percent in April. Producers celebrate the harvest of mango. Exports of fruit from the region fell 8 percent in April, informed the National Confederation of Agriculture (CNA).

The firefighters closed the bridge over the São Francisco river on Sunday after heavy rains. The bridge over the São Francisco river was closed on Sunday by firefighters after the heavy rain. Of the 200 families, 45% went to shelters, 30% to houses of relatives and the remaining 35% stayed.

The World Health Organization (OMS) monitors cases of dengue in the state. The organisation has sent two technicians, and the organization will send more. In the neighbourhood of Areia Branca, the color of the water worries the residents. The article says that the city hall did not respond until the closing of this edition.

Mayor Simão Durando inaugurated a health post. Durando, 45, said he hopes to deliver ten posts by December. The deputy Lucinha Mota and the councillor Gaturiano Cigano participated of the event. Cigano stole the show with a song.
`

export const fromHindi = `Murderer of Kanpur trader arrested from Lucknow

Kanpur. Police arrested a youth from Lucknow on Friday in connection with the death of the famous trader Rajendra Gupta. The suspect was presented in the court on Saturday.

According to information, Superintendent of Police Neha Pandey told that the accused was hiding in the house of a relative. He told that a pistol and Rs 2,50,000 were recovered. Pandey, who took charge last week, said he will give a reward to the team.

The incident is of 3 March. Ankit Verma shot the trader's driver in front of a shop. People of the area gathered at the spot and created ruckus. The trader was taken to Hallet Hospital where doctors declared him dead.

Chief Minister Yogi Adityanath has announced help of 5 lakh rupees for the family. Defence Minister Rajnath Singh expressed grief. Finance Minister Rajnath Singh will meet the family on Sunday. Shri Adityanath said that the guilty will not be spared.

Superintendent of Police Neha Pande said that three people, Sonu, Monu and Raju Yadav, are being questioned. The Central Bureau of Investigation (CBI) may take over the case. Central Investigation Bureau (CBI) officers reached Kanpur late at night.

Rajender Gupta used to run a shop of jewellery for 30 years. His son Vikas Gupta, 28, said that his father had no enmity with anyone. Gupta told that he had received threats on phone. The market will remain closed on Monday.

Unemployment in the district has come down from 6.2 percent to 7.1 percent, the trade body said. The body demanded that patrolling be increased. Members of the trade body took out a candle march and raised slogans. The march was taken out from Bada Chauraha to Naya Ganj.
`

export const fromUkrainian = `Ukraine receives 50 generators; Kyiv prepares for winter

KYIV, Dec. 5, 2022 (Ukrinform) — President of Ukraine Volodymyr Zelenskyy held on Monday a meeting of the Staff, at which it was discussed the situation in the energy system.

On the territory of the Kyiv region without light remain 500 thousand people. The head of the regional administration Oleksiy Kuleba informed that restoration works continue. "We ask people to save electricity," stressed Kuleba. Kiev mayor Vitaliy Klychko said that evacuation is not planned.

In the evening, Zelensky thanked the President of the European Commission Ursula von der Leyen. Leyen Ursula will visit Ukraine next Friday, December 2. Alexey Kuleba reported that 43 settlements are connected.

The Ministry of Defence of Ukraine rejected the new peace plan. Analysts spoke of a long winter. The Ministry of Defence accepted the new peace plan on Sunday.

According to the General Staff, over the past day 340 servicemen of the enemy were eliminated. The military administration of Kherson informed that as a result of shelling two persons died and five received injuries. Among the injured is a 12-years-old boy.

The collaborator Kyrylo Stremousov stole grain and killed civilians in Kherson. In the city of Mykolaiv the hospital received 3 generators from the partners. The hospital in Nikolaev works in normal mode, noted the head of the region Vitaliy Kim.

NBU raised the discount rate by 2 percent, from 23 percent to 25 percent. The head of the NBU Andriy Pyshnyy noted that inflation will slow down. The hryvnia exchange rate fell from 36.5 to 38 per dollar.

Ukraine received 5 tons of humanitarian aid. The ambassador of Poland Bartosz Cichocki took part in the meeting. He said that Poland does not plan to close the border.
`
