import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

// Its own arguments hold --single-process, which ends the browser with the first context that is closed.
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--headless=shell',
]

/** Starts the browser that comes with the packages: no browser and no system package needs to be installed. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await unpackedBrowser(), args: ARGUMENTS })
}

/**
 * The unpacked binary, in a folder of its version: the package itself would take any binary it finds, an older or half
 * unpacked one as well. Several tests begin at once, so each unpacks apart and the first to end gives its folder the name.
 */
async function unpackedBrowser(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8')) as { version: string }
  const folder = join(tmpdir(), `readout-chromium-${version}-ready`)
  const binary = join(folder, 'chromium')
  if (existsSync(binary)) return binary
  const before = process.env.TMPDIR
  const own = mkdtempSync(join(tmpdir(), `readout-chromium-${version}-`))
  try {
    process.env.TMPDIR = own
    const { default: packed } = await import('@sparticuz/chromium')
    await packed.executablePath()
    renameSync(own, folder)
  } catch (error) {
    rmSync(own, { recursive: true, force: true })
    if (!existsSync(binary)) throw error
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  return binary
}
