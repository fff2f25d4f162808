/** What `galley --help` prints. */
export const help = `galley: finds what is damaged in a draft, and repairs it

  galley check FILE…        lists what is wrong in each draft, and in those of a folder
    --format text|json|html|csv|sarif
                            for people (the default), for programs, as a page, for
                            spreadsheets, or for build servers and code hosts (SARIF 2.1.0)
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
                            overwritten when it is named here; for several drafts or
                            a folder, the folder they are written below

  galley export FILE -o OUT hands a draft on as another kind of document
    --to docx|odt|html|markdown|critic|text
                            Word (the default), OpenDocument, a web page, Markdown or plain text; a
                            document of the same kind is written in place, all that is not text as it was;
                            critic: the safe repairs in the text, as CriticMarkup
    --tracked               Word with the safe repairs as tracked changes, and what only the
                            reporter can know as comments
    --author NAME           who made them (default: Galley)

  galley report FILE…       marks as the drafts came and after the safe repairs, by family and in
                            1,000 words, what these repairs were, and what there is to ask;
                            no draft is changed
    --format html|csv|json|sarif
                            a page to read and print (the default) or one for programs
    -o, --output FILE       writes it to this file instead of standard output

  Several files and folders are worked on side by side; one that cannot be read does not stop
  the others. FILE may be a folder in every command; -o then names a folder.

  Drafts are plain text, Word (.docx), OpenDocument (.odt), web pages, Markdown or RTF; RTF is only read.

  galley --help
  galley --version

Exit status: 0; 1 with --fail-on when there is such a finding; 2 when a file could not be read
or written, or the command was not understood.
`
