/**
 * How V8 is asked to run the engine. The rules hold some thousand regular expressions; each would be compiled to bytecode at its first use and to
 * machine code at its second. At once to machine code, the first check of a draft takes a quarter less time and later ones no more.
 */
export const engineFlags = '--no-regexp-tier-up'
