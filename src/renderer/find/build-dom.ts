type Attributes<Tag extends keyof HTMLElementTagNameMap> = Partial<
  Pick<HTMLElementTagNameMap[Tag], 'className' | 'hidden' | 'role' | 'ariaLabel'>
>

/** An element with its children; CodeMirror’s panels are plain DOM. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes<Tag>,
  children: readonly Node[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  if (attributes.className !== undefined) made.className = attributes.className
  if (attributes.hidden !== undefined) made.hidden = attributes.hidden
  if (attributes.role) made.setAttribute('role', attributes.role)
  if (attributes.ariaLabel) made.setAttribute('aria-label', attributes.ariaLabel)
  made.append(...children)
  return made
}

/** A field whose name is also its placeholder. */
export function field(name: string, value: string): HTMLInputElement {
  const input = element('input', { className: 'text-field find-field', ariaLabel: name })
  input.type = 'text'
  input.placeholder = name
  input.value = value
  input.spellcheck = false
  return input
}

export function button(text: string, press: () => void, label?: string): HTMLButtonElement {
  const made = element('button', { className: 'button', ...(label === undefined ? {} : { ariaLabel: label }) }, [
    document.createTextNode(text),
  ])
  made.type = 'button'
  made.title = label ?? ''
  made.addEventListener('click', press)
  return made
}

/** A button that stays down. `changed` hears of every press. */
export function toggle(text: string, label: string, on: boolean, changed: () => void): HTMLButtonElement {
  const made = button(
    text,
    () => {
      made.setAttribute('aria-pressed', String(made.getAttribute('aria-pressed') !== 'true'))
      changed()
    },
    label,
  )
  made.setAttribute('aria-pressed', String(on))
  return made
}
