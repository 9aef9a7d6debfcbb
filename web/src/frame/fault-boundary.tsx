import { Component, type ReactNode } from 'react'

/** A mistake in a page leaves the words to say so, never an empty window. */
export class FaultBoundary extends Component<{ children: ReactNode }, { fault?: Error }> {
  override state: { fault?: Error } = {}

  static getDerivedStateFromError(fault: Error): { fault: Error } {
    return { fault }
  }

  override render(): ReactNode {
    const { fault } = this.state
    if (!fault) return this.props.children
    return (
      <main className="page" role="alert">
        <h1 className="say">This page met a mistake in Readout.</h1>
        <p>What is in the record stays as it is. The mistake: {fault.message}</p>
        <p className="acts">
          <button type="button" className="button" onClick={() => location.reload()}>
            Load it again
          </button>
          <a className="button" href="/news">
            All news
          </a>
        </p>
      </main>
    )
  }
}
