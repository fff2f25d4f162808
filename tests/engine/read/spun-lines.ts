/** Lines of a page as rewriting machines put them. */
export const spunResidue = `
Click on right here to enroll in our e-newsletter
Click right here to study more testimonies like this
Join our publication for each day updates
Enroll in our daily e-newsletter
To get hold of our day by day digest, input your e mail
Get greater testimonies like this introduced on your inbox
Observe us on Instagram for greater soccer information
Down load our climate app totally free
This article at first seemed on HealthWire
Read the authentic article right here
Read the unique article at the source site
Percentage this article on Facebook or Twitter
Take a look at our other articles right here
Pass over to our homepage for extra enjoyment information
Have something to mention about this story?
Depart your remarks under
The writer has no place in any of the shares cited
Disclaimer: this story is auto-generated from a syndicated feed
This article may contain affiliate links
See our disclosure policy
Recommended for you by Taboola
If you enjoyed this article, please consider supporting our journalism
Here’s the article, cleaned up and ready to publish:
Word count: 214
`
