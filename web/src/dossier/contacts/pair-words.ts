import { count } from '../../words/count.ts'
import type { Pair } from './met.ts'

/** "Joseph R. Biden and Volodymyr Zelenskyy: 30 contacts held, 2 to come" */
export function pairInWords({ a, b, held, ahead }: Pair): string {
  return `${a.name} and ${b.name}: ${count(held, 'contact')} held${ahead ? `, ${ahead} to come` : ''}`
}
