import { Component } from 'react';
import type { ReactNode } from 'react';

interface Props {
  /** What is shown instead, with the fault's own words. */
  readonly otherwise: (detail: string) => ReactNode;
  readonly children: ReactNode;
}

/** Catches a mistake of ours while drawing, so that the pane says so instead of going blank. */
export class FaultBoundary extends Component<Props, { detail: string | null }> {
  override state = { detail: null as string | null };

  static getDerivedStateFromError(thrown: unknown): { detail: string } {
    return { detail: thrown instanceof Error ? thrown.message : String(thrown) };
  }

  override render(): ReactNode {
    return this.state.detail === null ? this.props.children : this.props.otherwise(this.state.detail);
  }
}
