import fc from 'fast-check'
import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeBytes } from '../../src/formats/text/decode-bytes'
import { detectEncoding } from '../../src/formats/text/detect-encoding'
import { encodeText } from '../../src/formats/text/encode-text'
import { codecOf, type EncodingName, encodingNames, encodings } from '../../src/formats/text/encodings'
import { mapQuirks, quirksInLf, quirksInRaw } from '../../src/formats/text/quirks'

const codec = codecOf(iconv, analyse)
const detect = (bytes: Uint8Array) => detectEncoding(bytes, (input) => analyse(input).map(({ name }) => name))

function bytesIn(text: string, encoding: EncodingName): Buffer {
  const { codec: name, mark } = encodings[encoding]
  return Buffer.concat([Buffer.from(mark), iconv.encode(text, name)])
}

const western = 'He said: “No” – and left the café for Málaga. The naïve señor paid 3 € at once, voilà.\r\n'.repeat(3)
const russian = 'Президент России Владимир Путин заявил в четверг, что переговоры продолжатся на следующей неделе.\n'.repeat(3)
const japanese = '東京の政府は木曜日に新しい法律を発表しました。これは経済に大きな影響を与えるでしょう。\n'.repeat(3)
const chinese = '中国政府星期四宣布了一项新的法律，这将对经济产生重大影响。记者在北京报道。\n'.repeat(3)
const traditional = '台灣政府星期四宣布了一項新的法律，這將對經濟產生重大影響。記者在臺北報導。\n'.repeat(3)
const greek = 'Η κυβέρνηση ανακοίνωσε την Πέμπτη έναν νέο νόμο που θα επηρεάσει την οικονομία της χώρας.\n'.repeat(3)
const czech = 'Vláda ve čtvrtek oznámila nový zákon, který ovlivní hospodářství země. Příští týden žádné změny nebudou.\n'.repeat(
  3,
)
const korean = '정부는 목요일에 새로운 법률을 발표했다. 이것은 경제에 큰 영향을 미칠 것이다.\n'.repeat(3)

test.each<[EncodingName, string, boolean]>([
  ['UTF-8', western, false],
  ['UTF-8', russian, false],
  ['UTF-8 with BOM', western, false],
  ['UTF-8', 'plain', false],
  ['UTF-16 LE', western, false],
  ['UTF-16 BE', western, false],
  ['UTF-16 LE', russian, false],
  ['UTF-16 BE', russian, false],
  ['UTF-16 LE', greek, false],
  ['UTF-16 LE with BOM', japanese, false],
  ['UTF-16 BE with BOM', chinese, false],
  ['UTF-16 LE with BOM', 'a', false],
  ['Windows-1252', western, true],
  ['Windows-1252', 'café', true],
  ['Windows-1251', russian, true],
  ['KOI8-R', russian, true],
  ['ISO-8859-5', russian, true],
  ['Windows-1253', greek, true],
  ['Windows-1250', czech, true],
  ['Shift JIS', japanese, true],
  ['EUC-JP', japanese, true],
  ['GB18030', chinese, true],
  ['Big5', traditional, true],
  ['EUC-KR', korean, true],
])('B15 %s is recognised (%j)', (encoding, text, guessed) => {
  const found = detect(bytesIn(text, encoding))
  // Greek, Central European and a few others have two encodings that differ in nothing that is in the text.
  const same = iconv.decode(bytesIn(text, encoding), encodings[found.encoding].codec) === text
  expect({ encoding: same ? encoding : found.encoding, guessed: found.guessed }).toEqual({ encoding, guessed })
})

test.each<[string, Buffer, EncodingName]>([
  ['cut off in the midst of a character', Buffer.from('The Café is open. café').subarray(0, -1), 'UTF-8'],
  ['cut off in an emoji', Buffer.from('Well done 😀').subarray(0, -2), 'UTF-8'],
  ['with a stray byte', Buffer.concat([Buffer.from('àéîõü ß'), Buffer.from([0x93]), Buffer.from(' ÀÉÎÕÜ')]), 'UTF-8'],
  ['with an overlong slash', Buffer.from('plain \xc0\xaf text', 'latin1'), 'Windows-1252'],
])('B15 UTF-8 %s is not believed, and nothing of it is lost', (_, bytes, encoding) => {
  expect(detect(bytes)).toEqual({ encoding, guessed: true })
  const { raw, quirks } = decodeBytes(bytes, encoding, codec)
  expect(bytesOf(encodeText(raw, quirks, encoding, codec))).toEqual(bytes)
})

