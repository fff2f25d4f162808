import { p, r, run, styled, word } from './word'

const bold = '<w:b/>'
const italic = '<w:i/>'
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
)
const field = (code: string, result: string): string =>
  `${run('<w:fldChar w:fldCharType="begin"/>')}${run(`<w:instrText xml:space="preserve"> ${code} </w:instrText>`)}${run('<w:fldChar w:fldCharType="separate"/>')}${result}${run('<w:fldChar w:fldCharType="end"/>')}`
const picture = run(
  '<w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="1" name="Picture 1"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="p.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId90"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>',
)
const withPicture = {
  relations: [['rId90', 'image', 'media/image1.png']],
  more: [{ name: 'word/media/image1.png', bytes: png, stored: true }],
} as const
const cell = (...paragraphs: string[]): string =>
  `<w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/></w:tcPr>${paragraphs.join('')}</w:tc>`
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
const table = (...rows: string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2400"/><w:gridCol w:w="2400"/></w:tblGrid>${rows.join('')}</w:tbl>`
const by = 'w:author="Reporter" w:date="2025-01-02T03:04:05Z"'

/** Word documents of all the shapes that copy comes in, by what is in them. */
export const fixtures: Readonly<Record<string, Uint8Array>> = {
  headings: word({
    body: [
      styled('Title', r('Leaders will call as tensions smoulder')),
      p(r('By Jane Doe')),
      styled('Heading1', r('What was said')),
      p(r('The White House indicated that the talks would be held soon. Nobody said when that would be.')),
      styled('Heading2', r('And what was not')),
      p(r('Moscow forwarded its demands a week ago.')),
    ].join(''),
  }),
  'runs split mid-word': word({
    body: [
      p(
        `${r('The diplo')}${r('matic rou', bold)}${r('te rem')}${r('ains open', italic)}${r(', a spokes')}${r('man said on Mon', bold)}${r('day.')}`,
      ),
      p(
        `${r('Eur')}${r('ope', '<w:rStyle w:val="Strong"/>')}${r('an allies &amp; others ')}${r('&#8212; all of them &#x2014; agreed.')}`,
      ),
    ].join(''),
  }),
  hyperlinks: word({
    body: [
      p(
        `${r('See ')}<w:hyperlink r:id="rId80">${r('the official transcript', '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>${r(' for details.')}`,
      ),
      p(
        `<w:hyperlink w:anchor="top">${r('A link begins this line')}</w:hyperlink>${r(' and ')}<w:hyperlink r:id="rId80">${r('another ', bold)}${r('ends it')}</w:hyperlink>`,
      ),
    ].join(''),
    relations: [['rId80', 'hyperlink', 'https://example.org/a?b=1&amp;c=2', true]],
  }),
  footnotes: word({
    body: [
      p(
        `${r('The readout was short.')}${run('<w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1"/>')}${r(' It named no date.')}${run('<w:footnoteReference w:id="2"/>')}`,
      ),
      p(r('A second paragraph follows it here.')),
    ].join(''),
    footnotes: `<w:footnote w:type="separator" w:id="-1">${p(run('<w:separator/>'))}</w:footnote><w:footnote w:id="1">${p(`${run('<w:footnoteRef/>')}${r(' A Kremlin readout of 30 December.')}`)}</w:footnote><w:footnote w:id="2">${p(`${run('<w:footnoteRef/>')}${r(' Nor did the other side.')}`)}</w:footnote>`,
  }),
  tables: word({
    body: [
      p(r('Before the table.')),
      table(row(cell(p(r('Country'))), cell(p(r('Votes')))), row(cell(p(r('Estonia')), p(r('and Latvia'))), cell('<w:p/>'))),
      p(r('Between two tables.')),
      table(
        row(
          cell(
            p(r('Scraped pages put whole stories into tables that are nothing but layout, and this sentence is in one of them.')),
          ),
          cell(table(row(cell(p(r('inner'))), cell(p(r('nested'))))), '<w:p/>'),
        ),
      ),
      p(r('After the tables.')),
    ].join(''),
  }),
  fields: word({
    body: [
      p(
        `${r('On page ')}${field('PAGE', r('5', bold))}${r(' of the report, see ')}${field('HYPERLINK &quot;https://example.org&quot;', r('this page'))}${r('.')}`,
      ),
      p(`<w:fldSimple w:instr=" AUTHOR ">${r('Jane Doe')}</w:fldSimple>${r(' wrote it.')}`),
      p(`${r('Nested: ')}${field(`IF ${field('NUMPAGES', r('3'))} = 3`, r('three pages'))}${r(' in all.')}`),
    ].join(''),
  }),
  pictures: word({
    body: [
      p(`${r('A picture ')}${picture}${r(' stands in this line.')}`),
      p(picture),
      styled('Caption', r('Figure 1: a very small picture')),
    ].join(''),
    ...withPicture,
  }),
  'changes and comments': word({
    body: [
      p(
        `${r('The talks were ')}<w:del w:id="11" ${by}><w:r><w:delText xml:space="preserve">long and </w:delText></w:r></w:del><w:ins w:id="12" ${by}>${r('frank ')}${r('and open', bold)}</w:ins>${r(', both sides said.')}`,
      ),
      p(
        `<w:commentRangeStart w:id="3"/>${r('That call')}<w:commentRangeEnd w:id="3"/>${run('<w:commentReference w:id="3"/>')}${r(' focused on troop movements.')}`,
      ),
      `<w:p><w:pPr><w:rPr><w:ins w:id="13" ${by}/></w:rPr></w:pPr><w:ins w:id="14" ${by}>${r('A whole paragraph was put in here.')}</w:ins></w:p>`,
      p(r('The last one was there before.')),
    ].join(''),
    comments: `<w:comment w:id="3" w:author="Desk" w:date="2025-01-02T03:04:05Z" w:initials="D">${p(r('Which call?'))}</w:comment>`,
  }),
  'joined and moved paragraphs': word({
    body: [
      `<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:rPr><w:b/><w:del w:id="21" ${by}/></w:rPr></w:pPr>${r('These three belong together,')}</w:p>`,
      `<w:p><w:pPr><w:rPr><w:ins w:id="22" ${by}/><w:del w:id="23" ${by}/></w:rPr></w:pPr><w:ins w:id="24" ${by}>${r(' said one reporter')}</w:ins></w:p>`,
      p(r(' to the other.')),
      `<w:p><w:pPr><w:rPr><w:moveFrom w:id="25" ${by}/></w:rPr></w:pPr><w:moveFrom w:id="26" ${by}>${r('This was moved.')}</w:moveFrom></w:p>`,
      p(r('What followed it stays.')),
      `<w:p><w:pPr><w:rPr><w:moveTo w:id="27" ${by}/></w:rPr></w:pPr><w:moveTo w:id="28" ${by}>${r('This was moved.')}</w:moveTo></w:p>`,
      p(r('And the end.')),
    ].join(''),
  }),
  'right to left': word({
    body: [
      p(r('قال الرئيس إن المحادثات كانت صريحة.', '<w:rtl/>'), '<w:bidi/>'),
      p(`<w:bdo w:val="rtl">${r('שלום עולם')}</w:bdo>${r(' and English in one line.')}`, '<w:bidi/>'),
    ].join(''),
  }),
  'smart tags and controls': word({
    body: [
      p(
        `${r('In ')}<w:smartTag w:uri="urn:x" w:element="place">${r('Tal')}${r('linn', bold)}</w:smartTag>${r(' on ')}<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>${r('Friday')}</w:sdtContent></w:sdt>${r(' it rained.')}`,
      ),
      `<w:sdt><w:sdtPr/><w:sdtContent>${p(r('A paragraph inside of a control.'))}</w:sdtContent></w:sdt>`,
    ].join(''),
  }),
  'empty paragraphs': word({
    body: [
      '<w:p/>',
      p(r('First.')),
      '<w:p/>',
      p('', '<w:jc w:val="center"/>'),
      p(r('  ')),
      p(r('Second after three empty ones.')),
      p('<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>'),
      p(r('Third.')),
      '<w:p/>',
    ].join(''),
  }),
  'text boxes': word({
    body: [
      p(
        `${r('Beside it ')}${run(`<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="952500" cy="952500"/><wp:docPr id="2" name="Box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="952500" cy="952500"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${p(r('Text in the box.'))}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p(r('Text in the box.'))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`)}${r(' stands a box.')}`,
      ),
      p(r('The story goes on below.')),
    ].join(''),
  }),
  'tabs, breaks and spaces': word({
    body: [
      p(
        run(
          '<w:t>Tab</w:t><w:tab/><w:t>here, a line</w:t><w:br/><w:t>break there</w:t><w:noBreakHyphen/><w:t>and a hard hyphen.</w:t><w:br w:type="page"/>',
        ),
      ),
      p(run('<w:t>   spaces nobody sees   </w:t>')),
      p(run('<w:t xml:space="preserve">In <![CDATA[a <section>]]> of &quot;raw&quot; text.</w:t>')),
    ].join(''),
  }),
  'texts that are split, and spaces at their edges': word({
    body: [
      p(run('<w:t xml:space="default"> The hous is red. </w:t>')),
      p(run("<w:t xml:space='default'>So is</w:t><w:t w:rsid=' xml:space=\"default\"'> the roof.</w:t>")),
      p(run('<w:t>  The hous<!-- one --> is <!-- two -->rde, <![CDATA[they say]]>.  </w:t><w:t>Nobody knows.</w:t>')),
      p(run('<w:t>&#32; <!-- three --> <![CDATA[ Who ]]> is <![CDATA[in it? ]]>\r\n</w:t><w:t><!-- four --> Nobody.</w:t>')),
    ].join(''),
  }),
  lists: word({
    body: [
      p(r('Three things matter:')),
      styled('ListBullet', r('the first of them')),
      p(r('the second'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      styled('Quote', r('“Nothing about you without you,” he said.')),
      p(r('It goes on in a section of its own.'), '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'),
      p(r('And ends here.')),
    ].join(''),
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  }),
}
