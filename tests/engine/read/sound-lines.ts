/** Lines of stories, headings and notices that look like them. */
export const sound = `
Associated Press writer Dasha Litvinova in Moscow contributed to this report.
(Reporting by Maria Tsvetkova in Moscow; Editing by Andrew Osborn)
Additional reporting by Li Wei in Beijing.
With inputs from PTI
(With agency inputs)
Correction: An earlier version of this article misspelled the name of the mayor.
This story has been updated to correct the spelling of the mayor's name.
If you or someone you know needs help, call or text the Suicide & Crisis Lifeline at 988.
In the UK, Samaritans can be contacted on freephone 116 123 or email jo@samaritans.org.
Sponsored
Sponsored content
Paid for by the Friends of Clean Water
Advertising feature
By Marcus Webb
By Our Special Correspondent
LONDON, Jan 5 (Reuters) -
Friday, July 21, 2017
MOSCOW — The Kremlin said on Friday that the talks would go on.
(Photo: AFP)
Image: NASA.
FILE PHOTO: A worker walks past the refinery in Abadan, Iran. REUTERS/Essam Al-Sudani
The company said its newsletter had 40,000 subscribers in March.
Subscribers to the newsletter rose to 40,000 in March, the company said.
“Subscribe to our channel,” the rapper shouted to the crowd of 3,000.
The app was downloaded 3 million times in its first week.
Users can download the app from Google Play, the ministry said, but only with a local telephone number.
Follow the money
Follow the science, doctors tell ministers
Join the army, win a flat: how Moscow finds recruits
Sign up now, minister tells parents
Share of the vote
Read my lips
What happens next
More than a number
Related charges
Related charges against his brother were dropped.
Most popular party
Next week's vote
Home and away
Facebook and Twitter
Facebook, Twitter and Telegram were blocked for a third day, monitors said.
Cookies and consent: what the new law says
The law requires websites to ask before they use cookies.
Advertisement row splits council
Comments on the draft are due by June 30.
Continue the talks, envoys urge
Watch this space, he said.
Stay at home, the mayor told residents.
The prime minister thanked viewers for subscribing to his channel.
Click here, and the bank account is empty.
“Click here to claim your prize,” the message said.
Copyright row over song goes to court
The publisher said all rights were reserved.
Editor: a life in letters
Press freedom
See you in court
Get well soon, says king
Never again
Never miss a chance, coach tells players
Thank you for everything, wrote one mourner.
Updated rules take effect on Jan. 1
Trending downward
Top of the table
The post office reopened on Monday.
The article first appeared in the journal Nature.
This article was originally published on The Conversation.
Group F — Sweden 1 – 0 Korea Republic
Election Results
Q: What did you see?
Police asked anyone with information to call 555-0136.
Anyone who saw the car is asked to call the police on 101.
Donations can be made through the Red Cross.
Download speeds fall
Print works to close
Tags help scientists follow turtles
Email from the minister
The channel has 2 million subscribers on YouTube.
Tell us the truth, families say
We use cookies as bait, the fisherman said.
Send us home, migrants plead
Log in the river blamed for flood
Submit or resign
Enter the dragon
View from the bridge
Back to the top: how Leeds did it
Contact the reporter at jane.doe@example.com.
More from the budget: what it means for you
Share this burden, Merkel tells Europe
Like father, like son
Scroll found in cave is 2,000 years old
Loading dock collapses in Odessa
Menu prices rise
Breaking news from the front is censored.
EDITOR'S NOTE — This story includes discussion of suicide.
___
* * *
-30-
Views expressed here are the author's own.
Tickets cost $20 and are available at the door.
Doors open at 7 p.m.
You can see the full list of polling stations on the commission's website.
We asked our readers to send us their photos of the storm.
Readers can join the discussion at the town hall on Thursday.
How to get your money back
Get your jab, ministers urge
Check your email: thousands hit by data leak
Read the full letter from the widow
What you need to know
Where to watch the eclipse
Watch out for black ice
Our view
Our next mayor
Turn off the lights
Keep calm and vote
Sign here, please
Join the queue
Like it or not
Subscribe or stay out: the clubs that shut their doors
The app that pays you to walk
App Store fees under fire
Google News deal angers publishers
Telegram channel owner jailed
Telegram channels have become the main source of news from the front.
WhatsApp groups spread rumours of a curfew on Monday evening.
Home secretary
World Cup
Business as usual
Top story: the tower that leans
Latest figures
Latest polls
More to come
More rain on the way
More than 300 killed
Related party deals
Popular with tourists
Recommended dose
Most wanted
Scroll of honour
Save the whales
Save our pier
Support for Ukraine
Support the strikers, bishop says
Donate blood
Contact tracing ends
Contact with the enemy
Search for survivors
Search called off
Menu of options
Print is dead
Tweet that cost a career
Follow that car
Next stop, Mars
Previous attempts
Register of interests
To read is to live
To leave or to stay
To comment would be unwise, his lawyer said.
Image of a nation
Photo finish
Video shows officers beating man
Video: the moment the bridge fell
Source of the Nile
Source close to the talks
Via Roma, 12
Credit where it is due
Credit: a short history
Correction of the market
Correction officers strike
Helpline swamped
The helpline took 3,000 calls on Monday.
By the sea
By Friday
By land and sea
Reporting by drones is banned
Opinion: we should all pay more
Analysis
Explainer
Live
Updated at 5 p.m.
Published works
Published: the letters of a spy
© or ®? A lawyer's guide
Copyright 1923 works enter the public domain
No comment
No comments were made by the defence.
Comments: what the experts say
12 comments that ended a career
5 minutes to read the room
3 min 20 s for the mile
Loading bay fire
Tags on coats
Tags: a thief's best friend
Topics: jobs, rent and rail
Home > away: why hosts win less
A > B
London — Paris — Rome
Yes | No | Don't know
Home 3 Away 1
Accept the deal, envoy pleads
Accept cookies or pay: the new rule of the web
We use cookies, like everyone else.
Thank you for your service
Thank you for voting
Be the first to know yourself
Never miss a train
Don't miss the boat
Turn to Christ
Translated by Maria Lopez
The translation was made by Google in 2019, the court heard.
On this topic the two sides never agreed.
`