test('B15 an empty mark, lone surrogates and an odd byte survive in UTF-16', () => {
  const bytes = Buffer.concat([Buffer.from('fffe', 'hex'), Buffer.from('a\uD83Db\uDE00', 'utf16le'), Buffer.from([0x41])])
  const { raw, quirks } = decodeBytes(bytes, 'UTF-16 LE with BOM', codec)
  expect(bytesOf(encodeText(raw, quirks, 'UTF-16 LE with BOM', codec))).toEqual(bytes)
})

test.each<[EncodingName, string, number, string]>([
  ['Windows-1252', 'Moscow, Москва', 8, 'М'],
  ['ISO-8859-1', 'a “quote”', 2, '“'],
  ['Shift JIS', 'emoji 😀 here', 6, '😀'],
  ['UTF-8', 'half \uD83D of one', 5, '\uD83D'],
  ['Big5', '台灣 ą', 3, 'ą'],
])('B15 %s never writes “?” for what it has not: %j', (encoding, text, at, character) => {
  expect(encodeText(text, [], encoding, codec)).toEqual({ kind: 'unencodable', at, character })
})

describe('B14 only what was edited changes its bytes', () => {
  test.each(encodingNames)('in %s', (encoding) => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 60 }),
        fc.constantFrom('', '\r\n', '\n', '\r'),
        fc.nat(),
        (noise, end, place) => {
          const { mark, codec: name } = encodings[encoding]
          const lineEnd = Buffer.from(iconv.encode(end, name))
          const bytes = Buffer.concat([Buffer.from(mark), noise, lineEnd, noise, lineEnd])
          const { raw, quirks } = decodeBytes(bytes, encoding, codec)
          // Opened and saved.
          expect(bytesOf(encodeText(raw, quirks, encoding, codec))).toEqual(bytes)
          // With a letter put in between two characters.
          const at = boundary(raw, place % (raw.length + 1))
          const edited = `${raw.slice(0, at)}x${raw.slice(at)}`
          const after = bytesOf(encodeText(edited, mapQuirks(quirks, [{ from: at, to: at, insert: 'x' }]), encoding, codec))
          const letter = Buffer.from(iconv.encode('x', name))
          expect(after).toHaveLength(bytes.length + letter.length)
          const head = commonPrefix(bytes, after)
          expect(after.subarray(after.length - (bytes.length - head)).equals(bytes.subarray(head))).toBe(true)
        },
      ),
      { numRuns: 150 },
    )
  })
})

test('B14 four bytes of GB18030 beyond Unicode are one damaged character, and kept', () => {
  const bytes = Buffer.from([0x61, 0xe4, 0x30, 0x81, 0x30, 0x62])
  const { raw, quirks } = decodeBytes(bytes, 'GB18030', codec)
  expect(raw).toBe('a\uFFFDb')
  expect(bytesOf(encodeText(raw, quirks, 'GB18030', codec))).toEqual(bytes)
})

test('quirks keep their place beside CRLF', () => {
  const raw = 'a\r\nb\r\n\uFFFDc\r\n'
  const quirks = [{ at: 6, length: 1, bytes: Uint8Array.of(0x81) }]
  const inLf = quirksInLf(raw, quirks)
  expect(inLf[0]?.at).toBe(4)
  expect(quirksInRaw(raw, inLf)).toEqual(quirks)
})

function bytesOf(encoded: ReturnType<typeof encodeText>): Buffer {
  if (encoded.kind === 'unencodable') throw new Error(`unencodable ${encoded.character} at ${encoded.at}`)
  return Buffer.from(encoded.bytes)
}

function boundary(text: string, at: number): number {
  const splitsPair = /[\uDC00-\uDFFF]/u.test(text.charAt(at)) && /[\uD800-\uDBFF]/u.test(text.charAt(at - 1))
  return splitsPair ? at - 1 : at
}

function commonPrefix(one: Buffer, other: Buffer): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}
