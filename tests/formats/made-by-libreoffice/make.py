"""Makes the documents beside it in LibreOffice, each as Word, OpenDocument and RTF. Run by hand: python3 make.py

What is in them is what copy comes with; how it is written down is LibreOffice's own way, which is why the files are kept and not made anew.
"""
import os
import struct
import subprocess
import tempfile
import time
import zlib

import uno
from com.sun.star.awt import Size
from com.sun.star.awt.FontSlant import ITALIC
from com.sun.star.awt.FontWeight import BOLD
from com.sun.star.beans import PropertyValue
from com.sun.star.text.ControlCharacter import LINE_BREAK, PARAGRAPH_BREAK
from com.sun.star.text.TextContentAnchorType import AS_CHARACTER, AT_PARAGRAPH
from com.sun.star.util import DateTime

here = os.path.dirname(os.path.abspath(__file__))
kinds = {"docx": "MS Word 2007 XML", "odt": "writer8", "rtf": "Rich Text Format"}


def chunk(kind, content):
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


# Eight by eight dots of one grey.
png = (
    b"\x89PNG\r\n\x1a\n"
    + chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0))
    + chunk(b"IDAT", zlib.compress((b"\0" + b"\x80" * 8) * 8))
    + chunk(b"IEND", b"")
)


def value(name, content):
    result = PropertyValue()
    result.Name, result.Value = name, content
    return result


class Page:
    """A new document, and what is written at its end."""

    def __init__(self, office):
        self.office = office
        self.document = office.desktop.loadComponentFromURL("private:factory/swriter", "_blank", 0, (value("Hidden", True),))
        self.text = self.document.Text
        self.cursor = self.text.createTextCursor()
        self.is_first = True

    def make(self, service):
        return self.document.createInstance(service)

    def paragraph(self, *pieces, style="Text body", **properties):
        """Pieces are words, words with their looks, or what is to be inserted there."""
        if not self.is_first:
            self.text.insertControlCharacter(self.cursor, PARAGRAPH_BREAK, False)
        self.is_first = False
        self.cursor.setAllPropertiesToDefault()
        self.cursor.ParaStyleName = style
        for name, content in properties.items():
            setattr(self.cursor, name, content)
        for piece in pieces:
            self.put(piece)

    def put(self, piece):
        if isinstance(piece, str):
            piece = (piece, {})
        if not isinstance(piece, tuple):
            self.text.insertTextContent(self.cursor, piece, False)
            return
        words, looks = piece
        self.text.insertString(self.cursor, words, False)
        start = self.text.createTextCursorByRange(self.cursor.End)
        start.goLeft(len(words), True)
        start.setPropertiesToDefault(("CharWeight", "CharPosture", "HyperLinkURL"))
        for name, content in looks.items():
            setattr(start, name, content)

    def note(self, words, kind="Footnote"):
        note = self.make("com.sun.star.text." + kind)
        self.text.insertTextContent(self.cursor, note, False)
        note.Text.insertString(note.Text.createTextCursor(), words, False)

    def field(self, kind, **properties):
        field = self.make("com.sun.star.text.TextField." + kind)
        for name, content in properties.items():
            setattr(field, name, content)
        return field

    def picture(self, anchor):
        graphic = self.make("com.sun.star.text.TextGraphicObject")
        graphic.Graphic = self.office.graphics.queryGraphic((value("URL", self.office.picture),))
        graphic.AnchorType = anchor
        graphic.Size = Size(800, 800)
        return graphic

    def table(self, rows):
        table = self.make("com.sun.star.text.TextTable")
        table.initialize(len(rows), len(rows[0]))
        self.text.insertTextContent(self.cursor, table, False)
        for at, row in enumerate(rows):
            for column, words in enumerate(row):
                table.getCellByPosition(column, at).String = words
        self.cursor.gotoEnd(False)
        self.is_first = True

    def find(self, words):
        search = self.document.createSearchDescriptor()
        search.SearchString = words
        return self.document.findFirst(search)

    def comment(self, words, author, about):
        place = self.find(about)
        comment = self.field("Annotation", Author=author, Content=words)
        comment.DateTimeValue = DateTime(0, 5, 4, 3, 2, 1, 2025, True)
        place.Text.insertTextContent(place, comment, True)

    def record(self, author):
        self.office.call_me(author)
        self.document.RecordChanges = True


