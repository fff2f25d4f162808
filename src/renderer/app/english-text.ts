/** For words that are English whatever the window speaks: those of the draft, and what rules say of it. */
export const englishText = { lang: 'en', dir: 'ltr', translate: 'no' } as const
