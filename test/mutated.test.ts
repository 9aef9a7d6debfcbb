import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { decode } from '../src/intake/index.ts'
import { ReadoutError } from '../src/model/error.ts'
import { Reading } from '../src/model/reading.ts'
import { readDispatch } from '../src/pipeline/read-dispatch.ts'

const FOLDER = join(import.meta.dirname, '../samples/dispatches')
const TEXTS = readdirSync(FOLDER).map((file) => readFileSync(join(FOLDER, file), 'utf8'))
const ROUNDS = 12

/** The same numbers in every run, so that a failure can be met again. Source: mulberry32, public domain. */
function numbers(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

type Mutation = (text: string, random: () => number) => string
const MUTATIONS: Record<string, Mutation> = {
  cut: (text, random) => text.slice(Math.floor(random() * text.length)),
  'cut short': (text, random) => text.slice(0, Math.floor(random() * text.length)),
  doubled: (text) => `${text}\n\n${text}`,
  'paragraphs shuffled': (text, random) => shuffled(text.split('\n\n'), random).join('\n\n'),
  'words shuffled': (text, random) => shuffled(text.split(' '), random).join(' '),
  'marks lost': (text, random) => text.replace(/["“”.,]/g, (mark) => (random() < 0.4 ? '' : mark)),
  'marks added': (text, random) => text.replace(/ /g, (space) => (random() < 0.05 ? ' "' : space)),
  'all capitals': (text) => text.toUpperCase(),
  'no capitals': (text) => text.toLowerCase(),
  'as a list': (text) => text.replace(/\. /g, '.\n- '),
  'as a table': (text) => text.replace(/, /g, ' | '),
  'one line': (text) => text.replace(/\s+/g, ' '),
  'letters lost': (text, random) => [...text].filter(() => random() > 0.03).join(''),
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => [random(), item] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, item]) => item)
}

for (const [name, mutate] of Object.entries(MUTATIONS))
  test(`a text ${name} gives a sound reading`, { timeout: 60_000 }, async () => {
    const random = numbers(name.length * 7919)
    for (let round = 0; round < ROUNDS; round++) {
      const text = mutate(TEXTS[Math.floor(random() * TEXTS.length)]!, random)
      try {
        for await (const { dispatch } of decode(Buffer.from(text), { published: '2026-03-02' })) {
          const reading = readDispatch({ ...dispatch, language: 'en' })
          assertSound(reading)
          assert.deepEqual(readDispatch({ ...dispatch, language: 'en' }), reading, 'read twice, read the same')
        }
      } catch (error) {
        if (!(error instanceof ReadoutError && error.fault === 'input'))
          throw new Error(`on: ${text}`, { cause: error })
      }
    }
  })

/** Every span lies in the text and says its words; every id leads to an actor or a finding of the same reading. */
function assertSound(reading: Reading): void {
  Reading.parse(reading)
  const ids = new Set([...reading.actors, ...reading.findings].map((x) => x.id).concat('source'))
  const visit = (value: unknown, field: string): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, field)
    else if (value && typeof value === 'object') {
      if ('exact' in value) {
        const { start, end, exact } = value as { start: number; end: number; exact: string }
        assert.ok(start < end && end <= reading.dispatch.text.length, `${field}: ${start}-${end}`)
        assert.equal(reading.dispatch.text.slice(start, end), exact)
      }
      for (const [key, inner] of Object.entries(value)) visit(inner, key)
    } else if (LINKS.has(field) && typeof value === 'string')
      assert.ok(ids.has(value), `${field} leads nowhere: ${value}`)
  }
  visit(reading.actors, 'actors')
  visit(reading.findings, 'findings')
}

const LINKS = new Set(
  'speakers addressee occasion time within actor parties toward reachedAt due commitment by asOf recipient member of'.split(
    ' ',
  ),
)
