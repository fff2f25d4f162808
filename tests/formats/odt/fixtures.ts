import { odtFile } from './odt'

const p = (inner: string, style = 'Standard'): string => `<text:p text:style-name="${style}">${inner}</text:p>`
const h = (inner: string, level = 1): string =>
  `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${inner}</text:h>`
const span = (inner: string): string => `<text:span text:style-name="T1">${inner}</text:span>`
const note = (id: number, words: string): string =>
  `<text:note text:id="ftn${id}" text:note-class="footnote"><text:note-citation>${id}</text:note-citation><text:note-body>${p(words, 'Footnote')}</text:note-body></text:note>`
const item = (inner: string): string => `<text:list-item>${inner}</text:list-item>`
const cell = (inner: string): string => `<table:table-cell office:value-type="string">${inner}</table:table-cell>`

/** OpenDocument texts of the shapes that copy comes in, by what is in them. */
export const odtFixtures: Readonly<Record<string, Uint8Array>> = {
  'headings and spans': odtFile(
    [
      h('Leaders will call as tensions smoulder'),
      p(`The White ${span('House indi')}cated that ${span('the ')}talks would be held &amp; soon.`),
      h('And what was not', 2),
      p('Moscow forwarded its demands a week ago.'),
    ].join('\n  '),
    '<style:style style:name="T1" style:family="text"><style:text-properties/></style:style>',
  ),
  'white space': odtFile(
    [
      p(
        '\n   Spaces   and\n  line ends in the <text:s/>source,<text:s text:c="3"/>three of them,<text:tab/>a tab<text:line-break/>and a break.  ',
      ),
      p(''),
      '<text:p/>',
      p('After two empty ones.'),
    ].join(''),
  ),
  'notes and links': odtFile(
    [
      p(
        `The readout${note(1, 'A Kremlin readout.')} was short; see <text:a xlink:type="simple" xlink:href="https://example.org/">the ${span('official')} text</text:a> for details.`,
      ),
      p(
        `<text:a xlink:href="https://example.org/">A link begins it</text:a> and a note ends it.${note(2, 'Nor did the other side.')}`,
      ),
    ].join(''),
  ),
  'lists and tables': odtFile(
    [
      p('Three things matter:'),
      `<text:list>${item(p('the first'))}${item(p('the second'))}${item(`${p('the third')}<text:list>${item(p('and what is in it'))}</text:list>`)}</text:list>`,
      `<table:table><table:table-column table:number-columns-repeated="2"/><table:table-row>${cell(p('Country'))}${cell(p('Votes'))}</table:table-row><table:table-row>${cell(p('Estonia'))}${cell('<text:p/>')}</table:table-row></table:table>`,
      p('After the table.', 'Quotations'),
    ].join(''),
  ),
  'changes and comments': odtFile(
    [
      '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Reporter</dc:creator><dc:date>2025-01-02T03:04:05</dc:date></office:change-info><text:p>long and </text:p></text:deletion></text:changed-region><text:changed-region text:id="c2"><text:insertion><office:change-info><dc:creator>Reporter</dc:creator><dc:date>2025-01-02T03:04:05</dc:date></office:change-info></text:insertion></text:changed-region></text:tracked-changes>',
      p(
        `The talks were <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>frank<text:change-end text:change-id="c2"/>, both sides said.`,
      ),
      p(
        `That call<office:annotation><dc:creator>Desk</dc:creator><dc:date>2025-01-02T03:04:05</dc:date><text:p>Which call?</text:p></office:annotation> focused on troops.`,
      ),
      p('Right to left: שלום עולם and English.'),
    ].join(''),
  ),
  'fields and frames': odtFile(
    [
      p('On page <text:page-number text:select-page="current">5</text:page-number> of the report.'),
      p(
        'Beside it <draw:frame draw:name="f" text:anchor-type="as-char" svg:width="1cm" svg:height="1cm"><draw:text-box><text:p>Text in the box.</text:p></draw:text-box></draw:frame> stands a box.',
      ),
      `<text:section text:name="s">${p('Inside of a section.')}${p('And so is this.')}</text:section>`,
    ].join(''),
  ),
}
