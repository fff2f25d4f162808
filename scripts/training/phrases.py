"""Phrases that were damaged in marked drafts and stand in no sound text, with what stood there rightly: what the second reader remembers.

usage: phrases.py OUT.tsv DRAFTS_GLOB SOUND_FILE...
A line is the letter of the mark (t, b), the damaged phrase and the right one, parted by tabs. Of each mark with a right text the phrase is all of it, and each place where the two differ:
by itself, with the word before it, with the word behind it, and with both; where they differ at several places none of these has a right one by itself. What is not marked in the drafts is sound text as well, and so are the drafts repaired.
Facts of one draft are no damage elsewhere: changes of numbers, of he to she, and phrases with a name that fewer than three drafts hold are left out.
"""
import difflib, glob, re, sys
from collections import Counter
from marked_drafts import read_draft

TOKEN = re.compile(r"[\w’'-]+|[^\w\s]")
SHORTEST, LONGEST = 2, 8   # words of a phrase
AROUND = ((0, 0), (1, 0), (0, 1), (1, 1))
KNOWN_NAME = 3   # so many drafts hold a name that may stand in a phrase
NUMBERS = set("""one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions milliard billion billions trillion lakh lakhs crore crores
dozen dozens half""".split())
SEXLESS = {'she': 'he', 'her': 'his', 'him': 'his', 'hers': 'his', 'herself': 'himself'}


def tokens(text):
    """Words and marks as they are compared, and where they stand."""
    found = list(TOKEN.finditer(text))
    return [match.group().lower().replace('’', "'") for match in found], [match.span() for match in found]


def phrases_of(before, wrong, right, after):
    """Phrases of one mark, each with what stands there rightly."""
    was, will = before + wrong + after, before + right + after
    (old, _), (new, places) = tokens(was), tokens(will)
    ahead, behind = len(tokens(before)[0]), len(tokens(after)[0])
    if is_fact(old, new):
        return
    changes = [change[1:] for change in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes() if change[0] != 'equal']
    whole = (ahead, len(old) - behind, ahead, len(new) - behind)
    for first, last, start, end in dict.fromkeys([whole, *changes]):
        for left, more in AROUND if (first, last, start, end) in changes else AROUND[:1]:
            left, more = min(left, first), min(more, len(old) - last)
            key = old[first - left : last + more]
            if is_phrase(key):
                is_one = (first, last, start, end) == whole or len(changes) == 1
                yield tuple(key), will[places[start - left][0] : places[end + more - 1][1]] if is_one and start - left < end + more else ''


def is_fact(old, new):
    """Whether the right words give other numbers, or make a woman of a man: that is so of one draft alone."""
    numbers = [sorted(word for word in words if word in NUMBERS or word[0].isdigit()) for words in (old, new)]
    alike = [[SEXLESS.get(word, word) for word in words] for words in (old, new)]
    return numbers[0] != numbers[1] or alike[0] == alike[1]


def is_phrase(key):
    words = [token for token in key if re.fullmatch(r"[^\W\d_](?:[\w’'-]*)", token)]
    return SHORTEST <= len(key) <= LONGEST and len(words) >= 2 and all(token[0].isalnum() for token in (key[0], key[-1]))


def read(paths):
    """Phrases of all drafts, all that is sound in them as rows of tokens, the words they write small, and in how many of them each word stands."""
    memory, sound, small, held = {}, [], set(), Counter()
    for path in paths:
        draft = read_draft(path)
        held.update({word for parts in draft for words, _, right in parts for word in tokens(' '.join([words, *right]))[0]})
        for parts in draft:
            small.update(word for words, _, _ in parts for word in re.findall(r"\b[a-z]+\b", words))
            sound.append(tokens(''.join(right[0] if right else '\n' if kind else words for words, kind, right in parts))[0])
            sound.extend(tokens(words)[0] for words, kind, _ in parts if kind is None)
            for at, (words, kind, right) in enumerate(parts):
                if kind in ('t', 'b') and right:
                    for key, text in phrases_of(parts[at - 1][0], words, right[0], parts[at + 1][0]):
                        memory.setdefault(key, []).append((kind, words, text))
    return memory, sound, small, held


def within(rows, memory):
    """Phrases of the memory that stand in rows of tokens."""
    by_start, found = {}, set()
    for key in memory:
        by_start.setdefault(key[:2], []).append(key)
    for row in rows:
        for at in range(len(row) - 1):
            found.update(key for key in by_start.get((row[at], row[at + 1]), ()) if tuple(row[at : at + len(key)]) == key)
    return found


def remember(drafts, sound_paths):
    memory, sound, small, held = read(drafts)
    memory = {key: rights for key, rights in memory.items() if all(word in small or held[word] >= KNOWN_NAME for word in key)}
    sound += [tokens(line)[0] for path in sound_paths for line in open(path, encoding='utf8', errors='replace')]
    for key in within(sound, memory):
        del memory[key]
    return {key: as_inside(max(rights, key=rights.count), small) for key, rights in memory.items()}


def as_inside(row, small):
    """Right words without the capital that only a sentence gives them: where the phrase is found, they are written as what they replace."""
    kind, wrong, right = row
    is_name = re.match(r"\w*", right).group().lower() not in small
    return kind, right if is_name or not wrong[:1].isupper() else right[:1].lower() + right[1:]


if __name__ == '__main__':
    memory = remember(sorted(glob.glob(sys.argv[2], recursive=True)), sys.argv[3:])
    with open(sys.argv[1], 'w', encoding='utf8') as out:
        out.writelines(f"{kind}\t{' '.join(key)}\t{right}\n" for key, (kind, right) in sorted(memory.items()))
