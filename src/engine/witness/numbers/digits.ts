/** Separators of other scripts and the Latin one that stands for the same. */
const separators: Readonly<Record<string, string>> = { '٫': '.', '٬': ',', '،': ',', '．': '.', '，': ',', '％': '%', '：': ':' }

/**
 * The text with the digits of any script as 0–9 and their separators as . and , (Unicode category Nd runs in tens from each zero). As long
 * as before, unit by unit.
 */
export function withPlainDigits(text: string): string {
  if (!/[^\P{Nd}0-9]|[٫٬،．，％：]/u.test(text)) return text
  return text.replace(/[^\P{Nd}0-9]|[٫٬،．，％：]/gu, (character) => {
    const plain = separators[character]
    if (plain !== undefined) return plain
    if (character.length > 1) return character
    let zero = character.charCodeAt(0)
    for (let steps = 0; steps < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1)); steps++) zero--
    return String(character.charCodeAt(0) - zero)
  })
}
