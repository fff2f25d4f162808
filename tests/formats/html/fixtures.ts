/** Pages as sites and systems give them out, small, each with what makes its kind hard. */
export const htmlFixtures: Readonly<Record<string, string>> = {
  'news page': `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>Grain ships leave Odesa | The Harbour Post</title>
  <style>body > p { color: #111 }</style>
  <script>var story = "<p>not a paragraph</p>";</script>
</head>
<body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
<main>
  <article id="a17">
    <h1>Grain ships leave  Odesa
        after a week of talks</h1>
    <p class="byline">By Anna Kovalenko</p>
    <p>The first of <b>four</b> ships left <a href="https://example.org/odesa">the port of Odesa</a> on Tuesday, officials&nbsp;said.
       It carries 26,000&#8239;tonnes of corn &amp; wheat.</p>
    <figure><img src="ship.jpg" alt="A ship in the harbour"><figcaption>A ship waits in the harbour. Photo: Staff</figcaption></figure>
    <p>&ldquo;We are<em> relieved</em>,&rdquo; said the port&rsquo;s director.</p>
    <script>track("read")</script>
    <p>Two more will follow.</p>
  </article>
</main>
<aside><p>Subscribe now!</p></aside>
</body>
</html>
`,
  'old page in tables': `<HTML><BODY BGCOLOR=white><TABLE WIDTH=600><TR><TD><FONT SIZE=5><B>Minister resigns</B></FONT><BR><BR>
The minister of finance resigned on Friday after weeks of pressure from his own party, the government said in a statement.<BR><BR>
<FONT COLOR=red>He will stay</FONT> until a successor is named.<BR>
His deputy declined to comment.</TD><TD>Weather<TD>Sport</TABLE></BODY></HTML>`,
  'piece without a page': `<p>One paragraph with a <a href="/x?a=1&b=2" title='He said "no"'>link</a>.</p>
<p>Another, <strong>strong and <em>strange</em></strong>.</p>
<ul>
  <li>First point</li>
  <li>Second <code>x &lt; y</code> point</li>
</ul>`,
  'left open': '<!doctype html><title>t</title><p>No end tag here<p>Nor here, <i>in italics<p>which go on<ul><li>one<li>two</ul>',
  'mail as pasted': `<html><body><div>Dear desk,</div><div><br></div><div>here is the story as promised:<br>the <span style="font-weight:bold">mayor</span> of Ghent has resigned.</div><div><br></div><div>Best,<br>Jan</div></body></html>`,
  'quotation and list': `<!doctype html><body><h1>Report</h1><h2>What was said</h2>
<blockquote><p>It was a mistake.</p><p>We will correct it.</p></blockquote>
<ol><li><p>Check the name.</p></li><li>Check the <a href="#n">number</a>.</li></ol>
<dl><dt>GDP</dt><dd>gross domestic product</dd></dl></body>`,
  'table of figures': `<!doctype html><p>Exports rose:</p><table><caption>In millions</caption><thead><tr><th>Year</th><th>Tonnes</th></tr></thead>
<tbody><tr><td>2021</td><td>4.2</td></tr><tr><td>2022</td><td>&lt;3</td></tr></tbody></table><p>Prices fell.</p>`,
  'code and embeds': `<!doctype html><article><p>Run <kbd>npm ci</kbd> first, then <code>a &amp;&amp; b</code>.</p>
<pre>if (x &lt; 1) {
  stop()
}</pre><p>See <a href="https://example.org/a">https://example.org/a</a> for more.</p>
<iframe src="https://example.org/video"></iframe><p hidden>Not shown</p><p>The end.</p></article>`,
  'words straight in a table':
    '<!doctype html><p>Before.</p><table>Moved words<tr><td>In the cell</td></tr></table><p>After.</p>',
  'struck out, nested and soft': `<article><h1>Tariffs &amp; trade</h1><p>It opens <del>on <b>Monday</b></del> <ins>on Friday</ins>, <b><i>two</i> three</b> <a href="https://example.org/?a=1&amp;b=2">four <em>five</em></a>, six&nbsp;se&shy;ven &mdash; nine.</p>
<h2>Aside</h2><ul><li>One<ul><li>Two</li><li>Three <p>four</p></li></ul></li><li>Five, <a href="/x">linked</a>.</li></ul><h2>Table</h2>
<details><summary>Sum</summary>Body text <p>para</p> tail text</details><p>H<sub>2</sub>O, <q>quoted</q> un<wbr>break<span>able</span>.</p></article>`,
  'elements of quotations': `<!doctype html><p>The mayor said: <q id="a">We are <b>not</b> <q>leaving</q> today.</q> Then <b><q>Go</q></b>, <q cite="/x">one<br><br>two</q>.</p>
<p><q>“Own marks”</q> and “<q>more</q>” and <q></q>.</p><q><p>A whole paragraph.</p></q><p>Last, <q>left open.<p>End.</p>`,
  'script and right to left': `<!doctype html><html dir="rtl"><body><p lang="ar">قال الوزير إن <b>المحادثات</b> مستمرة.</p>
<p>Emoji &#x1F600; and 😀, an &notit; and an &unknown; reference, &copy 2024.</p><!-- a comment <p>with a tag</p> --><p></p><p> </p>
<p>Last<!-- inside --> words.</p></body></html>`,
}
