import { Component, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  readonly children: ReactNode
  /** Stands in the place of what could not be drawn; `again` tries once more. */
  readonly instead?: (reason: string, again: () => void) => ReactNode
  readonly onFail?: (reason: string) => void
}

/** What fails to be drawn within it does not take the rest of the window with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: string | null }> {
  override state = { failed: null }

  static getDerivedStateFromError(error: unknown) {
    return { failed: error instanceof Error ? error.message : String(error) }
  }

  override componentDidCatch(): void {
    const { failed } = this.state
    if (failed !== null) this.props.onFail?.(failed)
  }

  override render(): ReactNode {
    const { children, instead } = this.props
    const { failed } = this.state
    if (failed === null) return children
    return instead?.(failed, () => this.setState({ failed: null })) ?? null
  }
}
