/** Texts as writers and systems write them in Markdown, small, each with what makes its kind hard. */
export const markdownFixtures: Readonly<Record<string, string>> = {
  'story with front matter': `---
title: "Grain: ships leave"
date: 2024-05-01
---

# Grain ships leave Odesa

By *Anna Kovalenko*

The first of **four** ships left [the port of Odesa](https://example.org/odesa "The port") on Tuesday.
It carries 26,000 tonnes of corn &amp; wheat.

![A ship](ship.jpg)

“We are _relieved_,” said the director.
`,
  'hard wrapped': `Setext headline
===============

The minister of finance resigned
on Friday after weeks
of pressure.  
His deputy declined\\
to comment.

A second head
-------------

And so on.`,
  quotations: `> It was a mistake,
> the ministry said.
>
> It will be
lazily corrected.

> > Nested words **in bold
> > over** a line end.
`,
  lists: `1. Check the name
2. Check the
   number, and then

   the date.
- [ ] not done
- [x] done
  - deeper *item*

* * *

The end.
`,
  table: `| Year | Tonnes |
|------|-------:|
| 2021 | 4.2 \\| 4.3 |
| 2022 | **3.9** |

Prices fell.
`,
  'code in all ways': `Run \`npm ci\` first, then \`\`a \` b\`\`.

\`\`\`js
const x = "<p>"
\`\`\`

    indented code

Done with <span class="x">inline *HTML*</span><br>and a break.

<div>
A block of HTML
</div>
`,
  footnotes: `He said so.[^1] And again.[^note]

[^1]: In an interview.
[^note]: At the press conference, where
    he also spoke of tariffs.

See [the reference][ref] and https://example.org/a_b_c for more, or write to desk@example.org.

[ref]: https://example.org
`,
  escapes: `1\\. Not a list \\*not emphasis\\* and 2 \\< 3 &copy; AT&T &#8212; snake_case_word.

\\# Not a headline with ~~old~~ new words!

\\+ plus ***both*** ends.
`,
  'windows line ends': '# Head\r\n\r\nOne line\r\nand another.\r\n\r\n\r\n- item\r\n- item two\r\n',
  'lists of all kinds': `# Rules

1. One **bold**, and more.
2. [x] is no task.

   Two goes on.

   - [x] done, *at last*
   - [ ] to do
     over two lines

## After the list
- tight
* another list
+ a third

> - quoted item
> - another
>
> Words behind.

10) ten
11) eleven
`,
  'front matter, tables and references': `+++
title = "x"
+++

Title
=====

See [the *report*][r], and [r]; ![pic][p] is there.

| Head *a* | B |
|---|:-:|
| one \\| two | \`c\` |
| x<br>y | |

Sub
---

Last words, **bold**.

[r]: https://example.org/r "Title words"
[p]: a.png
`,
  'bare text': 'Just a paragraph.\n\nAnd another, in two\nlines, with trailing space. \n',
}
