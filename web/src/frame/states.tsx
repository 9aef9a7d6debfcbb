import { type ReactNode, useEffect, useState } from 'react'
import { Link } from '../address/link.tsx'
import type { RequestError } from '../api/client.ts'

const PATIENCE_MS = 300
const GHOSTS = [84, 62, 30, 71, 66, 24, 78, 58, 34]

/** Nothing for 300 ms, then still bars in the place of what is coming. */
export function Loading({ what }: { what: string }) {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!isLong) return null
  return (
    <div className="ghost">
      {GHOSTS.map((width) => (
        <i key={width} style={{ width: `${width}%` }} aria-hidden="true" />
      ))}
      <p className="visually-hidden" role="status">
        Loading {what}
      </p>
    </div>
  )
}

/** What failed, what is safe, what happens next, and what one may do. */
export function Failed({
  error,
  missing,
  onRetry,
}: {
  error: RequestError
  /** what to say where the server answers that there is no such thing */
  missing?: string
  onRetry(): void
}) {
  if (error.status === 404 || error.status === 400)
    return (
      <Said words={missing ?? error.message}>
        <Link className="button" href="/news">
          All news
        </Link>
      </Said>
    )
  const silent = error.status === 0
  return (
    <Said
      words={silent ? 'Readout does not answer.' : 'Readout could not answer.'}
      more={
        silent
          ? 'What is in the record stays as it is. This page asks again every five seconds.'
          : `${error.message} What is in the record stays as it is.`
      }
    >
      <button type="button" className="button" onClick={onRetry}>
        Ask now
      </button>
    </Said>
  )
}

/** One serif sentence that says what is so, and what one may do about it. */
export function Said({ words, more, children }: { words: ReactNode; more?: ReactNode; children?: ReactNode }) {
  return (
    <div role="status">
      <p className="say">{words}</p>
      {more ? <p>{more}</p> : null}
      {children ? <div className="acts">{children}</div> : null}
    </div>
  )
}
