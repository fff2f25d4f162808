/** Lines of pages as a machine puts them into English: stamps, labels, links, comments, players. */
export const translatedResidue = `
Reporter Park Min-seo = Busan / Input 2025.09.12 08:17
Reporter Kim Do-yun Input 2025.03.04 17:02 Modified 2025.03.04 18:40
Input 2025-11-06 14:32 | Correction 2025-11-06 15:01
Entered 2024.12.01. 10:15 AM
Registration: 2025-02-11 09:30
[Seoul = Newsis] Reporter Choi Yoo-na =
(Busan = Yonhap News) Reporter Jung Hye-rim =
Captured from YouTube
<Copyright holder (c) Yonhap News, unauthorized reproduction and redistribution prohibited>
Unauthorized reproduction-redistribution, AI learning and utilization prohibited
ⓒ Money Today & mt.co.kr, reproduction and redistribution prohibited
Reader comments 12
I like it 34 Sad 2 Angry 5
Recommended 15 Not recommended 3
Go to the press home
View original article
Font size adjustment
Share Scrap Print
Enlarge text Reduce text
Article registration 2025.11.06 | Page A12
Source: Xinhuanet 2025-10-22 09:14
2025-10-22 09:14:33 Source: People's Daily Online
2025-10-22 09:14 Source: CCTV News Client
Source: China News Network | October 22, 2025 09:14
[Responsible editor: Li Na]
Editor in charge: Wang Fang
(Editors: Liu Yang, Zhao Min)
Original title: City opens new metro line
(Original title: Three people were detained)
Text/Picture by our reporter Chen Bo
Reporter Seo Ji-won jiwon@hanbit-news.example ⓒ Unauthorized reproduction and redistribution prohibited
Park Min-ho, reporter minho@saebom.example
Our newspaper news (Reporter Zhou Ting)
Watch.. the moment of the fall of the bridge
Watch the clip below
Read in Bengali
News code: 85647123
Code news 123456
Short link: https://news.example/abc
Keyword: Toyota, earnings, yen
Related topics: Lahore, fire
End of the message/ 110
For every news follow Facebook
For the latest news of the last minute click
Report to the news room: KakaoTalk 'Hanbit Jebo'
Report it to the news room through KakaoTalk
Do you have a tip? Report through KakaoTalk
Jebo is KakaoTalk okjebo
Mobile users can read the news here
This article is an original manuscript, reprinting must indicate the source
Anadolu Agency Website contains only a portion of the news offered in AA News Broadcasting System (HAS)
Did we wrong? We will fix it! If you found a mistake in the article, we would be happy if you share with us
For comments on this article
This newspaper's comprehensive report
Click on the blue word above to follow us
Scan the code to share to WeChat
Expand the full text
Unfold the full text
Swipe left to see more
Click to play the video
Long press to recognize the QR code
Give a like and a "watching"
Like it? Click "Looking"
Return to Sohu, see more
Platform statement: this article's opinions only represent the author himself
Disclaimer: The above content was uploaded by a user and represents only the author's view
Reading (1,204)
Read 3452 times
Number of readings: 812
Readings 1.2 thousand
Views: 4 512
Today, 14:32
Today at 09:15
Yesterday, 21:40
12 November 2025, 18:20
12.11.2025 18:20
12.11.2025 | 18:20
12/11/2025 - 18h20
12/11/2025 18h20 Updated 2 hours ago
Updated on 12/11/2025 at 18h20
Published on 12/11/2025 at 18:20
Published in: 12/11/2025 - 18:20
Oprac. KM
oprac. ad
(PAP) kno/ joz/
mmi/ jann/ mhr/
akr/ malk/ lm/ arch.
jn/ kw/
fs/PAP
ALL RIGHTS RESERVED © Copyright ANSA
(kna/dpa)
(epd/mig)
dpa/fab
AFP/cat
(afp/er)
(awp)
jfr/aam
eac/jlw
EFE jmr/abn
See also:
Also see:
See also: Mayor denies charges
Related: Mayor denies charges
Related topics
On the topic
On the topic: Mayor denies charges
On topic:
To the topic
To the topic: How the levy works
More on the topic
More on this story
More on the subject
More to the topic
On the same topic
On the same subject
In the same section
In the same category
Related articles
Related content
Read on the topic
Read in the topic: Mayor denies charges
Read too
Read also: Mayor denies charges
Read as well: Mayor denies charges
Lee also: Mayor denies charges
READ TOO | Mayor denies charges
READ THIS TOO
Find out more
Know more
Learn more about it
Learn more about the levy here
See more
See more news from Pará
See more news of the region in g1 Pará
Continuation of the news
News Continuation
Continuation of the article
Continue after advertising
Continues after the advertisement
Continue after the publicity
Continues after the publicity
Advertising
Publicity
- Advertising -
– Advert –
Reklama
Werbung
Publicidade
Anzeige
The text continues after the advertisement
The article continues below the advertising
Rest of the text under the video
The rest of the article below the advert
Rest of the text under the material
Remainder of the article below the video
Further part of the text below the video
The continuation of the text is under the gallery
The rest of the material after the ad
Please wait, loading
Yeşilova prayer times, weather and on-duty pharmacies
Bursa weather, traffic and pharmacies on duty
Horoscope, lottery results and exchange rates
Last minute news
Latest news Last minute
Bursa Last Minute News
HABER MERKEZİ
Editor: Mehmet Kaya
Google News'te takip et
Follow us on Google News
Subscribe on Google News
Comments (47) Sort by: Newest first
To the comments (214)
To the comments
Go to comments
Go to the comments (31)
Comment (12)
12 comments
Comments: 12
Comments12
Comments are closed
Comment now
Write a comment
All comments (88)
Show all 88 comments
88 readers commented
Discuss (31)
Discussion (31)
Enter the discussion
Join the debate
Sign in to join the conversation (38 comments)
Sign in to comment
Log in to comment on this article
Register to comment
Reply · Like · 3 h
Report comment
Most relevant
Sort by newest
Sort by: Oldest first
Share this: Click to share on Facebook (Opens in new window)
Share on Facebook Share on Twitter
Share on X (Opens in new window) X
Click to email a link to a friend (Opens in new window) Email
Click to print (Opens in new window)
Facebook Twitter Pinterest WhatsApp
Share Article
Share via
Share with a friend
Send by mail
Send by e-mail
Share on
Shares: 12
312 Shares
Copy URL
Copy the link
Link copied!
Print
Print article
Save article
Save for later
Add to bookmarks
A- A A+
A+ A-
Font size
Listen to the article
Listen to this article 4 min
Listen to news
Read aloud
Listen (3:41)
0:00 / 3:41
00:00 00:00
Your browser does not support the audio element.
Play Pause Mute
Play video
Speed 1x 1.5x 2x
Updated 14 minutes ago · 3 min read
Reading time: 3 minutes
Read in 3 min.
Reading time 3 min.
3 minutes of reading
Lesezeit: 3 Min.
Estimated reading time: 3 minutes
Updated 2 hours ago
Last updated: 5 hours ago
Posted 3 days ago
Published 2h ago
Published today at 14:32
Published: 14:32, 6 November 2025
First published: 6 November 2025 | 14:32
PUBLISHED: 14:32 EST, 6 November 2025 | UPDATED: 16:02 EST, 6 November 2025
Created: 06.11.2025, 14:32
Stand: 12.11.2025, 17:40 Uhr
Status: 06.11.2025, 14:32
`
