import { type ReactNode, useEffect, useRef, useState } from 'react'
import { go } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { useKeys } from '../keys/keys.tsx'
import { KeysHelp } from '../keys/keys-help.tsx'
import { ThemeSwitch } from './theme-switch.tsx'
import { YouAre } from './you-are.tsx'

type Place = 'today' | 'news' | 'processes' | 'review' | 'calendar' | 'add' | 'settings'

const PLACES: readonly { readonly place: Place; readonly href: string; readonly words: string }[] = [
  { place: 'today', href: '/', words: 'Today' },
  { place: 'news', href: '/news', words: 'All news' },
  { place: 'processes', href: '/processes', words: 'Processes' },
  { place: 'review', href: '/review', words: 'Review' },
  { place: 'calendar', href: '/calendar', words: 'Calendar' },
  { place: 'add', href: '/add', words: 'Add dispatches' },
  { place: 'settings', href: '/settings', words: 'Settings' },
]

/** What stands around every page: the bar, the keys that hold everywhere, and the word that a sample is a sample. */
export function Frame({
  title,
  current,
  isInvented = false,
  children,
}: {
  title: string
  current?: Place
  /** something on the page belongs to the invented sample */
  isInvented?: boolean
  children: ReactNode
}) {
  const [helps, setHelps] = useState(false)
  const nav = useRef<HTMLElement>(null)
  // on a phone the bar is wider than the window: the page one is on comes into it, and nothing else moves
  useEffect(() => {
    const here = nav.current?.querySelector<HTMLElement>('[aria-current]')
    if (nav.current && here) nav.current.scrollLeft = here.offsetLeft + here.offsetWidth - nav.current.clientWidth
  }, [current])
  useEffect(() => {
    document.title = `${title} – Readout`
  }, [title])
  useKeys([
    { keys: ['/'], words: 'search', run: goSearch },
    { keys: ['g t'], words: 'go to today', run: () => go('/') },
    { keys: ['g n'], words: 'go to all news', run: () => go('/news') },
    { keys: ['g p'], words: 'go to the processes', run: () => go('/processes') },
    { keys: ['g r'], words: 'go to review', run: () => go('/review') },
    { keys: ['g c'], words: 'go to the calendar', run: () => go('/calendar') },
    { keys: ['g a'], words: 'go to adding dispatches', run: () => go('/add') },
    { keys: ['g s'], words: 'go to the settings', run: () => go('/settings') },
    { keys: ['?'], words: 'all keys', run: () => setHelps(true) },
  ])
  return (
    <>
      <button type="button" className="button skip" onClick={skip}>
        Skip to the content
      </button>
      <header className="bar">
        <div className="page">
          <Link className="wordmark" href="/">
            Readout
          </Link>
          <nav aria-label="Main" ref={nav}>
            <ul>
              {PLACES.map(({ place, href, words }) => (
                <li key={place}>
                  <Link href={href} aria-current={current === place ? 'page' : undefined}>
                    {words}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className="end">
            {current === 'news' ? null : (
              <Link
                className="find"
                href="/news"
                onClick={(event) => {
                  event.preventDefault()
                  goSearch()
                }}
              >
                <span>Search dispatches</span>
                <kbd>/</kbd>
              </Link>
            )}
            <YouAre />
            <ThemeSwitch />
            {isInvented ? <span className="sample">Sample: invented states</span> : null}
          </div>
        </div>
      </header>
      {children}
      {helps ? <KeysHelp onClose={() => setHelps(false)} /> : null}
    </>
  )
}

const SEARCH = 'search'

/** Puts the cursor into the search field, going to All news first where need be. */
function goSearch(): void {
  const field = () => document.getElementById(SEARCH)
  if (!field()) go('/news')
  // at once where the field is there: the next key may already be the first letter of the search
  if (field()) field()?.focus()
  else requestAnimationFrame(() => field()?.focus())
}

function skip(): void {
  const main = document.getElementById('main')
  main?.setAttribute('tabindex', '-1')
  main?.focus()
}
