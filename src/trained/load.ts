import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ReadoutError } from '../model/error.ts'
import { type TrainedModel, unpackTrained } from './format.ts'

// src/trained/ and dist/trained/ both stand two folders below the package's root
const FOLDER = join(import.meta.dirname, '../../trained')

const loaded = new Map<string, TrainedModel>()

/**
 * The model `trained/<name>.bin` of the package, read at the first call and kept.
 * @throws ReadoutError `trained/missing` where the package does not carry it
 */
export function loadTrained(name: string): TrainedModel {
  const known = loaded.get(name)
  if (known) return known
  const file = join(FOLDER, `${name}.bin`)
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (cause) {
    throw new ReadoutError(
      'trained/missing',
      'setup',
      `no trained model at ${file}: install the package anew, or train it (see training/)`,
      cause,
    )
  }
  const model = unpackTrained(bytes)
  loaded.set(name, model)
  return model
}
