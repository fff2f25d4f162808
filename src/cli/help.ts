/** What `galley --help` prints. */
export const help = `galley: finds what is damaged in a draft, and repairs it

  galley check FILE…        lists what is wrong in each draft
    --format text|json      for people (the default) or for programs
    --tier sure|likely|doubtful
                            how certain a finding must be to be shown (default: likely)
    --no-readers            rules only, without the slower second opinions
    --readers spelling,harper,second-reader
                            only these second opinions (default: all)
    --source LANGUAGE       what the drafts were translated from (default: guessed), which brings in
                            doubtful stock phrases of that language
    --original FILE         the text the draft was translated from: numbers, names, denials and
                            sentences are compared with it
    --summary               one line for each draft, the worst first
    --fail-on broken|translation|style
                            exit with 1 when there is such a finding; may be given more than once

  galley fix --safe FILE    repairs punctuation, spacing, encoding and words doubled by mistake,
                            never another word and never inside a quotation, and writes the text
                            to standard output
    -o, --output FILE       writes it to this file instead; the draft itself is only
                            overwritten when it is named here

  galley export FILE -o OUT hands a draft on as another kind of document
    --to docx|odt|html|markdown|text
                            Word (the default), OpenDocument, a web page, Markdown or plain text; a
                            document of the same kind is written in place, all that is not text as it was
    --tracked               Word with the safe repairs as tracked changes, and what only the
                            reporter can know as comments
    --author NAME           who made them (default: Galley)

  Drafts are plain text, Word (.docx), OpenDocument (.odt), web pages, Markdown or RTF; RTF is only read.

  galley --help
  galley --version

Exit status: 0; 1 with --fail-on when there is such a finding; 2 when a file could not be read
or written, or the command was not understood.
`
