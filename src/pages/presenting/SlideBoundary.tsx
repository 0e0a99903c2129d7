import { Component, type ReactNode } from 'react';

interface SlideBoundaryProps {
  /** Stands in the place of a slide that broke. */
  fallback: ReactNode;
  children: ReactNode;
}

/** One slide that breaks does not stop the talk. */
export class SlideBoundary extends Component<SlideBoundaryProps, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? this.props.fallback : this.props.children;
  }
}
