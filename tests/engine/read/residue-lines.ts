/** Lines that pages of many countries put around their stories, several of them put into English by a machine. */
export const residue = `
Follow us in Telegram
Subscribe to our channel
Read also: Fire in a shopping centre in Kemerovo killed 12 people
Click here to download application
Reprinting is prohibited
Editor in charge: Wang Xiaoming
(Editor: Zhang Wei)
Share on:
Subscribe to our Telegram channel and be the first to know the main news of the day
Found a mistake? Select it and press Ctrl + Enter
When using materials, an active hyperlink to the site is obligatory
Read us in Yandex.News
Put a like and subscribe
Join our WhatsApp group
More news in our Viber channel
Materials on the topic
To comment, you must log in
Number of views: 1 245
Also Read | Omicron cases in Delhi cross 300
Read also: In Novosibirsk they told about the weather
Copyright ⓒ Hanguk News. Unauthorized reproduction and redistribution prohibited
ALSO READ: Sensex falls 600 points as banks drag
Follow Us On Google News
Catch all the latest business news and market updates on our app
Get the latest news delivered to your inbox every morning
3 min read
First Published: Dec 30, 2021, 18:12 IST
This story has been published from a wire agency feed without modifications to the text
Except for the headline, this story has not been edited by our staff and is published from a syndicated feed.
#Elections2024 #Modi #BJP
Tags: Ukraine, Russia, NATO
Home > World > Europe
Home / News / International
Story continues below this ad
Article continues after this advertisement
Advertisement
ADVERTISEMENT CONTINUE READING BELOW
Scroll to continue with content
We use cookies to improve your experience on this site. Accept
Accept all cookies
Please disable your ad blocker to continue reading
By clicking Subscribe you accept our privacy policy
Your email address will not be published. Required fields are marked *
Leave a Reply
12 Comments
Be the first to comment
Login to post comment
Load more comments
Share Tweet WhatsApp LinkedIn
Facebook Twitter Pinterest Email Print
Share this article on social networks
Copy link
Read more…
Read the full article here
Continue reading
The post Floods hit Sindh province appeared first on Daily Observer.
« Previous Next »
Previous article
Next news: The dollar rises again
You may also be interested
Recommended for you
Most read this week
Trending now
© 2023 All rights reserved
Copyright © 2021 People's Daily Online
Reproduction in whole or in part without permission is forbidden
The copyright belongs to the original author; if there is infringement, please contact us to delete
Scan the QR code to follow our official account
Long press the QR code to recognise and follow
Receive the news every morning in your mail
Sign up to our newsletter
I want to receive the newsletter
Create an account to continue reading
This content is exclusive for subscribers
Already a subscriber? Log in
Activate notifications
Listen to this article
Download our mobile application from Google Play and App Store
Like our page on Facebook
Install our app and stay informed
Support independent journalism. Become a member
Back to top
Print this page
Send us your comments at redaction@example.com
See also
Related news
Watch the video:
View gallery
Updated: 30 Dec 2021, 06:12 PM IST
Comment on this news
Add to favourites
Read later
Follow the latest news on our Twitter account
Stay with us
Do not miss:
On this topic:
[+2311 chars]
Skip to main content
Enter your e-mail
Please enter a valid phone number
I agree with the terms of use
Thank you for registering
Put your email here
Type your email to get our best stories
Sign in to Mint to continue
Subscribe Now and get 50% off
Unlock this story with a free trial
You have 2 free articles left this month
Watch | What Omicron means for you
READ | Bitcoin falls below $40,000
Click on the bell to be notified
To stay on top of the news, join our Telegram
Tell friends
Vote for this article
Rate the article: 1 2 3 4 5
All news of the section
The editorial staff may not share the opinion of the author
Page generated in 0.2 seconds
Registration certificate of mass media EL No. FS77-12345
Original source: TASS
For the use of materials, link to the source is required.
Copying of materials is prohibited
Any use of materials is permitted only with a link to the source
Report a typo
Send to a friend
Version for print
Printable version
Send this news to a friend
Topic: War in Ukraine
Subscribe to push notifications
Subscribe to the RSS feed
Turn on notifications so as not to miss the news
Important news are in our Telegram channel. Subscribe!
Follow the news of Ukraine on our Facebook page
We are in social networks:
We are on Telegram
Our Telegram channel
Our page on Facebook
Join us on VKontakte
Add our channel to your favourites in Yandex
Choose us in Google News
Did you like the article? Share it with your friends!
Comments are moderated.
It may interest you
You may be interested in: The ten best beaches of Cancun
Keep reading: The dollar today
Know more: How to pay the tax
Receive our newsletters
Become a subscriber and support quality journalism
Follow EL UNIVERSAL on WhatsApp
Content exclusive for subscribers
Click to share on Twitter (Opens in new window)
Click to share on Facebook (Opens in new window)
Like this: Like Loading...
Loading...
Tap here to join our channel
Swipe up for more
Swipe left to see more photos
For more news like this, click here
For the latest news and updates follow us
Follow us on our social networks: Facebook, Twitter and Instagram
To read the full text of the article, become a subscriber
Nikkei subscribers can read to the end
The rest is 1,203 characters
This article is a member-only article
Remaining 512 characters / full text 1,024 characters
Return to the list of articles
Read the original text
Share to Weibo
Responsible editor: Li Na
Add to my favorites
Increase font size
Text size
Share this:
Related Posts:
Ads by Google
Close ad X
Skip ad in 5
Video Player is loading.
Enable JavaScript and cookies to continue
Subscribe for just Rs 99
Must Read
Post Comment
Get all the Latest News, Breaking News and Coronavirus News here
Click here for Express Explained
For all the latest India News, download Indian Express App.
On the topic: Fire destroys warehouse in Lyon
Read on the topic: Fire destroys warehouse in Lyon
Also on the subject
>> See more: Pangasius price increases hot again
This article is for paid members. Remaining: 532 characters
What else to read
Read the original here
Listen 4 min
Follow the author
Thank you for reading.
Click to enter the special topic
Font size: large medium small
Article archived
This text was translated automatically.
Machine translated
Translated by Google
Note: The names have been kept as in the original.
`
