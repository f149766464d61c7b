import { Component, type ReactNode } from 'react';

type ViewBoundaryProps = { sorry: string; children: ReactNode };

/** Keeps the page when a view cannot show an answer: says so in its place. Give it the answer as its key. */
export class ViewBoundary extends Component<ViewBoundaryProps, { reason: string | null }> {
  override state = { reason: null };

  static getDerivedStateFromError(error: unknown) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    if (reason === null) return this.props.children;
    return (
      <p className="result-problem" role="alert">
        {this.props.sorry} ({reason})
      </p>
    );
  }
}
