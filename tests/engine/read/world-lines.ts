/** Labels of pages of East Asia, Russia, France and Germany in English. */
export const worldResidue = `
Correspondent Tanaka Yuki = Osaka
Posted: November 6, 2025 14:32 JST
Click the photo to enlarge
Paid members only: 1,204 characters remaining
The rest of this article is for paid members only
To read the rest, please log in
Please log in to read the rest
Recommended articles
Popular articles
Access ranking
Related keywords
Hot topics
Real-time news
Most viewed news
Popular news TOP 10
Today's hot clicks
Main news
Latest articles by this reporter
View other articles by the reporter
Reporter's page
Subscribe to the reporter
Journalist subscription
Report a tip: KakaoTalk @jebo
Tip line: 02-398-8585
▶ Go to related article
▶ Subscribe to the channel
☞ See related article
◇ Click here for more
Share to: WeChat Weibo QQ
Print this page | Close window
[Correction] [Print] [Close]
[Font: Large Medium Small]
Font: Large Medium Small
Follow-up reading
Extended reading
Further reading
Recommended reading
Deep reading
Hot comments
User comments
Netizen comments
I want to comment
I want to complain
Page up Page down
First page Previous page Next page Last page
1 2 3 4 Next page
Read also on the topic
Materials on the topic:
See also: In Moscow, a fire was extinguished
Subscribe to Izvestia's channel in MAX
Subscribe to our Dzen
We are in Dzen
Add to your favorite sources in Google
Add us to your favorite sources
Make us a preferred source on Google
Add as a preferred source on Google
Set as preferred source
Share in VK
Leave a comment below
Only registered users can leave comments
To leave a comment, log in
Your comment
Age limit 18+
18+
16+
*Recognized as extremist in Russia
* Meta is recognized as extremist and banned in Russia
The network edition is registered with Roskomnadzor
The main thing for the day
Main news of the day
Main thing
Top 5
Now on the home page
On the home page
Also in the section
Other news in the section
News of partners
Partner news
Partner material
On the rights of advertising
Advertising. LLC Romashka, erid: 2Vtzqw
Erid: 2VtzqvXYZ
Advertising 18+
Telegram channel of the editorial office
Quick and important news in our Telegram
If you noticed an error, select it with the mouse
If you see an error in the text, highlight it and press Shift + Enter
Become a member of the UP Club
Also read: The enemy attacked Odesa
READ MORE ON THE TOPIC
Read on the topic: The enemy attacked Odesa
To the main page
Back to the main page
Return to the home page
Back to news
All news
News line
News feed
All the news of the day
Back to list
Full version
Mobile version
Version for the visually impaired
Reserved for subscribers
Item reserved for our subscribers
To read also
To read too: The strike in five questions
Read too: The strike in five questions
To (re)read
Find all our articles
Find all the news on our app
Share on Facebook (new window)
Send by e-mail (new window)
Offer this article
You can share an article by clicking on the share icons at the top right of it.
Unauthorized reproduction is prohibited
You have 72.5% of this article left to read. The rest is reserved for subscribers.
Published on November 6, 2025 at 2:32 p.m., modified at 4:02 p.m.
Posted on 06/11/2025 at 14h32
Posted at 2:32 pm on November 6, 2025
Updated November 6, 2025 at 16:02
Editor's selection
Selected for you
The choice of the editorial staff
Our selection
Article reserved for subscribers
Offer from 1€
Also to read
Also to see
See the comments
Read the comments
Participate in the conversation
Show comments
Display comments
Open comments
Write the first comment
Comment on article
Reader's letter
Send reader letter
To the topic page
To the start page
To the home page
To the original
To the author page
To the photo gallery
To the photo series
To the image gallery
To the video
Picture series
Photo series
Photo stretch
More articles
More on the topic:
More topics
Also interesting
That could also interest you
This might also interest you:
This article was created with the help of machine support.
Read out
Read aloud article
Have the article read out
Note article
Share article
Send article
Bookmark article
Give away article
Icon: The mirror
Display content
I agree to external content being displayed to me.
Recommended editorial content
Here you will find external content, which supplements the article.
Glomex
Taboola
Outbrain
Powered by Taboola
Ad is loading
End of the ad
Own advertising
From our network
Newsletter registration
Register for the newsletter
Register now for free
Newsletter order
To offer
To the offer
Go to offer
`
