"""Marked drafts (tests/articles/README.md tells how they are written) as windows of word pieces, each piece damaged, sound or of no account."""
import re
from tokenizers import Tokenizer
from reference import LONGEST, SENTENCE_END, WINDOW, WORD

MARK = re.compile(r'\[\[([tbsf])!?\|(.*?)\]\]')
SOUND, DAMAGED, IGNORED = 0, 1, -1


def read_draft(path):
    """Paragraphs, each a list of pieces of text: (text, kind of mark or None, right texts)."""
    raw = open(path, encoding='utf8').read().replace('\r\n', '\n')
    return [cut_paragraph(line) for line in raw.split('\n') if line.strip()]


def cut_paragraph(line):
    parts, at = [], 0
    for mark in MARK.finditer(line):
        wrong, *right = mark.group(2).split('=>')
        parts += [(line[at : mark.start()], None, []), (wrong, mark.group(1), right)]
        at = mark.end()
    return parts + [(line[at:], None, [])]


def render(parts, share, dice):
    """The text of a paragraph in which a share of the marks that name a repair is repaired, and what is damaged in it: (from, to, kind)."""
    text, damage = '', []
    for words, kind, right in parts:
        if kind and right and dice.random() < share:
            text += dice.choice(right)
            continue
        if kind:
            damage.append((len(text), len(text) + len(words), kind))
        text += words
    return text, damage


class Windows:
    """Cuts paragraphs as the app does: windows of whole sentences, words cut into pieces one by one."""

    def __init__(self, tokenizer):
        self.tokenizer = Tokenizer.from_file(tokenizer)
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.start, self.end = self.tokenizer.token_to_id('[CLS]'), self.tokenizer.token_to_id('[SEP]')

    def of_paragraph(self, text, damage):
        """(ids, labels) of each window; matters of style count neither way."""
        windows, size, sentence = [[]], 0, []
        for word in WORD.finditer(text):
            sentence.append(self.read_word(word, damage))
            if not SENTENCE_END.search(word.group()) and word.end() < len(text.rstrip()):
                continue
            length = sum(len(ids) for ids, _ in sentence)
            if windows[-1] and size + length > WINDOW:
                windows, size = [*windows, []], 0
            for ids, label in sentence:
                if windows[-1] and size + len(ids) > LONGEST:
                    windows, size = [*windows, []], 0
                windows[-1].append((ids, label))
                size += len(ids)
            sentence = []
        return [self.framed(window) for window in windows if window]

    def read_word(self, word, damage):
        kinds = {kind for start, end, kind in damage if word.start() < end and word.end() > start}
        label = SOUND if not kinds else IGNORED if kinds == {'s'} else DAMAGED
        return self.tokenizer.encode(word.group(), add_special_tokens=False).ids[:LONGEST], label

    def framed(self, window):
        ids = [piece for pieces, _ in window for piece in pieces]
        labels = [label for pieces, label in window for _ in pieces]
        return [self.start, *ids, self.end], [IGNORED, *labels, IGNORED]


def sample(drafts, windows, dice, share=0.35):
    """Windows of all drafts for one round: of five drafts two as they are, two with a share of their marks repaired, one with all that can be."""
    return [
        window
        for draft in drafts
        for repaired in [dice.choice([0, 0, share, share, 1])]
        for parts in draft
        for window in windows.of_paragraph(*render(parts, repaired, dice))
    ]
