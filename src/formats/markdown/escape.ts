/** Words as Markdown that reads as these words; heavily: whatever could mean something anywhere. */
export function escapeMarkdown(words: string, heavily: boolean): string {
  if (heavily) return words.replaceAll(/[!-/:-@[-`{-~]/gu, '\\$&')
  return words.replaceAll(/[\\`*[\]<>|]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|~(?=~)|&(?=#?[0-9a-z]+;)/giu, '\\$&')
}
