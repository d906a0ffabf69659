import { Component, type ReactNode } from 'react';

interface Props {
  /** Stands in place of the children once one of them has failed to render. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Keeps a failure in rendering from taking the rest of the page with it. React reports it to the console. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
