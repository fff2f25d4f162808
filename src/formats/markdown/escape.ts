/** Words as Markdown that reads as these words; heavily: whatever could mean something anywhere. */
export function escapeMarkdown(words: string, heavily: boolean): string {
  if (heavily) return words.replaceAll(/[!-/:-@[-`{-~]/gu, '\\$&')
  const escaped = words.replaceAll(/[\\`*[\]<>|]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|~(?=~)|&(?=#?[0-9a-z]+;)/giu, '\\$&')
  // A number that begins a line would begin a list.
  return escaped.replace(/^(\d{1,9})(?=[.)](?:\s|$))/u, '$1\\')
}
