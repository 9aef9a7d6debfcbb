import { type ReactNode, useState } from 'react'
import type { Brief } from '../../../src/model/brief.ts'
import { RequestError } from '../api/client.ts'
import { download, FORMATS } from './download.ts'
import { keepPaper, PAPERS, readPaper } from './paper.ts'

/** What is done with a brief once it is written: a file, a print, a copy for good. */
export function HandUp({
  brief,
  onKeep,
  children,
}: {
  brief: Brief
  onKeep?: () => Promise<void>
  children?: ReactNode
}) {
  const [fault, setFault] = useState<string>()
  const [paper, setPaper] = useState(readPaper)
  const attempt = (act: () => Promise<void>) => {
    setFault(undefined)
    act().catch((error) => {
      if (!(error instanceof RequestError)) throw error
      setFault(error.message)
    })
  }
  return (
    <>
      <div className="acts">
        <label>
          Paper{' '}
          <select
            value={paper}
            onChange={(event) => {
              const chosen = PAPERS.find((p) => p.paper === event.target.value)!.paper
              setPaper(chosen)
              keepPaper(chosen)
            }}
          >
            {PAPERS.map((p) => (
              <option key={p.paper} value={p.paper}>
                {p.words}
              </option>
            ))}
          </select>
        </label>
        {FORMATS.map(({ format, words }) => (
          <button
            key={format}
            type="button"
            className="button"
            onClick={() => attempt(() => download(brief, format, paper))}
          >
            {words}
          </button>
        ))}
        <button type="button" className="button" onClick={() => window.print()}>
          Print
        </button>
        {children}
        {onKeep ? (
          <button type="button" className="button primary" onClick={() => attempt(onKeep)}>
            Keep a copy
          </button>
        ) : null}
      </div>
      {fault ? (
        <p className="over" role="alert">
          {fault}
        </p>
      ) : null}
    </>
  )
}
