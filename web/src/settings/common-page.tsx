import type { CommonPart } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { useResource } from '../api/resource.ts'
import { Frame } from '../frame/frame.tsx'
import { Failed, Loading } from '../frame/states.tsx'
import { count } from '../words/count.ts'
import { Agencies } from './agencies.tsx'
import { Names } from './names.tsx'
import { type AllSettings, settingsApi } from './settings-client.ts'
import { Themes } from './themes.tsx'

const PARTS = {
  agencies: {
    title: 'Agencies',
    words: 'Which names are one agency, for whom it speaks, and whether it counts as an independent source.',
    List: Agencies,
  },
  themes: {
    title: 'Themes',
    words: 'What commitments are about. They follow the Peace Accords Matrix and PA-X; call them as your office does.',
    List: Themes,
  },
  names: {
    title: 'Names',
    words: 'The form of a contested name that labels use, and its status. Quotations keep the words of their source.',
    List: Names,
  },
} as const satisfies Record<CommonPart, object>

/** What is set for all processes: an overview, or one part of it. */
export function CommonPage({ part }: { part: CommonPart | undefined }) {
  const [settings, reload] = useResource('settings of all', settingsApi.all)
  const { title, words } = part ? PARTS[part] : { title: 'Settings', words: undefined }
  return (
    <Frame title={title} current="settings">
      <main className="page settings" id="main">
        {part ? (
          <p className="crumb">
            <Link href="/settings">Settings</Link>
          </p>
        ) : null}
        <h1 className="title">{title}</h1>
        {words ? <p className="say">{words}</p> : null}
        {settings.state === 'loading' ? <Loading what="the settings" /> : null}
        {settings.state === 'failed' ? <Failed error={settings.error} onRetry={() => void reload()} /> : null}
        {settings.state === 'ready' ? <Part part={part} all={settings.value} reload={reload} /> : null}
      </main>
    </Frame>
  )
}

function Part({ part, all, reload }: { part: CommonPart | undefined; all: AllSettings; reload: () => Promise<void> }) {
  if (!part) return <Overview all={all} />
  const { List } = PARTS[part]
  return <List all={all} onChange={reload} />
}

function Overview({ all: { agencies, senders, themes, knownThemes, names } }: { all: AllSettings }) {
  const own = themes.filter(({ setting }) => setting.theme === undefined).length
  const rows = [
    ['/sources', 'Sources', 'Where dispatches come from by themselves, and how each is doing.'],
    ['/processes', 'Processes', 'What is followed: parties, mediators, formats, words. Each has settings of its own.'],
    [
      '/settings/agencies',
      'Agencies',
      `${PARTS.agencies.words} ${agencies.length ? `${agencies.length} set` : 'None is set'}; dispatches were sent under ${count(senders.length, 'name')}.`,
    ],
    [
      '/settings/themes',
      'Themes',
      `${PARTS.themes.words} ${count(knownThemes.length, 'theme')}${own ? ` and ${own} of your own` : ''}.`,
    ],
    [
      '/settings/names',
      'Names',
      `${PARTS.names.words} ${names.length ? `${count(names.length, 'name')} set` : 'None is set'}.`,
    ],
    ['/add', 'What was brought in by hand', 'Each import, with who did it; any can be taken back.'],
  ] as const
  return (
    <ol className="process-list">
      {rows.map(([href, title, words]) => (
        <li key={href}>
          <h2>
            <Link href={href}>{title}</Link>
          </h2>
          <p>{words}</p>
        </li>
      ))}
    </ol>
  )
}
