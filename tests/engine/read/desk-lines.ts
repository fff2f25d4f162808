/** What desks, agencies and programs that write leave in a draft, and pages beside it. */
export const deskResidue = `
URGENT 2ND LEAD Strike (adds company statement, paras 4-5)
1ST LEAD Floods kill 12 in Java (updates toll)
LEAD Court frees former minister (adds reaction)
(Adds quote, background)
(Adds details, quotes)
(Updates with minister's comments in paragraphs 3-5)
(Repeats to additional subscribers)
(Refiles to fix typo in headline)
(Corrects spelling of name in paragraph 4)
ADDS quotes, background
Eds: Adds details. With photos.
Eds: UPDATES with quotes.
(MORE)
ENDS
-ENDS-
ends/
XXX
/END
(END)
(End)
[End]
(mfl)
(rs/ab)
kna/epd
dpa ab cd
rl/mj
ab/cd/ef
mw/ks/dpa
//
NNNN
NYT-12-11-25 1432EST
A0421 06:32 12/11/25
bc-eu-strike
BC-EU-STRIKE
Slug: STRIKE/NORTH
SLUG: rail-strike
Embargoed until 00:01 on Tuesday
EMBARGO: not for publication before 6 a.m. Tuesday
FOR IMMEDIATE RELEASE
Contact: press@example.org
412 words
(412 words)
HEADLINE HERE
Headline here
[Headline]
Headline goes here
Subhead here
Insert headline
TK
TKTK
TK TK TK
quote TK
[TK]
XXXX
CHECK
CHECK THIS
CHECK SPELLING
[CHECK]
[CHECK NAME]
[check figures with desk]
(check spelling)
(CQ)
???
[?]
[??]
NEEDS QUOTE
NEEDS SOURCE
ADD QUOTE HERE
Add quote here
TODO: add background
(to come)
This is a developing story. Check back for updates.
Details are being clarified
The news is being supplemented
The news is being supplemented.
News is updating
The text is supplemented
Message is being updated
We are updating this news
We are completing the news
Article in update
News in update
News being updated
(continued)
(to be continued)
(Continued)
Lorem ipsum dolor sit amet, consectetur adipiscing elit.
Lorem ipsum
Dummy text
Placeholder text
Text here
Certainly!
Sure!
Certainly! Here is the rewritten article in AP style.
Here's a revised version:
Below is the revised draft.
Here you go:
As of my last update, no official total was available for this year's season.
As of my last knowledge update in April 2024, the trial had not begun.
As of my knowledge cutoff in 2023, the bridge was not open.
My knowledge cutoff is October 2023, so later results are missing.
Based on the text you provided, here is a summary.
I hope this helps!
I hope this meets your needs.
Hope this helps!
Let me know if you'd like any changes.
Let me know if you want me to adjust the tone.
Please let me know if you need further revisions.
Feel free to adjust the names as needed.
Feel free to edit this as you see fit.
Would you like me to shorten it or suggest a headline for social media?
Shall I continue with the second half?
If you'd like, I can shorten this to 300 words.
I have kept the tone neutral and preserved all facts.
I tried to keep the style of the original.
I don't have access to the original article.
I cannot verify these figures.
Please verify these details before publishing.
Note: This article is a fictional example.
Note: The currency conversions are approximate.
Note: some details could not be verified.
This article was written with the help of AI.
AI-generated summary
Summarized by AI
Translated text:
Rewritten version:
[Name]
[Image description: a man in a blue coat]
--- End of article ---
Stop generating
ChatGPT can make mistakes. Check important info.
Assistant:
This live blog has ended
The live broadcast has ended
Newest first Oldest first
Auto update
14:32 BST
Jump to content
Skip ad
Skip Ad 5
Home > News > Transport
You are here: Home » News » Region
Subscribe
Subscribe to our newsletter
Get our best stories in your inbox
By signing up you agree to our terms
For subscribers
Subscriber content
This article is reserved for our subscribers
You still have 65% of this article to read
Already subscribed? Sign in
Try it for 1 euro
Test now for 1 euro
You have 2 free articles left
Support independent journalism
Buy me a coffee
Turn on notifications
We use cookies to improve your experience.
Reject all
Manage preferences
Terms of use
External content
Here you will find external content from Instagram
At this point you will find content from X
Open in app
Download the app
Install our app
Available on the App Store
Join our WhatsApp channel
We are in Telegram
Read us in Telegram
Write to us in Viber
Follow our channel on WhatsApp
All the most interesting in our Telegram channel
Follow the channel of the Diário on WhatsApp
Did you like it? Share it
Found an error? Select it and press Ctrl+Enter
Report error
Noticed a typo?
Suggest a correction
Communicate errors
Tags: rail, strike, Leeds
Topics: Rail | Strike
Keywords: rail, strike
Labels: rail, strike
More about: rail strike
Next article
Previous news Next news
Up next
Recommended videos
You may be interested in
YOU MAY BE INTERESTED: They locate lifeless body in canal of Zamora
It may interest you: Mayor denies charges
It might interest you
We recommend: Mayor denies charges
We advise reading: Mayor denies charges
You cannot miss: Mayor denies charges
Don't lose: Mayor denies charges
ICYMI: Mayor denies charges
Previously: Mayor denies charges
Recall: Mayor denies charges
Sign up
Hello, Guest
`
