/** The verdicts as a bar at the foot: one key each. */
export function Verdicts({
  onAccept,
  onReject,
  onCorrect,
  onUnsure,
  onSkip,
}: {
  onAccept(): void
  onReject(): void
  onCorrect(): void
  onUnsure(): void
  onSkip(): void
}) {
  const verdicts = [
    ['a', 'Accept', 'and go to the next', onAccept],
    ['x', 'Reject', 'not what it says', onReject],
    ['e', 'Correct', 'set a field right', onCorrect],
    ['u', 'Unsure', 'for a second reader', onUnsure],
    ['s', 'Skip', 'comes back later', onSkip],
  ] as const
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
