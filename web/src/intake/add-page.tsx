import { useRef } from 'react'
import { Link } from '../address/link.tsx'
import { useFocusOnArrival } from '../frame/focus-on-arrival.ts'
import { Frame } from '../frame/frame.tsx'
import { Imports } from './imports.tsx'
import { Intake } from './intake.tsx'

/** Where dispatches come in by hand. */
export function AddPage() {
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusOnArrival(heading)
  return (
    <Frame title="Add dispatches" current="add">
      <main className="page" id="main">
        <h1 className="title" ref={heading} tabIndex={-1}>
          Add dispatches
        </h1>
        <p className="say">Paste a dispatch, or drop files. What is known already adds nothing.</p>
        <Intake offersSample />
        <p className="after">
          <Link href="/sources">Sources</Link> are looked at by themselves; <Link href="/add/source">set one up</Link>.
        </p>
        <Imports />
      </main>
    </Frame>
  )
}
