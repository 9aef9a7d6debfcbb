export { type Numbers, packTrained, quantise, type TrainedModel, unpackTrained } from './format.ts'
export { hashText, mix, pair, pairWith, tailOf } from './hash.ts'
export { type KeyTable, openKeyTable, placeOf } from './key-table.ts'
export { loadTrained } from './load.ts'
export {
  addWeights,
  findRow,
  openSparseRows,
  packSparseRows,
  type SparseRows,
  type WeightRow,
} from './sparse-rows.ts'
