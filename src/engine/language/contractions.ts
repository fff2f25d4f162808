/** Contractions that lost their apostrophe and are no other word that way. Left out: wont, cant, ill, were, shell, its, lets, whos. */
export const lostApostrophes: ReadonlyMap<string, string> = new Map(
  "don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't wouldn't shouldn't mustn't needn't mightn't shan't you're they're we've you've they've you'll they'll you'd they'd could've should've would've might've must've that's what's there's it'll that'll o'clock"
    .split(' ')
    .map((word) => [word.replace("'", ''), word]),
)
