/** Finds the place of a 32-bit key (a hash, never 0) in the list it was made from: an open hash table in typed arrays. */
export interface KeyTable {
  readonly keys: Uint32Array
  readonly places: Int32Array
  readonly mask: number
}

/** A table over distinct keys, none of them 0. */
export function openKeyTable(list: Uint32Array): KeyTable {
  // twice the room keeps the chains short
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, list.length) * 2))
  const table = { keys: new Uint32Array(size), places: new Int32Array(size), mask: size - 1 }
  for (let place = 0; place < list.length; place++) {
    const key = list[place]!
    let slot = key & table.mask
    while (table.keys[slot] !== 0) slot = (slot + 1) & table.mask
    table.keys[slot] = key
    table.places[slot] = place
  }
  return table
}

/** The key's place in the list; -1 where it does not stand in it. */
export function placeOf(table: KeyTable, key: number): number {
  const { keys, mask } = table
  let slot = key & mask
  for (let k = keys[slot]!; k !== 0; k = keys[slot]!) {
    if (k === key) return table.places[slot]!
    slot = (slot + 1) & mask
  }
  return -1
}
