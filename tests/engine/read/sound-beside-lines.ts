/** Lines of stories that look like marks of a desk or like labels of a translated page. */
export const soundBesideDesk = `
The comments came a day after the vote.
To the comments of his rival he gave no answer.
Advertising revenue fell 12 percent.
Expansion of the port
Widening of the road
Continuation of the talks
Debate 2024
Forum 2025
Discussion of the bill
Continued after the war
Input prices rise
Registration opens
Registration opens on Nov. 6
Entered the race late
Updated vaccine approved
Status quo
State of play
As of Friday
Today at noon
Nov. 8, 7 p.m.
Saturday, 9 a.m. to 5 p.m.
Friday, Nov. 14, 7:30 p.m.
AC/DC
HIV/AIDS
TCP/IP
End of an era
The end of the road
Ends of the earth
Lead poisoning kills 12
LEAD pipes found in 300 homes
Second lead found in murder case
Third update in a week
URGENT CARE CENTERS CLOSE
Check your facts
Needs of the many
Add water and stir
Certainly not
Of course he knew
I hope this will end soon
I have kept my promise
I can make it
Would you like to be mayor?
Shall we dance?
Shall I go on?
Please note that the road is closed.
Note: the museum is closed on Mondays.
Note: figures are rounded.
Live and let live
Share prices fall
Prayer times change
Weather and climate
(see below)
Photo exhibition opens
In the same boat
On the same day
On the topic of trade, he said little.
Read the room
Look at the numbers
Watch the skies
Learn more languages
Don't lose hope
You may be wrong
First month of war
Try it for size
Enter the debate over schools
Join the debate over schools
Already a star
For members of the union
Reporter Lee Jun-ho was there.
Reporter Kim Min and correspondent Lee Ho were held.
Our newspaper has a new home.
Text and pictures: the life of a book
Go to the polls
Copy that
A news agency is being updated and sold.
The story is being told again.
The article was written by a machine in 1962, the court heard.
As of my birthday I am free, he said.
Based on the information provided by police, nobody was hurt.
The rest of the text is lost.
The rest of the article deals with trade.
After the advert came the news.
Skip the ads, pay the price
Three minutes of reading a day help children
Read 40 times over, the letter fell apart.
Liked by all
Sorted by age
Newest member of the family
Report of an error in the count
Correct the record
Log in the eye
Sign in the window
Sign in to vote: how the state counts
Interesting times
Also: bread and water
Previously unknown work found
Earlier that day
We recommend caution
Photo gallery owner sues city
The photo gallery on Main Street has closed.
Font of wisdom
Print and be damned
Top of the news
Latest of three fires
Last minute goal saves Leeds
Breaking news ban lifted
12 November
Embargo on oil begins
Embargo hits farmers
FIX THE ROADS
ADD UP THE BILL
CONFIRM OR DENY
To the home front
To see is to believe
To read and to write
Also to blame: the weather
Report on schools due
Report of the commission
Top 5 finishes
Main road closed
All the news that fits
News of the deal spread
Main news agency sold
Popular topics at the fair
Hot topics divide council
Ad: how a slogan was born
Register now or lose the vote
Offer from rival rejected
Original sin
Selected poems
Partner charged
Full version of events
Tips for voters
Icon of a city
3 4 5
Further reading is needed.
To the original owners it was a shock.
From the front page to prison
Recognized as a war crime
`
