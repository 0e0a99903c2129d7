import { Component, type ReactNode } from 'react';

interface DrawingBoundaryProps {
  children: ReactNode;
  onFailure: () => void;
}

/** Keeps a drawing that cannot be fetched (offline, a new release) from taking the page along: words and values stay. */
export class DrawingBoundary extends Component<DrawingBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    this.props.onFailure();
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
