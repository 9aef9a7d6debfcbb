import type { ReactNode } from 'react'
import { Frame } from '../frame/frame.tsx'
import { Intake } from '../intake/intake.tsx'

/** On an empty record: one sentence that says what to do, and the field to do it in. */
export function FirstPage({ children }: { children?: ReactNode }) {
  return (
    <Frame title="Begin" current="news">
      <main className="page" id="main">
        <h1 className="title">Paste a dispatch, and see what it says.</h1>
        <p className="say">
          Every finding stands beside the words that prove it. Readout sends nothing to other sites.
        </p>
        {children}
        <Intake offersSample />
      </main>
    </Frame>
  )
}
