import { useId } from 'react'
import type { Keep, SourceKind } from '../../../src/model/source.ts'
import { processApi } from '../api/process-client.ts'
import { useResource } from '../api/resource.ts'
import type { ShownSource, SourceChanges } from './source-client.ts'
import { KEPT } from './source-words.ts'

/** What stands in the fields; left empty, it is found out or not set. */
export interface SourceDraft {
  readonly agency: string
  readonly process: string
  readonly every: string
  readonly keep: Keep
  readonly language: string
  readonly links: string
  readonly pages: '' | 'yes' | 'no'
  readonly ignoreRobots: boolean
  readonly password: string
}

export const EMPTY_DRAFT: SourceDraft = {
  agency: '',
  process: '',
  every: '',
  keep: 'text',
  language: '',
  links: '',
  pages: '',
  ignoreRobots: false,
  password: '',
}

export function draftOf(source: ShownSource): SourceDraft {
  const { agency = '', process = '', every, keep, language = '', links = '', pages, ignoreRobots = false } = source
  return {
    ...EMPTY_DRAFT,
    ...{ agency, process, keep, language, links, ignoreRobots },
    every: String(every),
    pages: pages === undefined ? '' : pages ? 'yes' : 'no',
  }
}

/** What the fields say; `null` for what was cleared. */
export function changesIn(draft: SourceDraft): SourceChanges {
  const { agency, process, every, keep, language, links, pages, ignoreRobots, password } = draft
  const words = (text: string) => text.trim() || null
  return {
    agency: words(agency),
    process: words(process),
    ...(every.trim() ? { every: Number(every) } : {}),
    keep,
    language: words(language),
    links: words(links),
    pages: pages === '' ? null : pages === 'yes',
    ignoreRobots: ignoreRobots || null,
    ...(password ? { password } : {}),
  }
}

/** How a source is taken: who sends it, where it is filed, what is kept, how often it is looked at. */
export function SourceFields({
  kind,
  hasPassword = false,
  draft,
  onChange,
}: {
  /** undefined while it is not known */
  kind: SourceKind | undefined
  hasPassword?: boolean
  draft: SourceDraft
  onChange: (draft: SourceDraft) => void
}) {
  const ids = useId()
  const [processes] = useResource('processes', processApi.all)
  const set = (changes: Partial<SourceDraft>) => onChange({ ...draft, ...changes })
  const text = (field: 'agency' | 'language' | 'links' | 'every', words: string, hint: string, more: object = {}) => (
    <label className="field" htmlFor={`${ids}${field}`}>
      <b>{words}</b>
      <span className="hint">{hint}</span>
      <input
        id={`${ids}${field}`}
        value={draft[field]}
        autoComplete="off"
        {...more}
        onChange={({ target }) => set({ [field]: target.value })}
      />
    </label>
  )
  const select = <F extends 'process' | 'keep' | 'pages'>(
    field: F,
    words: string,
    hint: string,
    choices: readonly (readonly [SourceDraft[F], string])[],
  ) => (
    <label className="field" htmlFor={`${ids}${field}`}>
      <b>{words}</b>
      <span className="hint">{hint}</span>
      <select
        id={`${ids}${field}`}
        value={draft[field]}
        onChange={({ target }) => set({ [field]: target.value as SourceDraft[F] })}
      >
        {choices.map(([value, said]) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </select>
    </label>
  )
  const known = processes.state === 'ready' ? processes.value : []
  const isOnline = kind !== 'folder' && kind !== 'mailbox'
  return (
    <>
      {kind === 'mailbox' ? (
        <label className="field" htmlFor={`${ids}password`}>
          <b>Password</b>
          <span className="hint">
            {hasPassword ? 'One is kept; write a new one only to change it. ' : ''}
            Kept in a file beside the record that the server alone can read, never in the record, and shown to nobody
          </span>
          <input
            id={`${ids}password`}
            type="password"
            value={draft.password}
            autoComplete="new-password"
            onChange={({ target }) => set({ password: target.value })}
          />
        </label>
      ) : null}
      {text('agency', 'Agency', 'Who sends its dispatches, where they do not say so themselves')}
      {select('process', 'Process', 'Everything it brings is filed to it; without one, by names and words', [
        ['', 'by names and words'],
        ...known.map(({ slug, name }) => [slug, name] as const),
        ...(draft.process && !known.some((p) => p.slug === draft.process)
          ? [[draft.process, draft.process] as const]
          : []),
      ])}
      {select('keep', 'What its licence lets you keep', 'What is not kept cannot be searched or read again', [
        ['text', KEPT.text],
        ['sentences', KEPT.sentences],
        ['hash', KEPT.hash],
      ])}
      {text('every', 'Minutes between two looks', 'Left empty: what is usual for its kind', {
        type: 'number',
        min: 0,
        max: 44_640,
        inputMode: 'numeric',
      })}
      {isOnline ? (
        <>
          {kind === 'feed' || kind === undefined
            ? select('pages', 'Of a feed', 'Many feeds carry a line or two of each item only', [
                ['', 'find out'],
                ['yes', 'fetch the page of each item'],
                ['no', 'take the items as they are'],
              ])
            : null}
          {kind === 'feed'
            ? null
            : text(
                'links',
                'Only addresses like this',
                'Of a page: which links in it are dispatches, * for anything. https://example.org/news/*',
              )}
          {text('language', 'Language', 'To ask sites for, as in en')}
          <label className="field check" htmlFor={`${ids}robots`}>
            <input
              id={`${ids}robots`}
              type="checkbox"
              checked={draft.ignoreRobots}
              onChange={({ target }) => set({ ignoreRobots: target.checked })}
            />
            <span>
              <b>Take no heed of robots.txt</b>
              <span className="hint">Only with the leave of the owner of the site</span>
            </span>
          </label>
        </>
      ) : null}
    </>
  )
}