bold, italic = {"CharWeight": BOLD}, {"CharPosture": ITALIC}


def link(words, url):
    return (words, {"HyperLinkURL": url})


def headings(page):
    page.paragraph("Leaders will call as tensions smoulder", style="Title")
    page.paragraph("By Jane Doe")
    page.paragraph("What was said", style="Heading 1")
    page.paragraph("The White House indicated that the talks would be held soon. Nobody said when that would be.")
    page.paragraph("And what was not", style="Heading 2")
    page.paragraph("Moscow forwarded its demands a week ago.")


def runs_split_mid_word(page):
    page.paragraph("The diplo", ("matic rou", bold), "te rem", ("ains open", italic), ", a spokes", ("man said on Mon", bold), "day.")
    page.paragraph("Eur", ("ope", bold), "an allies & others ", ("— all of them –", italic), " agreed <on> it.")


def hyperlinks(page):
    page.paragraph("See ", link("the official transcript", "https://example.org/a?b=1&c=2"), " for details.")
    page.paragraph(link("A link begins this line", "https://example.org/first"), " and ", link("another ends it", "mailto:desk@example.org"))


def footnotes(page):
    page.paragraph("The readout was short.")
    page.note("A Kremlin readout of 30 December.")
    page.put(" It named no date.")
    page.note("Nor did the other side.")
    page.paragraph("A second paragraph follows it here.")
    page.note("And this note stands at the end.", "Endnote")


def tables(page):
    page.paragraph("Before the table.")
    page.table([["Country", "Votes", "Share"], ["Estonia", "12", "8.5 %"], ["Latvia", "", "two lines"]])
    page.paragraph("After the table, a sentence that is long enough to be one.")


def fields(page):
    page.paragraph("On page ", page.field("PageNumber", NumberingType=4), " of ", page.field("PageCount", NumberingType=4), " of the report.")
    page.paragraph("It was ", page.field("Author", FullName=True, Content="Jane Doe", IsFixed=True), " who wrote it, and nobody else.")
    mark = page.make("com.sun.star.text.Bookmark")
    mark.Name = "place"
    page.paragraph("A marked place", mark, " is here.")
    page.paragraph("See page ", page.field("GetReference", SourceName="place", ReferenceFieldSource=2, ReferenceFieldPart=0), " for it.")


def pictures(page):
    page.paragraph("A picture ", page.picture(AS_CHARACTER), " stands in this line.")
    page.paragraph(page.picture(AT_PARAGRAPH), "This one stands beside its paragraph.")
    page.paragraph("Figure 1: a very small picture", style="Caption")


def changes_and_comments(page):
    page.paragraph("The talks were long and frank, both sides said.")
    page.paragraph("That call focused on troop movements.")
    page.paragraph("A paragraph that was split in two. This is its second half.")
    page.paragraph("These two belong together,")
    page.paragraph("said the reporter.")
    page.comment("Which call?", "Desk", "That call")
    page.comment("Two lines\nof comment.", "Night Desk", "troop")
    page.record("Reporter One")
    page.find("long and ").String = ""
    page.find("frank").End.String = " and open"
    place = page.find("second half").Start
    place.Text.insertString(place, "so called ", False)
    split = page.find(" This is its")
    split.Text.insertControlCharacter(split.Start, PARAGRAPH_BREAK, False)
    join = page.find("together,").Text.createTextCursorByRange(page.find("together,").End)
    join.goRight(1, True)
    join.String = " "


def right_to_left(page):
    page.paragraph("قال الرئيس إن المحادثات كانت صريحة.", WritingMode=1)
    page.paragraph("שלום עולם and English in one line.", WritingMode=1)
    page.paragraph("An English line with ", ("السلام", bold), " in it.")


def empty_paragraphs(page):
    page.paragraph()
    page.paragraph("First.")
    page.paragraph()
    page.paragraph(style="Heading 1")
    page.paragraph("   ")
    page.paragraph("Second after three empty ones.")
    page.paragraph()


