import { wordChanges } from '../dossier/positions/wording.ts'
import type { Before } from './compare.ts'

/** Words against those of an earlier brief: new ones underlined, dropped ones struck. */
export function Wording({ before, now }: { before: Before; now: string }) {
  if (before.is === 'same') return <span dir="auto">{now}</span>
  if (before.is === 'new')
    return (
      <ins dir="auto" className="fresh">
        {now}
      </ins>
    )
  return (
    <span dir="auto">
      {wordChanges(before.text, now).map(({ text, is }, i) => {
        const key = `${i} ${text}`
        if (is === 'new') return <ins key={key}>{text}</ins>
        return is === 'gone' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>
      })}
    </span>
  )
}
