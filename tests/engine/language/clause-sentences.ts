/**
 * Sentences written for this evaluation, one a line: the main verb, then the sentence. A dash stands for none: then it is a fragment.
 * Verbs of questions and commands count as well.
 */
export const labelled = `
cost | The dam cost $40 million.
set | Ministers set a new limit on Monday.
shut | The army shut the border.
hit | Prices hit a record in May.
put | He put the book down.
spread | The fire spread to a second block.
read | She read the letter aloud.
cut | The bank cut its rate to 3 percent.
let | The guards let them pass.
split | The party split in 1994.
quit | The coach quit after the match.
hurt | The strike hurt exports.
ended | The talks held in Geneva ended without a deal.
said | The minister who came late said nothing.
was | The vote was 5-0.
said | Not anymore, Carl said.
said | Mostly by leaving four jobs unfilled, he said.
is | What the ministers want is a ceasefire.
are | Gone are the days of cheap oil.
were | Among the dead were two nurses.
stood | Behind him stood the finance minister.
would | Had the pilots known of the fault, they would have turned back.
has | The company that owns the mine has denied the report.
are | The children whose parents were killed are in Amman.
fell | Shares fell.
rose | Shares rose 3 percent.
fall | Oil prices fall as traders fear recession.
falls | Demand for gas falls in summer.
plans | The ministry plans to build three hospitals.
search | Police search homes.
reports | The company reports earnings on Friday.
names | The report names five men.
wants | The United States wants peace.
leads | His aide leads the talks.
resume | Trade talks resume on Monday.
would | The strike, which the union plans for Friday, would close schools.
was | Built in 1904, the bridge was closed to lorries last year.
moved | Born in Lviv, she moved to Warsaw as a student.
takes | Building homes for 9,000 families takes time.
is | To rebuild the roads is one thing.
remains | Whether the plan will work remains to be seen.
told | Two people with knowledge of the talks told reporters that a deal was close.
believe | Some experts believe that the figure is too low.
’s | It’s over.
's | He's gone.
'll | They'll leave on Friday.
did | He didn't go.
ca | She can’t stay.
was | The minister's car was stolen.
were | A total of 312 people were rescued.
is | There is a school in the village.
has | No one in the village has seen the boy since Sunday.
have | Police have not said who did it.
include | University collections across the country also include the prints.
tells | The book, first published in 1934 and long out of print, tells the story of two brothers.
had | Both sides had hoped for more.
are | Half of the bridges are unsafe.
oppose | Some 60 percent of those asked oppose the tax.
declined | The president's spokesman declined to comment.
did | So did the army.
went | The money went to a firm registered in Cyprus.
was | The letter, signed by nine judges, was sent on Monday, and the court sent an answer at once.
got | The driver got out and ran.
knows | Nobody knows why.
said | Police said the man was driving on the wrong side of the road.
came | After the vote, the crowd outside the parliament came closer.
meets | The council meets every other Thursday.
rescued | Firefighters rescued a cat from the roof.
left | The storm left thousands without power.
found | A search of the house found nothing.
led | The arrest led to protests.
called | The judge called the claim absurd.
began | The trial of three men accused of the attack began in Paris.
broke | The fire broke out in a textile factory.
lost | Voters lost patience long ago.
Stop | Stop the war.
Send | Send your letters to the editor.
Let | Let them wait.
do | What do the unions want?
will | Will the bank raise its rate?
is | Is the road open?
Why | Why now?
thought | The mayor thought the plan too costly.
blamed | The firm blamed the weather for the loss.
warned | Doctors warned of a second wave.
opened | A new terminal opened in the port of Izmir.
worked | The two sides worked through the night.
believed | Many believed the war would be short.
says | The report says iodine deficiency is a problem.
means | The change means that fewer people will pay.
- | Committed to the principle of equal pay for all.
- | Based on the idea of a common market.
- | Stressing that the coming days will bring more rain.
- | During the meeting held on Friday in the capital.
- | The minister present at the event.
- | The talks held in Geneva by the two sides.
- | European allies, as well as Ukraine and others.
- | Because the dam was full.
- | Although neither side expected a breakthrough.
- | Which was attended by officials of both ministries.
- | After which the protesters left the square.
- | The minister who came late.
- | Residents of the village that no one had warned them.
- | The request advanced by the city council in 2010.
- | The study supported by three foundations.
- | The centerpiece of this performance a rotating pig.
- | A form of alternative medicine from India.
- | In the old part of the city, near the harbour.
- | With more than 300 guests from eleven countries.
- | Unlike the year before, when rain kept many away.
- | The house that Jack built.
- | A ship under the flag of Panama with grain on board.
- | The results of the election in the northern provinces.
- | Despite the efforts of the rescue teams.
- | For the first time since the end of the war.
- | The president of the chamber of commerce, Paul Meyer, in his speech.
- | Teams from both countries on the field.
- | Two dead in a crash on the motorway.
- | While the talks were going on in Vienna.
- | Following the decision of the court to release him.
- | According to the head of the agency.
- | When the war broke out in the east.
- | If the bank raises its rate again.
- | The largest of the islands, with a port and two airports.
- | Members of the committee from seven states.
- | Aimed at helping small farms in the south.
- | The first of three trials this year.
- | Due to which the flights were cancelled.
- | As soon as the road is open again.
- | The workers employed by the company in the north.
- | Whose father had been mayor of the town.
- | The new bridge across the river and the road behind it.
- | Especially in the poorer parts of the country.
- | The woman he met in Rome.
- | Until the last of the passengers had left the ship.
- | Four of the injured taken to hospital in the night.
`
  .trim()
  .split('\n')
  .map((line) => {
    const [verb = '', text = ''] = line.split(' | ')
    return { verb, text }
  })
