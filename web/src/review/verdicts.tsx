export type VerdictButton = readonly [key: string, words: string, hint: string, run: () => void]

/** The verdicts as a bar at the foot: one key each. */
export function Verdicts({ verdicts }: { verdicts: readonly VerdictButton[] }) {
  return (
    <div className="verdicts" role="toolbar" aria-label="Verdict">
      {verdicts.map(([key, words, hint, run]) => (
        <button key={key} type="button" onClick={run}>
          <span>
            <kbd>{key}</kbd> <b>{words}</b>
          </span>
          <span className="hint">{hint}</span>
        </button>
      ))}
    </div>
  )
}
