import type { SourceKind } from '../../model/source.ts'
import type { ListSource } from './source-kind.ts'

/** How each kind of source is looked at, loaded when one of them is. */
export const LIST_SOURCE: Readonly<Record<SourceKind, () => Promise<ListSource>>> = {
  folder: async () => (await import('./folder/list-folder.ts')).listFolder,
  feed: async () => (await import('./feed/list-feed.ts')).listFeed,
  sitemap: async () => (await import('./sitemap/list-sitemap.ts')).listSitemap,
  page: async () => (await import('./page/list-page.ts')).listPage,
  archive: async () => (await import('./archive/list-archive.ts')).listArchive,
  mailbox: async () => (await import('./mailbox/list-mailbox.ts')).listMailbox,
}

/** Minutes between two looks where nobody says otherwise. */
export const EVERY_MINUTES: Readonly<Record<SourceKind, number>> = {
  folder: 1,
  feed: 15,
  sitemap: 15,
  page: 60,
  archive: 1_440,
  mailbox: 5,
}
