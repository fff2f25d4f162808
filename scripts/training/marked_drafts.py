"""Marked drafts (tests/articles/README.md tells how they are written) as windows of word pieces, each piece wrongly translated, part of a broken sentence, sound or of no account."""
import re

MARK = re.compile(r'\[\[([tbsf])!?\|(.*?)\]\]')
SOUND, TRANSLATION, BROKEN, IGNORED = 0, 1, 2, -1


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


def labelled(cutter, text, damage):
    """(ids, labels) of each window of a paragraph; matters of style count neither way."""
    windows = []
    for window in cutter.windows(text):
        ids = [piece for _, _, pieces in window for piece in pieces]
        labels = [label for start, end, pieces in window for label in [label_of(start, end, damage)] * len(pieces)]
        windows.append(([cutter.cls, *ids, cutter.sep], [IGNORED, *labels, IGNORED]))
    return windows


def label_of(start, end, damage):
    kinds = {kind for first, last, kind in damage if start < last and end > first}
    if 'b' in kinds:
        return BROKEN
    return SOUND if not kinds else IGNORED if kinds == {'s'} else TRANSLATION


def sample(drafts, cutter, dice, share=0.35):
    """Windows of all drafts for one round: of five drafts two as they are, two with a share of their marks repaired, one with all that can be."""
    return [
        window
        for draft in drafts
        for repaired in [dice.choice([0, 0, share, share, 1])]
        for parts in draft
        for window in labelled(cutter, *render(parts, repaired, dice))
    ]
