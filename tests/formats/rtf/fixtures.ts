/** RTF as different programs write it, with the text it says. */
export const rtfFixtures: Readonly<Record<string, { readonly source: string; readonly text: string; readonly kinds?: string }>> =
  {
    'what a text editor writes': {
      source: String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Helvetica;}}{\colortbl;\red255\green0\blue0;}
\pard\f0\fs24 The \b White House\b0  said \'93nothing\'94 of it.\par
A second paragraph \emdash  with a dash\line and a line break.\par
}`,
      text: 'The White House said “nothing” of it.\n\nA second paragraph — with a dash\nand a line break.',
    },
    'Unicode with a fallback': {
      source: String.raw`{\rtf1\ansi\uc1 Caf\u233? and \u-10179?\u-8704? and {\uc2\u8220??quoted\u8221??}.\par \u1055\'3f\u1091\'3f\u1090\'3f\u1080\'3f\u1085\'3f.}`,
      text: 'Café and 😀 and “quoted”.\n\nПутин.',
    },
    'bytes in the code page of a font': {
      source: String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fnil\fcharset0 Arial;}{\f1\fnil\fcharset204 Arial CYR;}{\f2\fnil\fcharset128 MS Gothic;}}\f1 \'cc\'ee\'f1\'ea\'e2\'e0\f0  is Moscow, \f2 \'93\'8c\'8b\'9e\f0  is Tokyo.}`,
      text: 'Москва is Moscow, 東京 is Tokyo.',
    },
    'headings, lists and tables': {
      source: String.raw`{\rtf1\ansi{\stylesheet{\s0 Normal;}{\s1\b heading 1;}{\s2 heading 2;}{\s3\i Quote;}}
\pard\s1 Leaders will call\par\pard\s0 The talks would be held soon.\par\pard\s2 And then\par\pard\s3 Nothing about you without you.\par
\pard\ls1{\listtext\'b7\tab}the first thing\par\pard\trowd\intbl Country\cell Votes\cell\row\pard After it.\par}`,
      text: 'Leaders will call\n\nThe talks would be held soon.\n\nAnd then\n\nNothing about you without you.\n\nthe first thing\n\nCountry\n\nVotes\n\nAfter it.',
      kinds: 'headline subhead quotation list cell cell',
    },
    'notes, links, fields and pictures': {
      source: String.raw`{\rtf1\ansi See {\field{\*\fldinst{ HYPERLINK "https://example.org" }}{\fldrslt{\ul the transcript}}}{\footnote\chftn  A Kremlin readout.} on page {\field{\*\fldinst PAGE}{\fldrslt 5}}.{\*\shppict{\pict\pngblip 89504e47}}{\nonshppict{\pict\wmetafile8 0100}}\par{\header a header}{\*\unknown and more}The end.}`,
      text: 'See the transcript\uFFFC on page 5.\uFFFC\n\nThe end.\n\n A Kremlin readout.',
      kinds: 'footnote',
    },
    'formats that change without a group': {
      source: String.raw`{\rtf1\ansi The minister \deleted not \deleted0 agreed.\par First part\deleted\par\deleted0  goes on.\par Visible words \v secret\v0 and more.\par Old \revised new\revised0  tail\v  hidden\plain  shown.\par}`,
      text: 'The minister agreed.\n\nFirst part goes on.\n\nVisible words and more.\n\nOld new tail shown.',
    },
    'tables whose entries come in pieces': {
      source: String.raw`{\rtf1\ansi{\fonttbl{\f0\froman Times;}{\f1\froman{\*\falt Arial}\fcharset204 Cyr;}}{\stylesheet{Normal;}{\s1 \u252\'fcberschrift;}{\s2{\*\keycode \shift\ctrl n}hea\'64ing 1;}{\*\cs10 Heading 1 Char;}}{\*\revtbl{Unknown;}{J\u252\'fcrgen Klose;}{Anna Berg;}}\pard\s2 The news\par\pard By \f1\'cc\f0 .\par One {\revised\revauth1 by Klose} two {\revised\revauth2 by Berg} three.\par}`,
      text: 'The news\n\nBy М.\n\nOne by Klose two by Berg three.',
      kinds: 'headline',
    },
    'commands nobody knows': {
      source: String.raw`{\rtf1\ansi One\constructor  two{\*\toString three}.\valueOf\par}`,
      text: 'One two.',
    },
    'changes and comments': {
      source: String.raw`{\rtf1\ansi{\*\revtbl{Unknown;}{Reporter;}}The talks were {\deleted\revauthdel1 long and }{\revised\revauth1 frank}, both said.{\*\atnauthor Desk}\chatn{\*\annotation{\*\atnref 1}Which talks?}\par {\v hidden words}Shown.}`,
      text: 'The talks were frank, both said.\n\nShown.',
    },
  }