def text_boxes(page):
    frame = page.make("com.sun.star.text.TextFrame")
    frame.AnchorType = AT_PARAGRAPH
    frame.Size = Size(4000, 1500)
    page.paragraph("Beside it stands a box.", frame)
    frame.Text.insertString(frame.Text.createTextCursor(), "Text in the box.", False)
    small = page.make("com.sun.star.text.TextFrame")
    small.AnchorType = AS_CHARACTER
    small.Size = Size(3000, 700)
    page.paragraph("In the line ", small, " stands another.")
    small.Text.insertString(small.Text.createTextCursor(), "Small box.", False)
    page.paragraph("The story goes on below.")


def lists(page):
    page.paragraph("Three things matter:")
    for words in ("the first of them", "the second", "the third"):
        page.paragraph(words, style="List 1", NumberingStyleName="List 1")
    page.paragraph("one more, numbered", NumberingStyleName="Numbering 123")
    page.paragraph("“Nothing about you without you,” he said.", style="Quotations")
    page.paragraph("And it ends here.")


def whole_story(page):
    style = page.document.StyleFamilies.getByName("PageStyles").getByName("Standard")
    style.HeaderIsOn = style.FooterIsOn = True
    style.HeaderText.String = "The desk, a header"
    style.FooterText.insertTextContent(style.FooterText.End, page.field("PageNumber", NumberingType=4), False)
    page.paragraph("Leaders will call as tensions smoulder", style="Title")
    page.paragraph(("By Jane Doe", italic), ", Geneva")
    page.paragraph("The White House said on Thursday that both leaders would ", link("speak again", "https://example.org/call"), " before the summit.")
    page.note("A readout of 30 December.")
    page.put(" Nobody said when.")
    page.paragraph("What was said", style="Heading 1")
    page.paragraph("A tab\there, a line")
    page.text.insertControlCharacter(page.cursor, LINE_BREAK, False)
    page.put("break there, no-break\u00a0space and soft\u00adhyphen.")
    page.paragraph("A picture ", page.picture(AS_CHARACTER), " of the room.")
    page.table([["Side", "Demand"], ["One", "a date"], ["Other", "a place"]])
    page.paragraph("What was not", style="Heading 2", BreakType=uno.Enum("com.sun.star.style.BreakType", "PAGE_BEFORE"))
    page.paragraph("the first demand", style="List 1", NumberingStyleName="List 1")
    page.paragraph("the second demand", style="List 1", NumberingStyleName="List 1")
    page.paragraph("The end of the story.")
    page.comment("Is that so?", "Desk", "Nobody said when")
    page.record("Reporter One")
    page.find("before the summit").String = "next week"
    page.find("the first demand").Start.String = "only "


class Office:
    def __init__(self, folder):
        self.picture = "file://" + os.path.join(folder, "picture.png")
        with open(os.path.join(folder, "picture.png"), "wb") as file:
            file.write(png)
        profile = "-env:UserInstallation=file://" + os.path.join(folder, "profile")
        pipe = "make%d" % os.getpid()
        self.process = subprocess.Popen(["soffice", profile, "--headless", "--norestore", "--accept=pipe,name=%s;urp;" % pipe])
        resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
        for _ in range(240):
            try:
                self.context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
                break
            except Exception:
                time.sleep(0.25)
        services = self.context.ServiceManager
        self.desktop = services.createInstance("com.sun.star.frame.Desktop")
        self.graphics = services.createInstance("com.sun.star.graphic.GraphicProvider")

    def call_me(self, author):
        """Tracked changes are signed with the name of whoever sits there."""
        provider = self.context.ServiceManager.createInstance("com.sun.star.configuration.ConfigurationProvider")
        path = value("nodepath", "/org.openoffice.UserProfile/Data")
        data = provider.createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess", (path,))
        given, family = author.split(" ")
        data.setPropertyValue("givenname", given)
        data.setPropertyValue("sn", family)
        data.commitChanges()


def main():
    stories = (
        headings, runs_split_mid_word, hyperlinks, footnotes, tables, fields, pictures,
        changes_and_comments, right_to_left, empty_paragraphs, text_boxes, lists, whole_story,
    )
    office = Office(tempfile.mkdtemp())
    for story in stories:
        page = Page(office)
        story(page)
        page.document.TextFields.refresh()
        for ending, name in kinds.items():
            target = os.path.join(here, "%s.%s" % (story.__name__.replace("_", " "), ending))
            page.document.storeToURL(uno.systemPathToFileUrl(target), (value("FilterName", name),))
        page.document.close(True)
    office.desktop.terminate()


main()
