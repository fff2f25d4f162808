/** Keys whose sign cannot stand in the notation, where a hyphen parts the names. */
export const namedKeys: Readonly<Record<string, string>> = { Minus: '-', Equal: '=', Plus: '+', Space: ' ' }

/** The name a key has in the notation. */
export function keyName(key: string): string {
  const named = Object.entries(namedKeys).find(([, sign]) => sign === key)?.[0]
  return named ?? (key.length === 1 ? key.toLowerCase() : key)
}
