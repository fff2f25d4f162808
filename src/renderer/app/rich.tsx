import { createElement, Fragment, type ReactNode } from 'react'
import { parts } from '../../l10n/t'

/** A message with elements among its values; `<b>…</b>` in it is bold. */
export function rich(message: string, values: Readonly<Record<string, ReactNode>>): ReactNode {
  return createElement(Fragment, null, ...parts<ReactNode>(message, { ...values, b: (inside) => <b>{inside}</b> }))
}
