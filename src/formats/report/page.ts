import { stretchesOf } from '../../engine/language/direction'
import { escapeMarkup } from '../escape'

/** A page that neither runs nor loads anything. */
export function pageOf(title: string, body: string, css: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${plain(title)}</title>
<style>${css}</style>
</head>
<body>
${body}
</body>
</html>
`
}

/** Text in a page, without what could not be seen there. */
export function plain(text: string): string {
  return escapeMarkup(text.replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu, '\uFFFD'))
}

/** A sentence of ours in a page, in which words of another direction keep their order. */
export function sentence(text: string): string {
  return stretchesOf(text)
    .map((stretch) => (stretch.isIsolated ? `<bdi>${plain(stretch.text)}</bdi>` : plain(stretch.text)))
    .join('')
}

/** The words of the original on a line of their own, in their own direction; nothing where there are none, or what is told has them already. */
export function originalWords(told: string, original: string): string {
  return original === '' || told.includes(original) ? '' : `<br><small>Original: <q><bdi>${plain(original)}</bdi></q></small>`
}
