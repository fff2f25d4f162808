/** Lines that the programs behind a news site put there. */
export const siteResidue = `
We and our partners store and/or access information on a device, such as cookies and process personal data.
Do not sell or share my personal information
Accept all
View this post on Instagram
A post shared by Reuters (@reuters)
pic.twitter.com/9xKq2LmVbz
— Ann Lee (@annlee) November 1, 2023
This video can not be played
To play this video you need to enable JavaScript in your browser.
Our Standards: The Thomson Reuters Trust Principles., opens new tab
Acquire Licensing Rights, opens new tab
18:42 CET
Updated at 18.55 CET
Updated - November 02, 2023 06:12 pm IST - NEW DELHI
Last updated 5 minutes ago
Reading Time: 2 mins read
WhatsApp Channel Join Now
This article is more than 2 years old
Skip past newsletter promotion
Disclaimer: This story is auto-generated from a syndicated feed and has not been edited by our staff.
Toggle navigation
Gift this article
Lees ook: Brand in Tilburg
Baca juga: Banjir di Demak
View post on X
Jump to navigation
Your browser is out-of-date. Please update it.
This site uses Akismet to reduce spam. Learn how your comment data is processed.
You must be logged in to post a comment.
Do you have a news tip? Call or text us on 0712 000 000
Remaining Time -0:00
Seek to live, currently behind live
9:41 PM · Nov 3, 2023
Copy link to Tweet
Read 88 replies
You can opt out at any time by clicking the link in our emails.
All comments are moderated. Please read our community guidelines before posting.
Most popular in Europe
Most read in Politics
More from Europe
Latest India News
Popular in the Community
You Might Like
From Our Partners
Latest posts by Ann Lee (see all)
Explore more on these topics
Explore our full range of subscriptions
Kindly share this story:
Share or comment on this article: Pensioner wins battle over garden fence
Have your say
What did you think of this article?
How relevant is this ad to you?
Follow BBC North East on Facebook, X (formerly Twitter) and Instagram.
Do you want to share a story with us?
If you want to start a conversation about a topic raised in this article, email us at english@example.com.
Support UP or become our patron!
Try unlimited access Only €1 for 4 weeks
Cancel anytime during your trial
Sign me up
Something went wrong. Please try again later.
This is a modal window.
We need your consent to load this Instagram content
View image in fullscreen
Scroll down for video
Video above: A bridge falls in slow motion
The BBC is not responsible for the content of external sites.
Reuse this content
Automatically translated from German by DeepL
By Admin | 3 hours ago | 0 Comments
This content was published on May 5, 2024 - 16:32
Last modified on Fri 3 May 2024 11.30 BST
All rights reserved. This material, and other digital content on this website, may not be reproduced, published or broadcast in whole or in part.
`

/** Lines of a story that look like them. */
export const soundBeside = `
Accept all that he offers, she was told
View this man as a friend
The post shared by the two clerks is paid well
Disclaimer: the author owns shares in the firm.
Open the gate
Gift this year: a train set
Last updated in 1998, the code is old
Toggle switches are back
Updated rules for May
Remaining time to vote is short
Read 88 letters from the front
You can opt out at any time, he told the men
All comments are welcome, the mayor said
Most popular in Europe is the red model, the maker said
Latest news of the war reached them by post
More from the budget will go to schools
Explore our coast, the tourist board tells visitors
Try again, the coach told her team
Design by committee
More bad news for farmers
Have your say, the mayor told them
Something went wrong with the brakes
Unlimited access to the beach was won in 1998
Sign up for the race closed on Friday
Translated into 40 languages, it sold 10 million copies
Theme of the year is water
`
